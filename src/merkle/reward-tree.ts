import type { Address } from '../kit/kit-types.js';
import { wrongTypeError } from '../errors/input.js';
import { noLeavesError, poolNotInTreeError } from '../errors/merkle.js';
import { checkAddress } from '../checks/check-address.js';
import { checkBytes } from '../checks/check-bytes.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { hashRewardNode, hashRewardNodeInto } from './reward-node.js';
import { orderedLeaves, PADDING_ADDRESS, type RewardTreeConfig } from './ordered-leaves.js';
import { hashRewardLeaf, hashRewardLeafInto, readRewardLeaf, type RewardLeaf } from './reward-leaf.js';

/** The hashes that lead from a leaf to the root. Proofs of one tree share their hashes: copy before you change one. */
export interface RewardProof {
  /** Siblings from the leaf upwards, 32 bytes each. */
  readonly proof: readonly Uint8Array[];
  /** For each sibling, whether it is on the left. */
  readonly proofPath: readonly boolean[];
}

/** The tree of an epoch's rewards, or of one of its parts. */
export interface RewardTree {
  /** 32 bytes: what the reward record stores. */
  readonly root: Uint8Array;
  /** The leaves in the order of the tree, without the padding. */
  readonly leaves: readonly RewardLeaf[];
  /**
   * For each level below the root, leaves first, its hashes concatenated, without those that cover only padding. If their number is odd,
   * one hash of padding follows.
   */
  readonly levels: readonly Uint8Array[];
}

/** Bytes of a hash. */
const HASH = 32;
/** Leaves that fill a tree up to a power of two. */
const PADDING: RewardLeaf = { operatorPool: PADDING_ADDRESS, rewardAmount: 0n, usdcAmount: 0n };

/**
 * The tree over `leaves`: sha256 with the prefix byte 0 for leaves and 1 for nodes, padded to a power of two. Any order
 * of `leaves` gives the same tree. For 100,000 pools one pass takes well under a second.
 *
 * @throws `STAKING_SDK_ERROR__MERKLE__NO_LEAVES`, `…__DUPLICATE_POOL`, `…__PADDING_ADDRESS`; `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`;
 * `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an amount outside of u64
 * @example
 * ```ts
 * import { createRewardTree, getRewardProof, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * const tree = createRewardTree(leaves);
 * const { proof, proofPath } = getRewardProof(tree, leaves[0]!.operatorPool);
 * ```
 */
export function createRewardTree(leaves: readonly RewardLeaf[], config: RewardTreeConfig = {}): RewardTree {
  return treeOver(orderedLeaves(leaves, config));
}

/** The tree over leaves that are checked and in order. */
export function treeOver(ordered: readonly RewardLeaf[]): RewardTree {
  let level = new Uint8Array(HASH * ordered.length);
  let view = new DataView(level.buffer);
  ordered.forEach((leaf, index) => {
    hashRewardLeafInto(leaf, view, HASH * index);
  });
  const levels: Uint8Array[] = [];
  // On the way up one hash stands for all nodes that have nothing but padding below them.
  let padding = hashRewardLeaf(PADDING);
  while (level.length > HASH) {
    const pairs = Math.ceil(level.length / HASH / 2);
    const below = new Uint8Array(2 * HASH * pairs);
    below.set(padding, below.length - HASH);
    below.set(level);
    levels.push(below);
    level = new Uint8Array(HASH * pairs);
    view = new DataView(level.buffer);
    for (let at = 0; at < level.length; at += HASH) hashRewardNodeInto(below, 2 * at, view, at);
    padding = hashRewardNode(padding, padding);
  }
  const tree = Object.freeze({ root: level, leaves: ordered, levels: Object.freeze(levels) });
  built.add(tree);
  return tree;
}

/** The trees made here. Their hashes need no check. */
const built = /* @__PURE__ */ new WeakSet<RewardTree>();

/**
 * A tree whose hashes are right: the one given if it was made here, else a new one over its leaves, whose root must be the same. A tree that comes from another
 * process or from another copy of the package costs as much as making it.
 */
export function readRewardTree(field: string, tree: RewardTree): RewardTree {
  checkObject(field, tree);
  if (built.has(tree)) return tree;
  const { root, leaves } = tree;
  checkBytes(`${field}.root`, root, HASH);
  const copies = checkList(`${field}.leaves`, leaves).map((leaf, index) =>
    readRewardLeaf(`${field}.leaves[${index}]`, leaf),
  );
  if (copies.length === 0) throw noLeavesError();
  const made = treeOver(Object.freeze(copies));
  if (!made.root.every((byte, index) => byte === root[index]))
    throw wrongTypeError({ field: `${field}.root`, expected: 'the root of its leaves', actual: 'another root' });
  return made;
}

function viewOf(level: Uint8Array, index: number): Uint8Array {
  return new Uint8Array(level.buffer, level.byteOffset + HASH * index, HASH);
}

/** Where the sibling of a leaf's ancestor stands in its level, and whether that is on the left. */
const siblingOf = (leafIndex: number, height: number): number => (leafIndex >> height) ^ 1;
const isSiblingLeft = (leafIndex: number, height: number): boolean => ((leafIndex >> height) & 1) === 1;

/**
 * The proof of one pool, for `accrue_reward`.
 *
 * @throws `STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND`
 * @example
 * ```ts
 * import { createRewardTree, getRewardProof, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * const { proof, proofPath } = getRewardProof(createRewardTree(leaves), leaves[0]!.operatorPool);
 * ```
 */
export function getRewardProof(tree: RewardTree, operatorPool: Address): RewardProof {
  const { leaves, levels } = readRewardTree('tree', tree);
  checkAddress('operatorPool', operatorPool);
  const index = leaves.findIndex((leaf) => leaf.operatorPool === operatorPool);
  if (index < 0) throw poolNotInTreeError(operatorPool);
  return {
    proof: levels.map((level, height) => viewOf(level, siblingOf(index, height))),
    proofPath: levels.map((_, height) => isSiblingLeft(index, height)),
  };
}

/**
 * The proofs of all pools, in the order of `tree.leaves`. They share the tree's hashes and take little memory of their own.
 *
 * @example
 * ```ts
 * import { createRewardTree, getRewardProofs, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * const tree = createRewardTree(leaves);
 * const proofs = getRewardProofs(tree); // proofs[0] is that of tree.leaves[0]
 * ```
 */
export function getRewardProofs(tree: RewardTree): RewardProof[] {
  const { leaves, levels } = readRewardTree('tree', tree);
  // One view for each hash, which all proofs share.
  const views = levels.map((level) => Array.from({ length: level.length / HASH }, (_, index) => viewOf(level, index)));
  return leaves.map((_, leaf) => ({
    proof: views.map((hashes, height) => hashes[siblingOf(leaf, height)]!),
    proofPath: views.map((_hashes, height) => isSiblingLeft(leaf, height)),
  }));
}
