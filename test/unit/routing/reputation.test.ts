import type { Address } from '@solana/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocateByPoints,
  computeNextVerificationLane,
  computeReliability,
  SCORE_SCALE,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE,
  computeUptime,
  computeUptimePoints,
  encodeBase58,
  type EndedJob,
  type HealthCheck,
  type VerificationLane,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

describe('computeNextVerificationLane', () => {
  const after = (lane: VerificationLane, failures: number, passes: number, older: readonly boolean[] = []) =>
    computeNextVerificationLane(lane, [
      ...older,
      ...Array<boolean>(failures).fill(false),
      ...Array<boolean>(passes).fill(true),
    ]);
  it.each([
    [0, 'trusted', 'trusted'],
    [5, 'trusted', 'trusted'],
    [6, 'evaluation', 'trusted'],
    [9, 'evaluation', 'trusted'],
    [10, 'evaluation', 'evaluation'],
    [500, 'evaluation', 'evaluation'],
  ] as const)(
    'moves an operator with %i failures of 500 from evaluation to %s, and from trusted to %s',
    (failures, untrusted, trusted) => {
      expect(after('evaluation', failures, 500 - failures)).toBe(untrusted);
      expect(after('trusted', failures, 500 - failures)).toBe(trusted);
    },
  );
  it('looks at the last 500, promotes no newcomer, and demotes without waiting', () => {
    expect(after('evaluation', 0, 499)).toBe('evaluation');
    expect(after('evaluation', 0, 500, Array<boolean>(50).fill(false))).toBe('trusted');
    expect(after('trusted', 10, 0)).toBe('evaluation');
    expect(after('trusted', 9, 491, [false])).toBe('trusted');
    expect(computeNextVerificationLane('trusted', [])).toBe('trusted');
  });
  it('refuses verifications that are missing: new Array(500) once made an operator trusted', () => {
    for (const lane of ['evaluation', 'trusted'] as const)
      expect(() => computeNextVerificationLane(lane, new Array<boolean>(500))).toThrow(
        'verifications[0] must be given',
      );
    const last = Array<boolean>(499).fill(true);
    last.length = 500;
    expect(() => computeNextVerificationLane('evaluation', last)).toThrow('verifications[499] must be given');
  });
  it.each(['true', 'false', 1, 0, null, undefined])('refuses a verification that is %j', (verification) => {
    const verifications = [...Array<boolean>(499).fill(true), verification as never];
    expect(() => computeNextVerificationLane('evaluation', verifications)).toThrow(
      'verifications[499] must be a boolean; given: ',
    );
  });
});

describe('computeReliability', () => {
  const now = 1_000_000n;
  const job = (secondsAgo: bigint, isCompleted: boolean): EndedJob => ({
    endedAtTimestamp: now - secondsAgo,
    isCompleted,
  });
  it('averages the completion rates of an hour and of 72', () => {
    const jobs = [job(0n, true), job(3_599n, false), job(3_600n, true), job(259_199n, true), job(259_200n, false)];
    expect(computeReliability(jobs, now)).toEqual({
      fastRate: 500_000_000n,
      slowRate: 750_000_000n,
      score: 625_000_000n,
    });
    expect(computeReliability(jobs, now, { fastWeight: SCORE_SCALE }).score).toBe(500_000_000n);
    expect(computeReliability(jobs, now, { fastWeight: 0n }).score).toBe(750_000_000n);
  });
  it('uses the long window alone when the last hour had no job, and is null without jobs', () => {
    expect(computeReliability([job(4_000n, true)], now)).toEqual({
      fastRate: null,
      slowRate: SCORE_SCALE,
      score: SCORE_SCALE,
    });
    expect(computeReliability([job(-1n, true)], now)).toEqual({ fastRate: null, slowRate: null, score: null });
    for (const fastWeight of [-1n, SCORE_SCALE + 1n])
      expect(codeOf(() => computeReliability([], now, { fastWeight }))).toBe(
        STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
      );
  });
  it.each(['false', 'true', 0, 1, null, undefined])('refuses a job whose isCompleted is %j', (isCompleted) => {
    const jobs = [{ endedAtTimestamp: now, isCompleted: isCompleted as never }];
    expect(() => computeReliability(jobs, now)).toThrow('isCompleted must be a boolean; given: ');
  });
  it.each([new Date(0), '1970-01-12T13:46:40Z', 1_000_000, '1000000', null])(
    'refuses a job that ended at %j',
    (time) => {
      const jobs = [{ endedAtTimestamp: time as never, isCompleted: true }];
      expect(() => computeReliability(jobs, now)).toThrow('endedAtTimestamp must be a bigint, Unix time in seconds');
    },
  );
  it('refuses times in milliseconds, and a list of jobs with a hole', () => {
    const late = [{ endedAtTimestamp: 1_750_000_000_000n, isCompleted: true }];
    expect(() => computeReliability(late, now)).toThrow('endedAtTimestamp must be a whole number of seconds');
    expect(() => computeReliability(new Array<EndedJob>(3), now)).toThrow('jobs[0] must be given');
  });
});

describe('computeUptime', () => {
  const instance = { startedAtTimestamp: 1_000n, startUpBufferSeconds: 600n, intervalSeconds: 60n };
  const check = (timestamp: bigint, isOnline = true): HealthCheck => ({ timestamp, isOnline });
  it('counts intervals from the end of the buffer on', () => {
    const checks = [check(1_599n), check(1_780n), check(1_600n), check(1_660n, false), check(1_720n)];
    expect(computeUptime({ ...instance, checks })).toEqual({
      onlineIntervals: 3n,
      checkedIntervals: 4n,
      uncheckedIntervals: 0n,
      onlineSeconds: 180n,
      rate: 750_000_000n,
    });
    expect(computeUptime({ ...instance, checks: [] }).rate).toBeNull();
  });
  it('counts an interval once, by its earlier check', () => {
    const twice = [check(1_659n), check(1_600n, false), check(1_661n), check(1_719n, false)];
    expect(computeUptime({ ...instance, checks: twice })).toMatchObject({ onlineIntervals: 1n, checkedIntervals: 2n });
  });
  it('refuses an interval below 1 and a negative buffer', () => {
    for (const wrong of [{ intervalSeconds: 0n }, { startUpBufferSeconds: -1n }])
      expect(codeOf(() => computeUptime({ ...instance, ...wrong, checks: [] }))).toBe(
        STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
      );
  });
  const buffered = { startedAtTimestamp: 1_000n, startUpBufferSeconds: 60n, intervalSeconds: 60n };
  it('gives the same answer for two checks in one second, in either order: offline', () => {
    const checks = [
      { timestamp: 1_060n, isOnline: true },
      { timestamp: 1_060n, isOnline: false },
    ];
    const uptime = computeUptime({ ...buffered, checks });
    expect(uptime.onlineIntervals).toBe(0n);
    expect(computeUptime({ ...buffered, checks: [...checks].reverse() })).toEqual(uptime);
  });

  it('counts the intervals without any check', () => {
    const checks = [
      { timestamp: 1_060n, isOnline: true },
      { timestamp: 1_300n, isOnline: true },
    ];
    expect(computeUptime({ ...buffered, checks })).toMatchObject({ checkedIntervals: 2n, uncheckedIntervals: 3n });
    const until = (endTimestamp: bigint) => computeUptime({ ...buffered, checks, endTimestamp });
    expect(until(1_660n)).toMatchObject({ checkedIntervals: 2n, uncheckedIntervals: 8n });
    expect(until(1_661n)).toMatchObject({ checkedIntervals: 2n, uncheckedIntervals: 9n });
    expect(until(1_300n)).toMatchObject({ checkedIntervals: 1n, uncheckedIntervals: 3n });
    expect(until(1_000n)).toMatchObject({ checkedIntervals: 0n, uncheckedIntervals: 0n, rate: null });
  });

  it.each(['false', 'true', 0, 1, null, undefined])('refuses a check whose isOnline is %j', (isOnline) => {
    const checks = [{ timestamp: 1_600n, isOnline: isOnline as never }];
    expect(() => computeUptime({ ...instance, checks })).toThrow('isOnline must be a boolean; given: ');
  });
  it.each([new Date(1_600_000), '1970-01-01T00:26:40Z', 1_600, '1600'])(
    'refuses a check at the time %j',
    (timestamp) => {
      const checks = [{ timestamp: timestamp as never, isOnline: true }];
      expect(() => computeUptime({ ...instance, checks })).toThrow('timestamp must be a bigint, Unix time in seconds');
    },
  );
  it('refuses times in milliseconds, and a list of checks with a hole', () => {
    expect(() => computeUptime({ ...instance, checks: [check(1_750_000_000_000n)] })).toThrow(
      'timestamp must be a whole number of seconds',
    );
    expect(() => computeUptime({ ...instance, checks: new Array<HealthCheck>(2) })).toThrow('checks[0] must be given');
  });
});

describe('computeUptimePoints', () => {
  it('multiplies intervals by the points of the hardware, and refuses hardware that is not in the table', () => {
    const table = { H100: 80n, RTX4090: 24n, none: -1n };
    expect(computeUptimePoints(10n, 'H100', table)).toBe(800n);
    for (const hardware of ['A100', 'toString', '__proto__'])
      expect(codeOf(() => computeUptimePoints(1n, hardware, table))).toBe(STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE);
    expect(codeOf(() => computeUptimePoints(1n, 'none', table))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    expect(codeOf(() => computeUptimePoints(-1n, 'H100', table))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});

describe('allocateByPoints', () => {
  /** The address of 31 zero bytes and `last`. */
  const addressOf = (last: number) =>
    encodeBase58(Uint8Array.from({ length: 32 }, (_, at) => (at === 31 ? last : 0))) as Address;

  it('adds up to the amount, each part off by less than a unit, in any order', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n }), { minLength: 1, maxLength: 20 }),
        (amount, points) => {
          const entries = points.map((each, index) => ({ address: addressOf(index), points: each }));
          const total = points.reduce((sum, each) => sum + each, 0n);
          const parts = allocateByPoints(amount, entries);
          if (total === 0n) {
            expect(parts).toBeNull();
            return;
          }
          expect(parts!.reduce((sum, part) => sum + part, 0n)).toBe(amount);
          for (const [index, part] of parts!.entries()) {
            const off = part * total - amount * points[index]!;
            expect(off < total && off > -total).toBe(true);
          }
          expect(allocateByPoints(amount, [...entries].reverse())).toEqual([...parts!].reverse());
        },
      ),
    );
    for (const [amount, points] of [
      [-1n, 1n],
      [1n, -1n],
    ] as const)
      expect(codeOf(() => allocateByPoints(amount, [{ address: addressOf(1), points }]))).toBe(
        STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
      );
  });
});
