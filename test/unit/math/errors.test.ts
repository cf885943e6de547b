import { describe, expect, it } from 'vitest';
import * as sdk from '../../../src/index.js';
import { addCooldown } from '../../../src/math/cooldown.js';

const MOST = 2n ** 64n - 1n;
const full = { totalStakedAmount: MOST, totalShares: MOST };
const split = {
  delegatorRewards: 1n,
  operatorRewardCommission: 1n,
  delegatorUsdcEarnings: 1n,
  operatorUsdcCommission: 1n,
};
const counters = {
  accruedRewards: MOST,
  accruedRewardCommission: 0n,
  accruedUsdcCommission: 0n,
  accruedDelegatorUsdc: 0n,
};
const paying = { ...full, accruedRewards: 0n, accruedRewardCommission: 0n, autoStakeFees: true };
const record = { shares: MOST, lastSettledUsdcPerShare: 0n, accruedUsdcEarnings: MOST };

describe('an overflow, or a division by zero', () => {
  it.each([
    ['x gives -1, ', () => sdk.checkU64(-1n, 'x')],
    ['x gives -1, ', () => sdk.checkU128(-1n, 'x')],
    ['x gives 18446744073709551616, ', () => sdk.checkU64(MOST + 1n, 'x')],
    ['x gives 340282366920938463463374607431768211456, ', () => sdk.checkU128(2n ** 128n, 'x')],
    ['x divides by zero', () => sdk.mulDivFloor(1n, 1n, 0n, 'x')],
    ['unstake delay gives 9223372036854775808, ', () => addCooldown(2n ** 63n, 0n)],
    ['end of the cooldown gives 9223372036854775808, ', () => addCooldown(1n, 2n ** 63n - 1n)],
    [
      'tokens in cooldown gives 18446744073709551616, ',
      () =>
        sdk.computeCooldownAfterUnstake({
          record: { tokensUnstakeAmount: MOST, unstakeAtTimestamp: 0n },
          tokenAmount: 1n,
          end: 0n,
        }),
    ],
    [
      'shares worth at least divides by zero',
      () => sdk.computeSharesWorthAtLeast({ totalStakedAmount: 1n, totalShares: 0n }, 1n),
    ],
    [
      'shares worth at least divides by zero',
      () => sdk.computeSharesWorthAtLeast({ totalStakedAmount: 0n, totalShares: 1n }, 1n),
    ],
    [
      'shares gives 18446744073709551616, ',
      () => sdk.computeSharesWorthAtLeast({ totalStakedAmount: 1n, totalShares: 2n ** 63n }, 2n),
    ],
    [
      'least deposit divides by zero',
      () => sdk.computeLeastDepositForOneShare({ totalStakedAmount: 0n, totalShares: 1n }),
    ],
    [
      'stake after the deposit gives 18446744073709551616, ',
      () => sdk.computeDepositDust({ totalStakedAmount: MOST, totalShares: 1n }, 1n),
    ],
    [
      'shares after the deposit gives 18446744073709551616, ',
      () => sdk.computeDepositDust({ totalStakedAmount: MOST - 1n, totalShares: MOST }, 1n),
    ],
    [
      'shares for tokens divides by zero',
      () => sdk.computeSharesForTokens({ totalStakedAmount: 0n, totalShares: 1n }, 1n),
    ],
    [
      'tokens for shares divides by zero',
      () => sdk.computeTokensForShares({ totalStakedAmount: 1n, totalShares: 0n }, 1n),
    ],
    ['accrued rewards gives 18446744073709551616, ', () => sdk.computeCountersAfterAccrual(counters, split)],
    [
      'reward payout gives 18446744073709551616, ',
      () => sdk.computeRewardPayout({ ...paying, accruedRewards: 1n, autoStakeFees: false }),
    ],
    [
      'reward payout gives 18446744073709551616, ',
      () => sdk.computeRewardPayout({ ...paying, accruedRewardCommission: 1n }),
    ],
    [
      'reward payout gives 18446744073709551616, ',
      () => sdk.computeRewardPayout({ ...paying, totalStakedAmount: MOST - 1n, accruedRewardCommission: 1n }),
    ],
    [
      'unsettled USDC gives 340282366920938463463374607431768211456, ',
      () => sdk.computeUnsettledUsdc(2n ** 127n, { ...record, shares: 2n }),
    ],
    [
      'claimable USDC gives 18446744073709551616, ',
      () => sdk.computeClaimableUsdc({ cumulativeUsdcPerShare: 10n ** 18n }, { ...record, shares: 1n }),
    ],
    [
      'USDC index gives 340282366920938463463374607431768211456, ',
      () => sdk.computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 2n ** 128n - 10n ** 18n, totalShares: 1n }, 1n),
    ],
  ] as [string, () => unknown][])('says that %s', (message, run) => {
    expect(run).toThrow(message);
  });
});

describe('an amount in decimals that is refused', () => {
  it.each([
    ['INT must be a decimal text; given: number.', () => sdk.parseIntTokens(5 as never)],
    [
      'INT must be a whole number from 0 to 18446744073709551615; given: 18446744073709551616.',
      () => sdk.parseIntTokens('18446744073.709551616'),
    ],
    [
      'USDC must be a whole number from 0 to 18446744073709551615; given: 20000000000000000000.',
      () => sdk.parseUsdc('20000000000000'),
    ],
    ['percent must be a whole number from 0 to 10000; given: 10001.', () => sdk.parsePercentAsBps('100.01')],
    [
      '"1.0000000001" is no amount of INT: give digits and, if need be, a point and at most 9 decimals.',
      () => sdk.parseIntTokens('1.0000000001'),
    ],
    [
      'grouping must be a short text without digits and signs; given: "1".',
      () => sdk.formatShares(5n, { grouping: '1' }),
    ],
    [
      'grouping must be a short text without digits and signs; given: "+".',
      () => sdk.formatShares(5n, { grouping: '+' }),
    ],
    [
      'grouping must be a short text without digits and signs; given: "-".',
      () => sdk.formatShares(5n, { grouping: '-' }),
    ],
    [
      `decimalSign must be a short text without digits and signs; given: "${'.'.repeat(9)}".`,
      () => sdk.formatShares(5n, { decimalSign: '.'.repeat(9) }),
    ],
    [
      `grouping must be a short text without digits and signs; given: "${','.repeat(64)}".`,
      () => sdk.formatShares(5n, { grouping: ','.repeat(100) }),
    ],
    ['decimalSign must be a text other than the grouping; given: ".".', () => sdk.formatShares(5n, { grouping: '.' })],
    [
      'decimalSign must be a text other than the grouping; given: "".',
      () => sdk.formatShares(5n, { decimalSign: '', grouping: ',' }),
    ],
    [
      `rounding must be 'ceil' or 'floor' or 'halfExpand' or 'trunc'; given: "up".`,
      () => sdk.formatShares(5n, { rounding: 'up' as never }),
    ],
    ['decimals must be a whole number from 0 to 6; given: 7.', () => sdk.formatUsdc(5n, { decimals: 7 })],
  ] as [string, () => unknown][])('says: %s', (message, run) => {
    expect(run).toThrow(message);
  });
  it('takes separators of up to eight characters', () => {
    expect(sdk.formatUsdc(1_234_500_000n, { grouping: '&thinsp;', decimalSign: '&middot;' })).toBe(
      '1&thinsp;234&middot;5',
    );
  });
});
