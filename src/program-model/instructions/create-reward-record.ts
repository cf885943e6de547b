import { computeEpochEmission } from '../../math/emission.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { onPanic } from '../panic.js';

/** docs/protocol.md#create_reward_record. The record is created before anything else is checked. */
export function createRewardRecord(
  chain: Draft,
  { authority, merkleRoots, totalRewards, totalUsdcPayout }: ActionFields<'createRewardRecord'>,
): void {
  const overview = chain.changePoolOverview();
  const intVault = chain.tokenAccount(chain.address('GlobalTokenRewardVault'));
  const usdcVault = chain.tokenAccount(chain.address('GlobalUsdcEarningsVault'));
  const epoch = u64(overview.completedRewardEpoch + 1n);
  chain.createRewardRecord({
    version: 1,
    epoch,
    merkleRoots,
    totalRewards,
    totalUsdcPayout,
    epochFinalizedAt: chain.unixTimestamp,
  });

  ensure(overview.rewardDistributionAuthorities.includes(authority), 'InvalidRewardDistributionAuthority', 'admin');
  ensure(overview.isEpochFinalizing, 'EpochMustBeFinalizing', 'admin');

  if (merkleRoots.length === 0) {
    ensure(totalRewards === 0n, 'RequireEqViolated', 'input');
    ensure(totalUsdcPayout === 0n, 'RequireEqViolated', 'input');
  } else ensure(totalRewards === computeEpochEmission(epoch), 'InvalidRewardAmount', 'input');
  overview.unclaimedRewards = u64(overview.unclaimedRewards + totalRewards);
  overview.unclaimedUsdc = onPanic('input', () => u64(overview.unclaimedUsdc + totalUsdcPayout));
  overview.completedRewardEpoch = epoch;
  overview.isEpochFinalizing = false;
  ensure(intVault.amount >= overview.unclaimedRewards, 'InsufficientRewards', 'funds');
  ensure(usdcVault.amount >= overview.unclaimedUsdc, 'InsufficientUsdc', 'funds');
  // Writing back: the account has room for 13 roots.
  ensure(merkleRoots.length <= 13, 'AccountDidNotSerialize', 'input');
}
