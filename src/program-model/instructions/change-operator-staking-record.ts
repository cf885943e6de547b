import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { meetsMinimumStake } from '../share-rules.js';

/** docs/protocol.md#change_operator_staking_record. The new record must hold the minimum stake. */
export function changeOperatorStakingRecord(
  chain: Draft,
  { admin, owner, operatorPool }: ActionFields<'changeOperatorStakingRecord'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const oldStakingRecord = pool.operatorStakingRecord;
  const newStakingRecord = chain.address('StakingRecord', operatorPool, owner);
  chain.stakingRecord(oldStakingRecord);
  const record = chain.stakingRecord(newStakingRecord);
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');

  ensure(meetsMinimumStake(pool, overview, record.shares), 'MinOperatorTokenStakeNotMet', () =>
    pool.closedAtEpoch === null ? 'stake' : 'admin',
  );
  pool.operatorStakingRecord = newStakingRecord;
  chain.emit('changeOperatorStakingRecordEvent', operatorPool, chain.eventEpoch(), {
    admin,
    oldStakingRecord,
    newStakingRecord,
  });
}
