import { describe, expect, it } from 'vitest';
import {
  cumulativeEmission,
  emissionOfEpoch,
  emissionOfEpochs,
  isStakingSdkError,
  LAST_EMITTING_EPOCH,
  remainingEmission,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  superEpochOf,
} from '../../../src/index.js';

const INT = 1_000_000_000n;

describe('the emission', () => {
  it('has the golden values', () => {
    expect(emissionOfEpoch(1n)).toBe(1_666_666_666_666_667n);
    expect(LAST_EMITTING_EPOCH).toBe(1500n);
    expect(emissionOfEpoch(1500n)).toBe((100_000_000n * INT) / 300n);
    expect(emissionOfEpoch(1501n)).toBe(0n);
    expect(emissionOfEpoch(2n ** 64n - 1n)).toBe(0n);
    // The first (total mod 300) epochs of a super-epoch emit one unit more: 200, 100, 0, 200 and 100 of them.
    [200n, 100n, 0n, 200n, 100n].forEach((extra, index) => {
      const first = BigInt(index) * 300n + 1n;
      const least = emissionOfEpoch(first + 299n);
      for (let epoch = first; epoch < first + 300n; epoch++)
        expect(emissionOfEpoch(epoch)).toBe(least + (epoch - first < extra ? 1n : 0n));
    });
  });
  it('adds up, epoch by epoch, to 15 % of ten billion INT', () => {
    let sum = 0n;
    for (let epoch = 1n; epoch <= 1510n; epoch++) {
      sum += emissionOfEpoch(epoch);
      expect(cumulativeEmission(epoch)).toBe(sum);
      expect(remainingEmission(epoch)).toBe(1_500_000_000n * INT - sum);
    }
    expect(sum).toBe(1_500_000_000n * INT);
    expect(cumulativeEmission(0n)).toBe(0n);
    expect(emissionOfEpochs({ firstEpoch: 299n, lastEpoch: 302n })).toBe(
      emissionOfEpoch(299n) + emissionOfEpoch(300n) + emissionOfEpoch(301n) + emissionOfEpoch(302n),
    );
    expect(emissionOfEpochs({ firstEpoch: 5n, lastEpoch: 4n })).toBe(0n);
  });
  it('knows the borders of super-epochs', () => {
    expect(superEpochOf(1n)).toEqual({ firstEpoch: 1n, lastEpoch: 300n });
    expect(superEpochOf(300n)).toEqual({ firstEpoch: 1n, lastEpoch: 300n });
    expect(superEpochOf(301n)).toEqual({ firstEpoch: 301n, lastEpoch: 600n });
    expect(superEpochOf(1500n)).toEqual({ firstEpoch: 1201n, lastEpoch: 1500n });
    expect(superEpochOf(1501n)).toBeNull();
  });
  it('begins at epoch 1', () => {
    for (const run of [() => emissionOfEpoch(0n), () => superEpochOf(0n), () => cumulativeEmission(-1n)]) {
      try {
        run();
        expect.unreachable();
      } catch (error) {
        expect(isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE)).toBe(true);
      }
    }
  });
});
