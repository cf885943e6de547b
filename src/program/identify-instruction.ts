// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { hasDiscriminator } from '../wire/discriminator.js';

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
 * Which instruction of the program `data` is, by its first eight bytes, or null for none of them.
 * Anchor's discriminators depend on the name alone: ask only about data of the staking program.
 */
export function identifyInferenceStakingInstruction(data: Uint8Array): InferenceStakingInstructionName | null {
  if (hasDiscriminator(data, [56, 27, 2, 160, 70, 176, 171, 65])) return 'accrueReward';
  if (hasDiscriminator(data, [42, 22, 105, 160, 223, 106, 212, 244])) return 'accrueRewardEmergencyBypass';
  if (hasDiscriminator(data, [64, 65, 53, 227, 125, 153, 3, 167])) return 'cancelUnstake';
  if (hasDiscriminator(data, [54, 235, 203, 165, 49, 205, 221, 109])) return 'changeOperatorAdmin';
  if (hasDiscriminator(data, [142, 191, 20, 77, 230, 99, 245, 184])) return 'changeOperatorStakingRecord';
  if (hasDiscriminator(data, [172, 113, 117, 178, 223, 245, 247, 118])) return 'claimUnstake';
  if (hasDiscriminator(data, [38, 20, 245, 41, 23, 224, 55, 153])) return 'claimUsdcEarnings';
  if (hasDiscriminator(data, [5, 121, 71, 229, 187, 164, 51, 179])) return 'closeOperatorPool';
  if (hasDiscriminator(data, [208, 180, 58, 210, 55, 93, 23, 115])) return 'closeStakingRecord';
  if (hasDiscriminator(data, [228, 137, 243, 99, 230, 195, 158, 152])) return 'createOperatorPool';
  if (hasDiscriminator(data, [5, 155, 100, 76, 127, 68, 142, 10])) return 'createPoolOverview';
  if (hasDiscriminator(data, [222, 217, 122, 53, 232, 14, 242, 73])) return 'createRewardRecord';
  if (hasDiscriminator(data, [103, 122, 241, 199, 139, 201, 106, 115])) return 'createStakingRecord';
  if (hasDiscriminator(data, [184, 57, 145, 48, 57, 204, 105, 240])) return 'markEpochAsFinalizing';
  if (hasDiscriminator(data, [39, 9, 170, 100, 62, 112, 229, 71])) return 'setHaltStatus';
  if (hasDiscriminator(data, [190, 242, 137, 27, 41, 18, 233, 37])) return 'slashStake';
  if (hasDiscriminator(data, [206, 176, 202, 18, 200, 209, 179, 108])) return 'stake';
  if (hasDiscriminator(data, [151, 159, 189, 65, 127, 240, 112, 65])) return 'sweepClosedPoolUsdcDust';
  if (hasDiscriminator(data, [90, 95, 107, 42, 205, 124, 50, 225])) return 'unstake';
  if (hasDiscriminator(data, [33, 136, 60, 240, 111, 137, 216, 26])) return 'updateOperatorPool';
  if (hasDiscriminator(data, [107, 143, 107, 12, 150, 138, 52, 184])) return 'updatePoolOverview';
  if (hasDiscriminator(data, [74, 195, 118, 20, 145, 15, 95, 245])) return 'updatePoolOverviewAuthorities';
  if (hasDiscriminator(data, [224, 6, 179, 170, 51, 12, 49, 221])) return 'withdrawOperatorRewardCommission';
  if (hasDiscriminator(data, [249, 79, 68, 38, 186, 241, 145, 192])) return 'withdrawOperatorUsdcCommission';
  return null;
}
