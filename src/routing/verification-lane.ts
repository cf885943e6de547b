import { checkBoolean } from '../checks/check-boolean.js';
import { checkList } from '../checks/check-list.js';
import { checkChoice } from '../checks/check-text.js';

/** The lane of an operator's requests: `trusted`, or `evaluation` until its verifications pass. */
export type VerificationLane = 'evaluation' | 'trusted';

const LANES: readonly VerificationLane[] = ['evaluation', 'trusted'];

/** The number of latest verifications that count. */
export const VERIFICATION_WINDOW = 500;
/** The most failures among them with which an operator is promoted. */
export const MOST_FAILURES_TO_PROMOTE = 5;
/** The fewest failures among them with which an operator is demoted. */
export const LEAST_FAILURES_TO_DEMOTE = 10;

/**
 * The lane of an operator after its latest verifications: among the last 500, at most 5 failures promote it to the trusted lane, at least 10 demote
 * it to the evaluation lane, and any number between changes nothing. Promotion requires all 500 verifications; demotion does not.
 *
 * @param lane - the lane it is in
 * @param verifications - oldest first, true for a pass; if there are more than 500, only the latest 500 count
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for another lane, a verification that is no boolean, or a hole in `verifications`
 * @example
 * ```ts
 * import { computeNextVerificationLane } from 'inference-staking-sdk';
 *
 * computeNextVerificationLane('evaluation', Array.from({ length: 500 }, (_, index) => index % 100 !== 0)); // 'trusted': 5 failures
 * ```
 */
export function computeNextVerificationLane(
  lane: VerificationLane,
  verifications: readonly boolean[],
): VerificationLane {
  checkChoice('lane', lane, LANES);
  const read = checkList('verifications', verifications, checkBoolean);
  const window = read.slice(-VERIFICATION_WINDOW);
  const failures = window.filter((isPass) => !isPass).length;
  if (failures >= LEAST_FAILURES_TO_DEMOTE) return 'evaluation';
  return window.length === VERIFICATION_WINDOW && failures <= MOST_FAILURES_TO_PROMOTE ? 'trusted' : lane;
}
