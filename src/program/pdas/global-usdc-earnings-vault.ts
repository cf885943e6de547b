// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress, ProgramDerivedAddressBump } from '../../kit/kit-types.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
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
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  if (programAddress === INFERENCE_STAKING_PROGRAM_ADDRESS)
    return ['B7Q5uVbRxzw3PqPJSDWtZyrunw8eEmHmY3gKZBeNaQXs' as Address, 255 as ProgramDerivedAddressBump];
  return findProgramDerivedAddress([asciiBytes('GlobalUsdcEarningsVault')], programAddress);
}
