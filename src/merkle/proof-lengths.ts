import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_REWARD_TREES } from './reward-trees.js';

/**
 * How many hashes a proof may have for an accrual to fit into a transaction of 1,232 bytes together with the task that needs it: version 0
 * without lookup tables, a compute-unit limit and price, and the owner paying the fee. A fee payer of its own takes up to three hashes, leaving
 * out the limit and the price gives back one or two. Of n hashes a tree holds 2^n pools, and an epoch has up to five trees.
 *
 * @example
 * ```ts
 * import { MAXIMUM_PROOF_LENGTHS, computeRewardProofLength } from 'inference-staking-sdk';
 *
 * const fits = computeRewardProofLength({ leafCount: 20_000, treeCount: 2 }) <= MAXIMUM_PROOF_LENGTHS.withStake; // true: 14
 * ```
 */
export const MAXIMUM_PROOF_LENGTHS = {
  accrueReward: 17,
  withCancelUnstake: 16,
  withClaimUnstake: 15,
  withClaimUsdcEarnings: 15,
  withUnstake: 15,
  withStake: 14,
  withCreateStakingRecordAndStake: 13,
} as const;

/**
 * Hashes in the longest proof of so many leaves, split over so many trees as `createRewardTrees` splits them.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { computeRewardProofLength } from 'inference-staking-sdk';
 *
 * computeRewardProofLength({ leafCount: 100_000 }); // 17
 * ```
 */
export function computeRewardProofLength(input: { readonly leafCount: number; readonly treeCount?: number }): number {
  checkObject('input', input);
  const { leafCount, treeCount = 1 } = input;
  checkInteger('leafCount', leafCount, 1, 2 ** 32);
  checkInteger('treeCount', treeCount, 1, MAXIMUM_REWARD_TREES);
  let length = 0;
  while (treeCount * 2 ** length < leafCount) length += 1;
  return length;
}
