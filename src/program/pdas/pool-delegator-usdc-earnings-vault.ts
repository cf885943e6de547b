// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { addressBytes } from '../../wire/address.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface PoolDelegatorUsdcEarningsVaultSeeds {
  readonly operatorPool: Address;
}

/**
 * The address and bump of a pool's vault of delegators' USDC: seeds `"PoolDelegatorUsdcEarningsVault"`, operatorPool.
 *
 * @example
 * ```ts
 * import { findPoolDelegatorUsdcEarningsVaultPda, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const [address, bump] = findPoolDelegatorUsdcEarningsVaultPda({ operatorPool: INFERENCE_STAKING_PROGRAM_ADDRESS });
 * ```
 */
export function findPoolDelegatorUsdcEarningsVaultPda(
  seeds: PoolDelegatorUsdcEarningsVaultSeeds,
  config: AccountConfig = {},
): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  return findProgramDerivedAddress(
    [asciiBytes('PoolDelegatorUsdcEarningsVault'), addressBytes(seeds.operatorPool, 'operatorPool')],
    programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS),
  );
}
