import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkStakeAndReputation, checkVram, computePriorityScore, type PriorityScore } from './priority-score.js';

/** An operator and the devices its instances run on. */
export interface FleetScoresInput {
  /** VRAM of each instance's device, all in the same unit. Their sum is the operator's VRAM. */
  readonly deviceVrams: readonly bigint[];
  /** INT in base units: the pool's own and its delegators' stake. Counted in whole INT. */
  readonly totalStakedAmount: bigint;
  /** Reputation from 0 to 1, in billionths. */
  readonly reputationWeight: bigint;
  /** The network's parameter, in billionths. */
  readonly k: bigint;
}

/** The scores of an operator's instances. */
export interface FleetScores {
  /** In the order of `deviceVrams`. */
  readonly scores: readonly PriorityScore[];
  /** Their sum, in billionths. */
  readonly totalScore: bigint;
}

/** A fleet, each field read once and checked. */
export function readFleet(field: string, input: FleetScoresInput): FleetScoresInput {
  checkObject(field, input);
  const { totalStakedAmount, reputationWeight, k } = input;
  const deviceVrams = checkList('deviceVrams', input.deviceVrams, checkVram);
  checkStakeAndReputation({ totalStakedAmount, reputationWeight, k });
  return { deviceVrams, totalStakedAmount, reputationWeight, k };
}

/**
 * The priority scores of all instances of an operator. The stake is divided among them by VRAM: a further device takes a part of the stake of the
 * others, and adds the one point that every instance has.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` as {@link computePriorityScore}
 * @example
 * ```ts
 * import { computeFleetScores, parseIntTokens, SCORE_SCALE } from 'inference-staking-sdk';
 *
 * const { totalScore } = computeFleetScores({
 *   deviceVrams: [24n, 24n, 80n],
 *   totalStakedAmount: parseIntTokens('100000'),
 *   reputationWeight: SCORE_SCALE,
 *   k: SCORE_SCALE / 1000n,
 * });
 * ```
 */
export function computeFleetScores(input: FleetScoresInput): FleetScores {
  const { deviceVrams, ...operator } = readFleet('input', input);
  const totalOperatorVram = deviceVrams.reduce((sum, vram) => sum + vram, 0n);
  const scores = deviceVrams.map((deviceVram) => computePriorityScore({ ...operator, deviceVram, totalOperatorVram }));
  return { scores, totalScore: scores.reduce((sum, { score }) => sum + score, 0n) };
}
