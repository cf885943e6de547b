import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { isNewestEpochAccrued, meetsMinimumStake, stakeTokens } from '../share-rules.js';

/** docs/protocol.md#stake. A stake worth no share succeeds; an operator below the minimum blocks its delegators. */
export function stake(
  chain: Draft,
  { owner, operatorPool, ownerTokenAccount, tokenAmount }: ActionFields<'stake'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);
  const operatorRecord = chain.stakingRecord(pool.operatorStakingRecord);
  const wallet = chain.tokenAccount(ownerTokenAccount);
  const vault = chain.address('PoolStakedTokenVault', operatorPool);
  const { mint } = chain.tokenAccount(vault);

  ensure(!overview.isStakingHalted, 'StakingHalted');
  ensure(wallet.owner === owner, 'ConstraintTokenOwner');
  ensure(wallet.mint === mint, 'ConstraintTokenMint');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  ensure(tokenAmount > 0n, 'InvalidAmount');
  ensure(pool.allowDelegation || isOperator, 'StakingNotAllowed');
  ensure(pool.closedAtEpoch === null, 'ClosedPool');
  ensure(pool.haltedAtTimestamp === null, 'OperatorPoolHalted');
  ensure(isNewestEpochAccrued(pool, overview), 'UnclaimedRewards');
  ensure(wallet.amount >= tokenAmount, 'RequireGteViolated');
  const sharesAmount = stakeTokens(pool, record, tokenAmount);
  record.shares = u64(record.shares + sharesAmount);
  chain.transfer(ownerTokenAccount, vault, owner, tokenAmount);
  ensure(meetsMinimumStake(pool, overview, operatorRecord.shares), 'MinOperatorTokenStakeNotMet');
  chain.emit('stakeEvent', operatorPool, chain.eventEpoch(), {
    stakingRecord,
    owner,
    isOperator,
    tokenAmount,
    sharesAmount,
  });
}
