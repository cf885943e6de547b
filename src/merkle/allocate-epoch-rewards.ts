import type { Address } from '../kit/kit-types.js';
import { noPointsError } from '../errors/merkle.js';
import { allocateByPoints } from '../math/allocate-by-points.js';
import { checkAddress } from '../checks/check-address.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { computeEpochEmission } from '../math/emission.js';
import { splitEmission, type EmissionSplit } from '../math/emission-split.js';
import type { RewardLeaf } from './reward-leaf.js';
import type { RewardTree } from './reward-tree.js';
import { createRewardTrees, type RewardTreesConfig } from './reward-trees.js';

/** The work of one pool in an epoch. List every pool that can still accrue it, also those without work: a pool without a leaf is locked. */
export interface PoolEpochWork {
  readonly operatorPool: Address;
  /** Points for being online, in any unit all pools share. */
  readonly uptimePoints: bigint;
  /** Points for processed work, in any unit all pools share. */
  readonly workPoints: bigint;
  /** USDC revenue in base units (6 decimals), commission included. */
  readonly usdcAmount: bigint;
}

/** The epoch, and what the pools did in it. */
export interface AllocateEpochRewardsInput {
  /** 1 or later. */
  readonly epoch: bigint;
  /** The part of the emission for uptime, a whole number from 0 to 50. */
  readonly uptimePercentage: number;
  readonly pools: readonly PoolEpochWork[];
}

/** An epoch ready to be published. */
export interface EpochAllocation {
  /** The two parts of the emission, before a part without points is added to the other. */
  readonly split: EmissionSplit;
  /** One for each pool, in the order given. */
  readonly leaves: readonly RewardLeaf[];
  readonly trees: readonly RewardTree[];
  /** Arguments of `create_reward_record`. */
  readonly merkleRoots: readonly Uint8Array[];
  /** INT in base units: the emission of the epoch, and exactly what the leaves add up to. */
  readonly totalRewards: bigint;
  /** USDC in base units: exactly what the leaves add up to. */
  readonly totalUsdcPayout: bigint;
}

/**
 * An epoch from its points to the arguments of `create_reward_record`. The emission is split into the part for uptime and the part for work; each
 * is divided in proportion to points by the largest remainder method (`allocateByPoints`). A part for which nobody has points is added to the
 * other part. Sums are exact, whatever the order of the pools.
 *
 * @throws `STAKING_SDK_ERROR__MERKLE__NO_POINTS` when there is emission and nobody has points of either kind; what `createRewardTrees` throws;
 * `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for points or amounts outside of u64, and for their sum
 * @example
 * ```ts
 * import { allocateEpochRewards, type PoolEpochWork } from 'inference-staking-sdk';
 *
 * declare const pools: PoolEpochWork[];
 * const { merkleRoots, totalRewards, totalUsdcPayout } = allocateEpochRewards({ epoch: 7n, uptimePercentage: 20, pools });
 * ```
 */
export function allocateEpochRewards(
  input: AllocateEpochRewardsInput,
  config: RewardTreesConfig = {},
): EpochAllocation {
  checkObject('input', input);
  const { epoch, uptimePercentage } = input;
  const pools = checkList('pools', input.pools, checkObject).map(
    ({ operatorPool, uptimePoints, workPoints, usdcAmount }) => ({
      operatorPool,
      uptimePoints,
      workPoints,
      usdcAmount,
    }),
  );
  for (const { operatorPool, uptimePoints, workPoints, usdcAmount } of pools) {
    checkAddress('operatorPool', operatorPool);
    checkInteger('uptimePoints', uptimePoints, 0n, MAXIMUM_U64);
    checkInteger('workPoints', workPoints, 0n, MAXIMUM_U64);
    checkInteger('usdcAmount', usdcAmount, 0n, MAXIMUM_U64);
  }
  const totalUsdcPayout = pools.reduce((sum, { usdcAmount }) => sum + usdcAmount, 0n);
  checkInteger('totalUsdcPayout', totalUsdcPayout, 0n, MAXIMUM_U64);
  const totalRewards = computeEpochEmission(epoch);
  const split = splitEmission(totalRewards, uptimePercentage);

  const uptime = pools.map(({ operatorPool, uptimePoints }) => ({ address: operatorPool, points: uptimePoints }));
  const work = pools.map(({ operatorPool, workPoints }) => ({ address: operatorPool, points: workPoints }));
  const hasUptime = uptime.some(({ points }) => points > 0n);
  const hasWork = work.some(({ points }) => points > 0n);
  if (!hasUptime && !hasWork && totalRewards > 0n) throw noPointsError(epoch);
  const forUptime = allocateByPoints(hasWork ? split.uptimePart : totalRewards, uptime);
  const forWork = allocateByPoints(hasUptime ? split.workPart : totalRewards, work);

  const leaves = pools.map(({ operatorPool, usdcAmount }, index) => ({
    operatorPool,
    rewardAmount: (forUptime?.[index] ?? 0n) + (forWork?.[index] ?? 0n),
    usdcAmount,
  }));
  const trees = createRewardTrees(leaves, config);
  return { split, leaves, trees, merkleRoots: trees.map(({ root }) => root), totalRewards, totalUsdcPayout };
}
