import { describe, expect, it } from 'vitest';
import {
  applyPendingRewards,
  findStakingRecordPda,
  getStakingPosition,
  listPositions,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
  type EpochLeaf,
} from '../../../src/index.js';
import {
  accrueAction,
  dora,
  emil,
  north,
  northPool,
  openNetwork,
  publishEpoch,
  run,
  south,
  southPool,
  type PublishedEpoch,
} from '../../support/model-network.js';
import { codeOf } from '../../support/error-code.js';

/** Three epochs, of which north has accrued the first and south none. */
const first = publishEpoch(openNetwork());
const second = publishEpoch(run(first.state, [accrueAction(first, northPool)]));
const third = publishEpoch(second.state);
const epochs = [first, second, third];
const leavesOf = (published: readonly PublishedEpoch[]): EpochLeaf[] =>
  published.flatMap(({ epoch, leaves }) => leaves.map((leaf) => ({ ...leaf, epoch })));
const all = leavesOf(epochs);
const { state } = third;
/** The same by the program's own instructions, proofs and all. */
const accruedOneByOne = run(state, [
  ...[second, third].map((epoch) => accrueAction(epoch, northPool)),
  ...epochs.map((epoch) => accrueAction(epoch, southPool)),
]);

describe('applyPendingRewards', () => {
  it('equals accruing all pending epochs one by one, vaults and overview included', () => {
    const { state: accrued, blocked } = applyPendingRewards(state, all);
    expect(accrued).toEqual(accruedOneByOne);
    expect(blocked).toEqual([]);
    expect(applyPendingRewards(accrued, all)).toEqual({ state: accrued, blocked: [] });
    // Leaves in any order, and those of other pools and epochs.
    const stranger: EpochLeaf = { ...all[0]!, operatorPool: dora.address };
    const shuffled = [stranger, ...[...all].reverse(), { ...all[0]!, epoch: 77n }];
    expect(applyPendingRewards(state, shuffled).state).toEqual(accruedOneByOne);
    // What was given stays as it was.
    expect(state.operatorPools.get(southPool)?.rewardLastClaimedEpoch).toBe(0n);
  });

  it('stops a pool at the first epoch without a leaf, and no other', () => {
    const { state: accrued, blocked } = applyPendingRewards(
      state,
      all.filter(({ epoch, operatorPool }) => epoch !== 2n || operatorPool !== southPool),
    );
    expect(blocked).toEqual([{ operatorPool: southPool, epoch: 2n, reason: 'noLeaf' }]);
    expect(accrued.operatorPools.get(southPool)?.rewardLastClaimedEpoch).toBe(1n);
    expect(accrued.operatorPools.get(northPool)).toEqual(accruedOneByOne.operatorPools.get(northPool));
  });

  it('stops a pool where the program would fail, without partial changes', () => {
    const greedy = all.map((leaf) =>
      leaf.epoch === 3n && leaf.operatorPool === southPool ? { ...leaf, rewardAmount: 2n ** 64n - 1n } : leaf,
    );
    const { state: accrued, blocked } = applyPendingRewards(state, greedy);
    expect(blocked).toEqual([{ operatorPool: southPool, epoch: 3n, reason: 'wouldFail' }]);
    expect(accrued.operatorPools.get(southPool)?.rewardLastClaimedEpoch).toBe(2n);
    expect(accrued.operatorPools.get(northPool)).toEqual(accruedOneByOne.operatorPools.get(northPool));
  });

  it('stops at the closing epoch of a closed pool', () => {
    const closed = run(first.state, [{ kind: 'closeOperatorPool', admin: south.address, operatorPool: southPool }]);
    const later = publishEpoch(publishEpoch(closed).state);
    const leaves = leavesOf([first, second, later]);
    const { state: accrued, blocked } = applyPendingRewards(later.state, leaves);
    expect(blocked).toEqual([]);
    const pools = [northPool, southPool].map((pool) => accrued.operatorPools.get(pool));
    expect(pools.map((pool) => pool?.rewardLastClaimedEpoch)).toEqual([3n, 2n]);
    expect(pools.map((pool) => pool?.accruedRewards)).toEqual([0n, 0n]);
  });

  it('works without vaults and without records of other owners', () => {
    const [record] = findStakingRecordPda({ operatorPool: northPool, owner: dora.address });
    const part = {
      ...state,
      stakingRecords: new Map([[record, state.stakingRecords.get(record)!]]),
      tokenAccounts: new Map(),
    };
    const { state: accrued, blocked } = applyPendingRewards(part, all);
    expect(blocked).toEqual([]);
    const input = { owner: dora.address, operatorPool: northPool };
    expect(getStakingPosition(accrued, input)).toEqual(getStakingPosition(accruedOneByOne, input));
    expect([accrued.stakingRecords.size, accrued.tokenAccounts.size]).toEqual([1, 0]);
  });

  it('refuses two leaves of one pool and epoch, and malformed leaves', () => {
    expect(codeOf(() => applyPendingRewards(state, [...all, all[0]!]))).toBe(STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL);
    expect(codeOf(() => applyPendingRewards(state, [{ ...all[0]!, usdcAmount: -1n }]))).toBe(
      STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
    );
  });
});

describe('listPositions', () => {
  it('lists positions now and after accrual, of all owners or of one', () => {
    const positions = listPositions(state, { pendingLeaves: all });
    expect(positions.map(({ now }) => now.owner)).toEqual([north, south, dora, emil].map(({ address }) => address));
    for (const { now, afterAccrual, blocked } of positions) {
      expect(now).toEqual(getStakingPosition(state, now));
      expect(afterAccrual).toEqual(getStakingPosition(accruedOneByOne, now));
      expect(afterAccrual.stakedAmount).toBeGreaterThan(now.stakedAmount);
      expect(afterAccrual.claimableUsdc).toBeGreaterThan(now.claimableUsdc);
      expect(blocked).toBeNull();
    }
    const owners = (input: Parameters<typeof listPositions>[1]): string[] =>
      listPositions(state, input).map(({ now }) => now.owner);
    expect(owners({ owner: emil.address })).toEqual([emil.address]);
    expect(owners({ operatorPool: southPool })).toEqual([south.address]);
    expect(owners({ owner: emil.address, operatorPool: southPool })).toEqual([]);
    expect(listPositions(state)[1]?.blocked).toEqual({ operatorPool: southPool, epoch: 1n, reason: 'noLeaf' });
    expect(getStakingPosition(state, { owner: emil.address, operatorPool: southPool })).toBeNull();
  });
});
