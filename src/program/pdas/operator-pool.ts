// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { addressBytes } from '../../wire/address.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface OperatorPoolSeeds {
  readonly initialPoolAdmin: Address;
}

/**
 * The address and bump of the pool opened by an admin; a later change of the admin does not move it: seeds `"OperatorPool"`, initialPoolAdmin.
 *
 * @example
 * ```ts
 * import { findOperatorPoolPda, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const [address, bump] = findOperatorPoolPda({ initialPoolAdmin: INFERENCE_STAKING_PROGRAM_ADDRESS });
 * ```
 */
export function findOperatorPoolPda(seeds: OperatorPoolSeeds, config: AccountConfig = {}): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  return findProgramDerivedAddress(
    [asciiBytes('OperatorPool'), addressBytes(seeds.initialPoolAdmin, 'initialPoolAdmin')],
    programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS),
  );
}
