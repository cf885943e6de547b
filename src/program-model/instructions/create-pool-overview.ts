import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';

/** docs/protocol.md#create_pool_overview. Pool creation starts disabled; anyone may be the first. */
export function createPoolOverview(chain: Draft, fields: ActionFields<'createPoolOverview'>): void {
  const { usdcMint, minSlashingDelaySeconds } = chain.deployment;
  const overview = chain.address('PoolOverview');
  chain.createPoolOverview({
    mint: fields.mint,
    bump: chain.bump('PoolOverview'),
    programAdmin: fields.programAdmin,
    rewardDistributionAuthorities: [],
    haltAuthorities: [],
    slashingAuthorities: [],
    slashingDestinationUsdcAccount: fields.slashingDestinationUsdcAccount,
    slashingDestinationTokenAccount: fields.slashingDestinationTokenAccount,
    slashingDelaySeconds: minSlashingDelaySeconds,
    isEpochFinalizing: false,
    isStakingHalted: false,
    isWithdrawalHalted: false,
    isAccrueRewardHalted: false,
    allowPoolCreation: false,
    operatorPoolRegistrationFee: 0n,
    registrationFeePayoutWallet: fields.registrationFeePayoutWallet,
    minOperatorTokenStake: 0n,
    delegatorUnstakeDelaySeconds: 0n,
    operatorUnstakeDelaySeconds: 0n,
    totalPools: 0n,
    completedRewardEpoch: 0n,
    unclaimedRewards: 0n,
    unclaimedUsdc: 0n,
  });
  chain.createTokenAccount(chain.address('GlobalTokenRewardVault'), fields.mint, overview);
  chain.createTokenAccount(chain.address('GlobalUsdcEarningsVault'), fields.usdcMint, overview);
  ensure(fields.usdcMint === usdcMint, 'InvalidUsdcMint', 'input');
}
