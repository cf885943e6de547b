// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { checkObject } from '../checks/check-object.js';
import { wrongInstructionError, wrongProgramError } from '../errors/instruction.js';
import { programAddressOf, type AccountConfig } from '../wire/encoded-account.js';
import { instructionData, type InstructionInput } from '../wire/instruction-accounts.js';
import { identifyInferenceStakingInstruction } from './identify-instruction.js';
import { parseAccrueRewardInstruction, type ParsedAccrueRewardInstruction } from './instructions/accrue-reward.js';
import {
  parseAccrueRewardEmergencyBypassInstruction,
  type ParsedAccrueRewardEmergencyBypassInstruction,
} from './instructions/accrue-reward-emergency-bypass.js';
import { parseCancelUnstakeInstruction, type ParsedCancelUnstakeInstruction } from './instructions/cancel-unstake.js';
import {
  parseChangeOperatorAdminInstruction,
  type ParsedChangeOperatorAdminInstruction,
} from './instructions/change-operator-admin.js';
import {
  parseChangeOperatorStakingRecordInstruction,
  type ParsedChangeOperatorStakingRecordInstruction,
} from './instructions/change-operator-staking-record.js';
import { parseClaimUnstakeInstruction, type ParsedClaimUnstakeInstruction } from './instructions/claim-unstake.js';
import {
  parseClaimUsdcEarningsInstruction,
  type ParsedClaimUsdcEarningsInstruction,
} from './instructions/claim-usdc-earnings.js';
import {
  parseCloseOperatorPoolInstruction,
  type ParsedCloseOperatorPoolInstruction,
} from './instructions/close-operator-pool.js';
import {
  parseCloseStakingRecordInstruction,
  type ParsedCloseStakingRecordInstruction,
} from './instructions/close-staking-record.js';
import {
  parseCreateOperatorPoolInstruction,
  type ParsedCreateOperatorPoolInstruction,
} from './instructions/create-operator-pool.js';
import {
  parseCreatePoolOverviewInstruction,
  type ParsedCreatePoolOverviewInstruction,
} from './instructions/create-pool-overview.js';
import {
  parseCreateRewardRecordInstruction,
  type ParsedCreateRewardRecordInstruction,
} from './instructions/create-reward-record.js';
import {
  parseCreateStakingRecordInstruction,
  type ParsedCreateStakingRecordInstruction,
} from './instructions/create-staking-record.js';
import {
  parseMarkEpochAsFinalizingInstruction,
  type ParsedMarkEpochAsFinalizingInstruction,
} from './instructions/mark-epoch-as-finalizing.js';
import { parseSetHaltStatusInstruction, type ParsedSetHaltStatusInstruction } from './instructions/set-halt-status.js';
import { parseSlashStakeInstruction, type ParsedSlashStakeInstruction } from './instructions/slash-stake.js';
import { parseStakeInstruction, type ParsedStakeInstruction } from './instructions/stake.js';
import {
  parseSweepClosedPoolUsdcDustInstruction,
  type ParsedSweepClosedPoolUsdcDustInstruction,
} from './instructions/sweep-closed-pool-usdc-dust.js';
import { parseUnstakeInstruction, type ParsedUnstakeInstruction } from './instructions/unstake.js';
import {
  parseUpdateOperatorPoolInstruction,
  type ParsedUpdateOperatorPoolInstruction,
} from './instructions/update-operator-pool.js';
import {
  parseUpdatePoolOverviewInstruction,
  type ParsedUpdatePoolOverviewInstruction,
} from './instructions/update-pool-overview.js';
import {
  parseUpdatePoolOverviewAuthoritiesInstruction,
  type ParsedUpdatePoolOverviewAuthoritiesInstruction,
} from './instructions/update-pool-overview-authorities.js';
import {
  parseWithdrawOperatorRewardCommissionInstruction,
  type ParsedWithdrawOperatorRewardCommissionInstruction,
} from './instructions/withdraw-operator-reward-commission.js';
import {
  parseWithdrawOperatorUsdcCommissionInstruction,
  type ParsedWithdrawOperatorUsdcCommissionInstruction,
} from './instructions/withdraw-operator-usdc-commission.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from './program-address.js';

/** An instruction of the program, told apart by its `kind`: its accounts and arguments by name. */
export type ParsedInferenceStakingInstruction =
  | ({ readonly kind: 'accrueReward' } & ParsedAccrueRewardInstruction)
  | ({ readonly kind: 'accrueRewardEmergencyBypass' } & ParsedAccrueRewardEmergencyBypassInstruction)
  | ({ readonly kind: 'cancelUnstake' } & ParsedCancelUnstakeInstruction)
  | ({ readonly kind: 'changeOperatorAdmin' } & ParsedChangeOperatorAdminInstruction)
  | ({ readonly kind: 'changeOperatorStakingRecord' } & ParsedChangeOperatorStakingRecordInstruction)
  | ({ readonly kind: 'claimUnstake' } & ParsedClaimUnstakeInstruction)
  | ({ readonly kind: 'claimUsdcEarnings' } & ParsedClaimUsdcEarningsInstruction)
  | ({ readonly kind: 'closeOperatorPool' } & ParsedCloseOperatorPoolInstruction)
  | ({ readonly kind: 'closeStakingRecord' } & ParsedCloseStakingRecordInstruction)
  | ({ readonly kind: 'createOperatorPool' } & ParsedCreateOperatorPoolInstruction)
  | ({ readonly kind: 'createPoolOverview' } & ParsedCreatePoolOverviewInstruction)
  | ({ readonly kind: 'createRewardRecord' } & ParsedCreateRewardRecordInstruction)
  | ({ readonly kind: 'createStakingRecord' } & ParsedCreateStakingRecordInstruction)
  | ({ readonly kind: 'markEpochAsFinalizing' } & ParsedMarkEpochAsFinalizingInstruction)
  | ({ readonly kind: 'setHaltStatus' } & ParsedSetHaltStatusInstruction)
  | ({ readonly kind: 'slashStake' } & ParsedSlashStakeInstruction)
  | ({ readonly kind: 'stake' } & ParsedStakeInstruction)
  | ({ readonly kind: 'sweepClosedPoolUsdcDust' } & ParsedSweepClosedPoolUsdcDustInstruction)
  | ({ readonly kind: 'unstake' } & ParsedUnstakeInstruction)
  | ({ readonly kind: 'updateOperatorPool' } & ParsedUpdateOperatorPoolInstruction)
  | ({ readonly kind: 'updatePoolOverview' } & ParsedUpdatePoolOverviewInstruction)
  | ({ readonly kind: 'updatePoolOverviewAuthorities' } & ParsedUpdatePoolOverviewAuthoritiesInstruction)
  | ({ readonly kind: 'withdrawOperatorRewardCommission' } & ParsedWithdrawOperatorRewardCommissionInstruction)
  | ({ readonly kind: 'withdrawOperatorUsdcCommission' } & ParsedWithdrawOperatorUsdcCommissionInstruction);

/**
 * Reads any instruction of the staking program: which one it is, its accounts by name and its arguments. Bytes behind the arguments and accounts
 * behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, an unknown discriminator or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseInferenceStakingInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * function tokensStaked(instruction: InstructionInput): bigint {
 *   const parsed = parseInferenceStakingInstruction(instruction);
 *   return parsed.kind === 'stake' ? parsed.data.tokenAmount : 0n;
 * }
 * ```
 */
export function parseInferenceStakingInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedInferenceStakingInstruction {
  checkObject('instruction', instruction);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const data = instructionData(instruction, programAddress);
  if (data === null)
    throw wrongProgramError({ instruction: 'staking', actual: instruction.programAddress, programAddress });
  const kind = identifyInferenceStakingInstruction(data);
  switch (kind) {
    case 'accrueReward':
      return { kind, ...parseAccrueRewardInstruction(instruction, config) };
    case 'accrueRewardEmergencyBypass':
      return { kind, ...parseAccrueRewardEmergencyBypassInstruction(instruction, config) };
    case 'cancelUnstake':
      return { kind, ...parseCancelUnstakeInstruction(instruction, config) };
    case 'changeOperatorAdmin':
      return { kind, ...parseChangeOperatorAdminInstruction(instruction, config) };
    case 'changeOperatorStakingRecord':
      return { kind, ...parseChangeOperatorStakingRecordInstruction(instruction, config) };
    case 'claimUnstake':
      return { kind, ...parseClaimUnstakeInstruction(instruction, config) };
    case 'claimUsdcEarnings':
      return { kind, ...parseClaimUsdcEarningsInstruction(instruction, config) };
    case 'closeOperatorPool':
      return { kind, ...parseCloseOperatorPoolInstruction(instruction, config) };
    case 'closeStakingRecord':
      return { kind, ...parseCloseStakingRecordInstruction(instruction, config) };
    case 'createOperatorPool':
      return { kind, ...parseCreateOperatorPoolInstruction(instruction, config) };
    case 'createPoolOverview':
      return { kind, ...parseCreatePoolOverviewInstruction(instruction, config) };
    case 'createRewardRecord':
      return { kind, ...parseCreateRewardRecordInstruction(instruction, config) };
    case 'createStakingRecord':
      return { kind, ...parseCreateStakingRecordInstruction(instruction, config) };
    case 'markEpochAsFinalizing':
      return { kind, ...parseMarkEpochAsFinalizingInstruction(instruction, config) };
    case 'setHaltStatus':
      return { kind, ...parseSetHaltStatusInstruction(instruction, config) };
    case 'slashStake':
      return { kind, ...parseSlashStakeInstruction(instruction, config) };
    case 'stake':
      return { kind, ...parseStakeInstruction(instruction, config) };
    case 'sweepClosedPoolUsdcDust':
      return { kind, ...parseSweepClosedPoolUsdcDustInstruction(instruction, config) };
    case 'unstake':
      return { kind, ...parseUnstakeInstruction(instruction, config) };
    case 'updateOperatorPool':
      return { kind, ...parseUpdateOperatorPoolInstruction(instruction, config) };
    case 'updatePoolOverview':
      return { kind, ...parseUpdatePoolOverviewInstruction(instruction, config) };
    case 'updatePoolOverviewAuthorities':
      return { kind, ...parseUpdatePoolOverviewAuthoritiesInstruction(instruction, config) };
    case 'withdrawOperatorRewardCommission':
      return { kind, ...parseWithdrawOperatorRewardCommissionInstruction(instruction, config) };
    case 'withdrawOperatorUsdcCommission':
      return { kind, ...parseWithdrawOperatorUsdcCommissionInstruction(instruction, config) };
    case null:
      throw wrongInstructionError({ instruction: 'staking', actual: [...data.slice(0, 8)] });
  }
}
