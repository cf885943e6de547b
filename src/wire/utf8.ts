import { wrongTypeError } from '../errors/input.js';
import { invalidUtf8Error } from '../errors/wire.js';
import { describeType } from '../checks/describe-type.js';

/** What the first byte has set, and the smallest code point, by the number of bytes that follow the first. */
const FIRST_BYTE = [0, 0xc0, 0xe0, 0xf0];
const SMALLEST = [0, 0x80, 0x800, 0x1_0000];
const LARGEST = 0x10_ffff;

const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

/** How many bytes a text has in UTF-8. A lone surrogate counts 3, as the replacement character that TextEncoder puts in its place. */
export function countUtf8Bytes(text: string): number {
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    length += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
  }
  return length;
}

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
  const bytes = new Uint8Array(countUtf8Bytes(text));
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const continuations = countUtf8Bytes(character) - 1;
    bytes[length++] = continuations === 0 ? codePoint : FIRST_BYTE[continuations]! | (codePoint >> (6 * continuations));
    for (let rest = continuations - 1; rest >= 0; rest--) bytes[length++] = 0x80 | ((codePoint >> (6 * rest)) & 0x3f);
  }
  return bytes;
}

/**
 * The text of UTF-8 bytes, without TextDecoder: its `fatal` option is missing in polyfills. Strict: overlong forms, surrogates and incomplete characters are refused, and a byte order mark is kept as a character. `offset` is only named in the error.
 *
 * @throws STAKING_SDK_ERROR__WIRE__INVALID_UTF8
 */
export function decodeUtf8(bytes: Uint8Array, subject: string, field: string, offset = 0): string {
  const fail = () => invalidUtf8Error({ subject, field, offset, byteLength: bytes.length });
  let text = '';
  let index = 0;
  while (index < bytes.length) {
    const first = bytes[index++]!;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const continuations = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 3;
    if (first < 0xc2 || first > 0xf4 || index + continuations > bytes.length) throw fail();
    let codePoint = first & (0x3f >> continuations);
    for (let rest = 0; rest < continuations; rest++) {
      const byte = bytes[index++]!;
      if (byte >> 6 !== 2) throw fail();
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    if (codePoint < SMALLEST[continuations]! || codePoint > LARGEST || isSurrogate(codePoint)) throw fail();
    text += String.fromCodePoint(codePoint);
  }
  return text;
}
