import type { StakingSdkErrorCode, StakingSdkErrorContext } from './registry.js';
import type { StakingSdkError } from './staking-sdk-error.js';

/**
 * Whether `error` was thrown by this SDK, and, when a code is given, whether it is that error. Narrows `context`.
 *
 * @example
 * ```ts
 * import { isStakingSdkError, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE } from 'inference-staking-sdk';
 *
 * function fieldToMark(error: unknown): string | null {
 *   return isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE) ? error.context.field : null;
 * }
 * ```
 */
export function isStakingSdkError(error: unknown): error is StakingSdkError<StakingSdkErrorCode>;
export function isStakingSdkError<TCode extends StakingSdkErrorCode>(
  error: unknown,
  code: TCode,
): error is StakingSdkError<TCode, StakingSdkErrorContext[TCode]>;
export function isStakingSdkError(error: unknown, code?: StakingSdkErrorCode): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    Reflect.get(error, 'name') === 'StakingSdkError' &&
    (code === undefined || Reflect.get(error, 'code') === code)
  );
}
