import type { Address } from '../kit/kit-types.js';
import { checkAddress } from '../checks/check-address.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { duplicatePoolError } from '../errors/merkle.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U128, MAXIMUM_U64 } from '../checks/integer-limits.js';

/** The points of one pool or operator. */
export interface PointsEntry {
  readonly address: Address;
  /** 0 or more, in any unit all entries share. */
  readonly points: bigint;
}

/**
 * Divides an amount in proportion to points by the largest remainder method: every part is rounded down, and the remaining units go one each to
 * the parts with the largest remainders. Of equal remainders, the smaller address (by the bytes of its text) comes first. The order of the
 * entries does not matter.
 *
 * @param amount - base units
 * @param entries - each address once
 * @returns parts in the order of `entries`, which add up to `amount`; null when nobody has points
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an amount outside of u64 or points outside of u128;
 * `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`; `STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL` for an address given twice
 * @example
 * ```ts
 * import { allocateByPoints, type PointsEntry } from 'inference-staking-sdk';
 *
 * declare const uptimePoints: PointsEntry[];
 * const parts = allocateByPoints(333_333_333_333_333n, uptimePoints);
 * ```
 */
export function allocateByPoints(amount: bigint, entries: readonly PointsEntry[]): bigint[] | null {
  checkInteger('amount', amount, 0n, MAXIMUM_U64);
  const seen = new Set<Address>();
  const read = checkList('entries', entries, checkObject).map(({ address, points }) => ({ address, points }));
  for (const { address, points } of read) {
    checkInteger('points', points, 0n, MAXIMUM_U128);
    checkAddress('address', address);
    if (seen.has(address)) throw duplicatePoolError(address);
    seen.add(address);
  }
  const total = read.reduce((sum, { points }) => sum + points, 0n);
  if (total === 0n) return null;
  const parts = read.map(({ points }) => (amount * points) / total);
  const lost = read.map(({ points }) => (amount * points) % total);
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const byLoss = [...read.keys()].sort((a, b) => {
    if (lost[a] !== lost[b]) return lost[a]! > lost[b]! ? -1 : 1;
    return read[a]!.address < read[b]!.address ? -1 : 1;
  });
  for (const index of byLoss.slice(0, left)) parts[index]! += 1n;
  return parts;
}
