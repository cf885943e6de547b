import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#mark_epoch_as_finalizing. It may be repeated. */
export function markEpochAsFinalizing(
  chain: Draft,
  { authority, expectedEpoch }: ActionFields<'markEpochAsFinalizing'>,
): void {
  const overview = chain.changePoolOverview();
  ensure(overview.rewardDistributionAuthorities.includes(authority), 'InvalidRewardDistributionAuthority', 'admin');

  ensure(expectedEpoch === u64(overview.completedRewardEpoch + 1n), 'EpochIsFinalizingEpochInvalid', 'input');
  overview.isEpochFinalizing = true;
}
