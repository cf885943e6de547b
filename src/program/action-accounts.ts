// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { InstructionActionFields } from './actions.js';

/** Where a state keeps an account, and what gives its address: seeds, a reward record's epoch, a field of the action, or another account that names it. */
export type StateAccountFact = {
  readonly type: 'operatorPool' | 'poolOverview' | 'rewardRecord' | 'stakingRecord' | 'tokenAccount';
} & (
  | {
      readonly pda:
        | 'PoolOverview'
        | 'GlobalTokenRewardVault'
        | 'GlobalUsdcEarningsVault'
        | 'PoolStakedTokenVault'
        | 'PoolRewardCommissionTokenVault'
        | 'PoolUsdcCommissionTokenVault'
        | 'PoolDelegatorUsdcEarningsVault'
        | 'StakingRecord';
      readonly seeds: readonly string[];
    }
  | { readonly epoch: string }
  | { readonly field: string }
  | { readonly namedBy: 'operatorPool' | 'poolOverview' }
);

/** The accounts of instructions that a state holds, by name. */
export const STATE_ACCOUNTS: Readonly<Record<string, StateAccountFact>> = {
  poolOverview: { type: 'poolOverview', pda: 'PoolOverview', seeds: [] },
  rewardRecord: { type: 'rewardRecord', epoch: 'epoch' },
  operatorPool: { type: 'operatorPool', field: 'operatorPool' },
  operatorStakingRecord: { type: 'stakingRecord', namedBy: 'operatorPool' },
  rewardTokenAccount: { type: 'tokenAccount', pda: 'GlobalTokenRewardVault', seeds: [] },
  usdcTokenAccount: { type: 'tokenAccount', pda: 'GlobalUsdcEarningsVault', seeds: [] },
  stakedTokenAccount: { type: 'tokenAccount', pda: 'PoolStakedTokenVault', seeds: ['operatorPool'] },
  rewardFeeTokenAccount: { type: 'tokenAccount', pda: 'PoolRewardCommissionTokenVault', seeds: ['operatorPool'] },
  usdcFeeTokenAccount: { type: 'tokenAccount', pda: 'PoolUsdcCommissionTokenVault', seeds: ['operatorPool'] },
  poolUsdcVault: { type: 'tokenAccount', pda: 'PoolDelegatorUsdcEarningsVault', seeds: ['operatorPool'] },
  currentPoolRewardRecord: { type: 'rewardRecord', epoch: 'currentEpoch' },
  nextPoolRewardRecord: { type: 'rewardRecord', epoch: 'nextEpoch' },
  ownerStakingRecord: { type: 'stakingRecord', pda: 'StakingRecord', seeds: ['operatorPool', 'owner'] },
  newStakingRecord: { type: 'stakingRecord', pda: 'StakingRecord', seeds: ['operatorPool', 'owner'] },
  ownerTokenAccount: { type: 'tokenAccount', field: 'ownerTokenAccount' },
  stakingRecord: { type: 'stakingRecord', pda: 'StakingRecord', seeds: ['operatorPool', 'owner'] },
  destination: { type: 'tokenAccount', field: 'destination' },
  adminTokenAccount: { type: 'tokenAccount', field: 'adminTokenAccount' },
  registrationFeePayoutTokenAccount: { type: 'tokenAccount', field: 'registrationFeePayoutTokenAccount' },
  slashingDestinationTokenAccount: { type: 'tokenAccount', namedBy: 'poolOverview' },
  slashingDestinationUsdcAccount: { type: 'tokenAccount', namedBy: 'poolOverview' },
  operatorUsdcVault: { type: 'tokenAccount', pda: 'PoolDelegatorUsdcEarningsVault', seeds: ['operatorPool'] },
  adminUsdcAccount: { type: 'tokenAccount', field: 'adminUsdcAccount' },
};

/** The accounts that a state must hold for each action; those that the instruction creates are left out. */
export const ACTION_ACCOUNTS: { readonly [TKind in keyof InstructionActionFields]: readonly string[] } = {
  accrueReward: [
    'poolOverview',
    'rewardRecord',
    'operatorPool',
    'operatorStakingRecord',
    'rewardTokenAccount',
    'usdcTokenAccount',
    'stakedTokenAccount',
    'rewardFeeTokenAccount',
    'usdcFeeTokenAccount',
    'poolUsdcVault',
  ],
  accrueRewardEmergencyBypass: ['poolOverview', 'operatorPool', 'currentPoolRewardRecord', 'nextPoolRewardRecord'],
  cancelUnstake: ['poolOverview', 'operatorPool', 'ownerStakingRecord'],
  changeOperatorAdmin: ['poolOverview', 'operatorPool'],
  changeOperatorStakingRecord: ['poolOverview', 'operatorPool', 'operatorStakingRecord', 'newStakingRecord'],
  claimUnstake: [
    'poolOverview',
    'operatorPool',
    'ownerStakingRecord',
    'operatorStakingRecord',
    'ownerTokenAccount',
    'stakedTokenAccount',
  ],
  claimUsdcEarnings: ['poolOverview', 'operatorPool', 'stakingRecord', 'poolUsdcVault', 'destination'],
  closeOperatorPool: ['poolOverview', 'operatorPool'],
  closeStakingRecord: ['ownerStakingRecord', 'operatorPool'],
  createOperatorPool: ['poolOverview', 'adminTokenAccount', 'registrationFeePayoutTokenAccount'],
  createPoolOverview: [],
  createRewardRecord: ['poolOverview', 'rewardTokenAccount', 'usdcTokenAccount'],
  createStakingRecord: ['operatorPool'],
  markEpochAsFinalizing: ['poolOverview'],
  setHaltStatus: ['poolOverview', 'operatorPool'],
  slashStake: [
    'poolOverview',
    'operatorPool',
    'operatorStakingRecord',
    'stakedTokenAccount',
    'poolUsdcVault',
    'rewardFeeTokenAccount',
    'usdcFeeTokenAccount',
    'slashingDestinationTokenAccount',
    'slashingDestinationUsdcAccount',
  ],
  stake: [
    'poolOverview',
    'operatorPool',
    'ownerStakingRecord',
    'operatorStakingRecord',
    'ownerTokenAccount',
    'stakedTokenAccount',
  ],
  sweepClosedPoolUsdcDust: ['operatorPool', 'operatorUsdcVault', 'adminUsdcAccount', 'poolOverview'],
  unstake: ['poolOverview', 'operatorPool', 'ownerStakingRecord', 'operatorStakingRecord'],
  updateOperatorPool: ['poolOverview', 'operatorPool'],
  updatePoolOverview: ['poolOverview'],
  updatePoolOverviewAuthorities: ['poolOverview'],
  withdrawOperatorRewardCommission: ['poolOverview', 'operatorPool', 'rewardFeeTokenAccount', 'destination'],
  withdrawOperatorUsdcCommission: ['poolOverview', 'operatorPool', 'usdcFeeTokenAccount', 'destination'],
};
