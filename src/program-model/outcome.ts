import type { Address } from '@solana/kit';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { StakingState } from './state.js';

/** An error as the chain reports it. `code` is null for a built-in error: `ProgramFailedToComplete` after a panic, `InvalidAccountData`. */
export interface ModelProgramError {
  readonly instructionIndex: number;
  /** The program whose frame failed. */
  readonly program: Address;
  readonly code: number | null;
  readonly name: string;
}

/** An event of the program, told apart by its `kind`: as `decodeInferenceStakingEvent` reads it from a log. */
export type ModelEvent = InferenceStakingEvent;

/** The fields of an event of this kind. */
export type ModelEventData<TKind extends ModelEvent['kind']> = Extract<ModelEvent, { readonly kind: TKind }>['data'];

/** Tokens moved, in base units of their mint. */
export interface ModelTransfer {
  readonly source: Address;
  readonly destination: Address;
  readonly amount: bigint;
}

/** What came of an action or a transaction: the new state, or the error and the state unchanged. */
export type Outcome =
  | {
      readonly ok: true;
      readonly state: StakingState;
      readonly events: readonly ModelEvent[];
      readonly transfers: readonly ModelTransfer[];
    }
  | {
      readonly ok: false;
      readonly state: StakingState;
      readonly error: ModelProgramError;
      /** Logged before the failure; the chain keeps logs of what it rolls back. */
      readonly events: readonly ModelEvent[];
    };
