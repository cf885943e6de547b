import { checkBoolean } from '../checks/check-boolean.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { checkTimestamp } from '../checks/check-timestamp.js';
import { SCORE_SCALE } from './priority-score.js';

/** The two windows, in seconds. Scores are recomputed once per fast window. */
export const FAST_WINDOW_SECONDS = 3_600n;
export const SLOW_WINDOW_SECONDS = 259_200n;

/** A job of an operator that has ended. */
export interface EndedJob {
  /** Unix time in seconds. */
  readonly endedAtTimestamp: bigint;
  readonly isCompleted: boolean;
}

/** The weights of the windows. */
export interface ReliabilityConfig {
  /** The weight of the fast window, in billionths; the slow one has the rest. Left out: a half. */
  readonly fastWeight?: bigint;
}

/** Completion rates, in billionths, rounded down; null if no job ended in the window. */
export interface Reliability {
  /** Of the last hour. */
  readonly fastRate: bigint | null;
  /** Of the last 72 hours. */
  readonly slowRate: bigint | null;
  /** The weighted average of both, rounded down once. If no job ended in the last hour, the slow rate alone. */
  readonly score: bigint | null;
}

interface JobCounts {
  readonly completed: bigint;
  readonly ended: bigint;
}

function countJobs(jobs: readonly EndedJob[], from: bigint, to: bigint): JobCounts {
  const ended = jobs.filter(({ endedAtTimestamp }) => endedAtTimestamp > from && endedAtTimestamp <= to);
  return { completed: BigInt(ended.filter(({ isCompleted }) => isCompleted).length), ended: BigInt(ended.length) };
}

const completionRate = ({ completed, ended }: JobCounts): bigint | null =>
  ended === 0n ? null : (completed * SCORE_SCALE) / ended;

/**
 * How reliably an operator completes jobs: the completion rates of the last hour and of the last 72 hours, by weighted average.
 *
 * @param jobs - in any order; jobs outside of both windows do not count
 * @param unixTimestamp - now, in seconds
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a weight outside of 0 to 1, or a time in milliseconds;
 * `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for a time that is no bigint, such as a Date or an ISO text, an `isCompleted` that is no boolean, or a hole in `jobs`
 * @example
 * ```ts
 * import { computeReliability, type EndedJob } from 'inference-staking-sdk';
 *
 * declare const jobs: EndedJob[];
 * const { score } = computeReliability(jobs, 1_750_000_000n);
 * ```
 */
export function computeReliability(
  jobs: readonly EndedJob[],
  unixTimestamp: bigint,
  config: ReliabilityConfig = {},
): Reliability {
  checkObject('config', config);
  const { fastWeight = SCORE_SCALE / 2n } = config;
  checkInteger('fastWeight', fastWeight, 0n, SCORE_SCALE);
  checkTimestamp('unixTimestamp', unixTimestamp);
  const read = checkList('jobs', jobs, checkObject).map(({ endedAtTimestamp, isCompleted }) => {
    checkTimestamp('endedAtTimestamp', endedAtTimestamp);
    checkBoolean('isCompleted', isCompleted);
    return { endedAtTimestamp, isCompleted };
  });
  const fast = countJobs(read, unixTimestamp - FAST_WINDOW_SECONDS, unixTimestamp);
  const slow = countJobs(read, unixTimestamp - SLOW_WINDOW_SECONDS, unixTimestamp);
  const [fastRate, slowRate] = [completionRate(fast), completionRate(slow)];
  if (fastRate === null) return { fastRate, slowRate, score: slowRate };
  // Computed from the counts: the rates are already rounded.
  const fastPart = fast.completed * slow.ended * fastWeight;
  const slowPart = slow.completed * fast.ended * (SCORE_SCALE - fastWeight);
  return { fastRate, slowRate, score: (fastPart + slowPart) / (fast.ended * slow.ended) };
}
