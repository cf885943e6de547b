import { createHash } from 'node:crypto';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  auditEpoch,
  compareLeavesByAddressBytes,
  compareLeavesByReferenceCollation,
  createRewardTree,
  createRewardTrees,
  dumpRewardTrees,
  getRewardAccruals,
  getRewardProof,
  getRewardProofs,
  loadRewardTrees,
  STAKING_SDK_ERROR__MERKLE__NO_LEAVES,
  verifyRewardProof,
  type OperatorPool,
  type RewardRecord,
} from '../../../src/index.js';
import { encodeBase58 } from '../../../src/wire/base58.js';
import { codeOf } from '../../support/error-code.js';

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

  it('accepts amounts up to the largest u64, and refuses others without an error', () => {
    const largest = { operatorPool: pool(1), rewardAmount: 2n ** 64n - 1n, usdcAmount: 2n ** 64n - 1n };
    const right = { ...largest, proof: [], proofPath: [], root: createRewardTree([largest]).root };
    expect(verifyRewardProof(right)).toBe(true);
    for (const amount of [-1n, 2n ** 64n])
      for (const field of ['rewardAmount', 'usdcAmount'])
        expect(verifyRewardProof({ ...right, [field]: amount })).toBe(false);
  });

  it('refuses a root or a hash with a byte more, and values that are not objects', () => {
    const tree = createRewardTree([leaf(1), leaf(2)]);
    const right = { ...leaf(1), ...getRewardProof(tree, pool(1)), root: tree.root };
    expect(verifyRewardProof({ ...right, root: Uint8Array.of(...right.root, 0) })).toBe(false);
    expect(verifyRewardProof({ ...right, proof: [Uint8Array.of(...right.proof[0]!, 0)] })).toBe(false);
    for (const nothing of [null, undefined, 5, 'proof', true]) expect(verifyRewardProof(nothing as never)).toBe(false);
  });
});

describe('a tree that was made elsewhere', () => {
  const leaves = [leaf(1), leaf(2), leaf(3)];
  const createForeign = () => {
    const { root, leaves: ordered } = createRewardTree(leaves);
    return { root, leaves: ordered, levels: [] };
  };

  it('has the proofs of its leaves, computed again', () => {
    const tree = createRewardTree(leaves);
    expect(getRewardProofs(createForeign())).toEqual(getRewardProofs(tree));
    expect(getRewardProof(createForeign(), pool(2))).toEqual(getRewardProof(tree, pool(2)));
    expect(getRewardAccruals([createForeign()])).toEqual(getRewardAccruals([tree]));
  });

  it('is refused when one byte of its root is wrong, or it has no leaves', () => {
    for (const at of [0, 31]) {
      const { root, ...rest } = createForeign();
      const wrong = { ...rest, root: root.map((byte, index) => (index === at ? byte ^ 1 : byte)) };
      expect(() => getRewardProofs(wrong)).toThrow('tree.root must be the root of its leaves; given: another root.');
      expect(() => dumpRewardTrees({ epoch: 1n, trees: [wrong] })).toThrow('trees[0].root must be');
      expect(() => getRewardAccruals([createForeign(), wrong])).toThrow('trees[1].root must be');
    }
    expect(codeOf(() => getRewardProofs({ ...createForeign(), leaves: [] }))).toBe(
      STAKING_SDK_ERROR__MERKLE__NO_LEAVES,
    );
  });
});

describe('the order of leaves', () => {
  const text = (operatorPool: string) => ({ operatorPool: operatorPool as Address, rewardAmount: 0n, usdcAmount: 0n });
  it.each([
    ['A', 'B', -1, -1],
    ['B', 'A', 1, 1],
    ['A', 'A', 0, 0],
    ['A', 'a', -1, 1],
    ['a', 'A', 1, -1],
    ['a', 'B', 1, -1],
    ['B', 'a', -1, 1],
    ['1', 'A', -1, -1],
    ['A', 'AA', -1, -1],
  ])('of %s and %s is %i by bytes and %i by the reference collation', (a, b, byBytes, byCollation) => {
    expect(compareLeavesByAddressBytes(text(a), text(b))).toBe(byBytes);
    expect(compareLeavesByReferenceCollation(text(a), text(b))).toBe(byCollation);
  });

  it('is that of the function given, in a tree', () => {
    const amounts = (order?: typeof compareLeavesByAddressBytes) =>
      createRewardTree(
        [3, 1, 2].map((index) => ({ ...leaf(index), rewardAmount: BigInt(index) })),
        order && { order },
      ).leaves.map(({ rewardAmount }) => Number(rewardAmount));
    expect(amounts((a, b) => Number(b.rewardAmount - a.rewardAmount))).toEqual([3, 2, 1]);
    expect(amounts((a, b) => Number(a.rewardAmount - b.rewardAmount))).toEqual([1, 2, 3]);
    const byBytes = [1, 2, 3].sort((a, b) => (pool(a) < pool(b) ? -1 : 1));
    expect(amounts()).toEqual(byBytes);
    expect(amounts(compareLeavesByAddressBytes)).toEqual(byBytes);
  });
});

describe('a dump of trees', () => {
  const dumpOf = (trees: ReturnType<typeof createRewardTrees>): string =>
    dumpRewardTrees({ epoch: 2n ** 64n - 1n, trees });

  it('holds up to five trees, the largest epoch and the largest amounts', () => {
    const leaves = [1, 2, 3, 4, 5].map((index) => ({ ...leaf(index), rewardAmount: 2n ** 64n - 1n }));
    const trees = createRewardTrees(leaves, { treeCount: 5 });
    expect(trees).toHaveLength(5);
    expect(loadRewardTrees(dumpOf(trees))).toEqual({ epoch: 2n ** 64n - 1n, trees });
    expect(() => dumpRewardTrees({ epoch: 1n, trees: [...trees, ...trees] })).toThrow(
      'trees must be a whole number from 1 to 5; given: 10.',
    );
  });

  it('names its format', () => {
    expect(JSON.parse(dumpOf([createRewardTree([leaf(1)])]))).toMatchObject({
      format: 'inference-staking-sdk/reward-trees',
      version: 1,
      epoch: '18446744073709551615',
    });
  });

  it.each([
    ['the text', 'JSON', () => '{'],
    ['the dump', 'an object with "format"', () => '5'],
    ['the dump', 'an object with "format"', () => '{}'],
    ['the dump', 'an object with "version"', () => '{"format":"inference-staking-sdk/reward-trees"}'],
    ['the dump', 'an object with "epoch"', (text: string) => text.replace('"epoch"', '"era"')],
    ['the dump', 'an object with "trees"', (text: string) => text.replace('"trees"', '"woods"')],
    ['format', '"inference-staking-sdk/reward-trees"', (text: string) => text.replace('sdk/', 'sdk-')],
    ['version', '1', (text: string) => text.replace(':1,', ':2,')],
    [
      'epoch',
      'a number that fits a u64',
      (text: string) => text.replace('18446744073709551615', '18446744073709551616'),
    ],
    [
      'epoch',
      'a whole number in decimal digits, as text',
      (text: string) => text.replace('"18446744073709551615"', '5'),
    ],
    ['trees', 'a list of 1 to 5', (text: string) => text.replace(/"trees":.*/u, '"trees":[]}')],
    ['trees[0]', 'an object with "leaves"', (text: string) => text.replace('"leaves"', '"leafs"')],
    ['trees[0].leaves', 'a list of 1 to 524288', (text: string) => text.replace(/"leaves":.*/u, '"leaves":[]}]}')],
    ['trees[0].leaves[0]', 'a list of pool, INT and USDC', (text: string) => text.replace(',"1","1"]', ',"1"]')],
    ['trees[0].root', ', the root of its leaves', (text: string) => text.replace(/"root":"./u, '"root":"x')],
  ])('is refused with the path %s and says that it needs %s', (path, expected, change) => {
    const run = () => loadRewardTrees(change(dumpOf([createRewardTree([leaf(1)])])));
    expect(run).toThrow(path);
    expect(run).toThrow(expected);
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

  it('finds leaves without rewards, which are no fault, but not those with INT or USDC alone', () => {
    const withAmounts = (rewardAmount: bigint, usdcAmount: bigint) => {
      const trees = [createRewardTree([{ operatorPool: pool(1), rewardAmount, usdcAmount }])];
      const totals = { totalRewards: rewardAmount, totalUsdcPayout: usdcAmount };
      const rewardRecord = { ...emptyRecord, ...totals, epoch: 1501n, merkleRoots: [trees[0]!.root] };
      return auditEpoch({ rewardRecord, trees });
    };
    expect(withAmounts(0n, 0n)).toMatchObject({
      isSound: true,
      findings: [{ code: 'zeroLeaf', operatorPool: pool(1) }],
    });
    expect(withAmounts(0n, 5n)).toEqual({ isSound: true, findings: [], totalRewards: 0n, totalUsdc: 5n });
    expect(withAmounts(5n, 0n).findings).toEqual([{ code: 'emissionMismatch', expected: 0n, actual: 5n }]);
  });

  it('misses the leaf of a pool that has accrued the epoch before, not that of one that has accrued this epoch', () => {
    const at = (lastClaimed: bigint): string[] =>
      codes({ rewardRecord: emptyRecord, trees: [], operatorPools: [member(lastClaimed)] });
    expect(at(3n)).toEqual(['missingOpenPool']);
    expect(at(4n)).toEqual([]);
    expect(at(5n)).toEqual([]);
  });
});
