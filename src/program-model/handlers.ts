import type { ActionFields, StakingActionKind } from './action.js';
import type { Draft } from './draft.js';
import { accrueReward } from './instructions/accrue-reward.js';
import { accrueRewardEmergencyBypass } from './instructions/accrue-reward-emergency-bypass.js';
import { cancelUnstake } from './instructions/cancel-unstake.js';
import { changeOperatorAdmin } from './instructions/change-operator-admin.js';
import { changeOperatorStakingRecord } from './instructions/change-operator-staking-record.js';
import { claimUnstake } from './instructions/claim-unstake.js';
import { claimUsdcEarnings } from './instructions/claim-usdc-earnings.js';
import { closeOperatorPool } from './instructions/close-operator-pool.js';
import { closeStakingRecord } from './instructions/close-staking-record.js';
import { createOperatorPool } from './instructions/create-operator-pool.js';
import { createPoolOverview } from './instructions/create-pool-overview.js';
import { createRewardRecord } from './instructions/create-reward-record.js';
import { createStakingRecord } from './instructions/create-staking-record.js';
import { markEpochAsFinalizing } from './instructions/mark-epoch-as-finalizing.js';
import { setHaltStatus } from './instructions/set-halt-status.js';
import { slashStake } from './instructions/slash-stake.js';
import { stake } from './instructions/stake.js';
import { sweepClosedPoolUsdcDust } from './instructions/sweep-closed-pool-usdc-dust.js';
import { transferTokens } from './instructions/transfer-tokens.js';
import { unstake } from './instructions/unstake.js';
import { updateOperatorPool } from './instructions/update-operator-pool.js';
import { updatePoolOverview } from './instructions/update-pool-overview.js';
import { updatePoolOverviewAuthorities } from './instructions/update-pool-overview-authorities.js';
import { withdrawOperatorRewardCommission } from './instructions/withdraw-operator-reward-commission.js';
import { withdrawOperatorUsdcCommission } from './instructions/withdraw-operator-usdc-commission.js';

/** The rule of each action. */
export const HANDLERS: { readonly [TKind in StakingActionKind]: (chain: Draft, fields: ActionFields<TKind>) => void } =
  {
    createPoolOverview,
    updatePoolOverview,
    updatePoolOverviewAuthorities,
    markEpochAsFinalizing,
    createRewardRecord,
    setHaltStatus,
    slashStake,
    createOperatorPool,
    updateOperatorPool,
    changeOperatorAdmin,
    changeOperatorStakingRecord,
    withdrawOperatorRewardCommission,
    withdrawOperatorUsdcCommission,
    closeOperatorPool,
    sweepClosedPoolUsdcDust,
    accrueRewardEmergencyBypass,
    createStakingRecord,
    stake,
    unstake,
    cancelUnstake,
    claimUnstake,
    claimUsdcEarnings,
    closeStakingRecord,
    accrueReward,
    transferTokens,
  };
