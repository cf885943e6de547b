import { checkState } from './check-state.js';
import { checkObject } from '../checks/check-object.js';
import type { Address } from '../kit/kit-types.js';
import { checkI64Input, checkInteger } from '../checks/check-integer.js';
import { SYSTEM_PROGRAM_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../wire/program-addresses.js';
import type { StakingAction } from './action.js';
import { checkActionFields } from './check-action-fields.js';
import { createDraft, type ActionContext, type Draft } from './draft.js';
import { HANDLERS } from './handlers.js';
import { findMissingAccount } from './get-action-accounts.js';
import type { ActionError, ActionOutcome, MissingAccount } from './outcome.js';
import { failureOf } from './panic.js';
import type { ProgramFailure, FailingProgram } from './program-failure.js';
import type { StakingState } from './state.js';

/** The error as the chain reports it. */
function reportOf(failure: ProgramFailure, { deployment }: StakingState, instructionIndex: number): ActionError {
  const programs: Readonly<Record<FailingProgram, Address>> = {
    staking: deployment.programAddress,
    runtime: deployment.programAddress,
    token: TOKEN_PROGRAM_ADDRESS,
    system: SYSTEM_PROGRAM_ADDRESS,
  };
  return {
    instructionIndex,
    program: programs[failure.program],
    code: failure.code,
    name: failure.errorName,
    clears: failure.clears,
  };
}

/** Runs a rule on a draft of the state: the draft, and why the program would fail, or null. */
function attempt(
  state: StakingState,
  given: ActionContext,
  rule: (chain: Draft) => void,
): { readonly draft: Draft; readonly error: ActionError | null } {
  checkState(state);
  checkObject('context', given);
  const { unixTimestamp, instructionIndex } = given;
  checkI64Input('unixTimestamp', unixTimestamp);
  checkInteger('instructionIndex', instructionIndex, 0, 0xffff);
  const context = { unixTimestamp, instructionIndex };
  const draft = createDraft(state, context);
  try {
    rule(draft);
    return { draft, error: null };
  } catch (error) {
    return { draft, error: reportOf(failureOf(error), state, context.instructionIndex) };
  }
}

/** The outcome of a rule: the draft merged into the state, or the unchanged state. */
function applyRule(state: StakingState, context: ActionContext, rule: (chain: Draft) => void): ActionOutcome {
  const { draft, error } = attempt(state, context, rule);
  const { events, transfers } = draft;
  return error === null ? { ok: true, state: draft.merge(), events, transfers } : { ok: false, state, error, events };
}

/** The rule of an action. */
function ruleOf(action: StakingAction): (chain: Draft) => void {
  // The fields of an action are those of its kind's handler, which the compiler cannot see through the union.
  const handler = HANDLERS[action.kind] as unknown as (chain: Draft, fields: StakingAction) => void;
  return (chain) => {
    handler(chain, action);
  };
}

/** The account that the state lacks, when the program failed for one. */
function missingAccountOf(error: ActionError, state: StakingState, action: StakingAction): MissingAccount | null {
  const { code, program, name } = error;
  const isMissing = name === 'AccountNotInitialized' || (program === TOKEN_PROGRAM_ADDRESS && code === null);
  const account = isMissing ? findMissingAccount(state, action) : null;
  return account?.address ? { name: account.name, address: account.address } : null;
}

/** The error with the account that the state lacks, if that is what the program failed for. */
function withMissingAccount(error: ActionError, state: StakingState, action: StakingAction): ActionError {
  const account = missingAccountOf(error, state, action);
  return account === null ? error : { ...error, account };
}

/** The error that {@link applyAction} would report, or null, without the work of a new state. */
export function errorOfAction(state: StakingState, given: StakingAction, context: ActionContext): ActionError | null {
  // A copy, each field read once: what is checked is what is applied.
  const action = checkActionFields(given);
  const { error } = attempt(state, context, ruleOf(action));
  return error && withMissingAccount(error, state, action);
}

/**
 * What the program makes of one instruction, signed by everybody who must sign it: the new state with events and transfers, or the error that
 * the chain would return. The state given is never changed. Lamports and rent are outside of it.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `…__INTEGER_OUT_OF_RANGE`, `…__INVALID_ADDRESS`, `…__WRONG_BYTE_LENGTH` for a kind, a field or a clock
 * that no instruction can have
 * @example
 * ```ts
 * import { applyAction, type StakingAction, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, action]: [StakingState, StakingAction];
 * const outcome = applyAction(state, action, { unixTimestamp: 1_750_000_000n, instructionIndex: 0 });
 * const events = outcome.ok ? outcome.events : [];
 * ```
 */
export function applyAction(state: StakingState, action: StakingAction, context: ActionContext): ActionOutcome {
  // A copy, each field read once: what is checked is what is applied.
  const checked = checkActionFields(action);
  const outcome = applyRule(state, context, ruleOf(checked));
  return outcome.ok ? outcome : { ...outcome, error: withMissingAccount(outcome.error, state, checked) };
}
