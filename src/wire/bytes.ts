import { wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';

/** Whether a value is a Uint8Array, of this or of another realm. Other typed arrays do not count. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Uint8Array';
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE */
export function checkBytes(value: unknown, field: string): void {
  if (!isBytes(value)) throw wrongTypeError({ field, expected: 'a Uint8Array', actual: describeType(value) });
}
