import { isBytes } from '../checks/check-bytes.js';
import { isAddress } from '../wire/address.js';
import { hashRewardLeaf, isLeafAmount, type RewardLeaf } from './reward-leaf.js';
import { hashRewardNode } from './reward-node.js';
import type { RewardProof } from './reward-tree.js';

/** A leaf, its proof and the expected root. */
export interface VerifyRewardProofInput extends RewardLeaf, RewardProof {
  /** 32 bytes, of the reward record. */
  readonly root: Uint8Array;
}

function isHash(value: unknown): value is Uint8Array {
  return isBytes(value) && value.length === 32;
}

/**
 * Whether the proof leads from the leaf to the root, as the program computes it. A wrong proof gives false, never an error:
 * unequal lengths of proof and path, hashes that are not 32 bytes, amounts outside of u64.
 *
 * @example
 * ```ts
 * import { verifyRewardProof, type RewardLeaf, type RewardProof } from 'inference-staking-sdk';
 *
 * declare const [leaf, proof, root]: [RewardLeaf, RewardProof, Uint8Array];
 * const isPayable = verifyRewardProof({ ...leaf, ...proof, root });
 * ```
 */
export function verifyRewardProof(input: VerifyRewardProofInput): boolean {
  // Untyped code can pass any value.
  if (typeof input !== 'object' || (input as unknown) === null) return false;
  const { operatorPool, rewardAmount, usdcAmount, proof, proofPath, root } = input;
  if (!isAddress(operatorPool) || !isLeafAmount(rewardAmount) || !isLeafAmount(usdcAmount)) return false;
  if (!Array.isArray(proof) || !Array.isArray(proofPath) || proof.length !== proofPath.length || !isHash(root))
    return false;
  let hash = hashRewardLeaf({ operatorPool, rewardAmount, usdcAmount });
  for (const [index, sibling] of proof.entries()) {
    const isLeft: unknown = proofPath[index];
    if (!isHash(sibling) || typeof isLeft !== 'boolean') return false;
    hash = isLeft ? hashRewardNode(sibling, hash) : hashRewardNode(hash, sibling);
  }
  return hash.every((byte, index) => byte === root[index]);
}
