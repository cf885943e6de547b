// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { ProgramDerivedAddress } from '@solana/kit';
import { type AccountConfig } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/**
 * The address and bump of the global vault of INT rewards: seeds `"GlobalTokenRewardVault"`.
 *
 * @example
 * ```ts
 * import { findGlobalTokenRewardVaultPda } from 'inference-staking-sdk';
 *
 * const [address, bump] = findGlobalTokenRewardVaultPda();
 * ```
 */
export function findGlobalTokenRewardVaultPda(config: AccountConfig = {}): ProgramDerivedAddress {
  return findProgramDerivedAddress(
    [
      Uint8Array.of(
        71,
        108,
        111,
        98,
        97,
        108,
        84,
        111,
        107,
        101,
        110,
        82,
        101,
        119,
        97,
        114,
        100,
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
