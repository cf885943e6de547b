import type { Address } from '../kit/kit-types.js';
import { encodeBase58Address, isBase58Address } from '../checks/base58-address.js';
import { writeAddressAt } from '../checks/check-address.js';

/** The address of the 32 bytes at `offset`. The caller has checked that they exist. */
export function readAddressAt(bytes: Uint8Array, offset: number): Address {
  return encodeBase58Address(bytes, offset) as Address;
}

/**
 * The 32 bytes of an address.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS
 */
export function addressBytes(address: string, field: string): Uint8Array {
  const bytes = new Uint8Array(32);
  writeAddressAt(field, address, bytes, 0);
  return bytes;
}

/**
 * Whether the value is a string that is the base58 of exactly 32 bytes.
 *
 * @example
 * ```ts
 * import { isAddress } from 'inference-staking-sdk';
 *
 * isAddress('stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG'); // true
 * ```
 */
export function isAddress(value: unknown): value is Address {
  return typeof value === 'string' && isBase58Address(value);
}
