import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U128, MAXIMUM_U64 } from '../checks/integer-limits.js';
import { computeFleetScores, readFleet, type FleetScoresInput } from './fleet-scores.js';

/** The scale of shares of a network, 10^18: fine enough for the effect of a single token. */
export const SHARE_SCALE = 1_000_000_000_000_000_000n;

const INT_BASE_UNITS = 1_000_000_000n;
/** The most whole INT that a u64 of base units holds. */
const MOST_WHOLE_INT = MAXIMUM_U64 / INT_BASE_UNITS;

/** An operator's fleet among others. */
export interface FleetInNetwork extends FleetScoresInput {
  /** The sum of the scores of all instances of other operators, in billionths. */
  readonly otherScores: bigint;
}

/** A network, each field read once and checked. */
function readNetwork(network: FleetInNetwork): FleetInNetwork {
  checkObject('network', network);
  const { otherScores } = network;
  checkInteger('otherScores', otherScores, 0n, MAXIMUM_U128);
  return { ...readFleet('network', network), otherScores };
}

/**
 * The share of all jobs that a fleet gets on average: its scores over all scores, × 10^18, rounded down.
 *
 * @example
 * ```ts
 * import { computeFleetShare, SHARE_SCALE, type FleetInNetwork } from 'inference-staking-sdk';
 *
 * declare const network: FleetInNetwork;
 * const percent = (computeFleetShare(network) * 100n) / SHARE_SCALE;
 * ```
 */
export function computeFleetShare(network: FleetInNetwork): bigint {
  const { otherScores, ...fleet } = readNetwork(network);
  const { totalScore } = computeFleetScores(fleet);
  return totalScore === 0n ? 0n : (totalScore * SHARE_SCALE) / (totalScore + otherScores);
}

/** The effect of more stake on a fleet. */
export interface StakeEffect {
  /** Billionths that the fleet's scores grow by. */
  readonly scoreGain: bigint;
  /** The fleet's share of all jobs before and after, × 10^18. */
  readonly shareBefore: bigint;
  readonly shareAfter: bigint;
}

/**
 * The effect of one more token staked, or of any other amount: the growth of the fleet's scores and of its share of all jobs, with all other
 * operators unchanged.
 *
 * The time grows with the devices. A fleet of 10,000 devices takes some 0.3 s.
 *
 * @param network - the fleet as it is
 * @param additionalAmount - INT in base units; scores count whole INT of the total
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { parseIntTokens, computeStakeEffect, type FleetInNetwork } from 'inference-staking-sdk';
 *
 * declare const network: FleetInNetwork;
 * const { shareBefore, shareAfter } = computeStakeEffect(network, parseIntTokens('1'));
 * ```
 */
export function computeStakeEffect(network: FleetInNetwork, additionalAmount: bigint): StakeEffect {
  const read = readNetwork(network);
  checkInteger('additionalAmount', additionalAmount, 0n, MAXIMUM_U64);
  const before = computeFleetScores(read);
  const after = { ...read, totalStakedAmount: read.totalStakedAmount + additionalAmount };
  return {
    scoreGain: computeFleetScores(after).totalScore - before.totalScore,
    shareBefore: computeFleetShare(read),
    shareAfter: computeFleetShare(after),
  };
}

/**
 * The least stake with which a fleet gets at least a given share of all jobs, with all other operators unchanged. Exact: one whole INT less is too little.
 *
 * The time grows with the devices. A fleet of 10,000 devices takes some seconds.
 *
 * @param network - the fleet; its own stake does not matter
 * @param targetShare - × 10^18, from 0 to 1
 * @returns INT in base units, whole tokens; null when no stake is enough, as with k or reputation 0
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { SHARE_SCALE, computeStakeForTargetShare, type FleetInNetwork } from 'inference-staking-sdk';
 *
 * declare const network: FleetInNetwork;
 * const stake = computeStakeForTargetShare(network, SHARE_SCALE / 10n); // for a tenth of the jobs
 * ```
 */
export function computeStakeForTargetShare(network: FleetInNetwork, targetShare: bigint): bigint | null {
  const read = readNetwork(network);
  checkInteger('targetShare', targetShare, 0n, SHARE_SCALE);
  const isEnough = (wholeInt: bigint): boolean =>
    computeFleetShare({ ...read, totalStakedAmount: wholeInt * INT_BASE_UNITS }) >= targetShare;
  if (isEnough(0n)) return 0n;
  if (!isEnough(MOST_WHOLE_INT)) return null;
  // Scores never fall with stake: a binary search finds the least one.
  let [tooLittle, enough] = [0n, MOST_WHOLE_INT];
  while (enough - tooLittle > 1n) {
    const middle = (tooLittle + enough) / 2n;
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough * INT_BASE_UNITS;
}
