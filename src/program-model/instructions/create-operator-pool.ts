import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { checkAuthKeys, checkProfile, checkRate } from '../profile-rules.js';
import { currentEpoch } from '../share-rules.js';

/** docs/protocol.md#create_operator_pool. Pool, record and vaults are created before anything is checked. */
export function createOperatorPool(chain: Draft, fields: ActionFields<'createOperatorPool'>): void {
  const { admin, adminTokenAccount, registrationFeePayoutTokenAccount } = fields;
  const operatorPool = chain.address('OperatorPool', admin);
  const stakingRecord = chain.address('StakingRecord', operatorPool, admin);
  const overview = chain.changePoolOverview();
  const wallet = chain.tokenAccount(adminTokenAccount);
  const feeWallet = chain.tokenAccount(registrationFeePayoutTokenAccount);
  const joinedAtEpoch = currentEpoch(overview);
  chain.createOperatorPool(operatorPool, {
    version: 1,
    bump: chain.bump('OperatorPool', admin),
    initialPoolAdmin: admin,
    admin,
    name: fields.name,
    description: fields.description,
    websiteUrl: fields.websiteUrl,
    avatarImageUrl: fields.avatarImageUrl,
    operatorStakingRecord: stakingRecord,
    operatorAuthKeys: fields.operatorAuthKeys ?? [],
    autoStakeFees: fields.autoStakeFees,
    rewardCommissionRateBps: fields.rewardCommissionRateBps,
    newRewardCommissionRateBps: null,
    usdcCommissionRateBps: fields.usdcCommissionRateBps,
    newUsdcCommissionRateBps: null,
    allowDelegation: fields.allowDelegation,
    totalStakedAmount: 0n,
    totalShares: 0n,
    totalUnstaking: 0n,
    joinedAtEpoch,
    closedAtEpoch: null,
    haltedAtTimestamp: null,
    rewardLastClaimedEpoch: joinedAtEpoch,
    accruedRewards: 0n,
    accruedRewardCommission: 0n,
    accruedUsdcCommission: 0n,
    accruedDelegatorUsdc: 0n,
    cumulativeUsdcPerShare: 0n,
  });
  // The operator's own record has version 0.
  chain.createStakingRecord(stakingRecord, {
    version: 0,
    owner: admin,
    operatorPool,
    shares: 0n,
    unstakeAtTimestamp: 0n,
    tokensUnstakeAmount: 0n,
    lastSettledUsdcPerShare: 0n,
    accruedUsdcEarnings: 0n,
  });
  const { mint, usdcMint } = fields;
  chain.createTokenAccount(chain.address('PoolStakedTokenVault', operatorPool), mint, operatorPool);
  chain.createTokenAccount(chain.address('PoolRewardCommissionTokenVault', operatorPool), mint, operatorPool);
  chain.createTokenAccount(chain.address('PoolUsdcCommissionTokenVault', operatorPool), usdcMint, operatorPool);
  chain.createTokenAccount(chain.address('PoolDelegatorUsdcEarningsVault', operatorPool), usdcMint, operatorPool);

  ensure(overview.mint === mint, 'ConstraintHasOne', 'input');
  ensure(overview.allowPoolCreation, 'PoolCreationDisabled', 'admin');
  ensure(wallet.owner === admin, 'ConstraintTokenOwner', 'input');
  ensure(wallet.mint === mint, 'ConstraintTokenMint', 'input');
  ensure(feeWallet.owner === overview.registrationFeePayoutWallet, 'InvalidRegistrationFeePayoutDestination', 'input');
  ensure(feeWallet.mint === mint, 'ConstraintTokenMint', 'input');
  ensure(usdcMint === chain.deployment.usdcMint, 'InvalidUsdcMint', 'input');

  checkRate(fields.rewardCommissionRateBps);
  checkRate(fields.usdcCommissionRateBps);
  if (overview.operatorPoolRegistrationFee > 0n)
    chain.transfer(adminTokenAccount, registrationFeePayoutTokenAccount, admin, overview.operatorPoolRegistrationFee);
  overview.totalPools = u64(overview.totalPools + 1n);
  checkAuthKeys(fields.operatorAuthKeys ?? []);
  checkProfile(fields);
}
