import { createHash } from 'node:crypto';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  allocateByPoints,
  computeCommissionRateChange,
  computeCooldownEnd,
  computeCumulativeEmission,
  computeEpochEmission,
  computeEpochRangeEmission,
  computeLeastDepositForOneShare,
  computeSharesForTokens,
  computeSharesWorthAtLeast,
  computeTokensForShares,
  computeUsdcIndexAfterPayout,
  formatBpsAsPercent,
  formatUsdc,
  isCooldownOver,
  mulDivFloor,
  parseShares,
  splitCommission,
  splitEmission,
  STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
  STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
} from '../../../src/index.js';
import { isDelayOver } from '../../../src/math/slashing.js';
import { encodeBase58 } from '../../../src/wire/base58.js';
import { codeOf } from '../../support/error-code.js';

const pool = (index: number): Address => encodeBase58(createHash('sha256').update(`pool ${index}`).digest()) as Address;
const [smaller, larger] = pool(1) < pool(2) ? [pool(1), pool(2)] : [pool(2), pool(1)];

describe('allocateByPoints', () => {
  const parts = (amount: bigint, points: readonly bigint[]): bigint[] | null =>
    allocateByPoints(
      amount,
      points.map((each, index) => ({ address: pool(index), points: each })),
    );

  it('rounds down and gives the units left to the largest remainders', () => {
    expect(parts(10n, [1n, 2n, 3n])).toEqual([2n, 3n, 5n]);
    expect(parts(11n, [1n, 2n, 3n])).toEqual([2n, 4n, 5n]);
    expect(parts(12n, [1n, 2n, 3n])).toEqual([2n, 4n, 6n]);
    expect(parts(7n, [0n, 5n])).toEqual([0n, 7n]);
  });

  it('gives every pool the same part in any order of the entries', () => {
    // Of 10 units by 1, 2 and 4 sevenths the parts lose 3, 6 and 5 sevenths, and two units are left.
    const entries = [1n, 2n, 4n].map((points, index) => ({ address: pool(index), points }));
    for (const order of ['012', '021', '102', '120', '201', '210']) {
      const ordered = Array.from(order, (index) => entries[Number(index)]!);
      const byPool = new Map(allocateByPoints(10n, ordered)!.map((part, index) => [ordered[index]!.address, part]));
      expect(
        entries.map(({ address }) => byPool.get(address)),
        order,
      ).toEqual([1n, 3n, 6n]);
    }
  });

  it('gives the unit left to the smaller address when remainders are equal, in either order', () => {
    const entry = (address: Address) => ({ address, points: 1n });
    expect(allocateByPoints(1n, [entry(smaller), entry(larger)])).toEqual([1n, 0n]);
    expect(allocateByPoints(1n, [entry(larger), entry(smaller)])).toEqual([0n, 1n]);
  });

  it('returns null without points, and refuses an address given twice', () => {
    expect(parts(5n, [0n, 0n])).toBeNull();
    expect(parts(5n, [])).toBeNull();
    const entry = { address: smaller, points: 1n };
    expect(codeOf(() => allocateByPoints(1n, [entry, entry]))).toBe(STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL);
    expect(() => allocateByPoints(-1n, [entry])).toThrow('amount must be ');
    expect(() => allocateByPoints(1n, [{ ...entry, points: -1n }])).toThrow('points must be ');
  });
});

describe('the slashing delay', () => {
  it('counts the least time an i64 holds when the pool was halted further in the future than that', () => {
    const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
    // The delay 2^63 is read as the least i64: only the saturated difference reaches it.
    expect(isDelayOver(most, 2n ** 63n, least)).toBe(true);
    expect(isDelayOver(most, 2n ** 63n + 1n, least)).toBe(false);
  });
});

describe('borders of the formulas', () => {
  it('of the emission', () => {
    expect(splitEmission(1001n, 20)).toEqual({ uptimePart: 200n, workPart: 801n });
    expect(computeEpochRangeEmission({ firstEpoch: 7n, lastEpoch: 7n })).toBe(computeEpochEmission(7n));
    expect(computeEpochRangeEmission({ firstEpoch: 9n, lastEpoch: 3n })).toBe(0n);
    expect(computeCumulativeEmission(2n ** 64n - 1n)).toBe(1_500_000_000_000_000_000n);
  });

  it('of shares and deposits', () => {
    const empty = { totalStakedAmount: 0n, totalShares: 0n };
    expect(computeSharesWorthAtLeast(empty, 0n)).toBe(0n);
    expect(codeOf(() => computeSharesWorthAtLeast({ totalStakedAmount: 5n, totalShares: 0n }, 1n))).toBe(
      STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    );
    expect(codeOf(() => computeLeastDepositForOneShare({ totalStakedAmount: 0n, totalShares: 5n }))).toBe(
      STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    );
    expect(mulDivFloor(2n ** 128n - 1n, 1n, 2n ** 128n - 1n, 'x')).toBe(1n);
    expect(mulDivFloor(0n, 5n, 1n, 'x')).toBe(0n);
    expect(computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 3n, totalShares: 1n }, 0n)).toBe(3n);
  });

  it('of decimal texts: 64 characters are read, exact amounts are not rounded', () => {
    expect(parseShares('1'.padStart(64, '0'))).toBe(1n);
    expect(formatUsdc(-1_990_000n, { decimals: 2, rounding: 'floor' })).toBe('-1.99');
    expect(formatUsdc(1_990_000n, { decimals: 2, rounding: 'ceil' })).toBe('1.99');
    expect(formatUsdc(0n, { decimals: 2, rounding: 'ceil' })).toBe('0.00');
    expect(() => formatUsdc(1n, { rounding: 'up' as 'ceil' })).toThrow('rounding');
  });
});

describe('errors of the formulas', () => {
  const shares = { totalStakedAmount: 1n, totalShares: 1n };
  const cooldown = { tokensUnstakeAmount: 1n, unstakeAtTimestamp: 1n };
  const delays = { operatorUnstakeDelaySeconds: 1n, delegatorUnstakeDelaySeconds: 1n };
  it.each([
    ['amount', () => splitCommission(-1n, 1)],
    ['rateBps', () => splitCommission(1n, -1)],
    ['emission', () => splitEmission(-1n, 1)],
    ['uptimePercentage', () => splitEmission(1n, 51)],
    ['bps', () => formatBpsAsPercent(-1)],
    ['epoch', () => computeEpochEmission(0n)],
    ['firstEpoch', () => computeEpochRangeEmission({ firstEpoch: 0n, lastEpoch: 1n })],
    ['lastEpoch', () => computeEpochRangeEmission({ firstEpoch: 1n, lastEpoch: 0n })],
    ['tokenAmount', () => computeSharesForTokens(shares, -1n)],
    ['tokenAmount', () => computeSharesWorthAtLeast(shares, -1n)],
    ['shares', () => computeTokensForShares(shares, -1n)],
    ['earnings', () => computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 0n, totalShares: 1n }, -1n)],
    ['unixTimestamp', () => computeCooldownEnd(delays, 'operator', 10n ** 12n)],
    ['unixTimestamp', () => isCooldownOver(cooldown, 10n ** 12n)],
    ['toleranceSeconds', () => isCooldownOver(cooldown, 1n, 2n ** 63n)],
    ['haltedAtTimestamp', () => isDelayOver(2n ** 63n, 1n, 1n)],
    ['slashingDelaySeconds', () => isDelayOver(1n, -1n, 1n)],
    [
      'newRateBps',
      () =>
        computeCommissionRateChange(
          -1,
          { rewardLastClaimedEpoch: 1n, closedAtEpoch: null },
          { completedRewardEpoch: 1n },
        ),
    ],
  ] as [string, () => unknown][])('name %s', (field, run) => {
    expect(run).toThrow(`${field} must be `);
  });
});
