import { describe, expect, it } from 'vitest';
import { decodeBase58Address, encodeBase58Address } from '../../../src/checks/base58-address.js';
import { checkAddress } from '../../../src/checks/check-address.js';

const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const LIMIT = 2n ** 256n;

const bytesOf = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * (31 - at))) & 0xffn));
/** By the definition: a one for each leading zero byte, then the digits of the number. */
function textOf(value: bigint): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 58n) text = DIGITS[Number(rest % 58n)]! + text;
  const bytes = bytesOf(value);
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? 32 : zeros) + text;
}
function decode(text: string): Uint8Array | null {
  const target = new Uint8Array(32).fill(170);
  if (decodeBase58Address(text, target, 0)) return target;
  // Nothing was written.
  expect(target).toEqual(new Uint8Array(32).fill(170));
  return null;
}

/** Numbers at every border of a byte, a word of 16 bits and five digits of base58. */
const VALUES = [
  0n,
  LIMIT - 1n,
  ...Array.from({ length: 256 }, (_, bit) => 1n << BigInt(bit)),
  ...Array.from({ length: 44 }, (_, digit) => 58n ** BigInt(digit)).filter((value) => value < LIMIT),
].flatMap((value) => [value - 1n, value, value + 1n].filter((each) => each >= 0n && each < LIMIT));

describe('the base58 text of 32 bytes', () => {
  it('is that of the definition, and leads back to the bytes, at the borders of bytes, words and digits', () => {
    for (const value of VALUES) {
      const [bytes, text] = [bytesOf(value), textOf(value)];
      expect(encodeBase58Address(bytes, 0), text).toBe(text);
      expect(decode(text), text).toEqual(bytes);
    }
  });

  it('is read from and written to any offset', () => {
    const bytes = new Uint8Array(40).fill(9);
    bytes.set(bytesOf(12_345n), 5);
    expect(encodeBase58Address(bytes, 5)).toBe(textOf(12_345n));
    const target = new Uint8Array(40).fill(9);
    expect(decodeBase58Address(textOf(12_345n), target, 5)).toBe(true);
    expect(target).toEqual(bytes);
  });

  it('is refused with one leading one too few or too many', () => {
    for (const value of VALUES) {
      expect(decode(`1${textOf(value)}`), textOf(value)).toBeNull();
      if (textOf(value).startsWith('1')) expect(decode(textOf(value).slice(1)), textOf(value)).toBeNull();
    }
  });

  it('is refused above 32 bytes, shorter than 32 characters and longer than 44', () => {
    for (const more of [0n, 1n, LIMIT, 58n ** 44n - 1n - LIMIT]) {
      let text = '';
      for (let rest = LIMIT + more; rest > 0n; rest /= 58n) text = DIGITS[Number(rest % 58n)]! + text;
      expect(decode(text)).toBeNull();
    }
    for (const text of [
      '',
      '1',
      '1'.repeat(31),
      '1'.repeat(33),
      'z'.repeat(31),
      'z'.repeat(45),
      `${textOf(LIMIT - 1n)}1`,
    ])
      expect(decode(text), text).toBeNull();
  });

  it('is refused with a character outside of the alphabet, at every place', () => {
    const text = textOf(LIMIT / 3n);
    for (let at = 0; at < text.length; at++)
      for (const wrong of ['0', 'O', 'I', 'l', ' ', '-', '\u007f', '\u0080', 'é', '\u0131', '中'])
        expect(decode(text.slice(0, at) + wrong + text.slice(at + 1)), `${wrong} at ${at}`).toBeNull();
  });

  it('is quoted in the error up to 64 characters', () => {
    expect(() => {
      checkAddress('owner', 'x'.repeat(100));
    }).toThrow(`owner must be the base58 address of 32 bytes; given: "${'x'.repeat(64)}".`);
  });
});
