import {
  computeCountersAfterAccrual,
  computeRewardPayout,
  splitAccrual,
  type AccrualSplit,
  type RewardPayout,
} from '../math/reward-payout.js';
import { computeUsdcIndexAfterPayout } from '../math/usdc-earnings.js';
import type { RewardLeaf } from '../merkle/reward-leaf.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { u64 } from './checked.js';
import type { Mutable } from './mutable.js';
import { settleUsdc } from './share-rules.js';

/** A leaf and the epoch it belongs to. */
export interface EpochLeaf extends RewardLeaf {
  readonly epoch: bigint;
}

/** Adds a leaf to the pool's counters (docs/protocol.md#accrue_reward, step 3). */
export function addLeafToCounters(
  pool: Mutable<OperatorPool>,
  { epoch, rewardAmount, usdcAmount }: EpochLeaf,
): AccrualSplit {
  const split = splitAccrual(pool, { rewardAmount, usdcAmount });
  const counters = computeCountersAfterAccrual(pool, split);
  pool.accruedRewards = counters.accruedRewards;
  pool.accruedRewardCommission = counters.accruedRewardCommission;
  pool.accruedUsdcCommission = counters.accruedUsdcCommission;
  pool.accruedDelegatorUsdc = counters.accruedDelegatorUsdc;
  pool.rewardLastClaimedEpoch = epoch;
  return split;
}

/**
 * The INT part of a payout: the pool's totals, and the shares that the operator's record gains where commission is staked. Null stands for a record
 * that is not known: it gains nothing then.
 */
export function payOutRewards(
  pool: Mutable<OperatorPool>,
  operatorRecord: Mutable<StakingRecord> | null,
): RewardPayout {
  const payout = computeRewardPayout(pool);
  pool.totalStakedAmount = payout.totalStakedAmount;
  pool.totalShares = payout.totalShares;
  if (pool.autoStakeFees && operatorRecord !== null) {
    settleUsdc(pool, operatorRecord);
    operatorRecord.shares = u64(operatorRecord.shares + payout.operatorShares);
  }
  return payout;
}

/** What a payout takes from the network, in base units. */
export interface PayoutTotals {
  readonly totalRewardsTransferred: bigint;
  readonly totalUsdcTransferred: bigint;
}

/** The rest of a payout, once the tokens have moved: USDC index, rates that were scheduled, and counters back to 0. */
export function finishPayout(pool: Mutable<OperatorPool>, overview: Mutable<PoolOverview>): PayoutTotals {
  pool.cumulativeUsdcPerShare = computeUsdcIndexAfterPayout(pool, pool.accruedDelegatorUsdc);
  pool.rewardCommissionRateBps = pool.newRewardCommissionRateBps ?? pool.rewardCommissionRateBps;
  pool.newRewardCommissionRateBps = null;
  pool.usdcCommissionRateBps = pool.newUsdcCommissionRateBps ?? pool.usdcCommissionRateBps;
  pool.newUsdcCommissionRateBps = null;
  const totalRewardsTransferred = u64(pool.accruedRewards + pool.accruedRewardCommission);
  const totalUsdcTransferred = u64(pool.accruedUsdcCommission + pool.accruedDelegatorUsdc);
  overview.unclaimedRewards = u64(overview.unclaimedRewards - totalRewardsTransferred);
  overview.unclaimedUsdc = u64(overview.unclaimedUsdc - totalUsdcTransferred);
  pool.accruedRewards = 0n;
  pool.accruedRewardCommission = 0n;
  pool.accruedUsdcCommission = 0n;
  pool.accruedDelegatorUsdc = 0n;
  return { totalRewardsTransferred, totalUsdcTransferred };
}
