import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#set_halt_status. Halting again restarts the slashing delay. */
export function setHaltStatus(
  chain: Draft,
  { authority, operatorPool, isHalted }: ActionFields<'setHaltStatus'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  ensure(overview.haltAuthorities.includes(authority), 'InvalidHaltAuthority', 'admin');

  pool.haltedAtTimestamp = isHalted ? chain.unixTimestamp : null;
  chain.emit('setHaltStatusEvent', operatorPool, chain.eventEpoch(), { isHalted });
}
