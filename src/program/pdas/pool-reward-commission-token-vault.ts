// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '@solana/kit';
import { addressBytes } from '../../wire/address.js';
import { type AccountConfig } from '../../wire/encoded-account.js';
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
  return findProgramDerivedAddress(
    [
      Uint8Array.of(
        80,
        111,
        111,
        108,
        82,
        101,
        119,
        97,
        114,
        100,
        67,
        111,
        109,
        109,
        105,
        115,
        115,
        105,
        111,
        110,
        84,
        111,
        107,
        101,
        110,
        86,
        97,
        117,
        108,
        116,
      ),
      addressBytes(seeds.operatorPool, 'operatorPool'),
    ],
    config.programAddress ?? INFERENCE_STAKING_PROGRAM_ADDRESS,
  );
}
