import type { RewardLeaf } from './reward-leaf.js';

/** Decides which of two leaves stands first in a tree; the program accepts any order. */
export type RewardLeafOrder = (a: RewardLeaf, b: RewardLeaf) => number;

/**
 * By the bytes of the address as text: digits, upper-case letters, lower-case letters. The default; it is the same on every machine.
 *
 * @example
 * ```ts
 * import { compareLeavesByAddressBytes, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * leaves.sort(compareLeavesByAddressBytes);
 * ```
 */
export function compareLeavesByAddressBytes(a: RewardLeaf, b: RewardLeaf): number {
  return a.operatorPool < b.operatorPool ? -1 : a.operatorPool === b.operatorPool ? 0 : 1;
}

/**
 * The order of the reference builder, which compares addresses by the collation of en-US: digits first, then letters whatever
 * their case; of two addresses that differ only in case, the one with the lower-case letter first. It does not use the host's
 * collation, which depends on its version of ICU.
 *
 * @example
 * ```ts
 * import { compareLeavesByReferenceCollation, createRewardTree, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * const tree = createRewardTree(leaves, { order: compareLeavesByReferenceCollation });
 * ```
 */
export function compareLeavesByReferenceCollation(a: RewardLeaf, b: RewardLeaf): number {
  const [first, second] = [a.operatorPool, b.operatorPool];
  const [firstLetters, secondLetters] = [first.toLowerCase(), second.toLowerCase()];
  if (firstLetters !== secondLetters) return firstLetters < secondLetters ? -1 : 1;
  // In ASCII lower-case letters follow upper-case ones; here they precede them.
  return first > second ? -1 : first < second ? 1 : 0;
}
