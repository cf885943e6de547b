import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { clearMissingAccrual, clearMissingShares } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { areRewardsClaimed, meetsMinimumStake } from '../share-rules.js';

/** docs/protocol.md#claim_unstake. Anyone may do it for the owner. */
export function claimUnstake(
  chain: Draft,
  { owner, operatorPool, ownerTokenAccount }: ActionFields<'claimUnstake'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);
  chain.stakingRecord(pool.operatorStakingRecord);
  const wallet = chain.tokenAccount(ownerTokenAccount);
  const vault = chain.address('PoolStakedTokenVault', operatorPool);
  const { mint } = chain.tokenAccount(vault);

  ensure(wallet.owner === owner, 'ConstraintTokenOwner', 'input');
  ensure(wallet.mint === mint, 'ConstraintTokenMint', 'input');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  const tokenAmount = record.tokensUnstakeAmount;
  ensure(!isOperator || pool.haltedAtTimestamp === null, 'UnstakingNotAllowed', 'haltLifted');
  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted', 'haltLifted');
  ensure(areRewardsClaimed(pool, overview), 'UnclaimedRewards', () => clearMissingAccrual(chain, operatorPool));
  ensure(chain.unixTimestamp >= record.unstakeAtTimestamp, 'PendingDelay', () => ({
    by: 'time',
    at: record.unstakeAtTimestamp,
  }));
  ensure(tokenAmount > 0n, 'NoTokensToClaim', () =>
    record.shares > 0n ? 'input' : clearMissingShares(chain, stakingRecord, record),
  );
  chain.transfer(vault, ownerTokenAccount, operatorPool, tokenAmount);
  pool.totalUnstaking = u64(pool.totalUnstaking - tokenAmount);
  record.unstakeAtTimestamp = 0n;
  record.tokensUnstakeAmount = 0n;
  if (isOperator && pool.closedAtEpoch === null)
    ensure(meetsMinimumStake(pool, overview, record.shares), 'MinOperatorTokenStakeNotMet', 'stake');
  chain.emit('claimUnstakeEvent', operatorPool, chain.eventEpoch(), { stakingRecord, owner, isOperator, tokenAmount });
}
