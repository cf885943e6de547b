import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { clearMissingVault, clearRemainingStake } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { isPoolEmpty } from '../share-rules.js';

/** docs/protocol.md#sweep_closed_pool_usdc_dust. Closes the vault, so it happens once; swept into itself it would keep its balance. */
export function sweepClosedPoolUsdcDust(
  chain: Draft,
  { admin, operatorPool, adminUsdcAccount }: ActionFields<'sweepClosedPoolUsdcDust'>,
): void {
  const pool = chain.operatorPool(operatorPool);
  const vault = chain.address('PoolDelegatorUsdcEarningsVault', operatorPool);
  const { amount } = chain.tokenAccount(vault, () => clearMissingVault(chain, operatorPool));
  const { mint } = chain.tokenAccount(adminUsdcAccount);
  const overview = chain.poolOverview();
  ensure(pool.admin === admin, 'ConstraintHasOne', 'admin');
  ensure(pool.closedAtEpoch !== null, 'PoolClosedEpochInvalid', 'admin');
  ensure(mint === chain.deployment.usdcMint, 'ConstraintRaw', 'input');

  ensure(overview.completedRewardEpoch > pool.closedAtEpoch, 'PoolClosedEpochInvalid', 'epoch');
  ensure(isPoolEmpty(pool), 'PoolIsNotEmpty', () => clearRemainingStake(chain, operatorPool));
  if (amount > 0n) chain.transfer(vault, adminUsdcAccount, operatorPool, amount);
  chain.closeTokenAccount(vault);
  chain.emit('sweepClosedPoolUsdcDustEvent', operatorPool, chain.eventEpoch(), { admin, usdcAmountSwept: amount });
}
