import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { previewAction, type ActionPreview } from './preview.js';
import type { WithdrawCommissionDetails } from './withdraw-commission-details.js';

/**
 * What withdrawing the USDC commission of a pool will do: its admin moves all of it to any USDC account.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewWithdrawOperatorUsdcCommission, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'withdrawOperatorUsdcCommission'>];
 * const preview = previewWithdrawOperatorUsdcCommission(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.amount : preview.error.name;
 * ```
 */
export function previewWithdrawOperatorUsdcCommission(
  state: StakingState,
  input: ActionFields<'withdrawOperatorUsdcCommission'>,
  clock: ChainClock,
): ActionPreview<WithdrawCommissionDetails> {
  return previewAction(state, { ...input, kind: 'withdrawOperatorUsdcCommission' }, clock, ({ logged }) => ({
    amount: logged('withdrawOperatorUsdcCommissionEvent')!.usdcAmountWithdrawn,
    warnings: [],
  }));
}
