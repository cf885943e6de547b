import { invalidBase64Error } from '../errors/wire.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Standard base64, padded. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  let index = 0;
  for (; index + 2 < bytes.length; index += 3) {
    const word = (bytes[index]! << 16) | (bytes[index + 1]! << 8) | bytes[index + 2]!;
    text +=
      ALPHABET[word >>> 18]! + ALPHABET[(word >>> 12) & 63]! + ALPHABET[(word >>> 6) & 63]! + ALPHABET[word & 63]!;
  }
  if (index + 1 === bytes.length) {
    const word = bytes[index]!;
    return `${text}${ALPHABET[word >>> 2]!}${ALPHABET[(word & 3) << 4]!}==`;
  }
  if (index + 2 === bytes.length) {
    const word = (bytes[index]! << 8) | bytes[index + 1]!;
    return `${text}${ALPHABET[word >>> 10]!}${ALPHABET[(word >>> 4) & 63]!}${ALPHABET[(word & 15) << 2]!}=`;
  }
  return text;
}

/**
 * The bytes of standard base64. Strict: padded, no white space, no stray bits before the padding.
 *
 * @throws STAKING_SDK_ERROR__WIRE__INVALID_BASE64
 */
export function decodeBase64(text: string): Uint8Array {
  const { length } = text;
  if (length % 4 !== 0) throw invalidBase64Error({ position: length, length });
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((length / 4) * 3 - padding);
  const characters = length - padding;
  let word = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < characters; index++) {
    const value = sextet(text.charCodeAt(index));
    if (value < 0) throw invalidBase64Error({ position: index, length });
    word = ((word << 6) | value) & 0xfff_ffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = word >>> bits;
    }
  }
  if ((word & ((1 << bits) - 1)) !== 0) throw invalidBase64Error({ position: characters - 1, length });
  return bytes;
}

/** The 6 bits of a base64 character, -1 for any other character. */
function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}
