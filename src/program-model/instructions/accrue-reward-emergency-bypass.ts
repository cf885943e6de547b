import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#accrue_reward_emergency_bypass. Forfeits one epoch; the newest cannot be bypassed. */
export function accrueRewardEmergencyBypass(
  chain: Draft,
  { admin, operatorPool, currentEpoch, nextEpoch }: ActionFields<'accrueRewardEmergencyBypass'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  chain.rewardRecord(currentEpoch);
  chain.rewardRecord(nextEpoch);
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');
  ensure(pool.haltedAtTimestamp === null, 'OperatorPoolHalted', 'haltLifted');
  ensure(pool.closedAtEpoch === null, 'ClosedPool', 'nothing');
  ensure(currentEpoch === u64(pool.rewardLastClaimedEpoch + 1n), 'InvalidEmergencyBypassEpoch', 'input');
  ensure(nextEpoch === u64(pool.rewardLastClaimedEpoch + 2n), 'InvalidEmergencyBypassEpoch', 'input');

  ensure(overview.completedRewardEpoch > pool.rewardLastClaimedEpoch, 'InvalidEmergencyBypassEpoch', 'input');
  pool.rewardLastClaimedEpoch = currentEpoch;
}
