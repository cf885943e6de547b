// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { ProgramDerivedAddress } from '@solana/kit';
import { type AccountConfig } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/**
 * The address and bump of the global vault of USDC earnings: seeds `"GlobalUsdcEarningsVault"`.
 *
 * @example
 * ```ts
 * import { findGlobalUsdcEarningsVaultPda } from 'inference-staking-sdk';
 *
 * const [address, bump] = findGlobalUsdcEarningsVaultPda();
 * ```
 */
export function findGlobalUsdcEarningsVaultPda(config: AccountConfig = {}): ProgramDerivedAddress {
  return findProgramDerivedAddress(
    [
      Uint8Array.of(
        71,
        108,
        111,
        98,
        97,
        108,
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
    ],
    config.programAddress ?? INFERENCE_STAKING_PROGRAM_ADDRESS,
  );
}
