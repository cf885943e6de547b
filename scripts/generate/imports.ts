/** Import lines for the names a generated file really uses, in one fixed order. */
const SOURCES: readonly (readonly [path: string, names: readonly string[]])[] = [
  ['errors/account.js', ['accountTooLargeError', 'wrongAddressError', 'wrongDiscriminatorError', 'wrongOwnerError']],
  ['errors/event.js', ['trailingEventBytesError', 'wrongEventError']],
  ['checks/check-list.js', ['checkList']],
  ['checks/check-object.js', ['checkObject']],
  ['wire/account-type.js', ['accountTypeOf']],
  ['wire/address.js', ['addressBytes']],
  ['wire/ascii.js', ['asciiBytes']],
  ['wire/borsh-reader.js', ['createBorshReader', 'readAddress', 'readBool', 'readI64', 'readOptionTag', 'readString', 'readU128', 'readU16', 'readU64', 'readU8', 'type BorshReader']],
  ['wire/borsh-vectors.js', ['encodeString', 'readAddresses', 'readBools', 'readHashes', 'settingOf', 'writeAddresses', 'writeBools', 'writeBps', 'writeHashes']],
  ['wire/borsh-writer.js', ['createBorshWriter', 'writeAddress', 'writeBool', 'writeFixedBytes', 'writeI64', 'writeOptionTag', 'writeU128', 'writeU16', 'writeU64', 'writeU8', 'writeUtf8']],
  ['wire/discriminator.js', ['hasDiscriminator']],
  ['wire/encoded-account.js', ['type AccountConfig', 'type EncodedAccountInput', 'checkAccountHeader', 'programAddressOf']],
  ['wire/instruction-accounts.js', ['type AccountInput', 'type BuiltInstruction', 'type InstructionInput', 'type SignerInput', 'accountMeta', 'addressOf', 'checkInstruction', 'optionalAddressOf', 'present', 'signerMeta']],
  ['wire/program-addresses.js', ['INSTRUCTIONS_SYSVAR_ADDRESS', 'SYSTEM_PROGRAM_ADDRESS', 'TOKEN_PROGRAM_ADDRESS']],
  ['wire/program-derived-address.js', ['findProgramDerivedAddress']],
]; // prettier-ignore

/** Prepends the imports to `body`; `up` leads from the file to src/. */
export function withImports(body: string, up: string, extra: readonly string[] = []): string {
  const uses = (name: string): boolean => new RegExp(`\\b${name.replace('type ', '')}\\b`, 'u').test(body);
  const lines = SOURCES.flatMap(([path, names]) => {
    const used = names.filter(uses);
    return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '${up}${path}';`];
  });
  const kit = [
    'AccountMeta',
    'Address',
    'ProgramDerivedAddress',
    'ProgramDerivedAddressBump',
    'ReadonlyUint8Array',
  ].filter(uses);
  if (kit.length > 0) lines.unshift(`import type { ${kit.join(', ')} } from '${up}kit/kit-types.js';`);
  return [
    '// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.',
    ...lines,
    ...extra,
    '',
    body,
  ].join('\n');
}
