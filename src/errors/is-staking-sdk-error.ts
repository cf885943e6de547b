import type { StakingSdkErrorCode, StakingSdkErrorContext } from './registry.js';
import type { StakingSdkError } from './staking-sdk-error.js';

const RANGE = /\[(81\d{5})\]$/u;

/**
 * The code of an error of this SDK, else null. A clone made by `structuredClone` or sent by a worker has lost its name, `code` and `context`: its code is
 * read from the end of its message.
 *
 * @example
 * ```ts
 * import { getStakingSdkErrorCode, STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND } from 'inference-staking-sdk';
 *
 * const isMissing = (fromWorker: unknown) => getStakingSdkErrorCode(fromWorker) === STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND;
 * ```
 */
export function getStakingSdkErrorCode(error: unknown): StakingSdkErrorCode | null {
  if (typeof error !== 'object' || error === null) return null;
  const code: unknown = Reflect.get(error, 'code');
  if (Reflect.get(error, 'name') === 'StakingSdkError' && typeof code === 'number') return code as StakingSdkErrorCode;
  const message: unknown = Reflect.get(error, 'message');
  if (Object.prototype.toString.call(error) !== '[object Error]' || typeof message !== 'string') return null;
  const [, digits] = RANGE.exec(message) ?? [];
  return digits === undefined ? null : (Number(digits) as StakingSdkErrorCode);
}

/**
 * Whether `error` was thrown by this SDK, and, when a code is given, whether it is that error. Narrows `context`.
 *
 * Errors that have left the process are recognised too. `structuredClone` and `postMessage` of a worker keep only the message, which ends with the code in
 * brackets, such as `[8101001]`: such an error has no `code` and no `context` any more. Take the code from {@link getStakingSdkErrorCode}, and send
 * `error.toJSON()` where the context is needed.
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
  const actual = getStakingSdkErrorCode(error);
  return actual !== null && (code === undefined || actual === code);
}
