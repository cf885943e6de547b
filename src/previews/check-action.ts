import { readClock } from '../checks/check-timestamp.js';
import {
  describeInferenceStakingError,
  describeSystemError,
  describeTokenError,
  type ErrorDescription,
} from '../program/describe-error.js';
import type { StakingAction } from '../program-model/action.js';
import { SYSTEM_PROGRAM_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../wire/program-addresses.js';
import { errorOfAction } from '../program-model/apply-action.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import type { ActionError } from '../program-model/outcome.js';
import type { StakingState } from '../program-model/state.js';
import type { RefusalClearing } from '../program-model/refusal-clearing.js';

/** Why an action is refused, and what would change that. */
export interface ActionRefusal {
  readonly allowed: false;
  /** What the chain would return. */
  readonly error: ActionError;
  /** What is wrong, in words. */
  readonly reason: string;
  /** What to do about it, in words. */
  readonly remedy: string;
  /** What clears this error; another one may show up behind it. */
  readonly clears: RefusalClearing;
}

/** Whether an action would pass. */
export type ActionStatus = { readonly allowed: true } | ActionRefusal;

type Words = Omit<ErrorDescription, 'code' | 'name'>;

const PANIC: Words = {
  meaning: "The program's arithmetic overflows or divides by zero, or an index is out of range.",
  remedy: 'Check amounts and arguments: no retry helps.',
};
const NO_TOKEN_ACCOUNT: Words = {
  meaning: 'Source or destination of the transfer is no token account.',
  remedy: 'Create the token account first.',
};

function describe({ program, code }: ActionError): Words {
  if (code === null) return program === TOKEN_PROGRAM_ADDRESS ? NO_TOKEN_ACCOUNT : PANIC;
  const description =
    program === TOKEN_PROGRAM_ADDRESS
      ? describeTokenError(code)
      : program === SYSTEM_PROGRAM_ADDRESS
        ? describeSystemError(code)
        : describeInferenceStakingError(code);
  return (
    description ?? {
      meaning: `Error ${code} of ${program}.`,
      remedy: 'Look the code up where that program is described.',
    }
  );
}

/** The refusal that an error of the model is. */
export function refusalOf(error: ActionError): ActionRefusal {
  const { meaning, remedy } = describe(error);
  return { allowed: false, error, reason: meaning, remedy, clears: error.clears };
}

/**
 * Whether the program would let an action pass now; if not, its error, the reason in words, and what clears it. An account that the state lacks
 * does not exist to it (3012): load what the action touches.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { checkAction, type StakingState } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const [state, owner, operatorPool, ownerTokenAccount]: [StakingState, Address, Address, Address];
 * const action = { kind: 'claimUnstake', owner, operatorPool, ownerTokenAccount } as const;
 * const status = checkAction(state, action, { unixTimestamp: 1_750_000_000n });
 * const waitUntil = !status.allowed && status.clears.by === 'time' ? status.clears.at : null;
 * ```
 */
export function checkAction(state: StakingState, action: StakingAction, clock: ChainClock): ActionStatus {
  const unixTimestamp = readClock(clock);
  const error = errorOfAction(state, action, { unixTimestamp, instructionIndex: 0 });
  return error === null ? { allowed: true } : refusalOf(error);
}
