// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { addressBytes } from '../../wire/address.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface PoolRewardCommissionTokenVaultSeeds {
  readonly operatorPool: Address;
}

/**
 * The address and bump of a pool's vault of INT commission: seeds `"PoolRewardCommissionTokenVault"`, operatorPool.
 *
 * @example
 * ```ts
 * import { findPoolRewardCommissionTokenVaultPda, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const [address, bump] = findPoolRewardCommissionTokenVaultPda({ operatorPool: INFERENCE_STAKING_PROGRAM_ADDRESS });
 * ```
 */
export function findPoolRewardCommissionTokenVaultPda(
  seeds: PoolRewardCommissionTokenVaultSeeds,
  config: AccountConfig = {},
): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  return findProgramDerivedAddress(
    [asciiBytes('PoolRewardCommissionTokenVault'), addressBytes(seeds.operatorPool, 'operatorPool')],
    programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS),
  );
}
