import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { clearMissingAccrual } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { onPanic, panics } from '../panic.js';
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

  ensure(!overview.isStakingHalted, 'StakingHalted', 'haltLifted');
  ensure(wallet.owner === owner, 'ConstraintTokenOwner', 'input');
  ensure(wallet.mint === mint, 'ConstraintTokenMint', 'input');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  ensure(tokenAmount > 0n, 'InvalidAmount', 'input');
  ensure(pool.allowDelegation || isOperator, 'StakingNotAllowed', 'admin');
  ensure(pool.closedAtEpoch === null, 'ClosedPool', 'nothing');
  ensure(pool.haltedAtTimestamp === null, 'OperatorPoolHalted', 'haltLifted');
  ensure(isNewestEpochAccrued(pool, overview), 'UnclaimedRewards', () => clearMissingAccrual(chain, operatorPool));
  ensure(wallet.amount >= tokenAmount, 'RequireGteViolated', 'funds');
  const { totalStakedAmount, totalShares } = pool;
  const sharesAmount = onPanic(
    () => {
      const before = { ...pool, totalStakedAmount, totalShares };
      return panics(() => stakeTokens(before, { ...record }, 1n)) ? 'nothing' : 'input';
    },
    () => stakeTokens(pool, record, tokenAmount),
  );
  record.shares = u64(record.shares + sharesAmount);
  chain.transfer(ownerTokenAccount, vault, owner, tokenAmount);
  ensure(
    meetsMinimumStake(pool, overview, operatorRecord.shares),
    'MinOperatorTokenStakeNotMet',
    isOperator ? 'input' : 'stake',
  );
  chain.emit('stakeEvent', operatorPool, chain.eventEpoch(), {
    stakingRecord,
    owner,
    isOperator,
    tokenAmount,
    sharesAmount,
  });
}
