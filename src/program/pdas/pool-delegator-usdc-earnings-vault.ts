// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '@solana/kit';
import { addressBytes } from '../../wire/address.js';
import { type AccountConfig } from '../../wire/encoded-account.js';
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
  return findProgramDerivedAddress(
    [
      Uint8Array.of(
        80,
        111,
        111,
        108,
        68,
        101,
        108,
        101,
        103,
        97,
        116,
        111,
        114,
        85,
        115,
        100,
        99,
        69,
        97,
        114,
        110,
        105,
        110,
        103,
        115,
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
