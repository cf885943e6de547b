/** INSTRUCTION, 8104000 to 8104999: an instruction is not the one that it was read as. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM = 8104000;
export const STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR = 8104001;
export const STAKING_SDK_ERROR__INSTRUCTION__TOO_FEW_ACCOUNTS = 8104002;

/** The context of each INSTRUCTION error. `instruction` is its name. */
export interface InstructionErrorContext {
  [STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM]: { instruction: string; actual: string; programAddress: string };
  [STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR]: { instruction: string; actual: readonly number[] };
  [STAKING_SDK_ERROR__INSTRUCTION__TOO_FEW_ACCOUNTS]: { instruction: string; actual: number; expected: number };
}

type Context<TCode extends keyof InstructionErrorContext> = InstructionErrorContext[TCode];

/** The instruction calls another program. Anchor's discriminators depend on the name alone, so other programs can have the same ones. */
export function wrongProgramError(
  context: Context<typeof STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM>,
): StakingSdkError {
  const { instruction, actual, programAddress } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM,
    context,
    `Not a ${instruction} instruction: it calls ${actual}, not the staking program ${programAddress}.`,
  );
}

/** The data does not start with the instruction's discriminator. */
export function wrongInstructionError(
  context: Context<typeof STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR>,
): StakingSdkError {
  const { instruction, actual } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR,
    context,
    `Not a ${instruction} instruction: its data opens with [${actual.join(', ')}].`,
  );
}

/** The instruction names fewer accounts than it needs; the program would answer 3005. */
export function tooFewAccountsError(
  context: Context<typeof STAKING_SDK_ERROR__INSTRUCTION__TOO_FEW_ACCOUNTS>,
): StakingSdkError {
  const { instruction, actual, expected } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INSTRUCTION__TOO_FEW_ACCOUNTS,
    context,
    `The ${instruction} instruction needs ${expected} accounts, it has ${actual}.`,
  );
}
