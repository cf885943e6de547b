import { findStakingRecordPda } from '../program/pdas/staking-record.js';
import type { StakingAction } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { checkAction, type ActionStatus } from './check-action.js';
import { withAmount } from './with-amount.js';

/** The most there is of what an action takes an amount of; nothing for an action without one. */
function mostOf(
  { deployment, operatorPools, stakingRecords, tokenAccounts }: StakingState,
  action: StakingAction,
): bigint {
  switch (action.kind) {
    case 'stake':
      return tokenAccounts.get(action.ownerTokenAccount)?.amount ?? 0n;
    case 'unstake':
      return stakingRecords.get(findStakingRecordPda(action, deployment)[0])?.shares ?? 0n;
    case 'slashStake': {
      const record = operatorPools.get(action.operatorPool)?.operatorStakingRecord;
      return (record && stakingRecords.get(record)?.shares) ?? 0n;
    }
    default:
      return 0n;
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
  const all = mostOf(state, action);
  if (all === 0n) return null;
  const check = (amount: bigint): ActionStatus => checkAction(state, withAmount(action, amount)!, clock);
  const status = check(all);
  if (status.allowed) return all;
  if (!isTooMuch(action, status)) return null;
  let [least, most] = [0n, all];
  while (most - least > 1n) {
    const middle = (least + most) / 2n;
    if (check(middle).allowed) least = middle;
    else most = middle;
  }
  for (const beyond of [least + 3n, least + 2n]) if (beyond < all && check(beyond).allowed) return beyond;
  return least === 0n ? null : least;
}
