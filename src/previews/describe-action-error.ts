import { checkAddress } from '../checks/check-address.js';
import { checkObject } from '../checks/check-object.js';
import type { ActionError } from '../program-model/outcome.js';
import {
  describeInferenceStakingError,
  describeSystemError,
  describeTokenError,
  type ErrorDescription,
} from '../program/describe-error.js';
import { SYSTEM_PROGRAM_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../wire/program-addresses.js';

/** Why an action is refused, in words for people. */
export interface ActionErrorDescription {
  /** What is wrong. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
}

const PANIC: ActionErrorDescription = {
  reason: "The program's arithmetic overflows or divides by zero, or an index is out of range.",
  remedy: 'Check amounts and arguments: no retry helps.',
};
const NO_TOKEN_ACCOUNT: ActionErrorDescription = {
  reason: 'Source or destination of the transfer is no token account.',
  remedy: 'Create the token account first.',
};

function describeCode(program: string, code: number): ErrorDescription | null {
  if (program === TOKEN_PROGRAM_ADDRESS) return describeTokenError(code);
  if (program === SYSTEM_PROGRAM_ADDRESS) return describeSystemError(code);
  return describeInferenceStakingError(code);
}

/**
 * The reason and the remedy of an error of the model: that of a refusal, of a preview, or of an action that was applied. The texts stand here and not in the
 * refusals, so that an app which shows its own does not bundle them.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`, `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { checkAction, describeActionError, type StakingAction, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, action]: [StakingState, StakingAction];
 * const status = checkAction(state, action, { unixTimestamp: 1_750_000_000n });
 * const text = status.allowed ? 'Ready.' : describeActionError(status.error).reason;
 * ```
 */
export function describeActionError(error: Pick<ActionError, 'code' | 'program'>): ActionErrorDescription {
  checkObject('error', error);
  const { program, code } = error;
  checkAddress('error.program', program);
  if (code === null) return program === TOKEN_PROGRAM_ADDRESS ? NO_TOKEN_ACCOUNT : PANIC;
  const description = describeCode(program, code);
  return description === null
    ? { reason: `Error ${code} of ${program}.`, remedy: 'Look the code up where that program is described.' }
    : { reason: description.meaning, remedy: description.remedy };
}
