import { addCooldown } from '../../math/cooldown.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { clearMissingAccrual, clearMissingShares } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { onPanic } from '../panic.js';
import { areRewardsClaimed, meetsMinimumStake, unstakeTokens } from '../share-rules.js';

/** docs/protocol.md#unstake. The cooldown restarts for everything already unstaking. */
export function unstake(chain: Draft, { owner, operatorPool, sharesAmount }: ActionFields<'unstake'>): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);
  chain.stakingRecord(pool.operatorStakingRecord);

  ensure(!overview.isStakingHalted, 'StakingHalted', 'haltLifted');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  ensure(sharesAmount > 0n, 'InvalidAmount', 'input');
  ensure(!isOperator || pool.haltedAtTimestamp === null, 'UnstakingNotAllowed', 'haltLifted');
  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted', 'haltLifted');
  ensure(areRewardsClaimed(pool, overview), 'UnclaimedRewards', () => clearMissingAccrual(chain, operatorPool));
  ensure(record.shares >= sharesAmount, 'RequireGteViolated', () =>
    record.shares > 0n ? 'input' : clearMissingShares(chain, stakingRecord, record),
  );
  const { shares } = record;
  const sharesBefore = { totalStakedAmount: pool.totalStakedAmount, totalShares: pool.totalShares };
  const tokenAmount = unstakeTokens(pool, record, sharesAmount);
  record.shares = u64(record.shares - sharesAmount);
  record.tokensUnstakeAmount = u64(record.tokensUnstakeAmount + tokenAmount);
  const delay = isOperator ? overview.operatorUnstakeDelaySeconds : overview.delegatorUnstakeDelaySeconds;
  record.unstakeAtTimestamp = onPanic('admin', () => addCooldown(delay, chain.unixTimestamp));
  if (isOperator && pool.closedAtEpoch !== null)
    ensure(u64(overview.completedRewardEpoch + 1n) >= pool.closedAtEpoch, 'FinalUnstakeEpochInvalid', 'epoch');
  else if (isOperator)
    ensure(meetsMinimumStake(pool, overview, record.shares), 'MinOperatorTokenStakeNotMet', () => {
      const least = { ...pool, ...sharesBefore };
      unstakeTokens(least, { ...record }, 1n);
      return meetsMinimumStake(least, overview, shares - 1n) ? 'input' : 'stake';
    });
  chain.emit('unstakeEvent', operatorPool, chain.eventEpoch(), {
    stakingRecord,
    owner,
    isOperator,
    tokenAmount,
    sharesAmount,
    unstakeAtTimestamp: record.unstakeAtTimestamp,
  });
}
