// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { ReadonlyUint8Array } from '../kit/kit-types.js';
import { hasDiscriminator } from '../wire/discriminator.js';
import { programAddressOf, type AccountConfig } from '../wire/encoded-account.js';
import { instructionData, type InstructionInput } from '../wire/instruction-accounts.js';
import { ACCRUE_REWARD_DISCRIMINATOR } from './instructions/accrue-reward.js';
import { ACCRUE_REWARD_EMERGENCY_BYPASS_DISCRIMINATOR } from './instructions/accrue-reward-emergency-bypass.js';
import { CANCEL_UNSTAKE_DISCRIMINATOR } from './instructions/cancel-unstake.js';
import { CHANGE_OPERATOR_ADMIN_DISCRIMINATOR } from './instructions/change-operator-admin.js';
import { CHANGE_OPERATOR_STAKING_RECORD_DISCRIMINATOR } from './instructions/change-operator-staking-record.js';
import { CLAIM_UNSTAKE_DISCRIMINATOR } from './instructions/claim-unstake.js';
import { CLAIM_USDC_EARNINGS_DISCRIMINATOR } from './instructions/claim-usdc-earnings.js';
import { CLOSE_OPERATOR_POOL_DISCRIMINATOR } from './instructions/close-operator-pool.js';
import { CLOSE_STAKING_RECORD_DISCRIMINATOR } from './instructions/close-staking-record.js';
import { CREATE_OPERATOR_POOL_DISCRIMINATOR } from './instructions/create-operator-pool.js';
import { CREATE_POOL_OVERVIEW_DISCRIMINATOR } from './instructions/create-pool-overview.js';
import { CREATE_REWARD_RECORD_DISCRIMINATOR } from './instructions/create-reward-record.js';
import { CREATE_STAKING_RECORD_DISCRIMINATOR } from './instructions/create-staking-record.js';
import { MARK_EPOCH_AS_FINALIZING_DISCRIMINATOR } from './instructions/mark-epoch-as-finalizing.js';
import { SET_HALT_STATUS_DISCRIMINATOR } from './instructions/set-halt-status.js';
import { SLASH_STAKE_DISCRIMINATOR } from './instructions/slash-stake.js';
import { STAKE_DISCRIMINATOR } from './instructions/stake.js';
import { SWEEP_CLOSED_POOL_USDC_DUST_DISCRIMINATOR } from './instructions/sweep-closed-pool-usdc-dust.js';
import { UNSTAKE_DISCRIMINATOR } from './instructions/unstake.js';
import { UPDATE_OPERATOR_POOL_DISCRIMINATOR } from './instructions/update-operator-pool.js';
import { UPDATE_POOL_OVERVIEW_DISCRIMINATOR } from './instructions/update-pool-overview.js';
import { UPDATE_POOL_OVERVIEW_AUTHORITIES_DISCRIMINATOR } from './instructions/update-pool-overview-authorities.js';
import { WITHDRAW_OPERATOR_REWARD_COMMISSION_DISCRIMINATOR } from './instructions/withdraw-operator-reward-commission.js';
import { WITHDRAW_OPERATOR_USDC_COMMISSION_DISCRIMINATOR } from './instructions/withdraw-operator-usdc-commission.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from './program-address.js';

/** The name of an instruction of the program. */
export type InferenceStakingInstructionName =
  | 'accrueReward'
  | 'accrueRewardEmergencyBypass'
  | 'cancelUnstake'
  | 'changeOperatorAdmin'
  | 'changeOperatorStakingRecord'
  | 'claimUnstake'
  | 'claimUsdcEarnings'
  | 'closeOperatorPool'
  | 'closeStakingRecord'
  | 'createOperatorPool'
  | 'createPoolOverview'
  | 'createRewardRecord'
  | 'createStakingRecord'
  | 'markEpochAsFinalizing'
  | 'setHaltStatus'
  | 'slashStake'
  | 'stake'
  | 'sweepClosedPoolUsdcDust'
  | 'unstake'
  | 'updateOperatorPool'
  | 'updatePoolOverview'
  | 'updatePoolOverviewAuthorities'
  | 'withdrawOperatorRewardCommission'
  | 'withdrawOperatorUsdcCommission';

/**
 * Which instruction of the program this is, or null for none of them: one that calls another program, or does not start with a known discriminator.
 * Data alone does not tell its program, because Anchor's discriminators depend on the name only: pass data of the staking program.
 * Accounts and arguments are not checked; the parser of the instruction does that.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for data that is not bytes
 * @example
 * ```ts
 * import { identifyInferenceStakingInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const isStake = identifyInferenceStakingInstruction(instruction) === 'stake';
 * ```
 */
export function identifyInferenceStakingInstruction(
  instruction: InstructionInput | ReadonlyUint8Array | Uint8Array,
  config: AccountConfig = {},
): InferenceStakingInstructionName | null {
  const data = instructionData(instruction, programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS));
  if (data === null) return null;
  if (hasDiscriminator(data, ACCRUE_REWARD_DISCRIMINATOR)) return 'accrueReward';
  if (hasDiscriminator(data, ACCRUE_REWARD_EMERGENCY_BYPASS_DISCRIMINATOR)) return 'accrueRewardEmergencyBypass';
  if (hasDiscriminator(data, CANCEL_UNSTAKE_DISCRIMINATOR)) return 'cancelUnstake';
  if (hasDiscriminator(data, CHANGE_OPERATOR_ADMIN_DISCRIMINATOR)) return 'changeOperatorAdmin';
  if (hasDiscriminator(data, CHANGE_OPERATOR_STAKING_RECORD_DISCRIMINATOR)) return 'changeOperatorStakingRecord';
  if (hasDiscriminator(data, CLAIM_UNSTAKE_DISCRIMINATOR)) return 'claimUnstake';
  if (hasDiscriminator(data, CLAIM_USDC_EARNINGS_DISCRIMINATOR)) return 'claimUsdcEarnings';
  if (hasDiscriminator(data, CLOSE_OPERATOR_POOL_DISCRIMINATOR)) return 'closeOperatorPool';
  if (hasDiscriminator(data, CLOSE_STAKING_RECORD_DISCRIMINATOR)) return 'closeStakingRecord';
  if (hasDiscriminator(data, CREATE_OPERATOR_POOL_DISCRIMINATOR)) return 'createOperatorPool';
  if (hasDiscriminator(data, CREATE_POOL_OVERVIEW_DISCRIMINATOR)) return 'createPoolOverview';
  if (hasDiscriminator(data, CREATE_REWARD_RECORD_DISCRIMINATOR)) return 'createRewardRecord';
  if (hasDiscriminator(data, CREATE_STAKING_RECORD_DISCRIMINATOR)) return 'createStakingRecord';
  if (hasDiscriminator(data, MARK_EPOCH_AS_FINALIZING_DISCRIMINATOR)) return 'markEpochAsFinalizing';
  if (hasDiscriminator(data, SET_HALT_STATUS_DISCRIMINATOR)) return 'setHaltStatus';
  if (hasDiscriminator(data, SLASH_STAKE_DISCRIMINATOR)) return 'slashStake';
  if (hasDiscriminator(data, STAKE_DISCRIMINATOR)) return 'stake';
  if (hasDiscriminator(data, SWEEP_CLOSED_POOL_USDC_DUST_DISCRIMINATOR)) return 'sweepClosedPoolUsdcDust';
  if (hasDiscriminator(data, UNSTAKE_DISCRIMINATOR)) return 'unstake';
  if (hasDiscriminator(data, UPDATE_OPERATOR_POOL_DISCRIMINATOR)) return 'updateOperatorPool';
  if (hasDiscriminator(data, UPDATE_POOL_OVERVIEW_DISCRIMINATOR)) return 'updatePoolOverview';
  if (hasDiscriminator(data, UPDATE_POOL_OVERVIEW_AUTHORITIES_DISCRIMINATOR)) return 'updatePoolOverviewAuthorities';
  if (hasDiscriminator(data, WITHDRAW_OPERATOR_REWARD_COMMISSION_DISCRIMINATOR))
    return 'withdrawOperatorRewardCommission';
  if (hasDiscriminator(data, WITHDRAW_OPERATOR_USDC_COMMISSION_DISCRIMINATOR)) return 'withdrawOperatorUsdcCommission';
  return null;
}
