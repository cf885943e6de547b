import { describe, expect, it } from 'vitest';
import {
  computeCommissionRateChange,
  computeCountersAfterAccrual,
  computeEarliestSlashingTimestamp,
  isPayoutEpoch,
  isSlashingDelayOver,
  computeRewardPayout,
  computeSlashingLoss,
  splitAccrual,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
  STAKING_SDK_ERROR__MATH__OVERFLOW,
} from '../../../src/index.js';
import { isDelayOver } from '../../../src/math/slashing.js';
import { codeOf } from '../../support/error-code.js';

const MAXIMUM_U64 = 2n ** 64n - 1n;

describe('an accrual', () => {
  it('adds its split to the counters', () => {
    const rates = { rewardCommissionRateBps: 1250, usdcCommissionRateBps: 10_000 };
    const split = splitAccrual(rates, { rewardAmount: 1001n, usdcAmount: 7n });
    expect(split).toEqual({
      delegatorRewards: 876n,
      operatorRewardCommission: 125n,
      delegatorUsdcEarnings: 0n,
      operatorUsdcCommission: 7n,
    });
    const counters = {
      accruedRewards: 1n,
      accruedRewardCommission: 2n,
      accruedUsdcCommission: 3n,
      accruedDelegatorUsdc: 4n,
    };
    expect(computeCountersAfterAccrual(counters, split)).toEqual({
      accruedRewards: 877n,
      accruedRewardCommission: 127n,
      accruedUsdcCommission: 10n,
      accruedDelegatorUsdc: 4n,
    });
    expect(codeOf(() => computeCountersAfterAccrual({ ...counters, accruedRewards: MAXIMUM_U64 }, split))).toBe(
      STAKING_SDK_ERROR__MATH__OVERFLOW,
    );
  });

  it('pays out at the newest epoch and at the last one of a closed pool', () => {
    const at = (epoch: bigint, closedAtEpoch: bigint | null): boolean =>
      isPayoutEpoch({ epoch, completedRewardEpoch: 6n, closedAtEpoch });
    expect([at(5n, null), at(6n, null), at(5n, 5n), at(4n, 5n)]).toEqual([false, true, true, false]);
  });
});

describe('computeRewardPayout', () => {
  const pool = { totalStakedAmount: 900n, totalShares: 1000n, accruedRewards: 100n, accruedRewardCommission: 55n };
  it('stakes the commission at the ratio after the delegators were paid', () => {
    // 1,000 INT on 1,000 shares by then; at the old ratio it would be 61 shares.
    expect(computeRewardPayout({ ...pool, autoStakeFees: true })).toEqual({
      totalStakedAmount: 1055n,
      totalShares: 1055n,
      operatorShares: 55n,
      toStakedVault: 155n,
      toCommissionVault: 0n,
    });
  });
  it('sets it aside otherwise', () => {
    expect(computeRewardPayout({ ...pool, autoStakeFees: false })).toEqual({
      totalStakedAmount: 1000n,
      totalShares: 1000n,
      operatorShares: 0n,
      toStakedVault: 100n,
      toCommissionVault: 55n,
    });
  });
  it('throws where the program panics', () => {
    expect(codeOf(() => computeRewardPayout({ ...pool, autoStakeFees: false, accruedRewards: MAXIMUM_U64 }))).toBe(
      STAKING_SDK_ERROR__MATH__OVERFLOW,
    );
    const empty = { ...pool, totalStakedAmount: 0n, accruedRewards: 0n };
    expect(codeOf(() => computeRewardPayout({ ...empty, autoStakeFees: true }))).toBe(
      STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    );
  });
});

describe('computeCommissionRateChange', () => {
  const change = (lastClaimed: bigint, completed: bigint, closedAtEpoch: bigint | null = null) =>
    computeCommissionRateChange(
      2000,
      { rewardLastClaimedEpoch: lastClaimed, closedAtEpoch },
      { completedRewardEpoch: completed },
    );
  it('comes with the next payout', () => {
    expect(change(4n, 6n)).toEqual({ rateBps: 2000, payoutEpoch: 6n, fromEpoch: 7n });
    expect(change(6n, 6n)).toEqual({ rateBps: 2000, payoutEpoch: 7n, fromEpoch: 8n });
    expect(change(4n, 6n, 9n)).toEqual({ rateBps: 2000, payoutEpoch: 6n, fromEpoch: 7n });
    // A pool that closes with the payout, or before it, divides no epoch by the new rate.
    for (const closedAt of [4n, 5n, 6n]) expect(change(4n, 6n, closedAt)).toBeNull();
    expect(change(6n, 6n, 7n)).toBeNull();
    expect(
      computeCommissionRateChange(
        null,
        { rewardLastClaimedEpoch: 0n, closedAtEpoch: null },
        { completedRewardEpoch: 1n },
      ),
    ).toBeNull();
  });
});

describe('slashing', () => {
  it('can begin at a second', () => {
    expect(computeEarliestSlashingTimestamp(1000n, 86_400n)).toBe(87_400n);
    const isOver = (unixTimestamp: bigint, slashingDelaySeconds: bigint): boolean =>
      isSlashingDelayOver({ haltedAtTimestamp: 1000n, slashingDelaySeconds, unixTimestamp });
    expect([isOver(87_399n, 86_400n), isOver(87_400n, 86_400n)]).toEqual([false, true]);
    // The program reads the delay as i64: from 2^63 on it is negative.
    expect([isOver(1000n, 2n ** 63n - 1n), isOver(1000n, 2n ** 63n)]).toEqual([false, true]);
    const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
    // The time since the halt saturates in both directions.
    expect(isDelayOver(least, most, most)).toBe(true);
    expect(isDelayOver(most, 2n ** 63n, least)).toBe(true);
  });

  it('takes the worth of the shares and all of the USDC', () => {
    const scale = 10n ** 18n;
    const pool = { totalStakedAmount: 300n, totalShares: 200n, cumulativeUsdcPerShare: 3n * scale };
    const record = { shares: 50n, lastSettledUsdcPerShare: scale, accruedUsdcEarnings: 4n };
    expect(computeSlashingLoss(pool, record, 7n)).toEqual({ tokenAmount: 10n, usdcAmount: 104n, remainingShares: 43n });
    for (const shares of [0n, 51n, -1n])
      expect(codeOf(() => computeSlashingLoss(pool, record, shares))).toBe(
        STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
      );
  });
});
