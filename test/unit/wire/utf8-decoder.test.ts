import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUtf8Bytes, decodeUtf8, encodeUtf8 } from '../../../src/wire/utf8.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, or null when the decoder refuses. */
function decodeOrNull(decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}
const ours = (bytes: Uint8Array) => decodeOrNull((given) => decodeUtf8(given, 'a text', 'text'), bytes);
const theirs = (bytes: Uint8Array) => decodeOrNull((given) => strict.decode(given), bytes);

describe('decodeUtf8 answers as TextDecoder with fatal', () => {
  it('for every first byte with every boundary of the bytes that follow, complete or cut', () => {
    const boundaries = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const compare = (...bytes: number[]) => {
      const given = Uint8Array.from(bytes);
      // Stops at the first difference: a changed decoder would have thousands.
      if (ours(given) !== theirs(given)) expect.unreachable(`the bytes ${bytes.join(', ')}`);
    };
    for (let first = 0; first < 256; first++) {
      compare(first);
      for (let second = 0; second < 256; second++) {
        compare(first, second);
        // Behind a first byte of two, the third begins another character.
        if (first < 0xe0 && !boundaries.includes(second)) continue;
        for (const third of boundaries) {
          compare(first, second, third);
          if (first >= 0xe0 && boundaries.includes(second))
            for (const fourth of boundaries) compare(first, second, third, fourth);
        }
      }
    }
  });

  it('for every second byte of the four-byte forms', () => {
    for (let first = 0xf0; first < 256; first++)
      for (let second = 0; second < 256; second++) {
        const bytes = Uint8Array.of(first, second, 0x80, 0xbf);
        expect(ours(bytes) === theirs(bytes), String(bytes)).toBe(true);
      }
  });

  it('for random bytes and for valid text with one byte changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
        expect(ours(bytes)).toBe(theirs(bytes));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(255), (text, place, value) => {
        const bytes = new TextEncoder().encode(text);
        bytes[place % bytes.length] = value;
        expect(ours(bytes)).toBe(theirs(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('encodeUtf8', () => {
  it('gives the bytes of TextEncoder at every border of a length', () => {
    for (const codePoint of [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x1_0000, 0x10_ffff]) {
      const text = `a${String.fromCodePoint(codePoint)}z`;
      expect(encodeUtf8(text, 'text')).toEqual(new TextEncoder().encode(text));
      expect(ours(encodeUtf8(text, 'text'))).toBe(text);
    }
  });

  it('counts a lone surrogate as TextEncoder does', () => {
    expect(countUtf8Bytes('a\ud800b')).toBe(new TextEncoder().encode('a\ud800b').length);
  });
});
