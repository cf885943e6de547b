// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { hasDiscriminator } from '../wire/discriminator.js';

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
 * Anchor's discriminators depend on the name alone: ask only about logs of the staking program.
 */
export function identifyInferenceStakingEvent(data: Uint8Array): InferenceStakingEventName | null {
  if (hasDiscriminator(data, [11, 196, 7, 233, 111, 253, 169, 40])) return 'accrueRewardEvent';
  if (hasDiscriminator(data, [202, 68, 119, 87, 220, 185, 210, 149])) return 'cancelUnstakeEvent';
  if (hasDiscriminator(data, [143, 86, 181, 172, 159, 96, 196, 169])) return 'changeOperatorAdminEvent';
  if (hasDiscriminator(data, [33, 113, 141, 141, 164, 38, 251, 167])) return 'changeOperatorStakingRecordEvent';
  if (hasDiscriminator(data, [18, 255, 161, 59, 246, 47, 255, 127])) return 'claimUnstakeEvent';
  if (hasDiscriminator(data, [123, 242, 220, 20, 212, 247, 183, 251])) return 'claimUsdcEarningsEvent';
  if (hasDiscriminator(data, [33, 144, 180, 33, 20, 44, 4, 71])) return 'operatorAutoStakeEvent';
  if (hasDiscriminator(data, [177, 172, 145, 169, 40, 114, 225, 48])) return 'setHaltStatusEvent';
  if (hasDiscriminator(data, [150, 87, 165, 208, 202, 50, 106, 12])) return 'slashStakeEvent';
  if (hasDiscriminator(data, [226, 134, 188, 173, 19, 33, 75, 175])) return 'stakeEvent';
  if (hasDiscriminator(data, [215, 198, 152, 9, 89, 104, 209, 73])) return 'sweepClosedPoolUsdcDustEvent';
  if (hasDiscriminator(data, [162, 104, 137, 228, 81, 3, 79, 197])) return 'unstakeEvent';
  if (hasDiscriminator(data, [222, 183, 216, 37, 100, 98, 220, 18])) return 'updateOperatorPoolEvent';
  if (hasDiscriminator(data, [170, 145, 80, 127, 1, 216, 154, 83])) return 'withdrawOperatorRewardCommissionEvent';
  if (hasDiscriminator(data, [205, 80, 75, 205, 138, 230, 81, 83])) return 'withdrawOperatorUsdcCommissionEvent';
  return null;
}
