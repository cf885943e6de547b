import { computeFloorSum } from './floor-sum.js';

/** A pool whose operator is below the minimum stake, and a stake of somebody else. */
export interface StakeByRoundingInput {
  /** INT in base units. */
  readonly totalStakedAmount: bigint;
  readonly totalShares: bigint;
  readonly operatorShares: bigint;
  /** The minimum stake of an operator, INT in base units. */
  readonly minimum: bigint;
  /** The largest stake that is asked for, INT in base units. */
  readonly limit: bigint;
}

/** The smallest number from 0 to `end` for which `holds`, if it holds for every larger one too. */
function findFirst(end: bigint, holds: (value: bigint) => boolean): bigint {
  let [least, most] = [0n, end];
  while (least < most) {
    const middle = (least + most) / 2n;
    if (holds(middle)) most = middle;
    else least = middle + 1n;
  }
  return most;
}

/**
 * The largest stake of a delegator, up to `limit`, after which the operator's shares are worth the minimum; 0n for none. For a pool whose
 * operator is below it: what a stake loses by rounding belongs to all shares, so it can lift the operator just above the minimum.
 *
 * With T tokens, S shares, o shares of the operator and the minimum n, a stake of a tokens mints m(a) = ⌊a·S / T⌋ shares and passes if
 * o·(T + a) ≥ n·(S + m(a)), which is to say m(a) ≤ u(a) with u(a) = ⌊o·(T + a) / n⌋ − S. Two steps find the largest such a.
 *
 * 1. With D = n·S − o·T > 0, multiply m(a) ≤ u(a) out with m(a) > a·S / T − 1: a stake that passes has a·D < T·(n − D). So a ≤ A with
 *    A = min(limit, ⌊T·(n − D) / D⌋), and no stake passes if n < D.
 * 2. Up to A, o·(T + a) / n − S ≥ a·S / T − 1, so u(a) ≥ m(a) − 1: t(a) = u(a) − m(a) + 1 is never negative, and positive exactly for stakes
 *    that pass. The sum of t(0) … t(a) therefore grows last at the largest one. It never falls, so halving finds where it reaches its total.
 */
export function computeLargestStakeByRounding(input: StakeByRoundingInput): bigint {
  const { totalStakedAmount, totalShares, operatorShares, minimum, limit } = input;
  const missing = minimum * totalShares - operatorShares * totalStakedAmount;
  if (missing <= 0n || missing > minimum) return 0n;
  const bound = (totalStakedAmount * (minimum - missing)) / missing;
  const last = bound < limit ? bound : limit;
  /** t(0) + … + t(`amount`). */
  const sumUpTo = (amount: bigint): bigint => {
    const count = amount + 1n;
    return (
      computeFloorSum(count, operatorShares, operatorShares * totalStakedAmount, minimum) -
      computeFloorSum(count, totalShares, 0n, totalStakedAmount) +
      count * (1n - totalShares)
    );
  };
  const total = sumUpTo(last);
  return findFirst(last, (amount) => sumUpTo(amount) === total);
}
