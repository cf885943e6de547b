// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { ProgramDerivedAddress } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { asciiBytes } from '../../wire/ascii.js';
import { createBorshWriter, writeU64 } from '../../wire/borsh-writer.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface RewardRecordSeeds {
  readonly epoch: bigint;
}

/** A u64, little-endian. */
function epochBytes(epoch: bigint): Uint8Array {
  const writer = createBorshWriter(8);
  writeU64(writer, epoch, 'epoch');
  return writer.bytes;
}

/**
 * The address and bump of the record of an epoch: seeds `"RewardRecord"`, epoch.
 *
 * @example
 * ```ts
 * import { findRewardRecordPda } from 'inference-staking-sdk';
 *
 * const [address, bump] = findRewardRecordPda({ epoch: 1n });
 * ```
 */
export function findRewardRecordPda(seeds: RewardRecordSeeds, config: AccountConfig = {}): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  return findProgramDerivedAddress(
    [asciiBytes('RewardRecord'), epochBytes(seeds.epoch)],
    programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS),
  );
}
