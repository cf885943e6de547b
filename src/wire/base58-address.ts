/**
 * Base58 of exactly 32 bytes, several times faster than of any length: 16 words of 16 bits times a table are 9 limbs of five
 * digits. All sums stay below 2^50, so doubles hold them exactly.
 */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const FIVE_DIGITS = 58 ** 5;
const TWO_DIGITS = 58 ** 2;

interface Tables {
  /** Limb k, of five digits, of 2^(16·(15 − i)) at 16·k + i; the lowest limb is the first. */
  readonly toDigits: Float64Array;
  /** The two characters of every number below 58². */
  readonly pairs: readonly string[];
  /** The digit of a character code, 255 for none. */
  readonly digits: Uint8Array;
  /** Where the 16 words of the address in work stand. */
  readonly words: Float64Array;
}

let tables: Tables | undefined;

/** Made when first needed: an import does no work. */
function createTables(): Tables {
  const toDigits = new Float64Array(16 * 9);
  for (let row = 0; row < 16; row++)
    for (let limb = 0, value = 1n << BigInt(16 * (15 - row)); limb < 9; limb++, value /= BigInt(FIVE_DIGITS))
      toDigits[16 * limb + row] = Number(value % BigInt(FIVE_DIGITS));
  const pairs: string[] = [];
  for (const high of ALPHABET) for (const low of ALPHABET) pairs.push(high + low);
  const digits = new Uint8Array(128).fill(255);
  for (let digit = 0; digit < 58; digit++) digits[ALPHABET.charCodeAt(digit)] = digit;
  return { toDigits, pairs, digits, words: new Float64Array(16) };
}

/** The base58 text of the 32 bytes at `offset`. */
export function encodeBase58Address(bytes: Uint8Array, offset: number): string {
  tables ??= createTables();
  const { toDigits, pairs, words } = tables;
  for (let word = 0, at = offset; word < 16; word++, at += 2) words[word] = bytes[at]! * 256 + bytes[at + 1]!;
  let text = '';
  for (let limb = 0, carry = 0; limb < 9; limb++) {
    let sum = carry;
    for (let word = 0; word < 16; word++) sum += words[word]! * toDigits[16 * limb + word]!;
    carry = Math.floor(sum / FIVE_DIGITS);
    const five = sum - carry * FIVE_DIGITS;
    const four = Math.floor(five / TWO_DIGITS);
    const first = Math.floor(four / TWO_DIGITS);
    text = ALPHABET.charAt(first) + pairs[four - first * TWO_DIGITS]! + pairs[five - four * TWO_DIGITS]! + text;
  }
  // Each leading zero byte is one '1'; the padding to 45 digits is not.
  let start = 0;
  while (start < 45 && text.charCodeAt(start) === 49) start++;
  for (let zero = 0; zero < 32 && bytes[offset + zero] === 0; zero++) start--;
  return text.slice(start);
}

/** Writes the 32 bytes that `text` stands for to `offset`; false, with nothing written, when it stands for none. */
export function decodeBase58Address(text: string, target: Uint8Array, offset: number): boolean {
  const { length } = text;
  if (length < 32 || length > 44) return false;
  tables ??= createTables();
  const { digits, words } = tables;
  words.fill(0);
  for (let end = length % 5, start = 0; start < length; start = end, end += 5) {
    let carry = 0;
    for (let index = start; index < end; index++) {
      const digit = digits[text.charCodeAt(index)] ?? 255;
      if (digit === 255) return false;
      carry = carry * 58 + digit;
    }
    // words = words × 58^5 + the five digits
    for (let word = 15; word >= 0; word--) {
      const sum = words[word]! * FIVE_DIGITS + carry;
      carry = Math.floor(sum / 65_536);
      words[word] = sum - carry * 65_536;
    }
    if (carry > 0) return false;
  }
  // As many leading ones as zero bytes, or the text is that of more or fewer than 32 bytes.
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
