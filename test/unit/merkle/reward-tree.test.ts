import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  compareLeavesByReferenceCollation,
  createRewardTree,
  getRewardProof,
  getRewardProofs,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
  STAKING_SDK_ERROR__MERKLE__NO_LEAVES,
  STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS,
  STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND,
  verifyRewardProof,
  type RewardLeaf,
} from '../../../src/index.js';
import { encodeBase58 } from '../../../src/wire/base58.js';
import { getCaseCount } from '../../support/case-count.js';
import { codeOf } from '../../support/error-code.js';

interface RecordedTree {
  readonly leaves: readonly (readonly [Address, string, string])[];
  readonly root: string;
  readonly proofs: readonly { index: number; proof: readonly string[]; proofPath: readonly boolean[] }[];
}
const { cases } = JSON.parse(
  gunzipSync(readFileSync(join(import.meta.dirname, '../../vectors/merkle-trees.json.gz'))).toString(),
) as { cases: readonly RecordedTree[] };
const leavesOf = ({ leaves }: RecordedTree): RewardLeaf[] =>
  leaves.map(([operatorPool, rewardAmount, usdcAmount]) => ({
    operatorPool,
    rewardAmount: BigInt(rewardAmount),
    usdcAmount: BigInt(usdcAmount),
  }));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
/** A pool's address of its own for each number. */
const pool = (index: number): Address => encodeBase58(createHash('sha256').update(`pool ${index}`).digest()) as Address;
const leaf = (index: number): RewardLeaf => ({
  operatorPool: pool(index),
  rewardAmount: BigInt(index),
  usdcAmount: BigInt(index * 7),
});

describe("the reference builder's trees", () => {
  it('have the same order, root and proofs, from leaves in any order', () => {
    let proofs = 0;
    for (const recorded of cases) {
      const leaves = leavesOf(recorded);
      const tree = createRewardTree([...leaves].reverse(), { order: compareLeavesByReferenceCollation });
      expect(tree.leaves).toEqual(leaves);
      expect(hex(tree.root)).toBe(recorded.root);
      const all = getRewardProofs(tree);
      for (const { index, proof, proofPath } of recorded.proofs) {
        const got = all[index]!;
        expect(got.proof.map(hex)).toEqual(proof);
        expect(got.proofPath).toEqual(proofPath);
        expect(getRewardProof(tree, leaves[index]!.operatorPool)).toEqual(got);
        expect(verifyRewardProof({ ...leaves[index]!, ...got, root: tree.root })).toBe(true);
        proofs += 1;
      }
    }
    expect([cases.length, proofs > 100]).toEqual([31, true]);
  });
});

describe('compareLeavesByReferenceCollation', () => {
  it('is the collation of en-US for base58', () => {
    const { compare } = new Intl.Collator('en-US');
    const text = (a: string): RewardLeaf => ({ operatorPool: a as Address, rewardAmount: 0n, usdcAmount: 0n });
    // Differences in case alone are what a random address never has: make them.
    for (let index = 0; index < getCaseCount(20_000); index++) {
      const a = pool(index).slice(0, 1 + (index % 6));
      const flipped = a
        .split('')
        .map((letter, at) => ((index >> at) & 1 ? letter.toLowerCase() : letter.toUpperCase()))
        .join('');
      for (const b of [pool(index + 1).slice(0, 1 + (index % 5)), flipped, a])
        expect(Math.sign(compareLeavesByReferenceCollation(text(a), text(b))), `${a} ${b}`).toBe(
          Math.sign(compare(a, b)),
        );
    }
  });
});

describe('createRewardTree', () => {
  it('has the same root and proofs as a plain builder, byte for byte', () => {
    const hash = (...parts: Uint8Array[]): Buffer => {
      const sha256 = createHash('sha256');
      for (const part of parts) sha256.update(part);
      return sha256.digest();
    };
    const hashLeaf = (text: string): Buffer => hash(Uint8Array.of(0), Buffer.from(text));
    for (const size of [1, 2, 3, 5, 8, 9, 33, 100]) {
      const leaves = Array.from({ length: size }, (_, index) => leaf(index));
      let level = leaves
        .map(({ operatorPool, rewardAmount, usdcAmount }) => `${operatorPool},${rewardAmount},${usdcAmount}`)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map(hashLeaf);
      while (size > 1 && !Number.isInteger(Math.log2(level.length))) level.push(hashLeaf(`${'1'.repeat(32)},0,0`));
      while (level.length > 1)
        level = level.flatMap((left, at) => (at % 2 === 0 ? [hash(Uint8Array.of(1), left, level[at + 1]!)] : []));
      const tree = createRewardTree(leaves);
      expect(hex(tree.root)).toBe(hex(level[0]!));
      tree.leaves.forEach((each, index) => {
        expect(verifyRewardProof({ ...each, ...getRewardProofs(tree)[index]!, root: tree.root })).toBe(true);
      });
    }
  });

  it('refuses leaves that cannot be paid', () => {
    expect(codeOf(() => createRewardTree([]))).toBe(STAKING_SDK_ERROR__MERKLE__NO_LEAVES);
    expect(codeOf(() => createRewardTree([leaf(1), { ...leaf(2), operatorPool: pool(1) }]))).toBe(
      STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
    );
    for (const nothing of [null, undefined, 5, { ...leaf(1), operatorPool: 5 }])
      expect(codeOf(() => createRewardTree([nothing as unknown as RewardLeaf]))).toBe(
        STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
      );
    const padding = { ...leaf(1), operatorPool: '1'.repeat(32) as Address };
    expect(codeOf(() => createRewardTree([padding]))).toBe(STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS);
    for (const operatorPool of ['', 'x', pool(1).slice(0, 30), `${pool(1)} `] as Address[])
      expect(codeOf(() => createRewardTree([{ ...leaf(1), operatorPool }]))).toBe(
        STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
      );
    for (const [amount, code] of [
      [-1n, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE],
      [2n ** 64n, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE],
      [5 as unknown as bigint, STAKING_SDK_ERROR__INPUT__WRONG_TYPE],
    ] as const)
      for (const field of ['rewardAmount', 'usdcAmount'])
        expect(codeOf(() => createRewardTree([{ ...leaf(1), [field]: amount }]))).toBe(code);
    expect(codeOf(() => getRewardProof(createRewardTree([leaf(1)]), pool(2)))).toBe(
      STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND,
    );
  });
});

describe('verifyRewardProof', () => {
  it('rejects 100,000 tampered proofs without throwing', () => {
    const leaves = Array.from({ length: 40 }, (_, index) => leaf(index));
    const tree = createRewardTree(leaves);
    const proofs = getRewardProofs(tree);
    let seed = 1;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    let accepted = 0;
    for (let attempt = 0; attempt < getCaseCount(100_000); attempt++) {
      const index = random(leaves.length);
      const { proof, proofPath } = proofs[index]!;
      const input = {
        ...tree.leaves[index]!,
        root: tree.root.slice(),
        proof: proof.map((hash) => hash.slice()),
        proofPath: [...proofPath],
      };
      const at = random(proof.length);
      switch (random(9)) {
        case 0:
          input.proof[at]![random(32)]! ^= 1 << random(8);
          break;
        case 1:
          input.proofPath[at] = !input.proofPath[at];
          break;
        case 2:
          input.root[random(32)]! ^= 1 << random(8);
          break;
        case 3:
          input.rewardAmount += BigInt(1 + random(1000));
          break;
        case 4:
          input.usdcAmount += BigInt(1 + random(1000));
          break;
        case 5:
          input.operatorPool = pool(100 + random(1000));
          break;
        case 6:
          input.proof.splice(at, 1);
          if (random(2) === 0) input.proofPath.splice(at, 1);
          break;
        case 7:
          input.proof[at] = input.proof[at]!.slice(1);
          break;
        default:
          input.proof.push(new Uint8Array(32));
          input.proofPath.push(random(2) === 0);
      }
      if (verifyRewardProof(input)) accepted += 1;
    }
    expect(accepted).toBe(0);
  });

  it('returns false for values that are not proofs', () => {
    const tree = createRewardTree([leaf(1), leaf(2)]);
    const right = { ...tree.leaves[0]!, ...getRewardProofs(tree)[0]!, root: tree.root };
    expect(verifyRewardProof(right)).toBe(true);
    const address = right.operatorPool;
    // A character above 255 whose low byte is the right one.
    const lookalike = String.fromCharCode(address.charCodeAt(0) + 256) + address.slice(1);
    const wrong: object[] = [
      { operatorPool: lookalike },
      { rewardAmount: Number(right.rewardAmount) },
      { rewardAmount: String(right.rewardAmount) },
      { proof: null },
      { proof: [null] },
      { proofPath: [0] },
      { proofPath: 'x' },
      { root: [...right.root] },
      { root: right.root.slice(0, 31) },
    ];
    for (const change of wrong)
      expect(verifyRewardProof({ ...right, ...change }), JSON.stringify(Object.keys(change))).toBe(false);
  });
});
