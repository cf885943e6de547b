/** Which accounts a state must hold for an action, and which one a refusal misses. */
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  applyAction,
  checkAction,
  getActionAccounts,
  MAINNET,
  type ActionAccount,
  type StakingAction,
  type StakingState,
} from '../../../src/index.js';
import { readLife, lifeFiles, type RecordedLife } from '../../support/recorded-life.js';
import {
  accrueAction,
  admin,
  dora,
  northPool,
  openNetwork,
  publishEpoch,
  run,
  START,
} from '../../support/model-network.js';
import { actionsOfLife } from '../../support/model-replay.js';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../vectors');
const MAPS = {
  operatorPool: 'operatorPools',
  stakingRecord: 'stakingRecords',
  rewardRecord: 'rewardRecords',
  tokenAccount: 'tokenAccounts',
} as const;

function without(state: StakingState, { type, address }: ActionAccount): StakingState {
  if (type === 'poolOverview') return { ...state, poolOverview: null };
  const map = new Map<Address, unknown>(state[MAPS[type]]);
  map.delete(address!);
  return { ...state, [MAPS[type]]: map };
}

/** The accounts of the action alone, as the smallest state that can answer for it. */
function reduced(state: StakingState, accounts: readonly ActionAccount[]): StakingState {
  const keep = (type: keyof typeof MAPS): ReadonlyMap<Address, never> =>
    new Map(
      accounts
        .filter((account) => account.type === type)
        .map(({ address }) => [address!, state[MAPS[type]].get(address!) as never]),
    );
  return {
    deployment: state.deployment,
    poolOverview: accounts.some(({ type }) => type === 'poolOverview') ? state.poolOverview : null,
    operatorPools: keep('operatorPool'),
    stakingRecords: keep('stakingRecord'),
    rewardRecords: keep('rewardRecord'),
    tokenAccounts: keep('tokenAccount'),
  };
}

const lives: readonly RecordedLife[] = lifeFiles(FOLDER).map((file) => readLife(FOLDER, file));

describe('getActionAccounts', { timeout: 180_000 }, () => {
  it('given recorded actions that pass, lists the accounts that suffice, and each of them is needed and named when missing', () => {
    const seen = new Map<string, number>();
    for (const life of lives)
      for (const { state, action, context } of actionsOfLife(life)) {
        const count = seen.get(action.kind) ?? 0;
        if (count >= 5) continue;
        const full = applyAction(state, action, context);
        if (!full.ok) continue;
        seen.set(action.kind, count + 1);
        const accounts = getActionAccounts(action, { state });
        const outcome = applyAction(reduced(state, accounts), action, context);
        expect(outcome.ok, action.kind).toBe(true);
        expect(outcome.events).toEqual(full.events);
        for (const account of accounts) {
          const refused = applyAction(without(state, account), action, context);
          expect(refused.ok, `${action.kind} without ${account.name}`).toBe(false);
          if (refused.ok) continue;
          const { account: missing } = refused.error;
          expect(missing?.address, `${action.kind} without ${account.name}`).toBe(account.address);
        }
      }
    expect(seen.size).toBe(25);
  });

  it('given no state, has no address for what a pool or the overview names, and says which', () => {
    const slash: StakingAction = {
      kind: 'slashStake',
      authority: admin.address,
      operatorPool: northPool,
      sharesAmount: 1n,
    };
    const open = getActionAccounts(slash).filter(({ address }) => address === null);
    expect(open.map(({ name, namedBy }) => [name, namedBy])).toEqual([
      ['operatorStakingRecord', 'operatorPool'],
      ['slashingDestinationTokenAccount', 'poolOverview'],
      ['slashingDestinationUsdcAccount', 'poolOverview'],
    ]);
    const state = openNetwork();
    expect(getActionAccounts(slash, { state }).every(({ address }) => address !== null)).toBe(true);
  });

  it('given another deployment, derives its addresses', () => {
    const mark = { kind: 'markEpochAsFinalizing', authority: admin.address, expectedEpoch: 1n } as const;
    const [[own], [other]] = [getActionAccounts(mark), getActionAccounts(mark, { programAddress: MAINNET.usdcMint })];
    expect(own!.address).not.toBe(other!.address);
  });
});

describe('a refusal', () => {
  const state = openNetwork();

  it('for a missing account says which one, by name and address', () => {
    const action = { kind: 'createStakingRecord', owner: dora.address, operatorPool: dora.int } as const;
    const status = checkAction(state, action, { unixTimestamp: START });
    expect(status).toMatchObject({ allowed: false });
    const outcome = applyAction(state, action, { unixTimestamp: START, instructionIndex: 0 });
    expect(!outcome.ok && outcome.error.account).toEqual({ name: 'operatorPool', address: dora.int });
  });

  it('for another reason names no account', () => {
    const published = publishEpoch(state);
    const accrued = run(published.state, [accrueAction(published, northPool)]);
    const outcome = applyAction(accrued, accrueAction(published, northPool), {
      unixTimestamp: START,
      instructionIndex: 0,
    });
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && 'account' in outcome.error).toBe(false);
  });
});
