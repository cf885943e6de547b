import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
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
  const { amount: balance } = chain.tokenAccount(vault);
  const { mint } = chain.tokenAccount(destination);

  ensure(mint === chain.deployment.usdcMint, 'InvalidUsdcMint');

  const isOperator = stakingRecord === pool.operatorStakingRecord;
  ensure(!isOperator || pool.haltedAtTimestamp === null, 'OperatorPoolHalted');
  ensure(!overview.isWithdrawalHalted, 'WithdrawalsHalted');
  ensure(isNewestEpochAccrued(pool, overview), 'UnclaimedRewards');
  settleUsdc(pool, record);
  const usdcAmount = record.accruedUsdcEarnings;
  ensure(usdcAmount > 0n, 'NoUsdcEarningsToClaim');
  ensure(balance >= usdcAmount, 'InsufficientPoolUsdcVaultBalance');
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
