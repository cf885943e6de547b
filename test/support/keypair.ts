import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { Address } from '@solana/kit';
import { encodeBase58 } from '../../src/wire/base58.js';

/** A key to sign with in tests. Not for real keys: the seed is known. */
export interface Keypair {
  readonly address: Address;
  readonly privateKey: KeyObject;
}

/** The DER frame of an Ed25519 private key (RFC 8410), which its 32 bytes follow. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

export function keypairFromSeed(seed: Uint8Array): Keypair {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { address: encodeBase58(publicKey) as Address, privateKey };
}

export function signBytes({ privateKey }: Keypair, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, privateKey));
}
