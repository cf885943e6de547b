import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { previewAction, type ActionPreview } from './preview.js';
import type { WithdrawCommissionDetails } from './withdraw-commission-details.js';

/**
 * What withdrawing the INT commission of a pool will do: its admin moves all of it to any INT account.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewWithdrawOperatorRewardCommission, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'withdrawOperatorRewardCommission'>];
 * const preview = previewWithdrawOperatorRewardCommission(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.amount : preview.error.name;
 * ```
 */
export function previewWithdrawOperatorRewardCommission(
  state: StakingState,
  input: ActionFields<'withdrawOperatorRewardCommission'>,
  clock: ChainClock,
): ActionPreview<WithdrawCommissionDetails> {
  return previewAction(state, { ...input, kind: 'withdrawOperatorRewardCommission' }, clock, ({ logged }) => ({
    amount: logged('withdrawOperatorRewardCommissionEvent')!.rewardAmountWithdrawn,
    warnings: [],
  }));
}
