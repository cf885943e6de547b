/**
 * Base58 of exactly 32 bytes, several times faster than of any length: 16 words of 16 bits times a table are 9 limbs of five
 * digits, and the other way round. All sums stay below 2^50, so doubles hold them exactly.
 */
const FIVE_DIGITS = 58 ** 5;
/** The digits of base58 (Bitcoin's alphabet). */
export const BASE58_ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Bits of five digits, over the 16 of a word: in limb k only words that are large enough count. */
const WORDS_PER_LIMB = 1.8306;

interface Tables {
  /** Limb k, of five digits, of 2^(16·(15 − i)) at 16·k + i; the lowest limb is the first. */
  readonly toDigits: Float64Array;
  /** Word i of 58^(5k), at 16·k + i; the lowest word is the last. */
  readonly toWords: Float64Array;
  /** The character code of each digit. */
  readonly codes: Uint8Array;
  /** The digit of each character code; 255 for a character outside of the alphabet. */
  readonly digits: Uint8Array;
  /** Scratch space: the 16 words and the 45 character codes of the address being converted. */
  readonly words: Float64Array;
  readonly text: number[];
}

let tables: Tables | undefined;

/** Computed on first use: an import does no work. */
function createTables(): Tables {
  const toDigits = new Float64Array(16 * 9);
  for (let row = 0; row < 16; row++)
    for (let limb = 0, value = 1n << BigInt(16 * (15 - row)); limb < 9; limb++, value /= BigInt(FIVE_DIGITS))
      toDigits[16 * limb + row] = Number(value % BigInt(FIVE_DIGITS));
  const toWords = new Float64Array(16 * 9);
  for (let limb = 0, power = 1n; limb < 9; limb++, power *= BigInt(FIVE_DIGITS))
    for (let word = 15, value = power; word >= 0; word--, value >>= 16n)
      toWords[16 * limb + word] = Number(value & 0xffffn);
  const codes = Uint8Array.from(BASE58_ALPHABET, (digit) => digit.charCodeAt(0));
  const digits = new Uint8Array(128).fill(255);
  codes.forEach((code, digit) => (digits[code] = digit));
  return { toDigits, toWords, codes, digits, words: new Float64Array(16), text: new Array<number>(45).fill(0) };
}

/** The base58 text of the 32 bytes at `offset`. */
export function encodeBase58Address(bytes: Uint8Array, offset: number): string {
  tables ??= createTables();
  const { toDigits, codes, words, text } = tables;
  for (let word = 0, at = offset; word < 16; word++, at += 2) words[word] = bytes[at]! * 256 + bytes[at + 1]!;
  for (let limb = 0, carry = 0; limb < 9; limb++) {
    const end = 16 - Math.ceil(WORDS_PER_LIMB * limb);
    let sum = carry;
    for (let word = 0; word < end; word++) sum += words[word]! * toDigits[16 * limb + word]!;
    carry = Math.floor(sum / FIVE_DIGITS);
    let rest = (sum - carry * FIVE_DIGITS) | 0;
    for (let digit = 44 - 5 * limb; digit >= 40 - 5 * limb; digit--) {
      const quotient = (rest / 58) | 0;
      text[digit] = codes[rest - quotient * 58]!;
      rest = quotient;
    }
  }
  // Each leading zero byte is one '1'; the padding to 45 digits is not.
  let start = 0;
  while (start < 45 && text[start] === 49) start++;
  for (let zero = 0; zero < 32 && bytes[offset + zero] === 0; zero++) start--;
  return String.fromCharCode(...text).slice(start);
}

/** Writes the 32 bytes of a base58 text at `offset`. Returns false and writes nothing if it is not base58 of 32 bytes. */
export function decodeBase58Address(text: string, target: Uint8Array, offset: number): boolean {
  const { length } = text;
  if (length < 32 || length > 44) return false;
  tables ??= createTables();
  const { toWords, digits, words } = tables;
  words.fill(0);
  for (let limb = 0, end = length; end > 0; limb++, end -= 5) {
    let value = 0;
    for (let index = Math.max(0, end - 5); index < end; index++) {
      const digit = digits[text.charCodeAt(index)] ?? 255;
      if (digit === 255) return false;
      value = value * 58 + digit;
    }
    // The words of 58^(5·limb) that are not 0 are the last ones.
    for (let word = 15 - Math.floor(WORDS_PER_LIMB * limb); word < 16; word++)
      words[word] = words[word]! + value * toWords[16 * limb + word]!;
  }
  let carry = 0;
  for (let word = 15; word >= 0; word--) {
    const sum = words[word]! + carry;
    carry = Math.floor(sum / 65_536);
    words[word] = sum - carry * 65_536;
  }
  if (carry > 0) return false;
  // One leading '1' for each leading zero byte; otherwise the text encodes more or fewer than 32 bytes.
  let ones = 0;
  while (ones < length && text.charCodeAt(ones) === 49) ones++;
  let zeros = 0;
  while (zeros < 32 && words[zeros >> 1]! < (zeros % 2 === 0 ? 256 : 1)) zeros++;
  if (ones !== zeros) return false;
  for (let word = 0; word < 16; word++) {
    target[offset + 2 * word] = words[word]! >> 8;
    target[offset + 2 * word + 1] = words[word]!;
  }
  return true;
}
