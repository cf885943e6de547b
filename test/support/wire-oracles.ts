/** Addresses, the curve and base58 beside independent implementations, on random values in bulk. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { getAddressDecoder, getAddressEncoder, type Address } from '@solana/kit';
import { PublicKey } from '@solana/web3.js';
import { addressBytes, readAddressAt } from '../../src/wire/address.js';
import { encodeBase58 } from '../../src/wire/base58.js';
import { isOnCurve } from '../../src/wire/on-curve.js';
import { findProgramDerivedAddress } from '../../src/wire/program-derived-address.js';
import { createRandom } from './random-values.js';

/** The verdict of an audited library, with the runtime's rule that y is taken modulo p. */
export function isOnCurveByNoble(bytes: Uint8Array): boolean {
  try {
    ed25519.Point.fromBytes(bytes, true);
    return true;
  } catch {
    return false;
  }
}

export interface Comparison {
  readonly cases: number;
  readonly onCurve?: number;
  /** The first inputs, in hex, where the two differ. */
  readonly differences: readonly string[];
}
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export function compareCurve(cases: number, onProgress?: (done: number) => void): Comparison {
  const random = createRandom(25519);
  const differences: string[] = [];
  let onCurve = 0;
  for (let index = 0; index < cases; index++) {
    const bytes = random.bytes(32);
    const verdict = isOnCurve(bytes);
    if (verdict) onCurve += 1;
    if (verdict !== isOnCurveByNoble(bytes)) differences.push(hex(bytes));
    if (index % 10_000 === 0) onProgress?.(index);
  }
  return { cases, onCurve, differences };
}

export function compareBase58(cases: number): Comparison {
  const random = createRandom(58);
  const [encoder, decoder] = [getAddressEncoder(), getAddressDecoder()];
  const differences: string[] = [];
  for (let index = 0; index < cases; index++) {
    const bytes = random.bytes(32);
    bytes.fill(0, 0, random.below(4) === 0 ? random.below(33) : 0); // leading zeros are ones in base58
    const address = decoder.decode(bytes);
    const isSame =
      readAddressAt(bytes, 0) === address &&
      encodeBase58(bytes) === address &&
      hex(addressBytes(address, 'address')) === hex(bytes) &&
      hex(new Uint8Array(encoder.encode(address))) === hex(bytes);
    if (!isSame) differences.push(hex(bytes));
  }
  return { cases, differences };
}

export function compareProgramDerivedAddresses(cases: number): Comparison {
  const random = createRandom(4242);
  const differences: string[] = [];
  for (let index = 0; index < cases; index++) {
    const programAddress = encodeBase58(random.bytes(32)) as Address;
    const seeds = Array.from({ length: 1 + random.below(3) }, () => random.bytes(random.below(33)));
    const [expected, bump] = PublicKey.findProgramAddressSync(seeds, new PublicKey(programAddress));
    const [address, ourBump] = findProgramDerivedAddress(seeds, programAddress);
    if (address !== expected.toBase58() || ourBump !== bump) differences.push(seeds.map(hex).join(' '));
  }
  return { cases, differences };
}
