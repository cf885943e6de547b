import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from './check-action.js';
import { previewAction, type Preview } from './preview.js';
import type { WithdrawCommissionDetails } from './withdraw-commission-details.js';

/** What withdrawing the INT commission of a pool will do: its admin moves all of it to any INT account. */
export function previewWithdrawOperatorRewardCommission(
  state: StakingState,
  input: ActionFields<'withdrawOperatorRewardCommission'>,
  clock: ChainClock,
): Preview<WithdrawCommissionDetails> {
  return previewAction(state, { kind: 'withdrawOperatorRewardCommission', ...input }, clock, ({ logged }) => ({
    amount: logged('withdrawOperatorRewardCommissionEvent', 'rewardAmountWithdrawn'),
    warnings: [],
  }));
}
