import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isStakingSdkError,
  computePriorityScore,
  SCORE_SCALE,
  computeSelectionProbabilities,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

const INT = 1_000_000_000n;
const input = {
  deviceVram: 24n,
  totalOperatorVram: 96n,
  totalStakedAmount: 100_000n * INT,
  reputationWeight: SCORE_SCALE,
  k: SCORE_SCALE,
};

describe('computePriorityScore', () => {
  it('counts 25,000 of 100,000 INT for 24 of 96 GB, and all of them for 80 of 80 GB', () => {
    const small = computePriorityScore(input);
    expect(small.effectiveStake).toBe(25_000n);
    expect(small.vramShare).toBe(SCORE_SCALE / 4n);
    expect(small.score).toBe(25_001n * SCORE_SCALE);
    const large = computePriorityScore({ ...input, deviceVram: 80n, totalOperatorVram: 80n });
    expect(large.effectiveStake).toBe(100_000n);
    expect(large.score).toBe(100_001n * SCORE_SCALE);
  });
  it('is 1 for every instance when k, reputation or stake is 0', () => {
    for (const change of [
      { k: 0n },
      { reputationWeight: 0n },
      { totalStakedAmount: 0n },
      { totalStakedAmount: INT - 1n },
    ])
      expect(computePriorityScore({ ...input, ...change }).score).toBe(SCORE_SCALE);
  });
  it('never falls with stake, reputation or k', () => {
    const stake = fc.bigInt({ min: 0n, max: 2n ** 62n });
    const weight = fc.bigInt({ min: 0n, max: SCORE_SCALE - 1n });
    fc.assert(
      fc.property(stake, weight, stake, (totalStakedAmount, reputationWeight, k) => {
        const { score } = computePriorityScore({ ...input, totalStakedAmount, reputationWeight, k });
        expect(
          computePriorityScore({ ...input, totalStakedAmount: totalStakedAmount + INT, reputationWeight, k }).score >=
            score,
        ).toBe(true);
        expect(
          computePriorityScore({ ...input, totalStakedAmount, reputationWeight: reputationWeight + 1n, k }).score >=
            score,
        ).toBe(true);
        expect(computePriorityScore({ ...input, totalStakedAmount, reputationWeight, k: k + 1n }).score >= score).toBe(
          true,
        );
      }),
    );
  });
  it('refuses VRAM, stake, reputation and k that are out of range', () => {
    const wrong = [
      { deviceVram: 0n },
      { deviceVram: 97n },
      { totalOperatorVram: 0n },
      { totalStakedAmount: -1n },
      { reputationWeight: SCORE_SCALE + 1n },
      { k: -1n },
    ];
    for (const change of wrong) {
      try {
        computePriorityScore({ ...input, ...change });
        expect.unreachable();
      } catch (error) {
        expect(isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE)).toBe(true);
      }
    }
  });
});

describe('computeSelectionProbabilities', () => {
  it('gives each score its part of the sum, and equal parts when k is 0', () => {
    expect(computeSelectionProbabilities([])).toEqual([]);
    for (const score of [0n, SCORE_SCALE - 1n, -1n])
      expect(codeOf(() => computeSelectionProbabilities([SCORE_SCALE, score]))).toBe(
        STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
      );
    expect(computeSelectionProbabilities([SCORE_SCALE, SCORE_SCALE, 2n * SCORE_SCALE])).toEqual([
      SCORE_SCALE / 4n,
      SCORE_SCALE / 4n,
      SCORE_SCALE / 2n,
    ]);
    const roundRobin = [100n, 5n, 0n].map(
      (int) => computePriorityScore({ ...input, totalStakedAmount: int * INT, k: 0n }).score,
    );
    expect(new Set(computeSelectionProbabilities(roundRobin)).size).toBe(1);
  });
});
