import { createHash } from 'node:crypto';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  allocateEpochRewards,
  auditEpoch,
  createRewardTrees,
  dumpRewardTrees,
  computeEpochEmission,
  getRewardAccrual,
  getRewardAccruals,
  isStakingSdkError,
  loadRewardTrees,
  splitEmission,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
  STAKING_SDK_ERROR__MERKLE__INVALID_DUMP,
  STAKING_SDK_ERROR__MERKLE__NO_POINTS,
  STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND,
  verifyRewardProof,
  type OperatorPool,
  type PoolEpochWork,
  type RewardLeaf,
  type RewardRecord,
} from '../../../src/index.js';
import { encodeBase58 } from '../../../src/wire/base58.js';
import { getCaseCount } from '../../support/case-count.js';
import { createRandom } from '../../support/random-values.js';
import { codeOf } from '../../support/error-code.js';

const pool = (index: number): Address => encodeBase58(createHash('sha256').update(`pool ${index}`).digest()) as Address;
const leaf = (index: number): RewardLeaf => ({
  operatorPool: pool(index),
  rewardAmount: BigInt(index),
  usdcAmount: BigInt(index * 7),
});

describe('createRewardTrees', () => {
  it('splits leaves evenly, and every claim leads to the root of its tree', () => {
    for (const size of [1, 2, 4, 5, 6, 23])
      for (const treeCount of [1, 2, 3, 4, 5]) {
        const leaves = Array.from({ length: size }, (_, index) => leaf(index));
        const trees = createRewardTrees(leaves, { treeCount });
        const sizes = trees.map((tree) => tree.leaves.length);
        expect(trees.length).toBe(Math.min(size, treeCount));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const claims = new Map(getRewardAccruals(trees).map((claim) => [claim.operatorPool, claim]));
        for (const { operatorPool } of leaves) {
          const claim = getRewardAccrual(trees, operatorPool);
          expect(claims.get(operatorPool)).toEqual(claim);
          expect(verifyRewardProof({ ...claim, root: trees[claim.merkleIndex]!.root })).toBe(true);
        }
      }
  });

  it('refuses a pool that is listed twice, in any trees, and counts outside of 1 to 5', () => {
    const leaves = Array.from({ length: 9 }, (_, index) => leaf(index));
    const repeated = [...leaves, { ...leaf(3), rewardAmount: 99n }];
    expect(codeOf(() => createRewardTrees(repeated, { treeCount: 5 }))).toBe(STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL);
    expect(codeOf(() => createRewardTrees(leaves, { treeCount: '2' as unknown as number }))).toBe(
      STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
    );
    for (const treeCount of [0, 6, 1.5, NaN])
      expect(codeOf(() => createRewardTrees(leaves, { treeCount }))).toBe(
        STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
      );
    const trees = createRewardTrees(leaves);
    expect(codeOf(() => getRewardAccrual(trees, pool(77)))).toBe(STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND);
  });
});

describe('dumpRewardTrees', () => {
  const trees = createRewardTrees(
    Array.from({ length: 7 }, (_, index) => leaf(index)),
    { treeCount: 2 },
  );
  const text = dumpRewardTrees({ epoch: 12n, trees });

  it('loads to the same trees, in any order of leaves', () => {
    expect(loadRewardTrees(text)).toEqual({ epoch: 12n, trees });
    const byAmount = createRewardTrees(trees[0]!.leaves, {
      order: (a, b) => Number(b.rewardAmount - a.rewardAmount),
    });
    expect(loadRewardTrees(dumpRewardTrees({ epoch: 0n, trees: byAmount }))).toEqual({ epoch: 0n, trees: byAmount });
  });

  it('is refused with the path of the first wrong field', () => {
    const wrong: readonly (readonly [path: string, change: (dump: Dump) => unknown])[] = [
      ['the dump', () => null],
      ['the dump', () => []],
      ['format', (dump) => ({ ...dump, format: 'x' })],
      ['version', (dump) => ({ ...dump, version: 2 })],
      ['version', (dump) => ({ ...dump, version: '1' })],
      ['epoch', (dump) => ({ ...dump, epoch: 12 })],
      ['epoch', (dump) => ({ ...dump, epoch: '-1' })],
      ['epoch', (dump) => ({ ...dump, epoch: '012' })],
      ['trees', (dump) => ({ ...dump, trees: [] })],
      ['trees', (dump) => ({ ...dump, trees: Array(6).fill(dump.trees[0]) })],
      ['trees', (dump) => ({ ...dump, trees: { length: 1 } })],
      ['trees[1]', (dump) => ({ ...dump, trees: [dump.trees[0], { leaves: dump.trees[1]!.leaves }] })],
      ['trees[0].leaves', (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, leaves: [] }] })],
      ['trees[0].root', (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, root: 'zz'.repeat(32) }] })],
      [
        'trees[0].root',
        (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, root: dump.trees[0]!.root.toUpperCase() }] }),
      ],
      ['trees[0].root', (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, root: dump.trees[1]!.root }] })],
      ['trees[0].leaves[0]', (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, leaves: [{}] }] })],
      ['trees[0].leaves[0]', (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, leaves: [[pool(1), '1']] }] })],
      ['trees[0].leaves[0][1]', (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, leaves: [[pool(1), 1, '1']] }] })],
      [
        'trees[0].leaves[0][2]',
        (dump) => ({ ...dump, trees: [{ ...dump.trees[0]!, leaves: [[pool(1), '1', String(2n ** 64n)]] }] }),
      ],
    ];
    for (const [path, change] of wrong) {
      const changed = JSON.stringify(change(JSON.parse(text) as Dump));
      try {
        loadRewardTrees(changed);
        expect.unreachable(changed.slice(0, 200));
      } catch (error) {
        if (!isStakingSdkError(error, STAKING_SDK_ERROR__MERKLE__INVALID_DUMP)) throw error;
        expect(error.context.path).toBe(path);
      }
    }
    expect(codeOf(() => loadRewardTrees('{'))).toBe(STAKING_SDK_ERROR__MERKLE__INVALID_DUMP);
    const prototype = text.replace('"format"', '"__proto__"');
    expect(codeOf(() => loadRewardTrees(prototype))).toBe(STAKING_SDK_ERROR__MERKLE__INVALID_DUMP);
    const foreign = text.replace(trees[0]!.leaves[0]!.operatorPool, 'nobody');
    expect(codeOf(() => loadRewardTrees(foreign))).toBe(STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS);
  });
});

describe('loadRewardTrees, on 10,000 mutations of a dump', () => {
  it('gives the same trees or a typed error, never other trees', () => {
    const leaves = Array.from({ length: 9 }, (_, index) => leaf(index));
    const trees = createRewardTrees(leaves, { treeCount: 2 });
    const text = dumpRewardTrees({ epoch: 7n, trees });
    const random = createRandom(3);
    const signs = '0123456789abcdef"[]{},:\\.-+ eE_protonulltruefalse';
    let refused = 0;
    for (let attempt = 0; attempt < getCaseCount(10_000); attempt++) {
      const at = random.below(text.length);
      const cut = random.below(3);
      const put = Array.from({ length: random.below(3) }, () => signs[random.below(signs.length)]!).join('');
      try {
        // The epoch is what it says: roots do not know theirs.
        expect(loadRewardTrees(text.slice(0, at) + put + text.slice(at + cut)).trees).toEqual(trees);
      } catch (error) {
        if (!isStakingSdkError(error)) throw error;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(getCaseCount(10_000) / 2);
  });
});

interface Dump {
  readonly trees: readonly { readonly root: string; readonly leaves: readonly unknown[] }[];
}

describe('splitEmission', () => {
  it('has the uptime part rounded down and the rest for work', () => {
    const emission = computeEpochEmission(1n);
    expect(splitEmission(emission, 20)).toEqual({
      uptimePart: 333_333_333_333_333n,
      workPart: 1_333_333_333_333_334n,
    });
    expect(splitEmission(emission, 0)).toEqual({ uptimePart: 0n, workPart: emission });
    expect(splitEmission(99n, 50)).toEqual({ uptimePart: 49n, workPart: 50n });
    for (const percentage of [-1, 51, 0.5, NaN])
      expect(codeOf(() => splitEmission(emission, percentage))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    expect(codeOf(() => splitEmission(-1n, 20))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});

describe('allocateEpochRewards', () => {
  const work = (index: number, uptimePoints: bigint, workPoints: bigint): PoolEpochWork => ({
    operatorPool: pool(index),
    uptimePoints,
    workPoints,
    usdcAmount: BigInt(index) * 1_000_000n,
  });

  it('distributes the whole emission, in any order of the pools', () => {
    const random = createRandom(11);
    for (let round = 0; round < 200; round++) {
      const pools = Array.from({ length: 1 + random.below(30) }, (_, index) =>
        work(index, BigInt(random.below(7)), BigInt(random.below(1_000_003))),
      );
      if (pools.every(({ uptimePoints, workPoints }) => uptimePoints + workPoints === 0n)) continue;
      const epoch = BigInt(1 + random.below(1500));
      const allocation = allocateEpochRewards({ epoch, uptimePercentage: random.below(51), pools }, { treeCount: 3 });
      expect(allocation.leaves.reduce((sum, { rewardAmount }) => sum + rewardAmount, 0n)).toBe(
        computeEpochEmission(epoch),
      );
      const rewardRecord: RewardRecord = { version: 1, epoch, epochFinalizedAt: 0n, ...allocation };
      expect(auditEpoch({ rewardRecord, trees: allocation.trees }).isSound).toBe(true);
    }
    const pools = [3, 1, 2, 0].map((index) => work(index, 1n, BigInt(index)));
    const straight = allocateEpochRewards({ epoch: 5n, uptimePercentage: 33, pools });
    const turned = allocateEpochRewards({ epoch: 5n, uptimePercentage: 33, pools: [...pools].reverse() });
    expect(turned.merkleRoots).toEqual(straight.merkleRoots);
  });

  it('gives remaining units to the largest remainders, then to the smaller addresses', () => {
    // A third of the emission is 555_555_555_555_555 and 2/3; two units are left. By 1, 2 and 3 sixths the parts lose 5/6, 2/3 and 1/2.
    const parts = (points: readonly bigint[]): bigint[] => {
      const pools = points.map((workPoints, index) => work(index, 0n, workPoints));
      return allocateEpochRewards({ epoch: 1n, uptimePercentage: 0, pools }).leaves.map((each) => each.rewardAmount);
    };
    const third = 555_555_555_555_555n;
    const largest = [pool(0), pool(1), pool(2)].reduce((a, b) => (a > b ? a : b));
    expect(parts([1n, 1n, 1n])).toEqual([0, 1, 2].map((index) => third + (pool(index) === largest ? 0n : 1n)));
    expect(parts([1n, 2n, 3n])).toEqual([277_777_777_777_778n, 555_555_555_555_556n, 833_333_333_333_333n]);
  });

  it('adds a part without points to the other part, and throws when no pool has points', () => {
    const only = (uptimePoints: bigint, workPoints: bigint): bigint[] =>
      allocateEpochRewards({
        epoch: 1n,
        uptimePercentage: 40,
        pools: [work(1, uptimePoints, workPoints), work(2, 0n, 0n)],
      }).leaves.map(({ rewardAmount }) => rewardAmount);
    expect(only(5n, 0n)).toEqual([computeEpochEmission(1n), 0n]);
    expect(only(0n, 5n)).toEqual([computeEpochEmission(1n), 0n]);
    expect(codeOf(() => only(0n, 0n))).toBe(STAKING_SDK_ERROR__MERKLE__NO_POINTS);
    // Behind the last epoch that emits there is USDC alone.
    const late = allocateEpochRewards({ epoch: 1501n, uptimePercentage: 40, pools: [work(1, 0n, 0n)] });
    expect([late.totalRewards, late.totalUsdcPayout]).toEqual([0n, 1_000_000n]);
    for (const field of ['uptimePoints', 'workPoints', 'usdcAmount'])
      for (const [value, code] of [
        [-1n, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE],
        [2n ** 64n, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE],
        [1 as unknown as bigint, STAKING_SDK_ERROR__INPUT__WRONG_TYPE],
      ] as const)
        expect(
          codeOf(() =>
            allocateEpochRewards({ epoch: 1n, uptimePercentage: 0, pools: [{ ...work(1, 1n, 1n), [field]: value }] }),
          ),
        ).toBe(code);
  });
});

describe('auditEpoch', () => {
  const pools = [1, 2, 3].map((index) => ({
    operatorPool: pool(index),
    uptimePoints: 1n,
    workPoints: 2n,
    usdcAmount: 5n,
  }));
  const { leaves, trees, ...totals } = allocateEpochRewards({ epoch: 4n, uptimePercentage: 20, pools });
  const rewardRecord: RewardRecord = { version: 1, epoch: 4n, epochFinalizedAt: 0n, ...totals };
  const member = (index: number, fields: Partial<OperatorPool> = {}) => ({
    address: pool(index),
    data: { joinedAtEpoch: 0n, closedAtEpoch: null, rewardLastClaimedEpoch: 3n, ...fields } as OperatorPool,
  });
  const members = [member(1), member(2), member(3)];
  const codes = (input: Partial<Parameters<typeof auditEpoch>[0]>): string[] => {
    const { findings, isSound } = auditEpoch({ rewardRecord, trees, operatorPools: members, ...input });
    expect(isSound).toBe(findings.every(({ code }) => code === 'zeroLeaf'));
    return findings.map(({ code }) => code);
  };

  it('finds no fault in a correct epoch, before and after it is accrued', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ operatorPools: [1, 2, 3].map((index) => member(index, { rewardLastClaimedEpoch: 9n })) })).toEqual(
      [],
    );
    expect(
      codes({ operatorPools: [...members, member(4, { joinedAtEpoch: 4n, rewardLastClaimedEpoch: 4n })] }),
    ).toEqual([]);
  });

  it('finds each kind of fault', () => {
    const wrongRoot = { ...rewardRecord, merkleRoots: [new Uint8Array(32)] };
    expect(codes({ rewardRecord: wrongRoot })).toEqual(['rootMismatch']);
    expect(
      codes({ rewardRecord: { ...rewardRecord, merkleRoots: [...rewardRecord.merkleRoots, new Uint8Array(32)] } }),
    ).toEqual(['rootCount']);
    const totalRewards = rewardRecord.totalRewards + 1n;
    expect(codes({ rewardRecord: { ...rewardRecord, totalRewards } })).toEqual(['emissionMismatch', 'rewardsMismatch']);
    expect(codes({ rewardRecord: { ...rewardRecord, totalUsdcPayout: 0n } })).toEqual(['usdcMismatch']);
    expect(codes({ operatorPools: [...members, member(4)] })).toEqual(['missingOpenPool']);
    expect(codes({ operatorPools: [...members, member(4, { closedAtEpoch: 4n })] })).toEqual(['missingClosedPool']);
    expect(codes({ operatorPools: [...members, member(4, { closedAtEpoch: 3n })] })).toEqual([]);
    expect(codes({ operatorPools: members.slice(1) })).toEqual(['unpayablePool']);
    expect(codes({ operatorPools: [member(1), member(2), member(3, { closedAtEpoch: 3n })] })).toEqual([
      'unpayablePool',
    ]);
    expect(codes({ operatorPools: [member(1), member(2), member(3, { joinedAtEpoch: 4n })] })).toEqual([
      'unpayablePool',
    ]);
    // Twice, once without anything: beside its own tree another one with a leaf of the first pool.
    const [second] = createRewardTrees([{ operatorPool: leaves[0]!.operatorPool, rewardAmount: 0n, usdcAmount: 0n }]);
    const both = {
      rewardRecord: { ...rewardRecord, merkleRoots: [...rewardRecord.merkleRoots, second!.root] },
      trees: [...trees, second!],
    };
    expect(codes(both)).toEqual(['duplicatePool', 'zeroLeaf']);
  });
});
