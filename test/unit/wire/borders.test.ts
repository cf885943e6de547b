import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../src/wire/base64.js';
import { createProgramDerivedAddress, findProgramDerivedAddress } from '../../../src/wire/program-derived-address.js';
import { codeOf } from '../../support/error-code.js';

const programAddress = 'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG' as Address;
const seeds = (count: number, length = 1): Uint8Array[] =>
  Array.from({ length: count }, () => new Uint8Array(length).fill(7));

describe('base64', () => {
  it('refuses bits behind the last byte', () => {
    expect(decodeBase64('/w==')).toEqual(Uint8Array.of(255));
    expect(decodeBase64('//8=')).toEqual(Uint8Array.of(255, 255));
    for (const text of ['/x==', '/+==', '/4==', '/9==', '//9=', '//+='])
      expect(
        codeOf(() => decodeBase64(text)),
        text,
      ).toBeGreaterThan(0);
  });

  it('refuses lengths and characters that base64 does not have', () => {
    for (const text of [
      'A',
      'AA',
      'AAA',
      'AAAAA',
      'A=AA',
      '=AAA',
      'A===',
      '====',
      'AA-A',
      'AA_A',
      'AA A',
      'AA@A',
      'AA[A',
      'AA`A',
      'AA{A',
      'AA:A',
      'AA.A',
      'AA,A',
    ])
      expect(
        codeOf(() => decodeBase64(text)),
        text,
      ).toBeGreaterThan(0);
  });
});

describe('seeds of a derived address', () => {
  it('have at most 32 bytes', () => {
    expect(codeOf(() => findProgramDerivedAddress(seeds(1, 32), programAddress))).toBeNull();
    expect(codeOf(() => findProgramDerivedAddress(seeds(1, 33), programAddress))).toBeGreaterThan(0);
    expect(codeOf(() => createProgramDerivedAddress(seeds(1, 33), programAddress))).toBeGreaterThan(0);
  });

  it('are at most 16, the bump included', () => {
    expect(codeOf(() => findProgramDerivedAddress(seeds(15), programAddress))).toBeNull();
    expect(codeOf(() => findProgramDerivedAddress(seeds(16), programAddress))).toBeGreaterThan(0);
    expect(codeOf(() => createProgramDerivedAddress(seeds(16), programAddress))).toBeNull();
    expect(codeOf(() => createProgramDerivedAddress(seeds(17), programAddress))).toBeGreaterThan(0);
  });
});
