import type { Address } from '../kit/kit-types.js';
import { isPayoutEpoch, splitAccrual, type AccrualSplit } from '../math/reward-payout.js';
import { findPoolRewardCommissionTokenVaultPda } from '../program/pdas/pool-reward-commission-token-vault.js';
import { findPoolStakedTokenVaultPda } from '../program/pdas/pool-staked-token-vault.js';
import { findPoolUsdcCommissionTokenVaultPda } from '../program/pdas/pool-usdc-commission-token-vault.js';
import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { closedPoolWarnings, previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** Commission that an accrual pays out, of this epoch and of those before it that had not been. */
export interface CommissionPayout {
  readonly unit: 'INT' | 'USDC';
  /** Base units. */
  readonly amount: bigint;
  /** The vault it goes to. */
  readonly destination: Address;
  /** The record that gets shares for it, when commission is staked; else null. */
  readonly stakedFor: Address | null;
}

/** What accruing adds to its preview. */
export interface AccrueRewardDetails {
  /** This epoch's leaf, divided by the rates in force. */
  readonly split: AccrualSplit;
  /** Whether this accrual pays, or only counts for a later one. */
  readonly isPaidOut: boolean;
  /** Everything that moves, INT and USDC in base units: also of earlier epochs. */
  readonly totalRewardsTransferred: bigint;
  readonly totalUsdcTransferred: bigint;
  /** Shares that the operator's record gains for commission. */
  readonly operatorShares: bigint;
  /** What the operator is paid, and where. */
  readonly commissions: readonly CommissionPayout[];
}

/**
 * What accruing the rewards of a pool's next epoch will do, for the pool and for its operator. Anybody may do it.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewAccrueReward, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'accrueReward'>];
 * const preview = previewAccrueReward(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.commissions.length : preview.error.name;
 * ```
 */
export function previewAccrueReward(
  state: StakingState,
  input: ActionFields<'accrueReward'>,
  clock: ChainClock,
): ActionPreview<AccrueRewardDetails> {
  return previewAction(state, { ...input, kind: 'accrueReward' }, clock, (facts) => {
    const { overview, poolBefore, poolAfter, after, logged } = facts;
    const { operatorPool, epoch } = input;
    const { deployment } = state;
    const split = splitAccrual(poolBefore, input);
    const { totalRewardsTransferred, totalUsdcTransferred } = logged('accrueRewardEvent')!;
    const completedRewardEpoch = overview?.completedRewardEpoch ?? epoch;
    const isPaidOut = isPayoutEpoch({ epoch, completedRewardEpoch, closedAtEpoch: poolBefore.closedAtEpoch });
    const intCommission = poolBefore.accruedRewardCommission + split.operatorRewardCommission;
    const usdcCommission = poolBefore.accruedUsdcCommission + split.operatorUsdcCommission;
    const isStaked = poolBefore.autoStakeFees;
    const findIntVault = isStaked ? findPoolStakedTokenVaultPda : findPoolRewardCommissionTokenVaultPda;
    const commissions: CommissionPayout[] = [
      {
        unit: 'INT',
        amount: intCommission,
        destination: findIntVault({ operatorPool }, deployment)[0],
        stakedFor: isStaked ? poolBefore.operatorStakingRecord : null,
      },
      {
        unit: 'USDC',
        amount: usdcCommission,
        destination: findPoolUsdcCommissionTokenVaultPda({ operatorPool }, deployment)[0],
        stakedFor: null,
      },
    ];
    const delegatorUsdc = poolBefore.accruedDelegatorUsdc + split.delegatorUsdcEarnings;
    const delegatorRewards = poolBefore.accruedRewards + split.delegatorRewards;
    const hasNoShares = poolAfter.totalShares === 0n;
    const operatorShares = logged('operatorAutoStakeEvent')?.sharesAmount ?? 0n;
    const hasOrphans = poolBefore.totalShares === 0n && poolBefore.totalStakedAmount + delegatorRewards > 0n;
    return {
      split,
      isPaidOut,
      totalRewardsTransferred,
      totalUsdcTransferred,
      operatorShares,
      commissions: isPaidOut ? commissions.filter(({ amount }) => amount > 0n) : [],
      warnings: warningsOf({
        notPaidOutYet: !isPaidOut,
        rewardsWithoutShares: isPaidOut && hasNoShares && delegatorRewards > 0n,
        gainsOrphanedTokens: isPaidOut && !hasNoShares && hasOrphans,
        mintsNoShares: isPaidOut && isStaked && intCommission > 0n && operatorShares === 0n,
        usdcWithoutShares: isPaidOut && hasNoShares && delegatorUsdc > 0n,
        ...closedPoolWarnings(poolAfter, overview, after),
      }),
    };
  });
}
