import { createHash } from 'node:crypto';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress } from '../../../src/wire/address.js';
import { decodeBase58, encodeBase58 } from '../../../src/wire/base58.js';
import { decodeBase64, encodeBase64 } from '../../../src/wire/base64.js';
import { sha256 } from '../../../src/wire/sha256.js';
import { getCaseCount } from '../../support/case-count.js';
import { createRandom } from '../../support/random-values.js';
import { isOnCurve } from '../../../src/wire/on-curve.js';
import {
  compareBase58,
  compareCurve,
  compareProgramDerivedAddresses,
  isOnCurveByNoble,
} from '../../support/wire-oracles.js';

const littleEndian = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));

describe('the wire formats beside independent implementations', { timeout: 180_000 }, () => {
  it('base58 and addresses: 100,000 random keys as kit has them', () => {
    const { differences } = compareBase58(getCaseCount(100_000));
    expect(differences).toEqual([]);
  });

  it('sha256: 100,000 messages of every length up to 300 bytes, and long ones, as noble and Node hash them', () => {
    const random = createRandom(256);
    const differs = (bytes: Uint8Array): boolean => {
      const ours = Buffer.from(sha256(bytes)).toString('hex');
      return (
        ours !== Buffer.from(nobleSha256(bytes)).toString('hex') ||
        ours !== createHash('sha256').update(bytes).digest('hex')
      );
    };
    let differences = 0;
    for (let index = 0; index < getCaseCount(100_000); index++)
      differences += Number(differs(random.bytes(index % 301)));
    for (const length of [1000, 4096, 65_535, 65_536, 1_000_003]) differences += Number(differs(random.bytes(length)));
    expect(differences).toBe(0);
    // FIPS 180-4's own example.
    const abc = sha256(new TextEncoder().encode('abc'));
    expect(Buffer.from(abc).toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('base58 and base64: bytes of any length come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBase58(encodeBase58(bytes))).toEqual(bytes);
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
      { numRuns: getCaseCount(5000) },
    );
  });

  it('refuses texts that are not addresses', () => {
    const valid = 'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG';
    expect(isAddress(valid)).toBe(true);
    for (const wrong of [
      '',
      '1',
      `1${valid}`,
      valid.slice(1),
      `${valid}1`,
      valid.replace('s', '0'),
      'z'.repeat(44),
      5,
      null,
    ]) {
      expect(isAddress(wrong), String(wrong)).toBe(false);
    }
  });

  it('the curve: 100,000 random points and the edges as noble decides them', () => {
    const p = (1n << 255n) - 19n;
    const edges = [0n, 1n, 2n, p - 1n, p, p + 1n, (1n << 255n) - 1n].flatMap((y) => [y, y | (1n << 255n)]);
    // The points of small order, where mistakes like to hide.
    edges.push(
      0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd83d3d706a17c7n,
      0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
    );
    for (const edge of edges) {
      expect(isOnCurve(littleEndian(edge)), edge.toString(16)).toBe(isOnCurveByNoble(littleEndian(edge)));
    }
    const { onCurve, differences } = compareCurve(getCaseCount(100_000));
    expect(differences).toEqual([]);
    expect(onCurve).toBeGreaterThan(getCaseCount(45_000));
  });

  it('program-derived addresses: 100,000 as web3.js derives them', () => {
    const { differences } = compareProgramDerivedAddresses(getCaseCount(100_000));
    expect(differences).toEqual([]);
  });
});
