import { wrongTypeError } from '../errors/input.js';
import { invalidUtf8Error } from '../errors/wire.js';
import { describeType } from '../checks/describe-type.js';

/**
 * The UTF-8 bytes of a text. A lone surrogate is refused; TextEncoder would replace it silently.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function encodeUtf8(text: string, field: string): Uint8Array {
  if (typeof text !== 'string') throw wrongTypeError({ field, expected: 'a string', actual: describeType(text) });
  if (/\p{Surrogate}/u.test(text)) {
    throw wrongTypeError({ field, expected: 'well-formed Unicode text', actual: 'a string with a lone surrogate' });
  }
  return new TextEncoder().encode(text);
}

let decoder: TextDecoder | undefined;

/**
 * The text of UTF-8 bytes. Strict, and a byte order mark is kept as a character. `offset` is only named in the error.
 *
 * @throws STAKING_SDK_ERROR__WIRE__INVALID_UTF8
 */
export function decodeUtf8(bytes: Uint8Array, subject: string, field: string, offset = 0): string {
  decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw invalidUtf8Error({ subject, field, offset, byteLength: bytes.length });
  }
}
