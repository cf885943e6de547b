import type { Address } from '@solana/kit';
import { asciiBytes } from '../../src/wire/ascii.js';
import { findProgramDerivedAddress } from '../../src/wire/program-derived-address.js';
import { PDAS } from './facts.js';
import { pascal } from './idl.js';
import { withImports } from './imports.js';

export function pdaFile(name: string, programAddress: string): string {
  const { text, seeds, doc } = PDAS[name]!;
  const example = seeds.map(
    (seed) => `${seed.name}: ${seed.type === 'u64' ? '1n' : 'INFERENCE_STAKING_PROGRAM_ADDRESS'}`,
  );
  const parameters = seeds.length > 0 ? `seeds: ${pascal(name)}Seeds, config` : 'config';
  const values = seeds.map((seed) =>
    seed.type === 'u64' ? `epochBytes(seeds.${seed.name})` : `addressBytes(seeds.${seed.name}, '${seed.name}')`,
  );
  // Without seeds the default program's address is a constant.
  const [address, bump] = findProgramDerivedAddress([asciiBytes(text)], programAddress as Address);
  const known =
    seeds.length > 0
      ? ''
      : `  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  if (programAddress === INFERENCE_STAKING_PROGRAM_ADDRESS)
    return ['${address}' as Address, ${bump} as ProgramDerivedAddressBump];
`;
  const body = `
${seeds.length > 0 ? `/** What the address is derived from. */\nexport interface ${pascal(name)}Seeds {\n${seeds.map((seed) => `  readonly ${seed.name}: ${seed.type === 'u64' ? 'bigint' : 'Address'};`).join('\n')}\n}\n` : ''}
${seeds.some((seed) => seed.type === 'u64') ? `/** A u64, little-endian. */\nfunction epochBytes(epoch: bigint): Uint8Array {\n  const writer = createBorshWriter(8);\n  writeU64(writer, epoch, 'epoch');\n  return writer.bytes;\n}\n` : ''}
/**
 * The address and bump of ${doc}: seeds \`"${text}"\`${seeds.map((seed) => `, ${seed.name}`).join('')}.
 *
 * @example
 * \`\`\`ts
 * import { find${pascal(name)}Pda${example.join().includes('ADDRESS') ? ', INFERENCE_STAKING_PROGRAM_ADDRESS' : ''} } from 'inference-staking-sdk';
 *
 * const [address, bump] = find${pascal(name)}Pda(${seeds.length > 0 ? `{ ${example.join(', ')} }` : ''});
 * \`\`\`
 */
export function find${pascal(name)}Pda(${parameters}: AccountConfig = {}): ProgramDerivedAddress {
${known === '' ? `  checkObject('seeds', seeds);\n` : known}  return findProgramDerivedAddress(
    [asciiBytes('${text}')${values.map((value) => `, ${value}`).join('')}],
    ${known === '' ? 'programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS)' : 'programAddress'},
  );
}
`;
  return withImports(body, '../../', [`import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';`]);
}
