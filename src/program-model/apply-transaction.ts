import { wrongTypeError } from '../errors/input.js';
import { describeType } from '../checks/describe-type.js';
import type { StakingAction } from './action.js';
import { applyAction } from './apply-action.js';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { TokenTransfer, ActionOutcome } from './outcome.js';
import type { StakingState } from './state.js';

/**
 * What the chain makes of a transaction: its instructions one after the other, all of them or none.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { applyTransaction, type StakingAction, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, actions]: [StakingState, StakingAction[]];
 * const outcome = applyTransaction(state, actions, { unixTimestamp: 1_750_000_000n });
 * if (!outcome.ok) throw new Error(`Instruction ${outcome.error.instructionIndex} would fail: ${outcome.error.name}`);
 * ```
 */
export function applyTransaction(
  state: StakingState,
  actions: readonly StakingAction[],
  { unixTimestamp }: { readonly unixTimestamp: bigint },
): ActionOutcome {
  const given: unknown = actions;
  if (!Array.isArray(given))
    throw wrongTypeError({ field: 'actions', expected: 'an array', actual: describeType(actions) });
  let current = state;
  const events: InferenceStakingEvent[] = [];
  const transfers: TokenTransfer[] = [];
  for (const [instructionIndex, action] of actions.entries()) {
    const outcome = applyAction(current, action, { unixTimestamp, instructionIndex });
    events.push(...outcome.events);
    if (!outcome.ok) return { ok: false, state, error: outcome.error, events };
    current = outcome.state;
    transfers.push(...outcome.transfers);
  }
  return { ok: true, state: current, events, transfers };
}
