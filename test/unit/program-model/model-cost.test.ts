import { describe, expect, it } from 'vitest';
import { applyAction, applyPendingRewards, applyTransaction, listPositions, MAINNET } from '../../../src/index.js';
import {
  dora,
  emil,
  north,
  northPool,
  openNetwork,
  publishEpoch,
  southPool,
  stakeAction,
  START,
} from '../../support/model-network.js';
import { codeOf } from '../../support/error-code.js';
import { STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND } from '../../../src/index.js';

const state = openNetwork();
const stake = stakeAction(dora, northPool, 7n);
const context = { unixTimestamp: START, instructionIndex: 0 };

describe('a state after an action', () => {
  it('shares every account that the action did not change', () => {
    const { state: next } = applyAction(state, stake, context);
    expect(next.operatorPools.get(southPool)).toBe(state.operatorPools.get(southPool));
    const operatorRecord = state.operatorPools.get(northPool)!.operatorStakingRecord;
    expect(next.stakingRecords.get(operatorRecord)).toBe(state.stakingRecords.get(operatorRecord));
    expect(next.poolOverview).toBe(state.poolOverview);
    expect(next.rewardRecords).toBe(state.rewardRecords);
    expect(next.operatorPools.get(northPool)).not.toBe(state.operatorPools.get(northPool));
  });

  it('is the same for a state of plain maps, which stay as they were', () => {
    const plain = {
      ...state,
      operatorPools: new Map(state.operatorPools),
      stakingRecords: new Map(state.stakingRecords),
      tokenAccounts: new Map(state.tokenAccounts),
    };
    const entries = [...plain.tokenAccounts];
    expect(applyAction(plain, stake, context).state).toEqual(applyAction(state, stake, context).state);
    expect([...plain.tokenAccounts]).toEqual(entries);
    expect(listPositions(plain, { owner: emil.address })).toEqual(listPositions(state, { owner: emil.address }));
  });

  it('follows the program address of its deployment, even where it is changed in place', () => {
    const deployment = { ...MAINNET };
    const moved = { ...state, deployment };
    expect(applyAction(moved, stake, context).ok).toBe(true);
    deployment.programAddress = dora.address;
    expect(applyAction(moved, stake, context).ok).toBe(false);
  });
});

describe('instructions of other programs', () => {
  it('count in the index of events and errors and change nothing', () => {
    const foreign = { kind: 'foreignInstruction' } as const;
    const outcome = applyTransaction(state, [foreign, foreign, stake, foreign], context);
    expect(outcome.events.map(({ kind, data }) => [kind, data])).toMatchObject([
      ['stakeEvent', { instructionIndex: 2 }],
    ]);
    expect(outcome.state).toEqual(applyAction(state, stake, context).state);
    const failing = applyTransaction(state, [foreign, { ...stake, tokenAmount: 0n }], context);
    expect(failing.ok ? null : failing.error.instructionIndex).toBe(1);
  });
});

describe('pending rewards of some pools', () => {
  const { state: published, epoch, leaves } = publishEpoch(state);
  const pending = leaves.map((leaf) => ({ ...leaf, epoch }));

  it('are accrued for the pools of one owner and for no other', () => {
    const all = applyPendingRewards(published, pending).state;
    for (const filter of [{ owner: emil.address }, { operatorPool: northPool }]) {
      const { state: accrued, blocked } = applyPendingRewards(published, pending, filter);
      expect(blocked).toEqual([]);
      expect(accrued.operatorPools.get(northPool)).toEqual(all.operatorPools.get(northPool));
      expect(accrued.operatorPools.get(southPool)).toBe(published.operatorPools.get(southPool));
    }
    const ofNorth = (of: typeof state) => listPositions(of, { owner: north.address, pendingLeaves: pending });
    expect(ofNorth(published)).toEqual(
      listPositions(published, { pendingLeaves: pending }).filter(({ now }) => now.owner === north.address),
    );
  });

  it('cannot be told without the overview', () => {
    const without = { ...published, poolOverview: null };
    expect(codeOf(() => applyPendingRewards(without, pending))).toBe(STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND);
    expect(codeOf(() => listPositions(without, { pendingLeaves: pending }))).toBe(
      STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND,
    );
    expect(listPositions(without)).toHaveLength(4);
  });
});
