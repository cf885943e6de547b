// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address, ProgramDerivedAddress, ProgramDerivedAddressBump } from '../../kit/kit-types.js';
import { asciiBytes } from '../../wire/ascii.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../../wire/program-derived-address.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/**
 * The address and bump of the singleton with the parameters of the network: seeds `"PoolOverview"`.
 *
 * @example
 * ```ts
 * import { findPoolOverviewPda } from 'inference-staking-sdk';
 *
 * const [address, bump] = findPoolOverviewPda();
 * ```
 */
export function findPoolOverviewPda(config: AccountConfig = {}): ProgramDerivedAddress {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  if (programAddress === INFERENCE_STAKING_PROGRAM_ADDRESS)
    return ['68XTp3hD99sPY6Q8NWaoLWBgR2itfks9uJg2D8zyk2gd' as Address, 254 as ProgramDerivedAddressBump];
  return findProgramDerivedAddress([asciiBytes('PoolOverview')], programAddress);
}
