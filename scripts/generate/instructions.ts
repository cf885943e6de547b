import { DERIVED, FIXED_ADDRESSES, PDAS } from './facts.js';
import { inputTypeOf, prepare, readOf, totalSize, typeOf, writeOf } from './fields.js';
import {
  argumentsOf,
  camel,
  kebab,
  pascal,
  upper,
  type Idl,
  type IdlAccountMeta,
  type IdlField,
  type IdlInstruction,
} from './idl.js';
import { withImports } from './imports.js';

export interface Derivation {
  readonly pda: string;
  readonly seeds: Readonly<Record<string, string>>;
}

/** How an account follows from the others, or null when the caller must name it. */
export function derivationOf(instruction: IdlInstruction, account: IdlAccountMeta): Derivation | null {
  const stated = DERIVED[`${instruction.name}.${account.name}`];
  if (stated) return stated;
  if (!account.pda) return null;
  const [first, ...rest] = account.pda.seeds;
  const text = first?.kind === 'const' ? String.fromCharCode(...first.value) : '';
  const pda = Object.keys(PDAS).find((name) => PDAS[name]!.text === text);
  if (pda === undefined) throw new Error(`${instruction.name}.${account.name}: no address has the seed "${text}".`);
  const seeds: Record<string, string> = {};
  for (const [index, seed] of rest.entries()) {
    if (seed.kind !== 'account') throw new Error(`${instruction.name}.${account.name}: an unexpected constant seed.`);
    // Data of an account: only the chain knows it.
    if (seed.path.includes('.')) return null;
    seeds[PDAS[pda]!.seeds[index]!.name] = camel(seed.path);
  }
  return { pda, seeds };
}

/** The constant of an address that the IDL fixes. */
function fixedAddressOf(address: string): string {
  const constant = FIXED_ADDRESSES[address];
  if (constant === undefined) throw new Error(`${address} has no name: add it to src/wire/program-addresses.ts.`);
  return constant;
}

/** What leaving out an optional argument or account means: an update keeps the current value. */
export const absenceOf = ({ name }: IdlInstruction): string => (name.startsWith('update_') ? 'unchanged' : 'none');

export const isOption = ({ type }: Pick<IdlField, 'type'>): boolean => typeof type === 'object' && 'option' in type;

/** A value of the field's type, to show in an example. */
function exampleOf({ type }: IdlField): string {
  if (typeof type === 'object') return '[]';
  const values: Readonly<Record<string, string>> = { string: "'North'", bool: 'true', u8: '0', u16: '500' };
  return values[type] ?? '1_000_000_000n';
}

export function instructionFile(idl: Idl, instruction: IdlInstruction): string {
  const name = pascal(instruction.name);
  const constant = `${upper(name)}_DISCRIMINATOR`;
  const args = argumentsOf(idl, instruction);
  const plans = instruction.accounts.map((account) => ({
    account,
    field: camel(account.name),
    derived: account.address ? null : derivationOf(instruction, account),
  }));
  const isGivenFreely = ({ account, derived }: (typeof plans)[number]): boolean =>
    account.address !== undefined || derived !== null || account.optional === true;

  const inputs = plans.map((plan) => {
    const { account, field, derived } = plan;
    const type = account.signer ? 'SignerInput' : 'AccountInput';
    const note = derived
      ? ' Left out, undefined or null: derived.'
      : account.address
        ? ` Left out, undefined or null: \`${account.address}\`.`
        : account.optional
          ? ` Left out, undefined or null: ${absenceOf(instruction)}.`
          : '';
    return `  /** ${account.docs.join(' ')}${note} */\n  readonly ${field}${isGivenFreely(plan) ? '?' : ''}: ${type}${isGivenFreely(plan) ? ' | null | undefined' : ''};`;
  });
  const argumentInputs = args.map((field) => {
    const optional = isOption(field);
    return `  /** ${field.docs.join(' ')}${optional ? ` Left out, undefined or null: ${absenceOf(instruction)}.` : ''} */\n  readonly ${camel(field.name)}${optional ? '?' : ''}: ${inputTypeOf(idl, field.type)};`;
  });

  const addresses: string[] = [];
  const pdas = new Set<string>();
  const emit = ({ account, field, derived }: (typeof plans)[number]): string => {
    const given = (otherwise = ''): string => `addressOf(input.${field}${otherwise}, '${field}')`;
    if (account.address) return `const ${field} = ${given(` ?? ${fixedAddressOf(account.address)}`)};`;
    if (account.optional) return `const ${field} = optionalAddressOf(input.${field}, '${field}');`;
    if (!derived) return `const ${field} = ${given()};`;
    pdas.add(derived.pda);
    const seeds = Object.entries(derived.seeds).map(([seed, from]) => (seed === from ? seed : `${seed}: ${from}`));
    const find = `find${pascal(derived.pda)}Pda(${seeds.length > 0 ? `{ ${seeds.join(', ')} }, ` : ''}{ programAddress })[0]`;
    return `const ${field} = ${given(` ?? ${find}`)};`;
  };
  // What is given comes before what follows from it.
  for (const plan of plans) if (!plan.derived) addresses.push(emit(plan));
  const derivedPlans = plans.filter(({ derived }) => derived);
  derivedPlans.sort(
    (a, b) =>
      Number(Object.values(a.derived!.seeds).includes(b.field)) -
      Number(Object.values(b.derived!.seeds).includes(a.field)),
  );
  for (const plan of derivedPlans) addresses.push(emit(plan));

  const metas = plans.map(({ account, field }) => {
    const writable = account.writable === true;
    if (account.optional) {
      const present = account.signer
        ? `signerMeta(input.${field} ?? ${field}, ${field}, ${writable})`
        : `accountMeta(${field}, ${writable})`;
      return `${field} === null ? accountMeta(programAddress, false) : ${present}`;
    }
    return account.signer ? `signerMeta(input.${field}, ${field}, ${writable})` : `accountMeta(${field}, ${writable})`;
  });

  const addressNames = plans.filter((plan) => !isGivenFreely(plan)).map(({ field }) => field);
  const exampleArguments = args
    .filter((field) => !isOption(field))
    .map((field) => `${camel(field.name)}: ${exampleOf(field)}`);

  const body = `
/** The first eight bytes of its data. */
export const ${constant} = [${instruction.discriminator.join(', ')}] as const;

/** The accounts and arguments of {@link get${name}Instruction}. */
export interface ${name}Input {
${[...inputs, ...argumentInputs].join('\n')}
}

/**
 * ${instruction.docs.join('\n * ')}
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * \`\`\`ts
 * import type { Address } from '@solana/kit';
 * import { get${name}Instruction } from 'inference-staking-sdk';
 *
 * declare const [${addressNames.join(', ')}]: [${addressNames.map(() => 'Address').join(', ')}];
 * const instruction = get${name}Instruction({
${[...addressNames, ...exampleArguments].map((line) => ` *   ${line},`).join('\n')}
 * });
 * \`\`\`
 */
export function get${name}Instruction(input: ${name}Input, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  ${addresses.join('\n  ')}
  ${args.flatMap((field) => prepare(idl, field, 'input')).join('\n  ')}
  const writer = createBorshWriter(${totalSize(idl, args, 8)}, ${constant});
  ${args.map((field) => writeOf(idl, field, 'writeBps')).join('\n  ')}
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([${metas.join(', ')}]),
    data: writer.bytes,
  });
}

/** What {@link parse${name}Instruction} reads: each account as the instruction names it${plans.some(({ account }) => account.optional) ? ', an absent one as null' : ''}, and the arguments. */
export interface Parsed${name}Instruction {
  readonly programAddress: Address;
  readonly accounts: {
${plans.map(({ account, field }) => `    readonly ${field}: AccountMeta${account.optional ? ' | null' : ''};`).join('\n')}
  };
  readonly data: {
${args.map((field) => `    readonly ${camel(field.name)}: ${typeOf(idl, field.type)};`).join('\n')}
  };
}

/**
 * Reads a ${name} instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * \`\`\`ts
 * import { parse${name}Instruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parse${name}Instruction(instruction);
 * \`\`\`
 */
export function parse${name}Instruction(instruction: InstructionInput, config: AccountConfig = {}): Parsed${name}Instruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { ${args.length > 0 ? 'accounts, data' : 'accounts'} } = checkInstruction(instruction, '${name}', ${constant}, ${plans.length}, programAddress);
  ${args.length > 0 ? `const reader = createBorshReader(data, '${name}', 8);` : ''}
  return {
    programAddress,
    accounts: {
${plans.map(({ account, field }, index) => `      ${field}: ${account.optional ? `present(accounts[${index}]!, programAddress)` : `accounts[${index}]!`},`).join('\n')}
    },
    data: {
${args.map((field) => `      ${camel(field.name)}: ${readOf(idl, field)},`).join('\n')}
    },
  };
}
`;
  return withImports(body, '../../', [
    ...[...pdas]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((pda) => `import { find${pascal(pda)}Pda } from '../pdas/${kebab(pda)}.js';`),
    `import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';`,
  ]);
}
