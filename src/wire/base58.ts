import { invalidBase58Error } from '../errors/wire.js';
import { BASE58_ALPHABET } from '../checks/base58-address.js';
import { checkBytes } from '../checks/check-bytes.js';
import { checkText } from '../checks/check-text.js';

const CHUNK = 58 ** 5;

/**
 * Base58 (Bitcoin alphabet) of bytes of any length. Time grows with the square of the length: 50 kB take seconds.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 * @example
 * ```ts
 * import { encodeBase58 } from 'inference-staking-sdk';
 *
 * encodeBase58(Uint8Array.of(0, 0, 255)); // '115Q'
 * ```
 */
export function encodeBase58(bytes: Uint8Array): string {
  checkBytes('bytes', bytes);
  let zeros = 0;
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++;
  // Little-endian digits of base 58^5: 656,356,768 × 256 plus a carry stays far below 2^53.
  const limbs: number[] = [];
  for (let index = zeros; index < bytes.length; index++) {
    let carry = bytes[index]!;
    for (let limb = 0; limb < limbs.length; limb++) {
      carry += limbs[limb]! * 256;
      limbs[limb] = carry % CHUNK;
      carry = Math.floor(carry / CHUNK);
    }
    if (carry > 0) limbs.push(carry);
  }
  let text = '';
  for (const [index, limb] of limbs.entries()) {
    let rest = limb;
    // The highest limb has no leading zero digits.
    for (let digit = 0; digit < 5 && (index < limbs.length - 1 || rest > 0); digit++) {
      text = BASE58_ALPHABET.charAt(rest % 58) + text;
      rest = Math.floor(rest / 58);
    }
  }
  return '1'.repeat(zeros) + text;
}

/**
 * The bytes of a base58 text of any length. Time grows with the square of the length: 50 kB take seconds.
 *
 * @throws STAKING_SDK_ERROR__WIRE__INVALID_BASE58, STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 * @example
 * ```ts
 * import { decodeBase58 } from 'inference-staking-sdk';
 *
 * decodeBase58('115Q'); // 0, 0, 255
 * ```
 */
export function decodeBase58(text: string): Uint8Array {
  checkText('text', text);
  let zeros = 0;
  while (zeros < text.length && text[zeros] === '1') zeros++;
  // Little-endian limbs of 24 bits.
  const limbs: number[] = [];
  for (let index = zeros; index < text.length; index++) {
    let carry = BASE58_ALPHABET.indexOf(text.charAt(index));
    if (carry < 0) throw invalidBase58Error({ position: index, length: text.length });
    for (let limb = 0; limb < limbs.length; limb++) {
      carry += limbs[limb]! * 58;
      limbs[limb] = carry & 0xff_ffff;
      carry >>>= 24;
    }
    if (carry > 0) limbs.push(carry);
  }
  const highest = limbs[limbs.length - 1] ?? 0;
  const length = limbs.length * 3 - (highest > 0xffff || limbs.length === 0 ? 0 : highest > 0xff ? 1 : 2);
  const bytes = new Uint8Array(zeros + length);
  for (let index = 0; index < length; index++) {
    bytes[bytes.length - 1 - index] = limbs[Math.floor(index / 3)]! >>> (8 * (index % 3));
  }
  return bytes;
}
