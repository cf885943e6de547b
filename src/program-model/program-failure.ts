/** Which program stopped: the staking program, one it called, or the runtime after a panic. */
export type FailingProgram = 'staking' | 'token' | 'system' | 'runtime';

/** Thrown inside the model when the program would fail; only the model's entry points see it. */
export class ProgramFailure extends Error {
  override readonly name = 'ProgramFailure';
  readonly program: FailingProgram;
  readonly code: number | null;
  readonly errorName: string;

  constructor(program: FailingProgram, code: number | null, errorName: string) {
    super(errorName);
    this.program = program;
    this.code = code;
    this.errorName = errorName;
  }
}
