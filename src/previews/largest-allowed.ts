import { findStakingRecordPda } from '../program/pdas/staking-record.js';
import type { StakingAction } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import { checkAction, type ActionStatus, type ChainClock } from './check-action.js';

/** The action with another amount, and the most there is of it; null for an action without one. */
function amountOf(
  state: StakingState,
  action: StakingAction,
): { readonly most: bigint; readonly withAmount: (amount: bigint) => StakingAction } | null {
  switch (action.kind) {
    case 'stake':
      return {
        most: state.tokenAccounts.get(action.ownerTokenAccount)?.amount ?? 0n,
        withAmount: (tokenAmount) => ({ ...action, tokenAmount }),
      };
    case 'unstake': {
      const [record] = findStakingRecordPda(action, state.deployment);
      return {
        most: state.stakingRecords.get(record)?.shares ?? 0n,
        withAmount: (sharesAmount) => ({ ...action, sharesAmount }),
      };
    }
    case 'slashStake': {
      const record = state.operatorPools.get(action.operatorPool)?.operatorStakingRecord;
      return {
        most: (record && state.stakingRecords.get(record)?.shares) ?? 0n,
        withAmount: (sharesAmount) => ({ ...action, sharesAmount }),
      };
    }
    default:
      return null;
  }
}

/** Whether less of it could pass where all of it does not: an operator must keep the minimum, or a total would overflow. */
function isTooMuch(action: StakingAction, status: ActionStatus): boolean {
  if (status.allowed) return false;
  const { name } = status.error;
  return name === 'ProgramFailedToComplete' || (action.kind === 'unstake' && name === 'MinOperatorTokenStakeNotMet');
}

/**
 * The largest amount with which an action passes; null when it has none or nothing passes. Where all there is would be too much, the border is
 * found by halving. What an operator keeps is worth (shares left) × (tokens left) / (total shares left), rounded down after tokens were rounded
 * too, so one amount beyond the border can fail where the next one passes, but hardly more: a share is worth at least one unit of INT.
 */
export function largestAllowed(state: StakingState, action: StakingAction, clock: ChainClock): bigint | null {
  const amount = amountOf(state, action);
  if (amount === null || amount.most === 0n) return null;
  const check = (value: bigint): ActionStatus => checkAction(state, amount.withAmount(value), clock);
  const status = check(amount.most);
  if (status.allowed) return amount.most;
  if (!isTooMuch(action, status)) return null;
  let [least, most] = [0n, amount.most];
  while (most - least > 1n) {
    const middle = (least + most) / 2n;
    if (check(middle).allowed) least = middle;
    else most = middle;
  }
  for (const beyond of [least + 3n, least + 2n]) if (beyond < amount.most && check(beyond).allowed) return beyond;
  return least === 0n ? null : least;
}
