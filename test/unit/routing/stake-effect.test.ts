import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createLinearKPolicy,
  computeFleetScores,
  computeFleetShare,
  parseIntTokens,
  computePriorityScore,
  SCORE_SCALE,
  SHARE_SCALE,
  computeStakeEffect,
  computeStakeForTargetShare,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  type FleetInNetwork,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

const ONE_INT = 1_000_000_000n;

const network: FleetInNetwork = {
  deviceVrams: [24n, 24n, 48n],
  totalStakedAmount: parseIntTokens('1000'),
  reputationWeight: SCORE_SCALE / 2n,
  k: SCORE_SCALE / 100n,
  otherScores: 92n * SCORE_SCALE,
};

describe('computeFleetScores', () => {
  it('gives each instance one point, and its part by VRAM of k × stake × reputation', () => {
    const { scores, totalScore } = computeFleetScores(network);
    expect(scores.map(({ score }) => score)).toEqual([225n, 225n, 350n].map((each) => (each * SCORE_SCALE) / 100n));
    expect(totalScore).toBe(8n * SCORE_SCALE);
    const { deviceVrams, totalStakedAmount, reputationWeight, k } = network;
    const operator = { totalStakedAmount, reputationWeight, k };
    expect(scores[2]).toEqual(
      computePriorityScore({ deviceVram: deviceVrams[2]!, totalOperatorVram: 96n, ...operator }),
    );
    expect(computeFleetScores({ ...network, deviceVrams: [] })).toEqual({ scores: [], totalScore: 0n });
  });
});

describe('computeStakeEffect', () => {
  it('adds k × reputation to the scores for each whole INT, and gives the share before and after', () => {
    expect(computeFleetShare(network)).toBe((8n * SHARE_SCALE) / 100n);
    const effect = computeStakeEffect(network, ONE_INT);
    expect(effect.scoreGain).toBe(SCORE_SCALE / 200n);
    expect(effect.shareBefore).toBe((8n * SHARE_SCALE) / 100n);
    expect(effect.shareAfter - effect.shareBefore).toBeGreaterThan(45n * 10n ** 12n); // 0.92 × 0.005 / 100 = 4.6e-5
    expect(effect.shareAfter - effect.shareBefore).toBeLessThan(47n * 10n ** 12n);
    expect(computeStakeEffect(network, 0n)).toMatchObject({ scoreGain: 0n, shareAfter: effect.shareBefore });
    expect(codeOf(() => computeStakeEffect(network, -1n))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    expect(codeOf(() => computeFleetShare({ ...network, otherScores: -1n }))).toBe(
      STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
    );
  });
});

describe('computeStakeForTargetShare', () => {
  it('returns the least whole INT that reaches the share, or null where no stake does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 200n }), { minLength: 1, maxLength: 8 }),
        fc.bigInt({ min: 1n, max: SCORE_SCALE }),
        fc.bigInt({ min: 1n, max: SCORE_SCALE }),
        fc.bigInt({ min: SCORE_SCALE, max: 1_000_000n * SCORE_SCALE }),
        fc.bigInt({ min: 0n, max: SHARE_SCALE }),
        (deviceVrams, reputationWeight, k, otherScores, target) => {
          const fleet = { deviceVrams, reputationWeight, k, otherScores, totalStakedAmount: 0n };
          const stake = computeStakeForTargetShare(fleet, target);
          if (stake === null) {
            expect(computeFleetShare({ ...fleet, totalStakedAmount: 2n ** 64n - 1n })).toBeLessThan(target);
            return;
          }
          expect(stake % ONE_INT).toBe(0n);
          expect(computeFleetShare({ ...fleet, totalStakedAmount: stake })).toBeGreaterThanOrEqual(target);
          if (stake > 0n) expect(computeFleetShare({ ...fleet, totalStakedAmount: stake - 1n })).toBeLessThan(target);
        },
      ),
    );
  });
  it('returns null when no stake reaches the share', () => {
    expect(computeStakeForTargetShare({ ...network, k: 0n }, SHARE_SCALE / 2n)).toBeNull();
    expect(computeStakeForTargetShare({ ...network, reputationWeight: 0n }, SHARE_SCALE / 2n)).toBeNull();
    expect(computeStakeForTargetShare(network, SHARE_SCALE)).toBeNull();
  });
  it('returns 0 for a fleet without others, and the least stake for a tenth of all jobs', () => {
    expect(computeStakeForTargetShare({ ...network, otherScores: 0n }, SHARE_SCALE)).toBe(0n);
    // A tenth: 8 / (8 + 92) is too little by 2.2 points, 444.4 INT at 0.005 each.
    expect(computeStakeForTargetShare(network, SHARE_SCALE / 10n)).toBe(1_445n * ONE_INT);
    expect(codeOf(() => computeStakeForTargetShare(network, SHARE_SCALE + 1n))).toBe(
      STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
    );
  });
});

describe('createLinearKPolicy', () => {
  it('falls from the maximum to the minimum as utilisation rises, and never leaves them', () => {
    const bound = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    const part = fc.bigInt({ min: 0n, max: SCORE_SCALE });
    fc.assert(
      fc.property(bound, bound, part, part, (a, b, first, second) => {
        const [minimumK, maximumK] = a < b ? [a, b] : [b, a];
        const kOf = createLinearKPolicy({ minimumK, maximumK });
        const [idle, busy] = first < second ? [first, second] : [second, first];
        expect(kOf(idle)).toBeGreaterThanOrEqual(kOf(busy));
        expect(kOf(busy)).toBeGreaterThanOrEqual(minimumK);
        expect([kOf(0n), kOf(SCORE_SCALE)]).toEqual([maximumK, minimumK]);
      }),
    );
    expect(createLinearKPolicy({ maximumK: 1_000n })(SCORE_SCALE / 4n)).toBe(750n);
    for (const run of [
      () => createLinearKPolicy({ maximumK: 1n, minimumK: 2n }),
      () => createLinearKPolicy({ maximumK: 1n, minimumK: -1n }),
      () => createLinearKPolicy({ maximumK: 1n })(-1n),
      () => createLinearKPolicy({ maximumK: 1n })(SCORE_SCALE + 1n),
    ])
      expect(codeOf(run)).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});
