import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U128, MAXIMUM_U64 } from '../checks/integer-limits.js';

/** The scale of scores, weights and k: they are whole numbers of billionths, so that results are the same on every machine. */
export const SCORE_SCALE = 1_000_000_000n;

const INT_BASE_UNITS = 1_000_000_000n;

/** One GPU instance, and the operator it belongs to. */
export interface PriorityScoreInput {
  /** VRAM of the instance's device, in the unit of `totalOperatorVram`. */
  readonly deviceVram: bigint;
  /** VRAM of all devices of the operator. */
  readonly totalOperatorVram: bigint;
  /** INT in base units: the pool's own and its delegators' stake. Counted in whole INT. */
  readonly totalStakedAmount: bigint;
  /** Reputation from 0 to 1, in billionths. */
  readonly reputationWeight: bigint;
  /** The network's parameter, in billionths: 0 is round-robin, a large one favours stake. */
  readonly k: bigint;
}

/** The stake, reputation and k on which the scores of all instances of an operator depend. */
export type StakeAndReputation = Pick<PriorityScoreInput, 'totalStakedAmount' | 'reputationWeight' | 'k'>;

/** Throws for a stake, a reputation or a k that is out of range. */
export function checkStakeAndReputation({ totalStakedAmount, reputationWeight, k }: StakeAndReputation): void {
  checkInteger('totalStakedAmount', totalStakedAmount, 0n, MAXIMUM_U64);
  checkInteger('reputationWeight', reputationWeight, 0n, SCORE_SCALE);
  checkInteger('k', k, 0n, MAXIMUM_U64);
}

/** Throws if the device's VRAM is 0 or exceeds the operator's. */
export function checkVram(field: string, deviceVram: bigint): void {
  checkInteger(field, deviceVram, 1n, MAXIMUM_U64);
}

/** A score with the parts it is made of. */
export interface PriorityScore {
  /** In billionths; at least 1. */
  readonly score: bigint;
  /** The instance's part of its operator's VRAM, in billionths, rounded down. */
  readonly vramShare: bigint;
  /** The instance's part of the stake in whole INT, rounded down. */
  readonly effectiveStake: bigint;
  /** k × effective stake × reputation, in billionths, rounded down: the part of the score above 1. */
  readonly bonus: bigint;
}

/**
 * The priority score of one instance: 1 + k × (device VRAM / operator VRAM) × stake × reputation. Exact fixed-point arithmetic: all
 * multiplications come before the division, and the result is rounded down once.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for VRAM of 0 or above the operator's, a reputation above 1, or
 * a negative number
 * @example
 * ```ts
 * import { computePriorityScore, SCORE_SCALE } from 'inference-staking-sdk';
 *
 * // 100,000 INT on four devices of 24 GB: 25,000 stand behind each.
 * const { effectiveStake } = computePriorityScore({
 *   deviceVram: 24n,
 *   totalOperatorVram: 96n,
 *   totalStakedAmount: 100_000_000_000_000n,
 *   reputationWeight: SCORE_SCALE,
 *   k: SCORE_SCALE,
 * });
 * ```
 */
export function computePriorityScore(input: PriorityScoreInput): PriorityScore {
  checkObject('input', input);
  const { deviceVram, totalOperatorVram, totalStakedAmount, reputationWeight, k } = input;
  checkInteger('totalOperatorVram', totalOperatorVram, 1n, MAXIMUM_U64);
  checkInteger('deviceVram', deviceVram, 1n, totalOperatorVram);
  checkStakeAndReputation({ totalStakedAmount, reputationWeight, k });
  const wholeInt = totalStakedAmount / INT_BASE_UNITS;
  const bonus = (k * deviceVram * wholeInt * reputationWeight) / (totalOperatorVram * SCORE_SCALE);
  return {
    score: SCORE_SCALE + bonus,
    vramShare: (deviceVram * SCORE_SCALE) / totalOperatorVram,
    effectiveStake: (deviceVram * wholeInt) / totalOperatorVram,
    bonus,
  };
}

/**
 * The probability with which each score gets a job, in billionths, rounded down: its part of the sum of all scores.
 *
 * @param scores - of `computePriorityScore`: at least 1 each, in billionths
 * @returns in the order of `scores`; empty for an empty list
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { computeSelectionProbabilities } from 'inference-staking-sdk';
 *
 * computeSelectionProbabilities([1_000_000_000n, 3_000_000_000n]); // [250_000_000n, 750_000_000n]
 * ```
 */
export function computeSelectionProbabilities(scores: readonly bigint[]): bigint[] {
  const read = checkList('scores', scores, (field, score) => {
    checkInteger(field, score, SCORE_SCALE, MAXIMUM_U128);
  });
  const sum = read.reduce((total, score) => total + score, 0n);
  return read.map((score) => (score * SCORE_SCALE) / sum);
}
