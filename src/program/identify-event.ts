// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { hasDiscriminator } from '../wire/discriminator.js';
import { ACCRUE_REWARD_EVENT_DISCRIMINATOR } from './events/accrue-reward-event.js';
import { CANCEL_UNSTAKE_EVENT_DISCRIMINATOR } from './events/cancel-unstake-event.js';
import { CHANGE_OPERATOR_ADMIN_EVENT_DISCRIMINATOR } from './events/change-operator-admin-event.js';
import { CHANGE_OPERATOR_STAKING_RECORD_EVENT_DISCRIMINATOR } from './events/change-operator-staking-record-event.js';
import { CLAIM_UNSTAKE_EVENT_DISCRIMINATOR } from './events/claim-unstake-event.js';
import { CLAIM_USDC_EARNINGS_EVENT_DISCRIMINATOR } from './events/claim-usdc-earnings-event.js';
import { OPERATOR_AUTO_STAKE_EVENT_DISCRIMINATOR } from './events/operator-auto-stake-event.js';
import { SET_HALT_STATUS_EVENT_DISCRIMINATOR } from './events/set-halt-status-event.js';
import { SLASH_STAKE_EVENT_DISCRIMINATOR } from './events/slash-stake-event.js';
import { STAKE_EVENT_DISCRIMINATOR } from './events/stake-event.js';
import { SWEEP_CLOSED_POOL_USDC_DUST_EVENT_DISCRIMINATOR } from './events/sweep-closed-pool-usdc-dust-event.js';
import { UNSTAKE_EVENT_DISCRIMINATOR } from './events/unstake-event.js';
import { UPDATE_OPERATOR_POOL_EVENT_DISCRIMINATOR } from './events/update-operator-pool-event.js';
import { WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT_DISCRIMINATOR } from './events/withdraw-operator-reward-commission-event.js';
import { WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT_DISCRIMINATOR } from './events/withdraw-operator-usdc-commission-event.js';

/** The name of an event of the program. */
export type InferenceStakingEventName =
  | 'accrueRewardEvent'
  | 'cancelUnstakeEvent'
  | 'changeOperatorAdminEvent'
  | 'changeOperatorStakingRecordEvent'
  | 'claimUnstakeEvent'
  | 'claimUsdcEarningsEvent'
  | 'operatorAutoStakeEvent'
  | 'setHaltStatusEvent'
  | 'slashStakeEvent'
  | 'stakeEvent'
  | 'sweepClosedPoolUsdcDustEvent'
  | 'unstakeEvent'
  | 'updateOperatorPoolEvent'
  | 'withdrawOperatorRewardCommissionEvent'
  | 'withdrawOperatorUsdcCommissionEvent';

/**
 * Which event of the program `data` is, by its first eight bytes, or null for none of them.
 * Anchor's discriminators depend on the name only: pass bytes from logs of the staking program.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for data that is not bytes
 * @example
 * ```ts
 * import { identifyInferenceStakingEvent } from 'inference-staking-sdk';
 *
 * declare const bytes: Uint8Array;
 * const isStake = identifyInferenceStakingEvent(bytes) === 'stakeEvent';
 * ```
 */
export function identifyInferenceStakingEvent(data: Uint8Array): InferenceStakingEventName | null {
  if (hasDiscriminator(data, ACCRUE_REWARD_EVENT_DISCRIMINATOR)) return 'accrueRewardEvent';
  if (hasDiscriminator(data, CANCEL_UNSTAKE_EVENT_DISCRIMINATOR)) return 'cancelUnstakeEvent';
  if (hasDiscriminator(data, CHANGE_OPERATOR_ADMIN_EVENT_DISCRIMINATOR)) return 'changeOperatorAdminEvent';
  if (hasDiscriminator(data, CHANGE_OPERATOR_STAKING_RECORD_EVENT_DISCRIMINATOR))
    return 'changeOperatorStakingRecordEvent';
  if (hasDiscriminator(data, CLAIM_UNSTAKE_EVENT_DISCRIMINATOR)) return 'claimUnstakeEvent';
  if (hasDiscriminator(data, CLAIM_USDC_EARNINGS_EVENT_DISCRIMINATOR)) return 'claimUsdcEarningsEvent';
  if (hasDiscriminator(data, OPERATOR_AUTO_STAKE_EVENT_DISCRIMINATOR)) return 'operatorAutoStakeEvent';
  if (hasDiscriminator(data, SET_HALT_STATUS_EVENT_DISCRIMINATOR)) return 'setHaltStatusEvent';
  if (hasDiscriminator(data, SLASH_STAKE_EVENT_DISCRIMINATOR)) return 'slashStakeEvent';
  if (hasDiscriminator(data, STAKE_EVENT_DISCRIMINATOR)) return 'stakeEvent';
  if (hasDiscriminator(data, SWEEP_CLOSED_POOL_USDC_DUST_EVENT_DISCRIMINATOR)) return 'sweepClosedPoolUsdcDustEvent';
  if (hasDiscriminator(data, UNSTAKE_EVENT_DISCRIMINATOR)) return 'unstakeEvent';
  if (hasDiscriminator(data, UPDATE_OPERATOR_POOL_EVENT_DISCRIMINATOR)) return 'updateOperatorPoolEvent';
  if (hasDiscriminator(data, WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT_DISCRIMINATOR))
    return 'withdrawOperatorRewardCommissionEvent';
  if (hasDiscriminator(data, WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT_DISCRIMINATOR))
    return 'withdrawOperatorUsdcCommissionEvent';
  return null;
}
