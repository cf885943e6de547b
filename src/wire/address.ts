import type { Address } from '@solana/kit';
import { invalidAddressError, wrongTypeError } from '../errors/input.js';
import { decodeBase58, encodeBase58 } from './base58.js';
import { describeType } from './describe-type.js';

/** The address of the 32 bytes at `offset`, which the caller knows to be there. */
export function readAddressAt(bytes: Uint8Array, offset: number): Address {
  return encodeBase58(bytes.subarray(offset, offset + 32)) as Address;
}

/**
 * Writes the 32 bytes of an address at `offset`, where the caller knows them to fit.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS
 */
export function writeAddressAt(address: string, target: Uint8Array, offset: number, field: string): void {
  if (typeof address !== 'string') {
    throw wrongTypeError({ field, expected: 'a base58 address', actual: describeType(address) });
  }
  if (!decodeAddress(address, target, offset)) throw invalidAddressError({ field, value: address });
}

/**
 * The 32 bytes of an address.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS
 */
export function addressBytes(address: string, field: string): Uint8Array {
  const bytes = new Uint8Array(32);
  writeAddressAt(address, bytes, 0, field);
  return bytes;
}

/** Whether the value is a string that is the base58 of exactly 32 bytes. */
export function isAddress(value: unknown): value is Address {
  return typeof value === 'string' && decodeAddress(value, new Uint8Array(32), 0);
}

function decodeAddress(text: string, target: Uint8Array, offset: number): boolean {
  if (text.length < 32 || text.length > 44 || !/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return false;
  const bytes = decodeBase58(text);
  if (bytes.length !== 32) return false;
  target.set(bytes, offset);
  return true;
}
