import { computeSharesForTokens } from '../math/shares-for-tokens.js';
import { computeTokensForShares } from '../math/tokens-for-shares.js';
import { computeClaimableUsdc } from '../math/usdc-earnings.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { u64 } from './checked.js';
import type { Mutable } from './mutable.js';

/** Credits the record with the USDC earned since it was settled last. */
export function settleUsdc(pool: OperatorPool, record: Mutable<StakingRecord>): void {
  record.accruedUsdcEarnings = computeClaimableUsdc(pool, record);
  record.lastSettledUsdcPerShare = pool.cumulativeUsdcPerShare;
}

/** Settles, then adds `tokens` to the pool; the caller adds the shares returned to the record. */
export function stakeTokens(pool: Mutable<OperatorPool>, record: Mutable<StakingRecord>, tokens: bigint): bigint {
  settleUsdc(pool, record);
  const shares = computeSharesForTokens(pool, tokens);
  pool.totalStakedAmount = u64(pool.totalStakedAmount + tokens);
  pool.totalShares = u64(pool.totalShares + shares);
  return shares;
}

/** Settles, then moves the worth of `shares` from staked to unstaking; the caller takes the shares off the record. */
export function unstakeTokens(pool: Mutable<OperatorPool>, record: Mutable<StakingRecord>, shares: bigint): bigint {
  settleUsdc(pool, record);
  const tokens = computeTokensForShares(pool, shares);
  pool.totalStakedAmount = u64(pool.totalStakedAmount - tokens);
  pool.totalShares = u64(pool.totalShares - shares);
  pool.totalUnstaking = u64(pool.totalUnstaking + tokens);
  return tokens;
}

/** Strict form: the newest published epoch is accrued. */
export function isNewestEpochAccrued(pool: OperatorPool, overview: PoolOverview): boolean {
  return pool.rewardLastClaimedEpoch >= overview.completedRewardEpoch;
}

/** Loose form: the newest epoch is accrued, or the closing one. */
export function areRewardsClaimed(pool: OperatorPool, overview: PoolOverview): boolean {
  return (
    isNewestEpochAccrued(pool, overview) ||
    (pool.closedAtEpoch !== null && pool.rewardLastClaimedEpoch >= pool.closedAtEpoch)
  );
}

/** The epoch that is running: the one after the completed ones counts only while it is being finalized. */
export function currentEpoch(overview: PoolOverview): bigint {
  return overview.isEpochFinalizing ? u64(overview.completedRewardEpoch + 1n) : overview.completedRewardEpoch;
}

/** Whether the operator, holding `shares`, has at least the minimum stake. */
export function meetsMinimumStake(pool: OperatorPool, overview: PoolOverview, shares: bigint): boolean {
  return computeTokensForShares(pool, shares) >= overview.minOperatorTokenStake;
}

/** Nothing staked and nothing in cooldown. */
export function isPoolEmpty(pool: OperatorPool): boolean {
  return pool.totalShares === 0n && pool.totalStakedAmount === 0n && pool.totalUnstaking === 0n;
}
