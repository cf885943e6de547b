/**
 * Base58 of exactly 32 bytes, several times faster than of any length: 16 words of 16 bits times a table are 9 limbs of five
 * digits, and the other way round. All sums stay below 2^50, so doubles hold them exactly.
 */
const FIVE_DIGITS = 58 ** 5;
/** The digits of base58 (Bitcoin's alphabet). */
export const BASE58_ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** 32 bytes have 32 to 44 digits. */
const ADDRESS_TEXT = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
/** Bits of five digits, over the 16 of a word: in limb k only words that are large enough count. */
const WORDS_PER_LIMB = 1.8306;

interface Tables {
  /** Limb k, of five digits, of 2^(16·(15 − i)) at 16·k + i; the lowest limb is the first. */
  readonly toDigits: Float64Array;
  /** Word i of 58^(5k), at 16·k + i; the lowest word is the last. */
  readonly toWords: Float64Array;
  /** The character code of each digit. */
  readonly codes: Uint8Array;
  /** The digit of each character code of the alphabet. */
  readonly digits: Uint8Array;
  /** Text i is the base58 of 256^i. */
  readonly powers: readonly string[];
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
  const digits = new Uint8Array(128);
  codes.forEach((code, digit) => (digits[code] = digit));
  const powers = Array.from({ length: 33 }, (_, bytes) => {
    let text = '';
    for (let rest = 1n << BigInt(8 * bytes); rest > 0n; rest /= 58n)
      text = BASE58_ALPHABET.charAt(Number(rest % 58n)) + text;
    return text;
  });
  return { toDigits, toWords, codes, digits, powers, words: new Float64Array(16), text: new Array<number>(45).fill(0) };
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

/** Whether one number is less than another one; both are base58 without leading zeros. The alphabet is in the order of character codes. */
function isLess(text: string, other: string): boolean {
  return text.length === other.length ? text < other : text.length < other.length;
}

/** Whether a text is the base58 of exactly 32 bytes. */
export function isBase58Address(text: string): boolean {
  if (!ADDRESS_TEXT.test(text)) return false;
  // One leading '1' for each leading zero byte; the number behind them has the other bytes.
  let zeros = 0;
  while (text.charCodeAt(zeros) === 49) zeros++;
  const bytes = 32 - zeros;
  const number = zeros === 0 ? text : text.slice(zeros);
  if (bytes <= 0) return bytes === 0 && number === '';
  const { powers } = (tables ??= createTables());
  return isLess(number, powers[bytes]!) && !isLess(number, powers[bytes - 1]!);
}

/** Writes the 32 bytes of a base58 text at `offset`. Returns false and writes nothing if it is not base58 of 32 bytes. */
export function decodeBase58Address(text: string, target: Uint8Array, offset: number): boolean {
  if (!isBase58Address(text)) return false;
  tables ??= createTables();
  const { toWords, digits, words } = tables;
  words.fill(0);
  for (let limb = 0, end = text.length; end > 0; limb++, end -= 5) {
    let value = 0;
    for (let index = Math.max(0, end - 5); index < end; index++) value = value * 58 + digits[text.charCodeAt(index)]!;
    // The words of 58^(5·limb) that are not 0 are the last ones.
    for (let word = 15 - Math.floor(WORDS_PER_LIMB * limb); word < 16; word++)
      words[word] = words[word]! + value * toWords[16 * limb + word]!;
  }
  for (let word = 15, carry = 0; word >= 0; word--) {
    const sum = words[word]! + carry;
    carry = Math.floor(sum / 65_536);
    target[offset + 2 * word] = (sum - carry * 65_536) >> 8;
    target[offset + 2 * word + 1] = sum - carry * 65_536;
  }
  return true;
}
