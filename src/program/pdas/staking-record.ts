// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { addressBytes } from '../../wire/address.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface StakingRecordSeeds {
  readonly operatorPool: Address;
  readonly owner: Address;
}

/**
 * The address and bump of the record of an owner with a pool: seeds `"StakingRecord"`, operatorPool, owner.
 *
 * @example
 * ```ts
 * import { findStakingRecordPda, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const [address, bump] = findStakingRecordPda({ operatorPool: INFERENCE_STAKING_PROGRAM_ADDRESS, owner: INFERENCE_STAKING_PROGRAM_ADDRESS });
 * ```
 */
export function findStakingRecordPda(seeds: StakingRecordSeeds, config: AccountConfig = {}): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  return findProgramDerivedAddress(
    [asciiBytes('StakingRecord'), addressBytes(seeds.operatorPool, 'operatorPool'), addressBytes(seeds.owner, 'owner')],
    programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS),
  );
}
