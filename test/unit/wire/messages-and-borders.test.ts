import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import * as sdk from '../../../src/index.js';
import { decodeBase64, encodeBase64 } from '../../../src/wire/base64.js';
import {
  createBorshReader,
  readBool,
  readOptionTag,
  readString,
  readU64,
  readVectorLength,
} from '../../../src/wire/borsh-reader.js';
import { readAddresses, readBools, readHashes, settingOf, writeBps } from '../../../src/wire/borsh-vectors.js';
import { createBorshWriter, writeFixedBytes, writeU16, writeU64 } from '../../../src/wire/borsh-writer.js';
import { decodeUtf8, encodeUtf8 } from '../../../src/wire/utf8.js';
import { listUnnamedFields } from '../../support/refused-fields.js';

const programAddress = 'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG' as Address;
const readerOf = (...bytes: number[]) => createBorshReader(Uint8Array.from(bytes), 'StakingRecord');

describe('functions of texts and addresses', () => {
  const ARGUMENTS = {
    decodeBase58: { text: '115Q' },
    encodeBase58: { bytes: Uint8Array.of(1) },
    findAssociatedTokenPda: { seeds: { owner: programAddress, mint: programAddress } },
    findProgramDerivedAddress: { seeds: [Uint8Array.of(1)], programAddress },
  };
  it.each(Object.entries(ARGUMENTS))('%s names the argument or field that it refuses', (name, given) => {
    expect(listUnnamedFields(sdk[name as keyof typeof ARGUMENTS], given)).toEqual([]);
  });
});

describe('bytes that are not what they should be', () => {
  it.each([
    [
      'StakingRecord ends inside shares: 8 bytes are needed at offset 0, 7 are left.',
      () => readU64(readerOf(1, 2, 3, 4, 5, 6, 7), 'shares'),
    ],
    ['StakingRecord has 2 as the bool isHalted (offset 0) instead of 0 or 1', () => readBool(readerOf(2), 'isHalted')],
    [
      'StakingRecord has 255 as the option tag of name (offset 0) instead of 0 or 1',
      () => readOptionTag(readerOf(255), 'name'),
    ],
    [
      'StakingRecord states a length of 3 for roots (offset 0); 2 is the most',
      () => readVectorLength(readerOf(3, 0, 0, 0, 1, 1, 1), 2, 1, 'roots'),
    ],
    [
      'StakingRecord ends inside roots: 6 bytes are needed at offset 4, 5 are left.',
      () => readVectorLength(readerOf(2, 0, 0, 0, 1, 1, 1, 1, 1), 2, 3, 'roots'),
    ],
    [
      'StakingRecord has 1 bytes that are not UTF-8 as name (offset 4)',
      () => readString(readerOf(1, 0, 0, 0, 0xff), 5, 'name'),
    ],
    [
      'StakingRecord states a length of 6 for name (offset 0); 5 is the most',
      () => readString(readerOf(6, 0, 0, 0, 1, 1, 1, 1, 1, 1), 5, 'name'),
    ],
    [
      'a text has 1 bytes that are not UTF-8 as field (offset 7)',
      () => decodeUtf8(Uint8Array.of(0x80), 'a text', 'field', 7),
    ],
    [
      'StakingRecord ends inside keys: 32 bytes are needed at offset 4, 31 are left.',
      () => readAddresses(readerOf(1, 0, 0, 0, ...new Uint8Array(31)), 5, 'keys'),
    ],
    [
      'StakingRecord ends inside roots: 32 bytes are needed at offset 4, 31 are left.',
      () => readHashes(readerOf(1, 0, 0, 0, ...new Uint8Array(31)), 5, 'roots'),
    ],
    [
      'StakingRecord ends inside path: 2 bytes are needed at offset 4, 1 are left.',
      () => readBools(readerOf(2, 0, 0, 0, 1), 5, 'path'),
    ],
    ['The text of 3 characters is not base58: remove the character at position 2.', () => sdk.decodeBase58('110')],
    ['The text of 5 characters is not base64 at position 5.', () => decodeBase64('AAAAA')],
    ['The text of 4 characters is not base64 at position 1.', () => decodeBase64('A-AA')],
    ['The text of 4 characters is not base64 at position 1.', () => decodeBase64('/x==')],
    ['The text of 4 characters is not base64 at position 2.', () => decodeBase64('//9=')],
    [
      '17 seeds of 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 bytes: give at most 16',
      () =>
        sdk.findProgramDerivedAddress(
          Array.from({ length: 16 }, () => Uint8Array.of(1)),
          programAddress,
        ),
    ],
    ['2 seeds of 33 bytes: give at most 16', () => sdk.findProgramDerivedAddress([new Uint8Array(33)], programAddress)],
    ['name must be a string; given: number.', () => encodeUtf8(5 as never, 'name')],
    [
      'name must be well-formed Unicode text; given: a string with a lone surrogate.',
      () => encodeUtf8('a\ud800', 'name'),
    ],
    [
      'rate must be a whole number from 0 to 10000; given: 10001.',
      () => {
        writeBps(createBorshWriter(2), 10_001, 'rate');
      },
    ],
    [
      'rate must be a whole number from 0 to 65535; given: -1.',
      () => {
        writeBps(createBorshWriter(2), -1, 'rate');
      },
    ],
    [
      'rate must be a number; given: string.',
      () => {
        writeBps(createBorshWriter(2), '5' as never, 'rate');
      },
    ],
    ['rate must be an object with rateBps; given: object.', () => settingOf({ rate: 5 } as never, 'rateBps', 'rate')],
    ['rate must be an object; given: number.', () => settingOf(5 as never, 'rateBps', 'rate')],
    [
      'root must be 32 bytes; given: 31.',
      () => {
        writeFixedBytes(createBorshWriter(32), new Uint8Array(31), 32, 'root');
      },
    ],
  ] as [string, () => unknown][])('are refused: %s', (message, run) => {
    expect(run).toThrow(message);
  });
});

describe('a Borsh reader', () => {
  it('starts at the offset given, within bytes that begin inside of their buffer', () => {
    const bytes = Uint8Array.of(9, 9, 9, 1, 0, 0, 0, 65, 7).subarray(2);
    const reader = createBorshReader(bytes, 'x', 1);
    expect(readString(reader, 1, 'name')).toBe('A');
    expect(reader.offset).toBe(6);
  });

  it('reads a list that fills the bytes to the end, and an empty one', () => {
    const reader = readerOf(2, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    expect(readBools(reader, 2, 'path')).toEqual([true, false]);
    expect(readBools(reader, 2, 'path')).toEqual([]);
    expect(readHashes(readerOf(1, 0, 0, 0, ...new Uint8Array(32).fill(3)), 1, 'roots')).toEqual([
      new Uint8Array(32).fill(3),
    ]);
  });
});

describe('a Borsh writer', () => {
  it('grows when more is written than it was made for, and keeps what it holds', () => {
    const writer = createBorshWriter(2, [1, 2]);
    writeU16(writer, 0x0403, 'a');
    writeU64(writer, 5n, 'b');
    expect([...writer.bytes]).toEqual([1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0]);
    expect(writer.offset).toBe(12);
  });

  it('takes rates up to 10,000, and settings that are absent', () => {
    const writer = createBorshWriter(2);
    writeBps(writer, 10_000, 'rate');
    expect([...writer.bytes]).toEqual([0x10, 0x27]);
    expect(settingOf(null, 'rateBps', 'rate')).toBeNull();
    expect(settingOf(undefined, 'rateBps', 'rate')).toBeNull();
    expect(settingOf({ rateBps: undefined }, 'rateBps', 'rate')).toEqual({ rateBps: null });
    expect(settingOf({ rateBps: 0 }, 'rateBps', 'rate')).toEqual({ rateBps: 0 });
  });
});

describe('base64', () => {
  it.each([
    [[], ''],
    [[0], 'AA=='],
    [[255], '/w=='],
    [[255, 255], '//8='],
    [[0, 16, 131, 16, 81, 135, 32, 146, 139, 48, 211, 143], 'ABCDEFGHIJKLMNOP'],
    [[65, 20, 147, 81, 85, 151, 97, 150, 155, 113, 215, 159], 'QRSTUVWXYZabcdef'],
    [[130, 24, 163, 146, 89, 167, 162, 154, 171, 178, 219, 175], 'ghijklmnopqrstuv'],
    [[195, 28, 179, 211, 93, 183, 227, 158, 187, 243, 223, 191], 'wxyz0123456789+/'],
  ])('of %j is %s', (bytes, text) => {
    expect(encodeBase64(Uint8Array.from(bytes))).toBe(text);
    expect([...decodeBase64(text)]).toEqual(bytes);
  });
});
