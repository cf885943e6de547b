import { checkBytes } from '../checks/check-bytes.js';

/**
 * Whether `bytes` start with the eight bytes of `discriminator`.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE for a value that is not bytes
 */
export function hasDiscriminator(bytes: Uint8Array, discriminator: readonly number[]): boolean {
  checkBytes('data', bytes);
  return discriminator.every((byte, index) => bytes[index] === byte);
}
