import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#withdraw_operator_usdc_commission. Moves all of it, also nothing; allowed on closed pools. */
export function withdrawOperatorUsdcCommission(
  chain: Draft,
  { admin, operatorPool, destination }: ActionFields<'withdrawOperatorUsdcCommission'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const vault = chain.address('PoolUsdcCommissionTokenVault', operatorPool);
  const { amount } = chain.tokenAccount(vault);
  chain.tokenAccount(destination);
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');

  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted', 'haltLifted');
  ensure(pool.haltedAtTimestamp === null, 'OperatorPoolHalted', 'haltLifted');
  chain.transfer(vault, destination, operatorPool, amount);
  chain.emit('withdrawOperatorUsdcCommissionEvent', operatorPool, chain.eventEpoch(), {
    admin,
    destination,
    usdcAmountWithdrawn: amount,
  });
}
