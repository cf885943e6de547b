import type { Address } from '../../kit/kit-types.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { clearMissingShares, clearMissingVault } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { settleUsdc } from '../share-rules.js';
import { MAXIMUM_I64 } from '../../checks/integer-limits.js';
import { computeEarliestSlashingTimestamp, isDelayOver } from '../../math/slashing.js';
import { computeTokensForShares } from '../../math/tokens-for-shares.js';

/** docs/protocol.md#slash_stake. It takes the operator's shares, USDC and commission; tokens in cooldown are out of its reach. */
export function slashStake(chain: Draft, { authority, operatorPool, sharesAmount }: ActionFields<'slashStake'>): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const stakingRecord = pool.operatorStakingRecord;
  const record = chain.stakingRecord(stakingRecord);
  const [staked, delegatorUsdc, intCommission, usdcCommission] = (
    [
      'PoolStakedTokenVault',
      'PoolDelegatorUsdcEarningsVault',
      'PoolRewardCommissionTokenVault',
      'PoolUsdcCommissionTokenVault',
    ] as const
  ).map((vault) => chain.address(vault, operatorPool)) as [Address, Address, Address, Address];
  const destination = overview.slashingDestinationTokenAccount;
  const destinationUsdc = overview.slashingDestinationUsdcAccount;
  for (const address of [staked, delegatorUsdc, intCommission, usdcCommission, destination, destinationUsdc])
    chain.tokenAccount(address, () =>
      address === destination || address === destinationUsdc ? 'admin' : clearMissingVault(chain, operatorPool),
    );

  ensure(overview.slashingAuthorities.includes(authority), 'InvalidSlashingAuthority', 'admin');
  ensure(chain.tokenAccount(destinationUsdc).mint === chain.deployment.usdcMint, 'ConstraintRaw', 'admin');

  ensure(sharesAmount > 0n, 'InvalidAmount', 'input');
  ensure(pool.haltedAtTimestamp !== null, 'OperatorPoolNotHalted', 'admin');
  ensure(record.shares >= sharesAmount, 'InvalidSlashSharesAmount', () =>
    record.shares > 0n ? 'input' : clearMissingShares(chain, stakingRecord, record, 'stake'),
  );
  const { haltedAtTimestamp } = pool;
  const { slashingDelaySeconds } = overview;
  const { unixTimestamp } = chain;
  ensure(isDelayOver(haltedAtTimestamp, slashingDelaySeconds, unixTimestamp), 'SlashingDelayNotMet', () => {
    const at = computeEarliestSlashingTimestamp(haltedAtTimestamp, slashingDelaySeconds);
    return at > MAXIMUM_I64 ? 'admin' : { by: 'time', at };
  });

  settleUsdc(pool, record);
  const tokenAmount = computeTokensForShares(pool, sharesAmount);
  pool.totalStakedAmount = u64(pool.totalStakedAmount - tokenAmount);
  pool.totalShares = u64(pool.totalShares - sharesAmount);
  record.shares = u64(record.shares - sharesAmount);
  const usdcConfiscated = record.accruedUsdcEarnings;
  const rewardCommissionConfiscated = chain.tokenAccount(intCommission).amount;
  const usdcCommissionConfiscated = chain.tokenAccount(usdcCommission).amount;
  if (usdcConfiscated > 0n) {
    ensure(chain.tokenAccount(delegatorUsdc).amount >= usdcConfiscated, 'InsufficientPoolUsdcVaultBalance', 'funds');
    chain.transfer(delegatorUsdc, destinationUsdc, operatorPool, usdcConfiscated, 'admin');
    record.accruedUsdcEarnings = 0n;
  }
  if (rewardCommissionConfiscated > 0n)
    chain.transfer(intCommission, destination, operatorPool, rewardCommissionConfiscated, 'admin');
  if (usdcCommissionConfiscated > 0n)
    chain.transfer(usdcCommission, destinationUsdc, operatorPool, usdcCommissionConfiscated, 'admin');
  chain.transfer(staked, destination, operatorPool, tokenAmount, 'admin');
  chain.emit('slashStakeEvent', operatorPool, chain.eventEpoch(), {
    operatorStakingRecord: stakingRecord,
    authority,
    destination,
    destinationUsdc,
    sharesSlashed: sharesAmount,
    tokenAmountSlashed: tokenAmount,
    usdcConfiscated,
    rewardCommissionConfiscated,
    usdcCommissionConfiscated,
  });
}
