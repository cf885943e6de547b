import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeClaimableUsdc,
  mulDivFloor,
  computeSharesForTokens,
  STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
  STAKING_SDK_ERROR__MATH__OVERFLOW,
  computeTokensForShares,
  computeUnsettledUsdc,
  computeUsdcIndexAfterPayout,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

const U64_MAX = 2n ** 64n - 1n;
const SCALE = 10n ** 18n;

describe('shares and tokens', () => {
  it('have a share price of 1 in a pool without rewards', () => {
    expect(computeSharesForTokens({ totalStakedAmount: 0n, totalShares: 0n }, 7n)).toBe(7n);
    expect(computeSharesForTokens({ totalStakedAmount: 10n, totalShares: 10n }, 7n)).toBe(7n);
    // Tokens without shares: the next staker owns them.
    expect(computeSharesForTokens({ totalStakedAmount: 10n, totalShares: 0n }, 7n)).toBe(7n);
    expect(computeTokensForShares({ totalStakedAmount: 0n, totalShares: 0n }, 0n)).toBe(0n);
  });
  it('never gain by a deposit that is withdrawn at once', () => {
    const amount = fc.bigInt({ min: 1n, max: 2n ** 60n });
    fc.assert(
      fc.property(amount, amount, amount, (totalShares, growth, tokens) => {
        const pool = { totalShares, totalStakedAmount: totalShares + growth };
        const shares = computeSharesForTokens(pool, tokens);
        expect(computeTokensForShares(pool, shares) <= tokens).toBe(true);
        expect(computeTokensForShares(pool, shares + 1n) >= tokens).toBe(true);
      }),
    );
  });
  it('throw where the program panics', () => {
    expect(codeOf(() => computeTokensForShares({ totalStakedAmount: 5n, totalShares: 0n }, 1n))).toBe(
      STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    );
    expect(codeOf(() => computeSharesForTokens({ totalStakedAmount: 0n, totalShares: 1n }, 1n))).toBe(
      STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    );
    expect(codeOf(() => computeSharesForTokens({ totalStakedAmount: 1n, totalShares: U64_MAX }, 2n))).toBe(
      STAKING_SDK_ERROR__MATH__OVERFLOW,
    );
    expect(codeOf(() => mulDivFloor(2n ** 127n, 2n, 4n, 'x'))).toBe(STAKING_SDK_ERROR__MATH__OVERFLOW);
    expect(mulDivFloor(U64_MAX, U64_MAX, U64_MAX, 'x')).toBe(U64_MAX);
  });
});

describe('USDC earnings', () => {
  const record = { shares: 3n, lastSettledUsdcPerShare: 5n * SCALE, accruedUsdcEarnings: 2n };
  it('grow with the USDC index, rounded down', () => {
    expect(computeClaimableUsdc({ cumulativeUsdcPerShare: 7n * SCALE + SCALE / 2n }, record)).toBe(2n + 7n);
    expect(computeClaimableUsdc({ cumulativeUsdcPerShare: 4n * SCALE }, record)).toBe(2n);
  });
  it('keep the low 64 bits of the unsettled amount', () => {
    const shares = 2n ** 60n;
    const index = 2n ** 67n;
    expect(computeUnsettledUsdc(index, { shares, lastSettledUsdcPerShare: 0n, accruedUsdcEarnings: 0n })).toBe(
      ((shares * index) / SCALE) & U64_MAX,
    );
  });
  it('throw where the program panics', () => {
    const full = { ...record, accruedUsdcEarnings: U64_MAX };
    expect(codeOf(() => computeClaimableUsdc({ cumulativeUsdcPerShare: 6n * SCALE }, full))).toBe(
      STAKING_SDK_ERROR__MATH__OVERFLOW,
    );
    expect(codeOf(() => computeUnsettledUsdc(2n ** 127n, { ...record, shares: U64_MAX }))).toBe(
      STAKING_SDK_ERROR__MATH__OVERFLOW,
    );
    expect(
      codeOf(() => computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 2n ** 128n - 1n, totalShares: 1n }, 1n)),
    ).toBe(STAKING_SDK_ERROR__MATH__OVERFLOW);
  });
  it('raise the USDC index by the amount per share', () => {
    expect(computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 1n, totalShares: 3n }, 2n)).toBe(
      1n + (2n * SCALE) / 3n,
    );
    expect(computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 1n, totalShares: 0n }, 2n)).toBe(1n);
  });
});
