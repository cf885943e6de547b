// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { addressBytes } from '../../wire/address.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface PoolUsdcCommissionTokenVaultSeeds {
  readonly operatorPool: Address;
}

/**
 * The address and bump of a pool's vault of USDC commission: seeds `"PoolUsdcCommissionTokenVault"`, operatorPool.
 *
 * @example
 * ```ts
 * import { findPoolUsdcCommissionTokenVaultPda, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const [address, bump] = findPoolUsdcCommissionTokenVaultPda({ operatorPool: INFERENCE_STAKING_PROGRAM_ADDRESS });
 * ```
 */
export function findPoolUsdcCommissionTokenVaultPda(
  seeds: PoolUsdcCommissionTokenVaultSeeds,
  config: AccountConfig = {},
): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  return findProgramDerivedAddress(
    [asciiBytes('PoolUsdcCommissionTokenVault'), addressBytes(seeds.operatorPool, 'operatorPool')],
    programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS),
  );
}
