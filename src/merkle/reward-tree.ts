import type { Address } from '@solana/kit';
import { duplicatePoolError, noLeavesError, paddingAddressError, poolNotInTreeError } from '../errors/merkle.js';
import { integerOutOfRangeError, invalidAddressError } from '../errors/input.js';
import { isAddress } from '../wire/address.js';
import { sha256 } from '../wire/sha256.js';
import { byAddressBytes, type RewardLeafOrder } from './leaf-order.js';
import { hashRewardLeaf, type RewardLeaf } from './reward-leaf.js';

/** The hashes that lead from a leaf to the root. */
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
  /** Hashes of each level, 32 bytes after another, leaves first; hashes of padding alone are left out. */
  readonly levels: readonly Uint8Array[];
}

/** How a tree is built. */
export interface RewardTreeConfig {
  /** Left out: `byAddressBytes`. */
  readonly order?: RewardLeafOrder;
}

const HASH_BYTES = 32;
const NODE_PREFIX = 1;
const MAXIMUM_U64 = 0xffff_ffff_ffff_ffffn;
/** Leaves that fill a tree up to a power of two: the System program's address and no amounts. */
const PADDING: RewardLeaf = {
  operatorPool: '11111111111111111111111111111111' as Address,
  rewardAmount: 0n,
  usdcAmount: 0n,
};

function checkAmount(field: string, value: unknown): void {
  if (typeof value !== 'bigint' || value < 0n || value > MAXIMUM_U64)
    throw integerOutOfRangeError({ field, value: value as bigint, minimum: 0n, maximum: MAXIMUM_U64 });
}

function checkLeaf({ operatorPool, rewardAmount, usdcAmount }: RewardLeaf): void {
  if (!isAddress(operatorPool)) throw invalidAddressError({ field: 'operatorPool', value: String(operatorPool) });
  if (operatorPool === PADDING.operatorPool) throw paddingAddressError(operatorPool);
  checkAmount('rewardAmount', rewardAmount);
  checkAmount('usdcAmount', usdcAmount);
}

/** Leaves checked and in order. */
function orderedLeaves(leaves: readonly RewardLeaf[], order: RewardLeafOrder): RewardLeaf[] {
  if (leaves.length === 0) throw noLeavesError();
  for (const leaf of leaves) checkLeaf(leaf);
  const pools = new Set<Address>();
  for (const { operatorPool } of leaves) {
    if (pools.has(operatorPool)) throw duplicatePoolError(operatorPool);
    pools.add(operatorPool);
  }
  return [...leaves].sort(order);
}

/**
 * The tree over `leaves`: sha256 with a zero byte before leaves and a one before nodes, filled up to a power of two. Any order
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
  const ordered = orderedLeaves(leaves, config.order ?? byAddressBytes);
  const level = new Uint8Array(ordered.length * HASH_BYTES);
  ordered.forEach((leaf, index) => {
    level.set(hashRewardLeaf(leaf), index * HASH_BYTES);
  });
  const levels = [level];
  // On the way up one hash stands for all nodes that have nothing but padding below them.
  let padding = hashRewardLeaf(PADDING);
  const node = new Uint8Array(1 + 2 * HASH_BYTES);
  node[0] = NODE_PREFIX;
  for (let below = level; below.length > HASH_BYTES;) {
    const above = new Uint8Array(Math.ceil(below.length / (2 * HASH_BYTES)) * HASH_BYTES);
    for (let at = 0; at < above.length; at += HASH_BYTES) {
      const children = below.subarray(2 * at, 2 * (at + HASH_BYTES));
      node.set(children, 1);
      if (children.length === HASH_BYTES) node.set(padding, 1 + HASH_BYTES);
      above.set(sha256(node), at);
    }
    node.set(padding, 1);
    node.set(padding, 1 + HASH_BYTES);
    padding = sha256(node);
    levels.push(above);
    below = above;
  }
  return Object.freeze({ root: levels.at(-1)!.slice(), leaves: Object.freeze(ordered), levels: Object.freeze(levels) });
}

/** Proofs by index into `tree.leaves`, with the padding hash of each level computed once. */
function proofAt({ levels }: RewardTree, paddings: readonly Uint8Array[], leafIndex: number): RewardProof {
  const proof: Uint8Array[] = [];
  const proofPath: boolean[] = [];
  let index = leafIndex;
  for (let height = 0; height < levels.length - 1; height++) {
    const level = levels[height]!;
    const sibling = (index ^ 1) * HASH_BYTES;
    proof.push(sibling < level.length ? level.slice(sibling, sibling + HASH_BYTES) : paddings[height]!.slice());
    proofPath.push(index % 2 === 1);
    index >>= 1;
  }
  return { proof, proofPath };
}

function paddingHashes(heights: number): Uint8Array[] {
  const hashes = [hashRewardLeaf(PADDING)];
  const node = new Uint8Array(1 + 2 * HASH_BYTES);
  node[0] = NODE_PREFIX;
  while (hashes.length < heights) {
    const below = hashes.at(-1)!;
    node.set(below, 1);
    node.set(below, 1 + HASH_BYTES);
    hashes.push(sha256(node));
  }
  return hashes;
}

/**
 * The proof of one pool, for `accrue_reward`.
 *
 * @throws `STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND`
 */
export function getRewardProof(tree: RewardTree, operatorPool: Address): RewardProof {
  const index = tree.leaves.findIndex((leaf) => leaf.operatorPool === operatorPool);
  if (index < 0) throw poolNotInTreeError(operatorPool);
  return proofAt(tree, paddingHashes(tree.levels.length), index);
}

/** The proofs of all pools, in the order of `tree.leaves`. */
export function getRewardProofs(tree: RewardTree): RewardProof[] {
  const paddings = paddingHashes(tree.levels.length);
  return tree.leaves.map((_, index) => proofAt(tree, paddings, index));
}
