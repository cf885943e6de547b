import { ACCOUNTS } from './facts.js';
import { prepare, readOf, totalSize, typeOf, writeOf } from './fields.js';
import { camel, docsOf, fieldsOf, kebab, pascal, upper, type Idl, type IdlNamed } from './idl.js';
import { withImports } from './imports.js';

/** The interface, the reader and the encoder that accounts and events share. */
export function structCode(idl: Idl, { name, discriminator }: IdlNamed, constant: string, parameter: string): string {
  const fields = fieldsOf(idl, name);
  const encode = `encode${name}${parameter === 'account' ? 'Data' : ''}`;
  return `
/** The first eight bytes: sha256 of its Anchor name. */
export const ${constant} = [${discriminator.join(', ')}] as const;

/** ${docsOf(idl, name).join(' ')} */
export interface ${name} {
${fields.map((field) => `  /** ${field.docs.join(' ')} */\n  readonly ${camel(field.name)}: ${typeOf(idl, field.type)};`).join('\n')}
}

function read${name}(reader: BorshReader): ${name} {
  return {
${fields.map((field) => `    ${camel(field.name)}: ${readOf(idl, field)},`).join('\n')}
  };
}

/**
 * The bytes of ${parameter === 'account' ? 'the account’s content' : 'the event'}, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * \`\`\`ts
 * import { ${encode}, type ${name} } from 'inference-staking-sdk';
 *
 * declare const ${parameter}: ${name};
 * const bytes = ${encode}(${parameter});
 * \`\`\`
 */
export function ${encode}(input: ${name}): Uint8Array {
  checkObject('${parameter}', input);
${fields
  .flatMap((field) => prepare(idl, field, 'input'))
  .map((line) => `  ${line}`)
  .join('\n')}
  const writer = createBorshWriter(${totalSize(idl, fields, 8)}, ${constant});
${fields.map((field) => writeOf(idl, field)).join('\n')}
  return writer.bytes;
}
`;
}

export function accountFile(idl: Idl, account: IdlNamed): string {
  const { name } = account;
  const fact = ACCOUNTS[name]!;
  const constant = `${upper(name)}_DISCRIMINATOR`;
  const seeds = Object.entries(fact.seeds).map(([seed, field]) => `${seed}: data.${field}`);
  const find = `find${pascal(fact.pda)}Pda`;
  const body = `${structCode(idl, account, constant, 'account')}
/**
 * The content of a ${name} from bytes alone: discriminator, lengths, tags and UTF-8 are checked; who owns the account and
 * where it lies is not. The tail behind the last field is ignored.
 *
 * @throws \`STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR\`, or a WIRE error that names the field
 * @example
 * \`\`\`ts
 * import { decode${name}Data } from 'inference-staking-sdk';
 *
 * declare const bytes: Uint8Array;
 * const { ${camel(fieldsOf(idl, name).at(-1)!.name)} } = decode${name}Data(bytes);
 * \`\`\`
 */
export function decode${name}Data(bytes: Uint8Array): ${name} {
  if (!hasDiscriminator(bytes, ${constant})) {
    throw wrongDiscriminatorError({ account: '${name}', actual: [...bytes.slice(0, 8)], actualAccount: accountTypeOf(bytes) });
  }
  return read${name}(createBorshReader(bytes, '${name}', 8));
}

/**
 * A ${name} from an encoded account, everything checked: owner, discriminator, size, lengths, tags, UTF-8, and that the
 * address is the one its own content derives.
 *
 * @throws an ACCOUNT error that says which check failed, or a WIRE error that names the field
 * @example
 * \`\`\`ts
 * import type { EncodedAccount } from '@solana/kit';
 * import { decode${name} } from 'inference-staking-sdk';
 *
 * declare const account: EncodedAccount;
 * const { data } = decode${name}(account);
 * \`\`\`
 */
export function decode${name}<T extends EncodedAccountInput>(
  account: T,
  config: AccountConfig = {},
): Omit<T, 'data'> & { readonly data: ${name} } {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const bytes = checkAccountHeader(account, '${name}', ${constant}, ${fact.maximumBytes}, programAddress);
  const data = read${name}(createBorshReader(bytes, '${name}', 8));
  const [derived] = ${find}(${seeds.length > 0 ? `{ ${seeds.join(', ')} }, ` : ''}{ programAddress });
  if (derived !== account.address) throw wrongAddressError({ account: '${name}', address: account.address, derived });
  return { ...account, data };
}
`;
  return withImports(body, '../../', [
    `import { ${find} } from '../pdas/${kebab(fact.pda)}.js';`,
    `import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';`,
  ]);
}

export function eventFile(idl: Idl, event: IdlNamed): string {
  const { name } = event;
  const constant = `${upper(name)}_DISCRIMINATOR`;
  const body = `${structCode(idl, event, constant, 'event')}
/**
 * The event from the bytes a \`Program data:\` line holds. Strict: no byte may follow the last field.
 *
 * @throws \`STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR\`, \`STAKING_SDK_ERROR__EVENT__TRAILING_BYTES\`, or a WIRE error
 * @example
 * \`\`\`ts
 * import { decode${name} } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decode${name}(programData);
 * \`\`\`
 */
export function decode${name}(bytes: Uint8Array): ${name} {
  if (!hasDiscriminator(bytes, ${constant})) throw wrongEventError({ event: '${name}', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, '${name}', 8);
  const event = read${name}(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({ event: '${name}', byteLength: bytes.length, expected: reader.offset });
  }
  return event;
}
`;
  return withImports(body, '../../');
}
