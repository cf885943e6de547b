import type { Address, ProgramDerivedAddress } from '../kit/kit-types.js';
import { checkObject } from '../checks/check-object.js';
import { addressBytes } from '../wire/address.js';
import { ASSOCIATED_TOKEN_PROGRAM_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../wire/program-addresses.js';
import { findProgramDerivedAddress } from '../wire/program-derived-address.js';

/** The owner and the mint of a token account. */
export interface AssociatedTokenSeeds {
  readonly owner: Address;
  readonly mint: Address;
}

/**
 * The address and bump of the token account that wallets keep for a mint of the SPL Token program: seeds owner, token program, mint. INT's mint
 * is in `PoolOverview.mint`, USDC's in the deployment.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`
 * @example
 * ```ts
 * import { findAssociatedTokenPda, MAINNET } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const owner: Address;
 * const [usdcAccount] = findAssociatedTokenPda({ owner, mint: MAINNET.usdcMint });
 * ```
 */
export function findAssociatedTokenPda(seeds: AssociatedTokenSeeds): ProgramDerivedAddress {
  checkObject('seeds', seeds);
  const { owner, mint } = seeds;
  return findProgramDerivedAddress(
    [addressBytes(owner, 'owner'), addressBytes(TOKEN_PROGRAM_ADDRESS, 'tokenProgram'), addressBytes(mint, 'mint')],
    ASSOCIATED_TOKEN_PROGRAM_ADDRESS,
  );
}
