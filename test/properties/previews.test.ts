import { describe, expect, it } from 'vitest';
import { applyAction, listActions, type ListedAction, type StakingAction, type StakingState } from '../../src/index.js';
import { fuzzNetwork } from '../support/fuzz.js';

/** The action with another amount. */
function withAmount(action: StakingAction, amount: bigint): StakingAction {
  if (action.kind === 'stake') return { ...action, tokenAmount: amount };
  if (action.kind === 'unstake' || action.kind === 'slashStake') return { ...action, sharesAmount: amount };
  throw new Error(`${action.kind} has no amount`);
}

const passes = (state: StakingState, action: StakingAction, unixTimestamp: bigint): boolean =>
  applyAction(state, action, { unixTimestamp, instructionIndex: 0 }).ok;

describe('on the states that random transactions reach', () => {
  it('listed actions pass or fail as told, up to the largest amount and at the time that clears them', async () => {
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
    console.log(
      `listed actions: ${counts.actions} in ${counts.states} states; ${counts.largest} largest amounts, ${counts.times} times`,
    );
    expect([counts.actions > 1000, counts.largest > 100, counts.times > 0]).toEqual([true, true, true]);
  });
});
