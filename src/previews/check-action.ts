import { readClock } from '../checks/check-timestamp.js';
import type { StakingAction } from '../program-model/action.js';
import { errorOfAction } from '../program-model/apply-action.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import type { ActionError } from '../program-model/outcome.js';
import type { StakingState } from '../program-model/state.js';
import type { RefusalClearing } from '../program-model/refusal-clearing.js';

/** Why an action is refused, and what would change that. */
export interface ActionRefusal {
  readonly allowed: false;
  /** What the chain would return. `describeActionError` says it in words. */
  readonly error: ActionError;
  /** What clears this error; another one may show up behind it. */
  readonly clears: RefusalClearing;
}

/** Whether an action would pass. */
export type ActionStatus = { readonly allowed: true } | ActionRefusal;

/** The refusal that an error of the model is. */
export function refusalOf(error: ActionError): ActionRefusal {
  return { allowed: false, error, clears: error.clears };
}

/**
 * Whether the program would let an action pass now; if not, its error, and what clears it. An account that the state lacks
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
