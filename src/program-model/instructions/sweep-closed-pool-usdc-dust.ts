import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { isPoolEmpty } from '../share-rules.js';

/** docs/protocol.md#sweep_closed_pool_usdc_dust. Closes the vault, so it happens once; swept into itself it would keep its balance. */
export function sweepClosedPoolUsdcDust(
  chain: Draft,
  { admin, operatorPool, adminUsdcAccount }: ActionFields<'sweepClosedPoolUsdcDust'>,
): void {
  const pool = chain.operatorPool(operatorPool);
  const vault = chain.address('PoolDelegatorUsdcEarningsVault', operatorPool);
  const { amount } = chain.tokenAccount(vault);
  const { mint } = chain.tokenAccount(adminUsdcAccount);
  const overview = chain.poolOverview();
  ensure(pool.admin === admin, 'ConstraintHasOne');
  ensure(pool.closedAtEpoch !== null, 'PoolClosedEpochInvalid');
  ensure(mint === chain.deployment.usdcMint, 'ConstraintRaw');

  ensure(overview.completedRewardEpoch > pool.closedAtEpoch, 'PoolClosedEpochInvalid');
  ensure(isPoolEmpty(pool), 'PoolIsNotEmpty');
  if (amount > 0n) chain.transfer(vault, adminUsdcAccount, operatorPool, amount);
  chain.closeTokenAccount(vault);
  chain.emit('sweepClosedPoolUsdcDustEvent', operatorPool, chain.eventEpoch(), { admin, usdcAmountSwept: amount });
}
