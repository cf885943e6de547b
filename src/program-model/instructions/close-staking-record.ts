import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { clearMissingAccrual, clearMissingNewestAccrual, clearRemainingStake } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { isPoolEmpty } from '../share-rules.js';

/** docs/protocol.md#close_staking_record. The pool is the record's own: passing another one is never built. */
export function closeStakingRecord(chain: Draft, { owner, operatorPool }: ActionFields<'closeStakingRecord'>): void {
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);
  const pool = chain.operatorPool(operatorPool);

  ensure(record.shares === 0n && record.tokensUnstakeAmount === 0n, 'AccountNotEmpty', () =>
    clearMissingAccrual(chain, operatorPool) === 'nothing' ? 'nothing' : 'input',
  );
  ensure(record.accruedUsdcEarnings === 0n, 'UnclaimedUsdcEarnings', () =>
    clearMissingNewestAccrual(chain, operatorPool) === 'nothing' ? 'nothing' : 'input',
  );
  ensure(stakingRecord !== pool.operatorStakingRecord || isPoolEmpty(pool), 'PoolIsNotEmpty', () =>
    clearRemainingStake(chain, operatorPool),
  );
  chain.removeStakingRecord(stakingRecord);
}
