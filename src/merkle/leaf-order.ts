import { checkAddress } from '../checks/check-address.js';
import { checkObject } from '../checks/check-object.js';
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
  return byAddressBytes(poolOf('a', a), poolOf('b', b));
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
  return byReferenceCollation(poolOf('a', a), poolOf('b', b));
}

function byAddressBytes(first: string, second: string): number {
  return first < second ? -1 : first === second ? 0 : 1;
}

function byReferenceCollation(first: string, second: string): number {
  const [firstLetters, secondLetters] = [first.toLowerCase(), second.toLowerCase()];
  if (firstLetters !== secondLetters) return firstLetters < secondLetters ? -1 : 1;
  // In ASCII lower-case letters follow upper-case ones; here they precede them.
  return first > second ? -1 : first < second ? 1 : 0;
}

/** The pool of a leaf that may be anything. Texts that are no addresses are compared too. */
function poolOf(field: string, leaf: RewardLeaf): string {
  checkObject(field, leaf);
  const { operatorPool } = leaf;
  if (typeof operatorPool !== 'string') checkAddress('operatorPool', operatorPool);
  return operatorPool;
}

/** The same order for leaves that are checked already. */
export function uncheckedOrder(order: RewardLeafOrder): RewardLeafOrder {
  if (order === compareLeavesByAddressBytes) return (a, b) => byAddressBytes(a.operatorPool, b.operatorPool);
  if (order === compareLeavesByReferenceCollation)
    return (a, b) => byReferenceCollation(a.operatorPool, b.operatorPool);
  return order;
}
