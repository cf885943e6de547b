/** A tree and all proofs for many pools, beside a plain builder over node:crypto that proves leaf by leaf. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Address } from '@solana/kit';
import { createRewardTree, getRewardProofs, type RewardLeaf, type RewardProof } from '../../src/index.js';
import { createRandom, randomAddress } from '../support/random-values.js';

const PADDING = `${'1'.repeat(32)},0,0`;
const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Levels of hashes, and for each leaf its siblings and their sides, each proof verified as it is made. */
function buildPlainly(leaves: readonly RewardLeaf[]): { root: Buffer; proofs: RewardProof[] } {
  const hashLeaf = (text: string): Buffer => sha256('\0', text);
  const texts = leaves
    .map(({ operatorPool, rewardAmount, usdcAmount }) => `${operatorPool},${rewardAmount},${usdcAmount}`)
    .sort((a, b) => (a < b ? -1 : 1));
  while (!Number.isInteger(Math.log2(texts.length))) texts.push(PADDING);
  const levels = [texts.map(hashLeaf)];
  while (levels.at(-1)!.length > 1) {
    const below = levels.at(-1)!;
    levels.push(below.flatMap((left, at) => (at % 2 === 0 ? [sha256('\u0001', left, below[at + 1]!)] : [])));
  }
  const root = levels.at(-1)![0]!;
  const proofs = leaves.map((_, leaf) => {
    const proof = levels.slice(0, -1).map((level, height) => level[(leaf >> height) ^ 1]!);
    const proofPath = proof.map((_, height) => (leaf >> height) % 2 === 1);
    let hash = hashLeaf(texts[leaf]!);
    proof.forEach((sibling, height) => {
      hash = proofPath[height] ? sha256('\u0001', sibling, hash) : sha256('\u0001', hash, sibling);
    });
    assert.ok(hash.equals(root));
    return { proof, proofPath };
  });
  return { root, proofs };
}

const inHex = ({ proof, proofPath }: RewardProof): unknown => [
  proof.map((hash) => Buffer.from(hash).toString('hex')),
  proofPath,
];

function timed<T>(run: () => T): { result: T; milliseconds: number; megabytes: number } {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const start = performance.now();
  const result = run();
  const milliseconds = performance.now() - start;
  (globalThis as { gc?: () => void }).gc?.();
  const after = process.memoryUsage();
  return { result, milliseconds, megabytes: (after.heapUsed + after.arrayBuffers - heapUsed - arrayBuffers) / 2 ** 20 };
}

export function benchRewardTrees(): boolean {
  const random = createRandom(4);
  console.log('\nreward tree and all proofs, first call');
  let isReached = true;
  for (const count of [1000, 10_000, 100_000]) {
    const leaves = Array.from({ length: count }, () => ({
      // Through bytes, so that neither contender pays for the pieces an address was put together from.
      operatorPool: Buffer.from(randomAddress(random)).toString() as Address,
      rewardAmount: BigInt(random.below(2 ** 31)) * 1_000_003n,
      usdcAmount: BigInt(random.below(2 ** 31)),
    }));
    const ours = timed(() => {
      const tree = createRewardTree(leaves);
      return { root: tree.root, proofs: getRewardProofs(tree) };
    });
    const plain = timed(() => buildPlainly(leaves));
    assert.ok(plain.result.root.equals(ours.result.root));
    for (let index = 0; index < count; index += 997)
      assert.deepEqual(inHex(ours.result.proofs[index]!), inHex(plain.result.proofs[index]!));
    const ratio = plain.milliseconds / ours.milliseconds;
    const must = count === 100_000 ? 10 : 0;
    const isSmaller = ours.megabytes < plain.megabytes;
    isReached &&= ratio >= must && (must === 0 || isSmaller);
    console.log(
      `  ${String(count).padStart(7)} pools: ours ${ours.milliseconds.toFixed(0)} ms, ${ours.megabytes.toFixed(0)} MB; ` +
        `plain ${plain.milliseconds.toFixed(0)} ms, ${plain.megabytes.toFixed(0)} MB: ${ratio.toFixed(1)}x` +
        (must > 0 ? `  must ${must}x and less memory${ratio >= must && isSmaller ? '' : ': MISSED'}` : ''),
    );
  }
  return isReached;
}
