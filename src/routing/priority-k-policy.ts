import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { SCORE_SCALE } from './priority-score.js';

/** Returns the network's k for a utilisation from 0 to 1; both in billionths. Any such function can replace the default. */
export type PriorityKPolicy = (utilisation: bigint) => bigint;

/** The bounds of {@link createLinearKPolicy}, in billionths. */
export interface LinearKPolicyInput {
  /** k of a network that is idle. */
  readonly maximumK: bigint;
  /** k of a network that is fully used. Left out: 0, every instance has the same chance. */
  readonly minimumK?: bigint;
}

/**
 * The default policy: a straight line from `maximumK` when nothing is used down to `minimumK` when everything is, rounded down. With few jobs
 * stake decides who gets them; with as many jobs as instances every instance is needed.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for bounds out of order; the policy throws it for a utilisation above 1
 * @example
 * ```ts
 * import { createLinearKPolicy, SCORE_SCALE } from 'inference-staking-sdk';
 *
 * const kOf = createLinearKPolicy({ maximumK: SCORE_SCALE / 100n });
 * kOf(SCORE_SCALE / 4n); // 7_500_000n: 0.0075
 * ```
 */
export function createLinearKPolicy(input: LinearKPolicyInput): PriorityKPolicy {
  checkObject('input', input);
  const { maximumK, minimumK = 0n } = input;
  checkInteger('maximumK', maximumK, 0n, MAXIMUM_U64);
  checkInteger('minimumK', minimumK, 0n, maximumK);
  return (utilisation) => {
    checkInteger('utilisation', utilisation, 0n, SCORE_SCALE);
    return minimumK + ((maximumK - minimumK) * (SCORE_SCALE - utilisation)) / SCORE_SCALE;
  };
}
