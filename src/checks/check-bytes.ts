import { wrongByteLengthError, wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';

/** Whether a value is a Uint8Array, of this or of another realm. Other typed arrays do not count. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Uint8Array';
}

/**
 * Throws unless `value` is an array of bytes, of `length` of them where that is given.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH
 */
export function checkBytes(field: string, value: unknown, length?: number): asserts value is Uint8Array {
  if (!isBytes(value)) {
    const expected = length === undefined ? 'a Uint8Array' : `a Uint8Array of ${length} bytes`;
    throw wrongTypeError({ field, expected, actual: describeType(value) });
  }
  if (length !== undefined && value.length !== length)
    throw wrongByteLengthError({ field, byteLength: value.length, expected: length });
}
