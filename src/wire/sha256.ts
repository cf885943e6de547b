import { _SHA256 } from '@noble/hashes/sha2.js';

/** SHA-256 of the bytes: a new array of 32. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new _SHA256().update(bytes).digest();
}
