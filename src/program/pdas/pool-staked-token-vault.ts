// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress } from '@solana/kit';
import { addressBytes } from '../../wire/address.js';
import { type AccountConfig } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** What the address is derived from. */
export interface PoolStakedTokenVaultSeeds {
  readonly operatorPool: Address;
}

/**
 * The address and bump of a pool's vault of staked INT: seeds `"PoolStakedTokenVault"`, operatorPool.
 *
 * @example
 * ```ts
 * import { findPoolStakedTokenVaultPda, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const [address, bump] = findPoolStakedTokenVaultPda({ operatorPool: INFERENCE_STAKING_PROGRAM_ADDRESS });
 * ```
 */
export function findPoolStakedTokenVaultPda(
  seeds: PoolStakedTokenVaultSeeds,
  config: AccountConfig = {},
): ProgramDerivedAddress {
  return findProgramDerivedAddress(
    [
      Uint8Array.of(80, 111, 111, 108, 83, 116, 97, 107, 101, 100, 84, 111, 107, 101, 110, 86, 97, 117, 108, 116),
      addressBytes(seeds.operatorPool, 'operatorPool'),
    ],
    config.programAddress ?? INFERENCE_STAKING_PROGRAM_ADDRESS,
  );
}
