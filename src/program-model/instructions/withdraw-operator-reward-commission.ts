import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#withdraw_operator_reward_commission. Moves all of it, also nothing; allowed on closed pools. */
export function withdrawOperatorRewardCommission(
  chain: Draft,
  { admin, operatorPool, destination }: ActionFields<'withdrawOperatorRewardCommission'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const vault = chain.address('PoolRewardCommissionTokenVault', operatorPool);
  const { amount } = chain.tokenAccount(vault);
  chain.tokenAccount(destination);
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');

  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted', 'haltLifted');
  ensure(pool.haltedAtTimestamp === null, 'OperatorPoolHalted', 'haltLifted');
  chain.transfer(vault, destination, operatorPool, amount);
  chain.emit('withdrawOperatorRewardCommissionEvent', operatorPool, chain.eventEpoch(), {
    admin,
    destination,
    rewardAmountWithdrawn: amount,
  });
}
