// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress, ProgramDerivedAddressBump } from '../../kit/kit-types.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
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
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  if (programAddress === INFERENCE_STAKING_PROGRAM_ADDRESS)
    return ['AnFBZDLbMdQCWW2sZief65oJkp6ZZA97cJ97rBKqR6nK' as Address, 253 as ProgramDerivedAddressBump];
  return findProgramDerivedAddress([asciiBytes('GlobalTokenRewardVault')], programAddress);
}
