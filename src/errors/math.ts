/** MATH, 8107000 to 8107999: arithmetic the program would panic on (ProgramFailedToComplete, without a code). */
import { describeNumber } from './describe-number.js';
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__MATH__OVERFLOW = 8107000;
export const STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO = 8107001;

/** The context of each MATH error. `operation` is the formula. */
export interface MathErrorContext {
  [STAKING_SDK_ERROR__MATH__OVERFLOW]: { operation: string; value: bigint; maximum: bigint };
  [STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO]: { operation: string };
}

/** A result below zero, or above what the program's integer holds. */
export function overflowError(operation: string, value: bigint, maximum: bigint): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MATH__OVERFLOW,
    { operation, value, maximum },
    `${operation} gives ${describeNumber(value)}, outside of 0 to ${maximum}: the program would fail here.`,
  );
}

/** A division by zero: shares without tokens, or tokens without shares. */
export function divisionByZeroError(operation: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO,
    { operation },
    `${operation} divides by zero: the program would fail here. Check that the amounts are one pool's.`,
  );
}
