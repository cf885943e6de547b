import type { Address } from '@solana/kit';
import { asciiBytes } from '../wire/ascii.js';
import { sha256 } from '../wire/sha256.js';

/** What one pool gets of an epoch. */
export interface RewardLeaf {
  readonly operatorPool: Address;
  /** INT in base units (9 decimals), commission included. */
  readonly rewardAmount: bigint;
  /** USDC in base units (6 decimals), commission included. */
  readonly usdcAmount: bigint;
}

/** Byte 0. */
const LEAF_PREFIX = '\0';

/**
 * The hash of a leaf: sha256 of a zero byte and the text `<pool>,<INT>,<USDC>` in ASCII. The leaf is taken as it is; a tree checks
 * its leaves before it hashes them.
 *
 * @returns 32 bytes
 * @example
 * ```ts
 * import { hashRewardLeaf, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaf: RewardLeaf;
 * const hash = hashRewardLeaf(leaf);
 * ```
 */
export function hashRewardLeaf({ operatorPool, rewardAmount, usdcAmount }: RewardLeaf): Uint8Array {
  return sha256(asciiBytes(`${LEAF_PREFIX}${operatorPool},${rewardAmount},${usdcAmount}`));
}
