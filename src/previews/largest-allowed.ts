import { findStakingRecordPda } from '../program/pdas/staking-record.js';
import type { ActionFields, StakingAction } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { checkAction, type ActionStatus } from './check-action.js';
import { computeLargestStakeByRounding } from './largest-stake-by-rounding.js';
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

/** The largest amount up to `most` for which `holds`, if it holds for every smaller amount above 0 too; 0n for none. */
function findLargest(most: bigint, holds: (amount: bigint) => boolean): bigint {
  if (holds(most)) return most;
  let [least, beyond] = [0n, most];
  while (beyond - least > 1n) {
    const middle = (least + beyond) / 2n;
    if (holds(middle)) least = middle;
    else beyond = middle;
  }
  return least;
}

/** Whether a stake passes all checks before the last one, that of the operator's minimum. */
const reachesMinimumCheck = (status: ActionStatus): boolean =>
  status.allowed || status.error.name === 'MinOperatorTokenStakeNotMet';

/** The largest stake up to `limit` that lifts the operator to the minimum by what the staker loses by rounding; 0n for none. */
function largestStakeByRounding(
  { operatorPools, poolOverview, stakingRecords }: StakingState,
  { operatorPool }: ActionFields<'stake'>,
  limit: bigint,
): bigint {
  const { operatorStakingRecord, totalShares, totalStakedAmount } = operatorPools.get(operatorPool)!;
  return computeLargestStakeByRounding({
    totalStakedAmount,
    totalShares,
    operatorShares: stakingRecords.get(operatorStakingRecord)!.shares,
    minimum: poolOverview!.minOperatorTokenStake,
    limit,
  });
}

/**
 * The largest amount with which an action passes; null when it takes none or nothing passes. Exact for every state in which no record has more
 * shares than its pool. T and S are the pool's tokens and shares, n is the minimum stake of an operator.
 *
 * - `unstake`, `slashStake`: all checks that depend on the amount hold for every smaller amount too, so halving finds the border. For totals
 *   that may overflow or fall short this is plain, since the tokens ⌊a·T / S⌋ grow with the shares a. An operator that keeps an open pool must
 *   keep the minimum: with y = S − a shares left in the pool, of which k belong to others, ⌈y·T / S⌉ tokens are left, and the operator's
 *   shares are worth ⌊(1 − k / y) · ⌈y·T / S⌉⌋. Both factors grow with y, so the worth falls as a grows.
 * - `stake`: all checks but the last one, that of the minimum, hold for every smaller amount too. Halving finds their border. For the
 *   operator's own stake a, which mints m shares, the o + m shares are worth ⌊(o + m) / (S + m) · (T + a)⌋ with o ≤ S. Both factors grow with
 *   a: if the border does not pass, nothing does. For the stake of a delegator that does not pass see
 *   {@link computeLargestStakeByRounding}; it finds nothing for an operator, whose o shares alone are worth less than the o + m.
 */
export function largestAllowed(state: StakingState, action: StakingAction, clock: ChainClock): bigint | null {
  const most = mostOf(state, action);
  if (most === 0n) return null;
  const check = (amount: bigint): ActionStatus => checkAction(state, withAmount(action, amount)!, clock);
  if (action.kind !== 'stake') return findLargest(most, (amount) => check(amount).allowed) || null;
  const border = findLargest(most, (amount) => reachesMinimumCheck(check(amount)));
  if (border === 0n) return null;
  return check(border).allowed ? border : largestStakeByRounding(state, action, border) || null;
}
