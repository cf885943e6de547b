/** A tree and all proofs for many pools, beside a plain builder over node:crypto that proves leaf by leaf. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Address } from '@solana/kit';
import { createRewardTree, getRewardProofs, type RewardLeaf } from '../../src/index.js';
import { createRandom, randomAddress } from '../support/random-values.js';

const PADDING = `${'1'.repeat(32)},0,0`;
const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Levels of hashes, and for each leaf its siblings, each proof verified as it is made. */
function buildPlainly(leaves: readonly RewardLeaf[]): { root: Buffer; proofs: Buffer[][] } {
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
    let hash = hashLeaf(texts[leaf]!);
    proof.forEach((sibling, height) => {
      hash = (leaf >> height) % 2 === 1 ? sha256('\u0001', sibling, hash) : sha256('\u0001', hash, sibling);
    });
    assert.ok(hash.equals(root));
    return proof;
  });
  return { root, proofs };
}

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
      operatorPool: randomAddress(random) as Address,
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
      assert.deepEqual(
        ours.result.proofs[index]!.proof.map((hash) => Buffer.from(hash).toString('hex')),
        plain.result.proofs[index]!.map((hash) => hash.toString('hex')),
      );
    const ratio = plain.milliseconds / ours.milliseconds;
    const must = count === 100_000 ? 10 : 0;
    isReached &&= ratio >= must;
    console.log(
      `  ${String(count).padStart(7)} pools: ours ${ours.milliseconds.toFixed(0)} ms, ${ours.megabytes.toFixed(0)} MB; ` +
        `plain ${plain.milliseconds.toFixed(0)} ms, ${plain.megabytes.toFixed(0)} MB: ${ratio.toFixed(1)}x` +
        (must > 0 ? `  must ${must}x${ratio >= must ? '' : ': MISSED'}` : ''),
    );
  }
  return isReached;
}
