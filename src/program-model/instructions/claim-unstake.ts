import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
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

  ensure(wallet.owner === owner, 'ConstraintTokenOwner');
  ensure(wallet.mint === mint, 'ConstraintTokenMint');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  const tokenAmount = record.tokensUnstakeAmount;
  ensure(!isOperator || pool.haltedAtTimestamp === null, 'UnstakingNotAllowed');
  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted');
  ensure(areRewardsClaimed(pool, overview), 'UnclaimedRewards');
  ensure(chain.unixTimestamp >= record.unstakeAtTimestamp, 'PendingDelay');
  ensure(tokenAmount > 0n, 'NoTokensToClaim');
  chain.transfer(vault, ownerTokenAccount, operatorPool, tokenAmount);
  pool.totalUnstaking = u64(pool.totalUnstaking - tokenAmount);
  record.unstakeAtTimestamp = 0n;
  record.tokensUnstakeAmount = 0n;
  if (isOperator && pool.closedAtEpoch === null)
    ensure(meetsMinimumStake(pool, overview, record.shares), 'MinOperatorTokenStakeNotMet');
  chain.emit('claimUnstakeEvent', operatorPool, chain.eventEpoch(), { stakingRecord, owner, isOperator, tokenAmount });
}
