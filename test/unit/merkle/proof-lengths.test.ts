import type { Address, Instruction } from '@solana/kit';
import { getTransactionEncoder } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  createRewardTrees,
  getAccrueRewardInstruction,
  getCancelUnstakeInstruction,
  getClaimUnstakeInstruction,
  getClaimUsdcEarningsInstruction,
  getCreateStakingRecordInstruction,
  getRewardProofs,
  getStakeInstruction,
  getUnstakeInstruction,
  MAXIMUM_PROOF_LENGTHS,
  computeRewardProofLength,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';
import { keypairFromSeed, type Keypair } from '../../support/keypair.js';
import { createRandom, randomAddress } from '../../support/random-values.js';
import { signedTransaction } from '../../support/transaction.js';

const MOST_BYTES = 1232;
const key = (seed: number): Keypair => keypairFromSeed(new Uint8Array(32).fill(seed));
const [ownerKey, payerKey] = [key(1), key(2)];
const owner = ownerKey.address;
const operatorPool = key(3).address;
const operatorStakingRecord = key(4).address;
const ownerTokenAccount = key(5).address;
const destination = key(6).address;

const TASKS: Readonly<Record<keyof typeof MAXIMUM_PROOF_LENGTHS, readonly Instruction[]>> = {
  accrueReward: [],
  withCancelUnstake: [getCancelUnstakeInstruction({ owner, operatorPool })],
  withClaimUnstake: [getClaimUnstakeInstruction({ owner, operatorPool, operatorStakingRecord, ownerTokenAccount })],
  withClaimUsdcEarnings: [getClaimUsdcEarningsInstruction({ owner, operatorPool, destination })],
  withUnstake: [getUnstakeInstruction({ owner, operatorPool, operatorStakingRecord, sharesAmount: 1n })],
  withStake: [getStakeInstruction({ owner, operatorPool, operatorStakingRecord, ownerTokenAccount, tokenAmount: 1n })],
  withCreateStakingRecordAndStake: [
    getCreateStakingRecordInstruction({ payer: owner, owner, operatorPool }),
    getStakeInstruction({ owner, operatorPool, operatorStakingRecord, ownerTokenAccount, tokenAmount: 1n }),
  ],
};

const COMPUTE_BUDGET = 'ComputeBudget111111111111111111111111111111' as Address;
/** SetComputeUnitLimit and SetComputeUnitPrice. */
const BUDGET: readonly Instruction[] = [5, 9].map((length) => ({
  programAddress: COMPUTE_BUDGET,
  data: new Uint8Array(length),
}));

function sizeOf(task: readonly Instruction[], proofLength: number, signers: readonly Keypair[]): number {
  const accrue = getAccrueRewardInstruction({
    operatorPool,
    operatorStakingRecord,
    rewardRecord: key(7).address,
    merkleIndex: 0,
    proof: Array.from({ length: proofLength }, () => new Uint8Array(32)),
    proofPath: Array.from({ length: proofLength }, () => true),
    rewardAmount: 1n,
    usdcAmount: 1n,
  });
  const transaction = signedTransaction([...BUDGET, accrue, ...task], signers, 0, '1'.repeat(32));
  return getTransactionEncoder().encode(transaction).length;
}

describe('MAXIMUM_PROOF_LENGTHS', () => {
  it.each(Object.keys(TASKS) as (keyof typeof TASKS)[])('%s is the most that fits, measured', (name) => {
    const most = MAXIMUM_PROOF_LENGTHS[name];
    const sizes = [most, most + 1].map((length) => sizeOf(TASKS[name], length, [ownerKey]));
    const withPayer = sizeOf(TASKS[name], most - 3, [payerKey, ownerKey]);
    expect(sizes[0]).toBeLessThanOrEqual(MOST_BYTES);
    expect(sizes[1]).toBeGreaterThan(MOST_BYTES);
    expect(withPayer).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe('computeRewardProofLength', () => {
  it('equals the longest proof of the trees', () => {
    const random = createRandom(5);
    const all = Array.from({ length: 70 }, () => ({
      operatorPool: randomAddress(random) as Address,
      rewardAmount: 1n,
      usdcAmount: 1n,
    }));
    for (let leafCount = 1; leafCount <= all.length; leafCount++)
      for (let treeCount = 1; treeCount <= 5; treeCount++) {
        const trees = createRewardTrees(all.slice(0, leafCount), { treeCount });
        const longest = Math.max(...trees.flatMap(getRewardProofs).map(({ proof }) => proof.length));
        expect(longest, `${leafCount} leaves, ${treeCount} trees`).toBe(
          computeRewardProofLength({ leafCount, treeCount }),
        );
      }
  });
  it('refuses counts below 1', () => {
    for (const input of [
      { leafCount: 0 },
      { leafCount: NaN },
      { leafCount: 5, treeCount: 0 },
      { leafCount: 5, treeCount: 6 },
    ])
      expect(codeOf(() => computeRewardProofLength(input))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});
