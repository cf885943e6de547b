import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { clearMissingNewestAccrual, clearMissingUsdc, clearMissingVault } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { isNewestEpochAccrued, settleUsdc } from '../share-rules.js';

/** docs/protocol.md#claim_usdc_earnings. The newest epoch must be accrued, even for a closed pool. */
export function claimUsdcEarnings(
  chain: Draft,
  { owner, operatorPool, destination }: ActionFields<'claimUsdcEarnings'>,
): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = chain.address('StakingRecord', operatorPool, owner);
  const record = chain.stakingRecord(stakingRecord);
  const vault = chain.address('PoolDelegatorUsdcEarningsVault', operatorPool);
  const { amount: balance } = chain.tokenAccount(vault, () => clearMissingVault(chain, operatorPool));
  const { mint } = chain.tokenAccount(destination);

  ensure(mint === chain.deployment.usdcMint, 'InvalidUsdcMint', 'input');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  ensure(!isOperator || pool.haltedAtTimestamp === null, 'OperatorPoolHalted', 'haltLifted');
  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted', 'haltLifted');
  ensure(isNewestEpochAccrued(pool, overview), 'UnclaimedRewards', () =>
    clearMissingNewestAccrual(chain, operatorPool),
  );
  settleUsdc(pool, record);
  const usdcAmount = record.accruedUsdcEarnings;
  ensure(usdcAmount > 0n, 'NoUsdcEarningsToClaim', () => clearMissingUsdc(chain, stakingRecord, record));
  ensure(balance >= usdcAmount, 'InsufficientPoolUsdcVaultBalance', 'funds');
  chain.transfer(vault, destination, operatorPool, usdcAmount);
  record.accruedUsdcEarnings = 0n;
  chain.emit('claimUsdcEarningsEvent', operatorPool, chain.eventEpoch(), {
    stakingRecord,
    owner,
    isOperator,
    destination,
    usdcAmount,
  });
}
