import { isStakingSdkError } from '../errors/is-staking-sdk-error.js';
import { STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO, STAKING_SDK_ERROR__MATH__OVERFLOW } from '../errors/math.js';
import { ProgramFailure } from './program-failure.js';
import { decideClearing, type ClearedBy } from './refusal-clearing.js';

/** The failure of a program that panics. */
export function panicFailure(clears: ClearedBy): ProgramFailure {
  return new ProgramFailure('runtime', null, 'ProgramFailedToComplete', decideClearing(clears));
}

/** A failed check, or arithmetic that the program panics on; anything else is an error of this SDK and is thrown again. */
export function failureOf(error: unknown, clears: ClearedBy = 'nothing'): ProgramFailure {
  if (error instanceof ProgramFailure) return error;
  const isPanic =
    isStakingSdkError(error, STAKING_SDK_ERROR__MATH__OVERFLOW) ||
    isStakingSdkError(error, STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO);
  if (!isPanic) throw error;
  return panicFailure(clears);
}

/** Computes something; `clears` says what would change the answer if the program panics on it. */
export function onPanic<T>(clears: ClearedBy, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw failureOf(error, clears);
  }
}

/** Whether the program would panic on it. */
export function panics(compute: () => unknown): boolean {
  try {
    compute();
    return false;
  } catch (error) {
    failureOf(error);
    return true;
  }
}
