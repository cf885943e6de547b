import { describe, expect, it } from 'vitest';
import {
  applyAction,
  listActions,
  previewAccrueReward,
  previewCancelUnstake,
  previewClaimUnstake,
  previewClaimUsdcEarnings,
  previewCloseOperatorPool,
  previewCloseStakingRecord,
  previewSlashStake,
  previewStake,
  previewUnstake,
  previewWithdrawOperatorRewardCommission,
  previewWithdrawOperatorUsdcCommission,
  type ChainClock,
  type ListedAction,
  type ActionPreview,
  type StakingAction,
  type StakingState,
} from '../../src/index.js';
import { fuzzNetwork } from '../support/fuzz.js';

/** The action with another amount. */
function withAmount(action: StakingAction, amount: bigint): StakingAction {
  if (action.kind === 'stake') return { ...action, tokenAmount: amount };
  if (action.kind === 'unstake' || action.kind === 'slashStake') return { ...action, sharesAmount: amount };
  throw new Error(`${action.kind} has no amount`);
}

const passes = (state: StakingState, action: StakingAction, unixTimestamp: bigint): boolean =>
  applyAction(state, action, { unixTimestamp, instructionIndex: 0 }).ok;

/** The preview of an action that has one; null for the others. */
function previewOf(state: StakingState, { kind, ...input }: StakingAction, clock: ChainClock): ActionPreview | null {
  const previews: Readonly<Record<string, (of: StakingState, fields: never, at: ChainClock) => ActionPreview>> = {
    stake: previewStake,
    unstake: previewUnstake,
    cancelUnstake: previewCancelUnstake,
    claimUnstake: previewClaimUnstake,
    claimUsdcEarnings: previewClaimUsdcEarnings,
    closeStakingRecord: previewCloseStakingRecord,
    accrueReward: previewAccrueReward,
    withdrawOperatorRewardCommission: previewWithdrawOperatorRewardCommission,
    withdrawOperatorUsdcCommission: previewWithdrawOperatorUsdcCommission,
    slashStake: previewSlashStake,
    closeOperatorPool: previewCloseOperatorPool,
  };
  return previews[kind]?.(state, input as never, clock) ?? null;
}

describe('on the states that random transactions reach', { timeout: 300_000 }, () => {
  it('listed actions pass or fail as listed, up to the largest amount and at the time that clears them', async () => {
    const counts = { states: 0, actions: 0, largest: 0, times: 0 };
    const check = (
      state: StakingState,
      unixTimestamp: bigint,
      { action, status, largestAmount }: ListedAction,
    ): void => {
      counts.actions += 1;
      expect(passes(state, action, unixTimestamp)).toBe(status.allowed);
      if (largestAmount !== null) {
        counts.largest += 1;
        expect(passes(state, withAmount(action, largestAmount), unixTimestamp)).toBe(true);
        for (const more of [1n, 2n, 3n, 10n, 1_000_000n])
          expect(passes(state, withAmount(action, largestAmount + more), unixTimestamp)).toBe(false);
      }
      if (!status.allowed && status.clears.by === 'time') {
        counts.times += 1;
        const errorAt = (time: bigint): string | null => {
          const outcome = applyAction(state, action, { unixTimestamp: time, instructionIndex: 0 });
          return outcome.ok ? null : outcome.error.name;
        };
        expect(errorAt(status.clears.at - 1n)).toBe(status.error.name);
        expect(errorAt(status.clears.at)).not.toBe(status.error.name);
      }
    };
    for (const seed of [201, 202, 203])
      await fuzzNetwork(seed, 500, (_, state, { unixTimestamp }) => {
        counts.states += 1;
        if (counts.states % 5 !== 0) return;
        for (const operatorPool of state.operatorPools.keys())
          for (const listed of listActions(state, operatorPool, { unixTimestamp })) check(state, unixTimestamp, listed);
      });
    expect([counts.actions > 1000, counts.largest > 100, counts.times > 0]).toEqual([true, true, true]);
  });

  it('every preview equals the outcome of its action, and after − before is its difference', async () => {
    const counts = new Map<string, number>();
    const check = (state: StakingState, action: StakingAction, unixTimestamp: bigint): void => {
      const preview = previewOf(state, action, { unixTimestamp });
      if (preview === null) return;
      const outcome = applyAction(state, action, { unixTimestamp, instructionIndex: 0 });
      if (!preview.allowed || !outcome.ok) {
        expect(preview).toMatchObject({ allowed: false, error: outcome.ok ? null : outcome.error });
        return;
      }
      counts.set(action.kind, (counts.get(action.kind) ?? 0) + 1);
      const { events, transfers } = outcome;
      expect([preview.state, preview.events, preview.transfers]).toEqual([outcome.state, events, transfers]);
      const { before, after, difference } = preview;
      for (const total of ['totalStakedAmount', 'totalShares', 'totalUnstaking'] as const)
        expect(before.pool[total] + difference[total]).toBe(after.pool[total]);
      for (const part of ['shares', 'stakedAmount', 'claimableUsdc', 'tokensInCooldown'] as const)
        expect((before.position?.[part] ?? 0n) + difference[part]).toBe(after.position?.[part] ?? 0n);
      expect(new Set(preview.warnings.map(({ code }) => code)).size).toBe(preview.warnings.length);
    };
    for (const seed of [301, 302, 303])
      await fuzzNetwork(seed, 400, (before, after, { actions, unixTimestamp }) => {
        // The transaction's own first action, then whatever everybody could do afterwards.
        check(before, actions[0]!, unixTimestamp);
        for (const operatorPool of after.operatorPools.keys())
          for (const { action } of listActions(after, operatorPool, { unixTimestamp }))
            check(after, action, unixTimestamp);
      });
    expect(counts.size).toBe(11);
  });
});
