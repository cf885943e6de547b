import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeCooldownAfterUnstake,
  computeCooldownEnd,
  computeDepositDust,
  isCooldownOver,
  computeLeastDepositForOneShare,
  computeRemainingCooldownSeconds,
  computeSharesForTokens,
  computeSharesWorthAtLeast,
  splitCommission,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
  computeTokensForShares,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

describe('splitCommission', () => {
  it.each([
    [0n, 5000, 0n],
    [1n, 9999, 0n],
    [1n, 10_000, 1n],
    [1001n, 500, 50n],
    [10_000n, 1, 1n],
    [9999n, 1, 0n],
    [2n ** 64n - 1n, 3333, ((2n ** 64n - 1n) * 3333n) / 10_000n],
  ])('of %s at %s basis points keeps %s', (amount, rate, commission) => {
    expect(splitCommission(amount, rate)).toEqual({ commission, delegators: amount - commission });
  });
  it('refuses rates outside of 0 to 10,000', () => {
    for (const rate of [-1, 10_001, 0.5, Number.NaN])
      expect(codeOf(() => splitCommission(1n, rate))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    expect(codeOf(() => splitCommission(-1n, 0))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});

describe('the cooldown', () => {
  const delays = { operatorUnstakeDelaySeconds: 100n, delegatorUnstakeDelaySeconds: 50n };
  const record = { tokensUnstakeAmount: 5n, unstakeAtTimestamp: 1050n };
  it('ends after the delay of the role', () => {
    expect(computeCooldownEnd(delays, 'operator', 1000n)).toBe(1100n);
    expect(computeCooldownEnd(delays, 'delegator', 1000n)).toBe(1050n);
  });
  it('is over at its very second, not before; a tolerance waits longer', () => {
    expect([1049n, 1050n, 1051n].map((time) => computeRemainingCooldownSeconds(record, time))).toEqual([1n, 0n, 0n]);
    expect([1049n, 1050n].map((time) => isCooldownOver(record, time))).toEqual([false, true]);
    expect([1054n, 1055n].map((time) => isCooldownOver(record, time, 5n))).toEqual([false, true]);
    expect(isCooldownOver({ tokensUnstakeAmount: 0n, unstakeAtTimestamp: 0n }, 9999n)).toBe(false);
    expect(computeRemainingCooldownSeconds({ tokensUnstakeAmount: 0n, unstakeAtTimestamp: 9999n }, 0n)).toBe(0n);
  });
  it('restarts for all tokens in cooldown', () => {
    expect(computeCooldownAfterUnstake({ record, tokenAmount: 2n, end: 2000n })).toEqual({
      oldEnd: 1050n,
      newEnd: 2000n,
      tokensRestarted: 5n,
      tokensAfter: 7n,
    });
    const fresh = { tokensUnstakeAmount: 0n, unstakeAtTimestamp: 0n };
    expect(computeCooldownAfterUnstake({ record: fresh, tokenAmount: 2n, end: 2000n }).oldEnd).toBeNull();
  });
});

describe('deposits', () => {
  const amount = fc.bigInt({ min: 1n, max: 2n ** 60n });
  it('one share less than computeSharesWorthAtLeast is worth less than the amount', () => {
    fc.assert(
      fc.property(amount, amount, amount, (totalShares, growth, tokens) => {
        const pool = { totalShares, totalStakedAmount: totalShares + growth };
        const shares = computeSharesWorthAtLeast(pool, tokens);
        expect(computeTokensForShares(pool, shares) >= tokens).toBe(true);
        expect(computeTokensForShares(pool, shares - 1n) < tokens).toBe(true);
        const least = computeLeastDepositForOneShare(pool);
        expect(computeSharesForTokens(pool, least)).toBe(1n);
        expect(computeSharesForTokens(pool, least - 1n)).toBe(0n);
        const dust = computeDepositDust(pool, tokens);
        expect(dust >= 0n && dust <= tokens).toBe(true);
      }),
    );
  });
  it('is the whole deposit when it mints no share, and 0 in an empty pool', () => {
    expect(computeDepositDust({ totalStakedAmount: 300n, totalShares: 2n }, 149n)).toBe(149n);
    expect(computeDepositDust({ totalStakedAmount: 0n, totalShares: 0n }, 7n)).toBe(0n);
    expect(computeDepositDust({ totalStakedAmount: 500n, totalShares: 0n }, 7n)).toBe(0n);
    expect(computeLeastDepositForOneShare({ totalStakedAmount: 500n, totalShares: 0n })).toBe(1n);
    expect(codeOf(() => computeSharesWorthAtLeast({ totalStakedAmount: 0n, totalShares: 1n }, 1n))).toBe(
      STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    );
  });
});
