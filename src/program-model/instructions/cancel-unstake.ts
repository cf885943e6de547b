import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { clearMissingAccrual } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { areRewardsClaimed, stakeTokens } from '../share-rules.js';

/** docs/protocol.md#cancel_unstake. Stakes again, at today's ratio, all that is in cooldown; also when nothing is. */
export function cancelUnstake(chain: Draft, { owner, operatorPool }: ActionFields<'cancelUnstake'>): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);

  ensure(areRewardsClaimed(pool, overview), 'UnclaimedRewards', () => clearMissingAccrual(chain, operatorPool));
  const tokenAmount = record.tokensUnstakeAmount;
  const sharesAmount = stakeTokens(pool, record, tokenAmount);
  record.shares = u64(record.shares + sharesAmount);
  pool.totalUnstaking = u64(pool.totalUnstaking - tokenAmount);
  record.unstakeAtTimestamp = 0n;
  record.tokensUnstakeAmount = 0n;
  chain.emit('cancelUnstakeEvent', operatorPool, chain.eventEpoch(), {
    stakingRecord,
    owner,
    isOperator: stakingRecord === pool.operatorStakingRecord,
    tokenAmount,
    sharesAmount,
  });
}
