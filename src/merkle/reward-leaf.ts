import type { Address } from '../kit/kit-types.js';
import { checkAddress } from '../checks/check-address.js';
import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { sha256Into } from '../wire/sha256.js';

/** The rewards of one pool in an epoch. */
export interface RewardLeaf {
  readonly operatorPool: Address;
  /** INT in base units (9 decimals), commission included. */
  readonly rewardAmount: bigint;
  /** USDC in base units (6 decimals), commission included. */
  readonly usdcAmount: bigint;
}

/** Byte 0. */
const PREFIX = '\0';
/** The longest text of a leaf: the prefix, an address of 44 characters, two amounts of 20 digits, and two commas. */
const LONGEST_TEXT = 87;

/** Scratch space: the text of the leaf being hashed, and room for the padding. */
const scratch = /* @__PURE__ */ new Uint8Array(LONGEST_TEXT + 72);

/** Whether an amount fits the leaf of a tree. */
export function isLeafAmount(value: unknown): value is bigint {
  return typeof value === 'bigint' && value >= 0n && value <= MAXIMUM_U64;
}

/** A copy of a leaf, each field read once. Throws if the program could not pay the leaf. */
export function readRewardLeaf(field: string, leaf: RewardLeaf): RewardLeaf {
  checkObject(field, leaf);
  const { operatorPool, rewardAmount, usdcAmount } = leaf;
  checkAddress('operatorPool', operatorPool);
  checkInteger('rewardAmount', rewardAmount, 0n, MAXIMUM_U64);
  checkInteger('usdcAmount', usdcAmount, 0n, MAXIMUM_U64);
  return { operatorPool, rewardAmount, usdcAmount };
}

/** Puts the hash of a checked leaf at `offset` of `target`. */
export function hashRewardLeafInto(leaf: RewardLeaf, target: DataView, offset: number): void {
  const text = `${PREFIX}${leaf.operatorPool},${leaf.rewardAmount},${leaf.usdcAmount}`;
  for (let index = 0; index < text.length; index++) scratch[index] = text.charCodeAt(index);
  scratch.fill(0, text.length);
  sha256Into(new DataView(scratch.buffer), text.length, target, offset);
}

/**
 * The hash of a leaf: sha256 of a zero byte and the text `<pool>,<INT>,<USDC>` in ASCII.
 *
 * @returns 32 bytes
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an amount outside of u64
 * @example
 * ```ts
 * import { hashRewardLeaf, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const leaf: RewardLeaf;
 * const hash = hashRewardLeaf(leaf);
 * ```
 */
export function hashRewardLeaf(leaf: RewardLeaf): Uint8Array {
  const hash = new Uint8Array(32);
  hashRewardLeafInto(readRewardLeaf('leaf', leaf), new DataView(hash.buffer), 0);
  return hash;
}
