import type { Address, ProgramDerivedAddress } from '../kit/kit-types.js';
import { invalidSeedsError, noProgramDerivedAddressError } from '../errors/wire.js';
import { asciiBytes } from './ascii.js';
import { addressBytes, readAddressAt } from './address.js';
import { checkBytes } from '../checks/check-bytes.js';
import { checkList } from '../checks/check-list.js';
import { isOnCurve } from './on-curve.js';
import { sha256 } from './sha256.js';

const MARKER = 'ProgramDerivedAddress';

/**
 * The program-derived address of the seeds and its bump: the first of 255, 254, … with which the address is not a point on the curve.
 *
 * @throws STAKING_SDK_ERROR__WIRE__INVALID_SEEDS, STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
 * STAKING_SDK_ERROR__WIRE__NO_PROGRAM_DERIVED_ADDRESS
 * @example
 * ```ts
 * import { findProgramDerivedAddress, INFERENCE_STAKING_PROGRAM_ADDRESS } from 'inference-staking-sdk';
 *
 * const seeds = [new TextEncoder().encode('PoolOverview')];
 * const [address, bump] = findProgramDerivedAddress(seeds, INFERENCE_STAKING_PROGRAM_ADDRESS);
 * ```
 */
export function findProgramDerivedAddress(
  seeds: readonly Uint8Array[],
  programAddress: Address,
): ProgramDerivedAddress {
  const preimage = preimageOf(seeds, 1, programAddress);
  const bumpAt = preimage.length - 33 - MARKER.length;
  for (let bump = 255; bump >= 0; bump--) {
    preimage[bumpAt] = bump;
    const hash = sha256(preimage);
    if (!isOnCurve(hash)) return [readAddressAt(hash, 0), bump as ProgramDerivedAddress[1]];
  }
  throw noProgramDerivedAddressError({ programAddress });
}

/** Bumps that are tried without the curve: 15 of 16 addresses have one of them. */
const LEAST_TRIED_BUMP = 252;

/**
 * The program-derived address of the seeds if one of the first bumps gives an address that is known to exist, else null. It takes hashes alone,
 * a small part of the time of {@link findProgramDerivedAddress}: an account at another bump than the first one off the curve cannot exist, because
 * the program signs with that one only, and nobody has the key of an address that is a hash.
 */
export function findKnownProgramDerivedAddress(
  seeds: readonly Uint8Array[],
  programAddress: Address,
  isKnown: (address: Address) => boolean,
): Address | null {
  const preimage = preimageOf(seeds, 1, programAddress);
  const bumpAt = preimage.length - 33 - MARKER.length;
  for (let bump = 255; bump >= LEAST_TRIED_BUMP; bump--) {
    preimage[bumpAt] = bump;
    const address = readAddressAt(sha256(preimage), 0);
    if (isKnown(address)) return address;
  }
  return null;
}

/**
 * The program-derived address of seeds that include their bump, or null if it is a point on the curve.
 *
 * @throws STAKING_SDK_ERROR__WIRE__INVALID_SEEDS, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS
 */
export function createProgramDerivedAddress(seeds: readonly Uint8Array[], programAddress: Address): Address | null {
  const hash = sha256(preimageOf(seeds, 0, programAddress));
  return isOnCurve(hash) ? null : readAddressAt(hash, 0);
}

/** The seeds, `bumps` bytes left zero, the program and the marker. */
function preimageOf(seeds: readonly Uint8Array[], bumps: 0 | 1, programAddress: Address): Uint8Array {
  const read = checkList('seeds', seeds, (field, seed) => {
    checkBytes(field, seed);
  });
  let length = bumps;
  let tooLong = read.length + bumps > 16;
  for (const seed of read) {
    length += seed.length;
    tooLong ||= seed.length > 32;
  }
  if (tooLong) {
    throw invalidSeedsError({ seedCount: read.length + bumps, byteLengths: read.map((seed) => seed.length) });
  }
  const preimage = new Uint8Array(length + 32 + MARKER.length);
  let offset = 0;
  for (const seed of read) {
    preimage.set(seed, offset);
    offset += seed.length;
  }
  preimage.set(addressBytes(programAddress, 'programAddress'), length);
  preimage.set(asciiBytes(MARKER), length + 32);
  return preimage;
}
