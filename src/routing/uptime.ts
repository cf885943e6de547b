import { hasOwnKey } from '../checks/has-own-key.js';
import { checkBoolean } from '../checks/check-boolean.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkText } from '../checks/check-text.js';
import { unknownHardwareError } from '../errors/routing.js';
import { checkInteger } from '../checks/check-integer.js';
import { checkTimestamp } from '../checks/check-timestamp.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { SCORE_SCALE } from './priority-score.js';

/** One health check of an instance. */
export interface HealthCheck {
  /** Unix time in seconds. */
  readonly timestamp: bigint;
  /** Whether the instance answered. */
  readonly isOnline: boolean;
}

/** An instance and its checks. */
export interface UptimeInput {
  /** Unix time in seconds. */
  readonly startedAtTimestamp: bigint;
  /** Seconds after the start before checks begin. */
  readonly startUpBufferSeconds: bigint;
  /** Seconds between checks: each check counts for the interval that follows it. */
  readonly intervalSeconds: bigint;
  /** Unix time in seconds: the end of the period. Left out or null: the end of the last interval with a check. */
  readonly endTimestamp?: bigint | null | undefined;
  /**
   * In any order. Checks before the end of the buffer or from `endTimestamp` on do not count. Of the checks in one interval the earliest counts; of several
   * in the same second, one that found the instance offline.
   */
  readonly checks: readonly HealthCheck[];
}

/** How long an instance was online. */
export interface Uptime {
  /** Intervals in which it answered. */
  readonly onlineIntervals: bigint;
  /** Intervals in which it was checked. */
  readonly checkedIntervals: bigint;
  /** Intervals of the period without any check: whether the instance was online then is unknown. */
  readonly uncheckedIntervals: bigint;
  readonly onlineSeconds: bigint;
  /** Online over checked intervals, in billionths, rounded down; null before the first check. */
  readonly rate: bigint | null;
}

/**
 * The uptime of an instance by its health checks: an instance that answers is online for the interval, otherwise it is offline.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an interval below 1 second, a negative buffer, or a time in milliseconds;
 * `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for a time that is no bigint, such as a Date or an ISO text, an `isOnline` that is no boolean, or a hole in `checks`
 * @example
 * ```ts
 * import { computeUptime, type HealthCheck } from 'inference-staking-sdk';
 *
 * declare const checks: HealthCheck[];
 * const { onlineIntervals } = computeUptime({ startedAtTimestamp: 0n, startUpBufferSeconds: 600n, intervalSeconds: 60n, checks });
 * ```
 */
export function computeUptime(input: UptimeInput): Uptime {
  checkObject('input', input);
  const { startedAtTimestamp, startUpBufferSeconds, intervalSeconds } = input;
  checkInteger('intervalSeconds', intervalSeconds, 1n, MAXIMUM_U64);
  checkInteger('startUpBufferSeconds', startUpBufferSeconds, 0n, MAXIMUM_U64);
  checkTimestamp('startedAtTimestamp', startedAtTimestamp);
  const checks = checkList('checks', input.checks, checkObject).map(({ timestamp, isOnline }) => {
    checkTimestamp('timestamp', timestamp);
    checkBoolean('isOnline', isOnline);
    return { timestamp, isOnline };
  });
  const endTimestamp = input.endTimestamp ?? null;
  if (endTimestamp !== null) checkTimestamp('endTimestamp', endTimestamp);
  const from = startedAtTimestamp + startUpBufferSeconds;
  const byTime = checks
    .filter(({ timestamp }) => timestamp >= from && (endTimestamp === null || timestamp < endTimestamp))
    .sort((a, b) =>
      a.timestamp === b.timestamp ? Number(a.isOnline) - Number(b.isOnline) : a.timestamp < b.timestamp ? -1 : 1,
    );
  const intervals = new Map<bigint, boolean>();
  // Intervals that have begun by the end of the period.
  let intervalCount =
    endTimestamp === null || endTimestamp <= from ? 0n : (endTimestamp - from - 1n) / intervalSeconds + 1n;
  for (const { timestamp, isOnline } of byTime) {
    const interval = (timestamp - from) / intervalSeconds;
    if (!intervals.has(interval)) intervals.set(interval, isOnline);
    if (interval >= intervalCount) intervalCount = interval + 1n;
  }
  const checkedIntervals = BigInt(intervals.size);
  const onlineIntervals = BigInt([...intervals.values()].filter(Boolean).length);
  return {
    onlineIntervals,
    checkedIntervals,
    uncheckedIntervals: intervalCount - checkedIntervals,
    onlineSeconds: onlineIntervals * intervalSeconds,
    rate: checkedIntervals === 0n ? null : (onlineIntervals * SCORE_SCALE) / checkedIntervals,
  };
}

/**
 * The points that uptime earns: intervals online × the points of the hardware. Points of an operator are the sum over its instances, and its share
 * of an epoch's uptime rewards is its points divided by all points (`allocateByPoints`).
 *
 * @param onlineIntervals - of {@link computeUptime}
 * @param hardwareType - a key of the table
 * @param pointsByHardware - points per interval online, by hardware type
 * @throws `STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for negative points
 * @example
 * ```ts
 * import { computeUptimePoints } from 'inference-staking-sdk';
 *
 * computeUptimePoints(1_440n, 'H100', { H100: 80n, RTX4090: 24n }); // 115_200n
 * ```
 */
export function computeUptimePoints(
  onlineIntervals: bigint,
  hardwareType: string,
  pointsByHardware: Readonly<Record<string, bigint>>,
): bigint {
  checkText('hardwareType', hardwareType);
  checkObject('pointsByHardware', pointsByHardware);
  if (!hasOwnKey(pointsByHardware, hardwareType)) throw unknownHardwareError(hardwareType);
  const points = pointsByHardware[hardwareType]!;
  checkInteger(`points of ${hardwareType.slice(0, 64)}`, points, 0n, MAXIMUM_U64);
  checkInteger('onlineIntervals', onlineIntervals, 0n, MAXIMUM_U64);
  return onlineIntervals * points;
}
