import { addCooldown } from '../../math/cooldown.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { areRewardsClaimed, meetsMinimumStake, unstakeTokens } from '../share-rules.js';

/** docs/protocol.md#unstake. The cooldown restarts for everything already unstaking. */
export function unstake(chain: Draft, { owner, operatorPool, sharesAmount }: ActionFields<'unstake'>): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);
  chain.stakingRecord(pool.operatorStakingRecord);

  ensure(!overview.isStakingHalted, 'StakingHalted');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  ensure(sharesAmount > 0n, 'InvalidAmount');
  ensure(!isOperator || pool.haltedAtTimestamp === null, 'UnstakingNotAllowed');
  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted');
  ensure(areRewardsClaimed(pool, overview), 'UnclaimedRewards');
  ensure(record.shares >= sharesAmount, 'RequireGteViolated');
  const tokenAmount = unstakeTokens(pool, record, sharesAmount);
  record.shares = u64(record.shares - sharesAmount);
  record.tokensUnstakeAmount = u64(record.tokensUnstakeAmount + tokenAmount);
  const delay = isOperator ? overview.operatorUnstakeDelaySeconds : overview.delegatorUnstakeDelaySeconds;
  record.unstakeAtTimestamp = addCooldown(delay, chain.unixTimestamp);
  if (isOperator && pool.closedAtEpoch !== null)
    ensure(u64(overview.completedRewardEpoch + 1n) >= pool.closedAtEpoch, 'FinalUnstakeEpochInvalid');
  else if (isOperator) ensure(meetsMinimumStake(pool, overview, record.shares), 'MinOperatorTokenStakeNotMet');
  chain.emit('unstakeEvent', operatorPool, chain.eventEpoch(), {
    stakingRecord,
    owner,
    isOperator,
    tokenAmount,
    sharesAmount,
    unstakeAtTimestamp: record.unstakeAtTimestamp,
  });
}
