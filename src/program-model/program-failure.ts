import type { InferenceStakingErrorName } from '../program/errors.js';
import type { RefusalClearing } from './refusal-clearing.js';

/** Which program stopped: the staking program, one it called, or the runtime after a panic. */
export type FailingProgram = 'staking' | 'token' | 'system' | 'runtime';

/** The names of all errors that the model can end with: those of the staking program, and those of programs it calls and of the runtime. */
export type ActionErrorName =
  | InferenceStakingErrorName
  | 'AccountAlreadyInUse'
  | 'InsufficientFunds'
  | 'InvalidAccountData'
  | 'MintMismatch'
  | 'NonNativeHasBalance'
  | 'Overflow'
  | 'OwnerMismatch'
  | 'ProgramFailedToComplete';

/** Thrown inside the model when the program would fail; only the model's entry points see it. */
export class ProgramFailure extends Error {
  override readonly name = 'ProgramFailure';
  readonly program: FailingProgram;
  readonly code: number | null;
  readonly errorName: ActionErrorName;
  readonly clears: RefusalClearing;

  constructor(program: FailingProgram, code: number | null, errorName: ActionErrorName, clears: RefusalClearing) {
    super(errorName);
    this.program = program;
    this.code = code;
    this.errorName = errorName;
    this.clears = clears;
  }
}
