import type { Address } from '../kit/kit-types.js';
import { invalidAddressError, wrongTypeError } from '../errors/input.js';
import { decodeBase58Address, isBase58Address } from './base58-address.js';
import { describeAddressType } from './describe-type.js';

const notAnAddressError = (field: string, value: unknown): Error =>
  wrongTypeError({ field, expected: 'a base58 address', actual: describeAddressType(value) });

/**
 * Writes the 32 bytes of an address at `offset` of `target`. The caller has checked that they fit.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, which says what to pass for a key of another library; STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS
 */
export function writeAddressAt(field: string, value: unknown, target: Uint8Array, offset: number): void {
  if (typeof value !== 'string') throw notAnAddressError(field, value);
  if (!decodeBase58Address(value, target, offset)) throw invalidAddressError({ field, value });
}

/**
 * Throws unless `value` is the base58 text of exactly 32 bytes.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, which says what to pass for a key of another library; STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS
 */
export function checkAddress(field: string, value: unknown): asserts value is Address {
  if (typeof value !== 'string') throw notAnAddressError(field, value);
  if (!isBase58Address(value)) throw invalidAddressError({ field, value });
}
