import type { Address } from '../kit/kit-types.js';
import type { InstructionActionFields } from '../program/actions.js';

/** The fields of each action, by its kind: those of the program's instructions, and of the one instruction of another program that the model knows. */
export interface StakingActionFields extends InstructionActionFields {
  /** SPL Token `Transfer`, signed by the owner of `source`. */
  readonly transferTokens: {
    /** The token account that pays. */
    readonly source: Address;
    /** The token account that receives. */
    readonly destination: Address;
    /** The owner of `source`. */
    readonly authority: Address;
    /** In base units of the mint. */
    readonly amount: bigint;
  };
}

/** The kinds of all actions: the 24 instructions and `transferTokens`. */
export type StakingActionKind = keyof StakingActionFields;

/** A value that may be absent as its rule reads it: null, never undefined. */
type NullIfAbsent<T> = T extends undefined
  ? never
  : T extends { readonly rateBps: unknown }
    ? { readonly rateBps: number | null }
    : T;

/** The fields of one action as its rule reads them: an optional field that is absent is null. */
export type ActionFields<TKind extends StakingActionKind> = {
  readonly [TField in keyof StakingActionFields[TKind]]-?: NullIfAbsent<StakingActionFields[TKind][TField]>;
};

/**
 * One instruction, told apart by `kind`.
 *
 * @example
 * ```ts
 * import type { StakingAction } from 'inference-staking-sdk';
 *
 * function movesStake(action: StakingAction): boolean {
 *   return action.kind === 'stake' || action.kind === 'unstake';
 * }
 * ```
 */
export type StakingAction = {
  [TKind in StakingActionKind]: { readonly kind: TKind } & StakingActionFields[TKind];
}[StakingActionKind];
