import type { Address, ProgramDerivedAddress } from '../kit/kit-types.js';
import { addressBytes } from '../wire/address.js';
import { findProgramDerivedAddress } from '../wire/program-derived-address.js';

const ASSOCIATED_TOKEN_PROGRAM = 'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL' as Address;
const TOKEN_PROGRAM = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA' as Address;

/** Whose token account, and of which mint. */
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
export function findAssociatedTokenPda({ owner, mint }: AssociatedTokenSeeds): ProgramDerivedAddress {
  return findProgramDerivedAddress(
    [addressBytes(owner, 'owner'), addressBytes(TOKEN_PROGRAM, 'tokenProgram'), addressBytes(mint, 'mint')],
    ASSOCIATED_TOKEN_PROGRAM,
  );
}
