import type { Address } from '../kit/kit-types.js';
import { poolNotInTreeError } from '../errors/merkle.js';
import { checkAddress } from '../checks/check-address.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { orderedLeaves, type RewardTreeConfig } from './ordered-leaves.js';
import type { RewardLeaf } from './reward-leaf.js';
import {
  getRewardProof,
  getRewardProofs,
  readRewardTree,
  treeOver,
  type RewardProof,
  type RewardTree,
} from './reward-tree.js';

/** The most trees the network commits for an epoch. The program stores up to 13 roots. */
export const MAXIMUM_REWARD_TREES = 5;

/** How the leaves of an epoch are split over trees. */
export interface RewardTreesConfig extends RewardTreeConfig {
  /** 1 to 5. Left out: 1. Twice as many trees make each proof one hash shorter. */
  readonly treeCount?: number;
}

/** What `accrue_reward` takes to pay one pool: pass it on to `getAccrueRewardInstruction`. */
export interface RewardAccrual extends RewardLeaf, RewardProof {
  /** Index of the tree among the epoch's roots. */
  readonly merkleIndex: number;
}

/**
 * The leaves of an epoch split over up to five trees: neighbours in the order stay together, and no tree has over one leaf more than another.
 * There are never more trees than leaves. Their roots in this order are the `merkleRoots` of `create_reward_record`.
 *
 * @throws what `createRewardTree` throws, for pools repeated in another tree too; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a count of
 * trees other than 1 to 5
 * @example
 * ```ts
 * import { createRewardTrees, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * const trees = createRewardTrees(leaves, { treeCount: 2 });
 * const merkleRoots = trees.map(({ root }) => root);
 * ```
 */
export function createRewardTrees(leaves: readonly RewardLeaf[], config: RewardTreesConfig = {}): RewardTree[] {
  checkObject('config', config);
  const { treeCount = 1 } = config;
  checkInteger('treeCount', treeCount, 1, MAXIMUM_REWARD_TREES);
  const ordered = orderedLeaves(leaves, config);
  const count = Math.min(treeCount, ordered.length);
  const borderBefore = (index: number): number => Math.floor((index * ordered.length) / count);
  return Array.from({ length: count }, (_, index) =>
    treeOver(Object.freeze(ordered.slice(borderBefore(index), borderBefore(index + 1)))),
  );
}

/**
 * The leaf of one pool with its proof and the index of its tree.
 *
 * @throws `STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND`
 * @example
 * ```ts
 * import { getAccrueRewardInstruction, getRewardAccrual, type RewardTree } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const trees: RewardTree[];
 * declare const [operatorPool, rewardRecord, operatorStakingRecord]: [Address, Address, Address];
 * const claim = getRewardAccrual(trees, operatorPool);
 * const accrue = getAccrueRewardInstruction({ ...claim, rewardRecord, operatorStakingRecord });
 * ```
 */
export function getRewardAccrual(trees: readonly RewardTree[], operatorPool: Address): RewardAccrual {
  checkAddress('operatorPool', operatorPool);
  for (const [merkleIndex, tree] of readTrees(trees).entries()) {
    const leaf = tree.leaves.find((candidate) => candidate.operatorPool === operatorPool);
    if (leaf !== undefined) return { ...leaf, ...getRewardProof(tree, operatorPool), merkleIndex };
  }
  throw poolNotInTreeError(operatorPool);
}

/**
 * What `accrue_reward` takes for every pool of an epoch, tree by tree, in the order of the leaves. It takes one
 * pass, which is faster than `getRewardAccrual` for each pool.
 *
 * @example
 * ```ts
 * import { createRewardTrees, getRewardAccruals, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaves: RewardLeaf[];
 * const claims = new Map(getRewardAccruals(createRewardTrees(leaves)).map((claim) => [claim.operatorPool, claim]));
 * ```
 */
export function getRewardAccruals(trees: readonly RewardTree[]): RewardAccrual[] {
  return readTrees(trees).flatMap((tree, merkleIndex) =>
    getRewardProofs(tree).map((proof, index) => ({ ...tree.leaves[index]!, ...proof, merkleIndex })),
  );
}

/** The trees of an epoch, each with the right hashes. */
function readTrees(trees: readonly RewardTree[]): RewardTree[] {
  return checkList('trees', trees).map((tree, index) => readRewardTree(`trees[${index}]`, tree));
}
