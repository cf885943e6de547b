import type { Address } from '../kit/kit-types.js';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { ActionErrorName } from './program-failure.js';
import type { RefusalClearing } from './refusal-clearing.js';
import type { StakingState } from './state.js';

/** An error as the chain reports it. `code` is null for a built-in error: `ProgramFailedToComplete` after a panic, `InvalidAccountData`. */
export interface ActionError {
  readonly instructionIndex: number;
  /** The program whose frame failed. */
  readonly program: Address;
  readonly code: number | null;
  readonly name: ActionErrorName;
  /** What clears this error; another one may show up behind it. */
  readonly clears: RefusalClearing;
  /** The account that the state lacks, when that is what the action failed for. */
  readonly account?: MissingAccount;
}

/** An account that the state must hold and does not. */
export interface MissingAccount {
  /** As the instruction names it. */
  readonly name: string;
  readonly address: Address;
}

/** The fields of an event of this kind. */
export type ModelEventData<TKind extends InferenceStakingEvent['kind']> = Extract<
  InferenceStakingEvent,
  { readonly kind: TKind }
>['data'];

/** Tokens moved, in base units of their mint. */
export interface TokenTransfer {
  readonly source: Address;
  readonly destination: Address;
  readonly amount: bigint;
}

/** The outcome of an action or a transaction: the new state, or the error and the unchanged state. */
export type ActionOutcome =
  | {
      readonly ok: true;
      readonly state: StakingState;
      readonly events: readonly InferenceStakingEvent[];
      readonly transfers: readonly TokenTransfer[];
    }
  | {
      readonly ok: false;
      readonly state: StakingState;
      readonly error: ActionError;
      /** Logged before the failure; the chain keeps logs of what it rolls back. */
      readonly events: readonly InferenceStakingEvent[];
    };
