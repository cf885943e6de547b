import { describe, expect, it } from 'vitest';
import {
  computeCumulativeEmission,
  computeEpochEmission,
  computeEpochRangeEmission,
  isStakingSdkError,
  LAST_EMITTING_EPOCH,
  computeRemainingEmission,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  computeSuperEpoch,
} from '../../../src/index.js';

const INT = 1_000_000_000n;

describe('the emission', () => {
  it('has the golden values', () => {
    expect(computeEpochEmission(1n)).toBe(1_666_666_666_666_667n);
    expect(LAST_EMITTING_EPOCH).toBe(1500n);
    expect(computeEpochEmission(1500n)).toBe((100_000_000n * INT) / 300n);
    expect(computeEpochEmission(1501n)).toBe(0n);
    expect(computeEpochEmission(2n ** 64n - 1n)).toBe(0n);
    // The first (total mod 300) epochs of a super-epoch emit one unit more: 200, 100, 0, 200 and 100 of them.
    [200n, 100n, 0n, 200n, 100n].forEach((extra, index) => {
      const first = BigInt(index) * 300n + 1n;
      const least = computeEpochEmission(first + 299n);
      for (let epoch = first; epoch < first + 300n; epoch++)
        expect(computeEpochEmission(epoch)).toBe(least + (epoch - first < extra ? 1n : 0n));
    });
  });
  it('adds up, epoch by epoch, to 15 % of ten billion INT', () => {
    let sum = 0n;
    for (let epoch = 1n; epoch <= 1510n; epoch++) {
      sum += computeEpochEmission(epoch);
      expect(computeCumulativeEmission(epoch)).toBe(sum);
      expect(computeRemainingEmission(epoch)).toBe(1_500_000_000n * INT - sum);
    }
    expect(sum).toBe(1_500_000_000n * INT);
    expect(computeCumulativeEmission(0n)).toBe(0n);
    expect(computeEpochRangeEmission({ firstEpoch: 299n, lastEpoch: 302n })).toBe(
      computeEpochEmission(299n) + computeEpochEmission(300n) + computeEpochEmission(301n) + computeEpochEmission(302n),
    );
    expect(computeEpochRangeEmission({ firstEpoch: 5n, lastEpoch: 4n })).toBe(0n);
  });
  it('knows the borders of super-epochs', () => {
    expect(computeSuperEpoch(1n)).toEqual({ firstEpoch: 1n, lastEpoch: 300n });
    expect(computeSuperEpoch(300n)).toEqual({ firstEpoch: 1n, lastEpoch: 300n });
    expect(computeSuperEpoch(301n)).toEqual({ firstEpoch: 301n, lastEpoch: 600n });
    expect(computeSuperEpoch(1500n)).toEqual({ firstEpoch: 1201n, lastEpoch: 1500n });
    expect(computeSuperEpoch(1501n)).toBeNull();
  });
  it('begins at epoch 1', () => {
    for (const run of [
      () => computeEpochEmission(0n),
      () => computeSuperEpoch(0n),
      () => computeCumulativeEmission(-1n),
    ]) {
      try {
        run();
        expect.unreachable();
      } catch (error) {
        expect(isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE)).toBe(true);
      }
    }
  });
});
