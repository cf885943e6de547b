import { checkInteger } from '../math/check-integer.js';
import { SCORE_SCALE } from './priority-score.js';

/** The two windows, in seconds. Scores are recomputed once per fast window. */
export const FAST_WINDOW_SECONDS = 3_600n;
export const SLOW_WINDOW_SECONDS = 259_200n;

/** A job that an operator was given and that has ended. */
export interface EndedJob {
  /** Unix time in seconds. */
  readonly endedAtTimestamp: bigint;
  readonly isCompleted: boolean;
}

/** When it is computed, and how the windows weigh. */
export interface ReliabilityConfig {
  /** The weight of the fast window, in billionths; the slow one has the rest. Left out: a half. */
  readonly fastWeight?: bigint;
}

/** Completion rates, in billionths, rounded down; null where no job ended. */
export interface Reliability {
  /** Of the last hour. */
  readonly fastRate: bigint | null;
  /** Of the last 72 hours. */
  readonly slowRate: bigint | null;
  /** Both by weight; the slow one alone when the last hour has no job. */
  readonly score: bigint | null;
}

function completionRate(jobs: readonly EndedJob[], from: bigint, to: bigint): bigint | null {
  const ended = jobs.filter(({ endedAtTimestamp }) => endedAtTimestamp > from && endedAtTimestamp <= to);
  if (ended.length === 0) return null;
  return (BigInt(ended.filter(({ isCompleted }) => isCompleted).length) * SCORE_SCALE) / BigInt(ended.length);
}

/**
 * How reliably an operator completes jobs: the completion rates of the last hour and of the last 72 hours, by weighted average.
 *
 * @param jobs - in any order; those outside of both windows do not count
 * @param unixTimestamp - now, in seconds
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a weight above 1
 * @example
 * ```ts
 * import { reliability, type EndedJob } from 'inference-staking-sdk';
 *
 * declare const jobs: EndedJob[];
 * const { score } = reliability(jobs, 1_750_000_000n);
 * ```
 */
export function reliability(
  jobs: readonly EndedJob[],
  unixTimestamp: bigint,
  { fastWeight = SCORE_SCALE / 2n }: ReliabilityConfig = {},
): Reliability {
  checkInteger('fastWeight', fastWeight, 0n, SCORE_SCALE);
  const fastRate = completionRate(jobs, unixTimestamp - FAST_WINDOW_SECONDS, unixTimestamp);
  const slowRate = completionRate(jobs, unixTimestamp - SLOW_WINDOW_SECONDS, unixTimestamp);
  if (fastRate === null || slowRate === null) return { fastRate, slowRate, score: slowRate };
  const score = (fastRate * fastWeight + slowRate * (SCORE_SCALE - fastWeight)) / SCORE_SCALE;
  return { fastRate, slowRate, score };
}
