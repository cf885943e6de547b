import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#change_operator_admin. The pool's address and the operator's record stay. */
export function changeOperatorAdmin(
  chain: Draft,
  { admin, newAdmin, operatorPool }: ActionFields<'changeOperatorAdmin'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  ensure(!overview.isEpochFinalizing, 'EpochMustNotBeFinalizing', 'epoch');
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');

  pool.admin = newAdmin;
  chain.emit('changeOperatorAdminEvent', operatorPool, chain.eventEpoch(), { oldAdmin: admin, newAdmin });
}
