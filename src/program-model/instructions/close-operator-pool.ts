import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { currentEpoch } from '../share-rules.js';

/** docs/protocol.md#close_operator_pool. Permanent: the pool earns for one more epoch. */
export function closeOperatorPool(chain: Draft, { admin, operatorPool }: ActionFields<'closeOperatorPool'>): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');

  ensure(pool.haltedAtTimestamp === null, 'OperatorPoolHalted', 'haltLifted');
  ensure(pool.closedAtEpoch === null, 'ClosedPool', 'nothing');
  pool.closedAtEpoch = u64(currentEpoch(overview) + 1n);
}
