import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#update_pool_overview. What is null stays. */
export function updatePoolOverview(chain: Draft, fields: ActionFields<'updatePoolOverview'>): void {
  const overview = chain.changePoolOverview();
  ensure(overview.programAdmin === fields.programAdmin, 'InvalidProgramAdmin', 'admin');

  overview.isStakingHalted = fields.isStakingHalted ?? overview.isStakingHalted;
  overview.isWithdrawalHalted = fields.isWithdrawalHalted ?? overview.isWithdrawalHalted;
  overview.isAccrueRewardHalted = fields.isAccrueRewardHalted ?? overview.isAccrueRewardHalted;
  overview.allowPoolCreation = fields.allowPoolCreation ?? overview.allowPoolCreation;
  overview.operatorPoolRegistrationFee = fields.operatorPoolRegistrationFee ?? overview.operatorPoolRegistrationFee;
  overview.minOperatorTokenStake = fields.minOperatorTokenStake ?? overview.minOperatorTokenStake;
  overview.delegatorUnstakeDelaySeconds = fields.delegatorUnstakeDelaySeconds ?? overview.delegatorUnstakeDelaySeconds;
  overview.operatorUnstakeDelaySeconds = fields.operatorUnstakeDelaySeconds ?? overview.operatorUnstakeDelaySeconds;
  overview.slashingDelaySeconds = fields.slashingDelaySeconds ?? overview.slashingDelaySeconds;
  const isDelayAllowed =
    fields.slashingDelaySeconds === null || fields.slashingDelaySeconds >= chain.deployment.minSlashingDelaySeconds;
  ensure(isDelayAllowed, 'InvalidSlashingDelay', 'input');
  overview.registrationFeePayoutWallet = fields.registrationFeePayoutWallet ?? overview.registrationFeePayoutWallet;
  overview.slashingDestinationUsdcAccount =
    fields.slashingDestinationUsdcAccount ?? overview.slashingDestinationUsdcAccount;
  overview.slashingDestinationTokenAccount =
    fields.slashingDestinationTokenAccount ?? overview.slashingDestinationTokenAccount;
}
