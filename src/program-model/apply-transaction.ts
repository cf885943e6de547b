import { checkI64Input } from '../checks/check-integer.js';
import { checkState } from './check-state.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import type { StakingAction } from './action.js';
import { applyAction } from './apply-action.js';
import type { ChainClock } from './chain-clock.js';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { TokenTransfer, ActionOutcome } from './outcome.js';
import type { StakingState } from './state.js';

/** An instruction of another program, which the model does not know. It changes nothing of the state and counts as an instruction. */
export interface ForeignInstruction {
  readonly kind: 'foreignInstruction';
}

/**
 * What the chain makes of a transaction: its instructions one after the other, all of them or none. Give a {@link ForeignInstruction} for each
 * top-level instruction of another program (`SetComputeUnitLimit`, a memo), so that `instructionIndex` of events and errors is that of the log.
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
  actions: readonly (ForeignInstruction | StakingAction)[],
  clock: ChainClock,
): ActionOutcome {
  checkState(state);
  checkObject('clock', clock);
  const { unixTimestamp } = clock;
  checkI64Input('unixTimestamp', unixTimestamp);
  const read = checkList('actions', actions);
  let current = state;
  const events: InferenceStakingEvent[] = [];
  const transfers: TokenTransfer[] = [];
  for (const [instructionIndex, action] of read.entries()) {
    if ((action as ForeignInstruction | null)?.kind === 'foreignInstruction') continue;
    const outcome = applyAction(current, action as StakingAction, { unixTimestamp, instructionIndex });
    events.push(...outcome.events);
    if (!outcome.ok) return { ok: false, state, error: outcome.error, events };
    current = outcome.state;
    transfers.push(...outcome.transfers);
  }
  return { ok: true, state: current, events, transfers };
}
