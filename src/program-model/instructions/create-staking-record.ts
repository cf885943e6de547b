import type { ActionFields } from '../action.js';
import { clearRecordInUse } from '../clearing-rules.js';
import type { Draft } from '../draft.js';

/** docs/protocol.md#create_staking_record. Also for closed and halted pools. */
export function createStakingRecord(chain: Draft, { owner, operatorPool }: ActionFields<'createStakingRecord'>): void {
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  chain.createStakingRecord(
    stakingRecord,
    {
      version: 1,
      owner,
      operatorPool,
      shares: 0n,
      unstakeAtTimestamp: 0n,
      tokensUnstakeAmount: 0n,
      lastSettledUsdcPerShare: pool.cumulativeUsdcPerShare,
      accruedUsdcEarnings: 0n,
    },
    () => clearRecordInUse(chain, stakingRecord),
  );
}
