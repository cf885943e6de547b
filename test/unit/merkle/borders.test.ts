import { createHash } from 'node:crypto';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  auditEpoch,
  createRewardTree,
  getRewardProof,
  verifyRewardProof,
  type OperatorPool,
  type RewardRecord,
} from '../../../src/index.js';
import { encodeBase58 } from '../../../src/wire/base58.js';

const pool = (index: number): Address => encodeBase58(createHash('sha256').update(`pool ${index}`).digest()) as Address;
const leaf = (index: number) => ({ operatorPool: pool(index), rewardAmount: 1n, usdcAmount: 1n });

describe('verifyRewardProof', () => {
  it('refuses a path that is longer or shorter than its proof', () => {
    const tree = createRewardTree([leaf(1), leaf(2), leaf(3)]);
    const right = { ...leaf(2), ...getRewardProof(tree, pool(2)), root: tree.root };
    expect(verifyRewardProof(right)).toBe(true);
    for (const more of [true, false])
      expect(verifyRewardProof({ ...right, proofPath: [...right.proofPath, more] })).toBe(false);
    expect(verifyRewardProof({ ...right, proofPath: right.proofPath.slice(0, -1) })).toBe(false);
    const single = createRewardTree([leaf(1)]);
    const alone = { ...leaf(1), proof: [], root: single.root };
    expect(verifyRewardProof({ ...alone, proofPath: [] })).toBe(true);
    expect(verifyRewardProof({ ...alone, proofPath: [false] })).toBe(false);
  });
});

describe('auditEpoch', () => {
  const emptyRecord: RewardRecord = {
    version: 1,
    epoch: 4n,
    merkleRoots: [],
    totalRewards: 0n,
    totalUsdcPayout: 0n,
    epochFinalizedAt: 0n,
  };
  const member = (rewardLastClaimedEpoch: bigint) => ({
    address: pool(1),
    data: { joinedAtEpoch: 0n, closedAtEpoch: null, rewardLastClaimedEpoch } as OperatorPool,
  });
  const codes = (input: Parameters<typeof auditEpoch>[0]): string[] =>
    auditEpoch(input).findings.map(({ code }) => code);

  it('expects no emission in a record without roots, also in that of epoch 0', () => {
    expect(auditEpoch({ rewardRecord: emptyRecord, trees: [] })).toMatchObject({ isSound: true, findings: [] });
    expect(codes({ rewardRecord: { ...emptyRecord, epoch: 0n }, trees: [] })).toEqual([]);
    expect(codes({ rewardRecord: { ...emptyRecord, totalRewards: 5n }, trees: [] })).toEqual([
      'emissionMismatch',
      'rewardsMismatch',
    ]);
  });

  it('misses the leaf of a pool that has accrued the epoch before, not that of one that has accrued this epoch', () => {
    const at = (lastClaimed: bigint): string[] =>
      codes({ rewardRecord: emptyRecord, trees: [], operatorPools: [member(lastClaimed)] });
    expect(at(3n)).toEqual(['missingOpenPool']);
    expect(at(4n)).toEqual([]);
    expect(at(5n)).toEqual([]);
  });
});
