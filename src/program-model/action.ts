import type { Address } from '../kit/kit-types.js';

/** Pool and its admin: what most operator instructions name. */
interface ByAdmin {
  readonly admin: Address;
  readonly operatorPool: Address;
}

/** Pool and staker: together they give the staking record. */
interface ByOwner {
  readonly owner: Address;
  readonly operatorPool: Address;
}

/** A rate in basis points to schedule; `rateBps: null` cancels the pending change. */
interface CommissionRateChange {
  readonly rateBps: number | null;
}

/** The fields of each action, by its name. Addresses the program derives by itself are left out. */
export interface StakingActionFields {
  createPoolOverview: {
    readonly programAdmin: Address;
    readonly registrationFeePayoutWallet: Address;
    readonly slashingDestinationTokenAccount: Address;
    readonly slashingDestinationUsdcAccount: Address;
    readonly mint: Address;
    readonly usdcMint: Address;
  };
  updatePoolOverview: {
    readonly programAdmin: Address;
    readonly registrationFeePayoutWallet: Address | null;
    readonly slashingDestinationUsdcAccount: Address | null;
    readonly slashingDestinationTokenAccount: Address | null;
    readonly isStakingHalted: boolean | null;
    readonly isWithdrawalHalted: boolean | null;
    readonly isAccrueRewardHalted: boolean | null;
    readonly allowPoolCreation: boolean | null;
    readonly operatorPoolRegistrationFee: bigint | null;
    readonly minOperatorTokenStake: bigint | null;
    readonly delegatorUnstakeDelaySeconds: bigint | null;
    readonly operatorUnstakeDelaySeconds: bigint | null;
    readonly slashingDelaySeconds: bigint | null;
  };
  updatePoolOverviewAuthorities: {
    readonly programAdmin: Address;
    readonly newProgramAdmin: Address | null;
    readonly newRewardDistributionAuthorities: readonly Address[] | null;
    readonly newHaltAuthorities: readonly Address[] | null;
    readonly newSlashingAuthorities: readonly Address[] | null;
  };
  markEpochAsFinalizing: { readonly authority: Address; readonly expectedEpoch: bigint };
  createRewardRecord: {
    readonly authority: Address;
    readonly merkleRoots: readonly Uint8Array[];
    readonly totalRewards: bigint;
    readonly totalUsdcPayout: bigint;
  };
  setHaltStatus: { readonly authority: Address; readonly operatorPool: Address; readonly isHalted: boolean };
  slashStake: { readonly authority: Address; readonly operatorPool: Address; readonly sharesAmount: bigint };
  createOperatorPool: {
    readonly admin: Address;
    readonly adminTokenAccount: Address;
    readonly registrationFeePayoutTokenAccount: Address;
    readonly mint: Address;
    readonly usdcMint: Address;
    readonly autoStakeFees: boolean;
    readonly rewardCommissionRateBps: number;
    readonly usdcCommissionRateBps: number;
    readonly allowDelegation: boolean;
    readonly name: string;
    readonly description: string | null;
    readonly websiteUrl: string | null;
    readonly avatarImageUrl: string | null;
    readonly operatorAuthKeys: readonly Address[] | null;
  };
  updateOperatorPool: ByAdmin & {
    readonly newRewardCommissionRateBps: CommissionRateChange | null;
    readonly newUsdcCommissionRateBps: CommissionRateChange | null;
    readonly allowDelegation: boolean | null;
    readonly autoStakeFees: boolean | null;
    readonly name: string | null;
    readonly description: string | null;
    readonly websiteUrl: string | null;
    readonly avatarImageUrl: string | null;
    readonly operatorAuthKeys: readonly Address[] | null;
  };
  changeOperatorAdmin: ByAdmin & { readonly newAdmin: Address };
  changeOperatorStakingRecord: ByAdmin & { readonly owner: Address };
  withdrawOperatorRewardCommission: ByAdmin & { readonly destination: Address };
  withdrawOperatorUsdcCommission: ByAdmin & { readonly destination: Address };
  closeOperatorPool: ByAdmin;
  sweepClosedPoolUsdcDust: ByAdmin & { readonly adminUsdcAccount: Address };
  /** The epochs of the two reward records that are passed. */
  accrueRewardEmergencyBypass: ByAdmin & { readonly currentEpoch: bigint; readonly nextEpoch: bigint };
  createStakingRecord: ByOwner;
  stake: ByOwner & { readonly ownerTokenAccount: Address; readonly tokenAmount: bigint };
  /** The amount is in shares, not in tokens. */
  unstake: ByOwner & { readonly sharesAmount: bigint };
  cancelUnstake: ByOwner;
  claimUnstake: ByOwner & { readonly ownerTokenAccount: Address };
  claimUsdcEarnings: ByOwner & { readonly destination: Address };
  closeStakingRecord: ByOwner;
  accrueReward: {
    readonly operatorPool: Address;
    /** The epoch of the reward record that is passed. */
    readonly epoch: bigint;
    readonly merkleIndex: number;
    readonly proof: readonly Uint8Array[];
    readonly proofPath: readonly boolean[];
    readonly rewardAmount: bigint;
    readonly usdcAmount: bigint;
  };
  /** SPL Token `Transfer`, signed by the owner of `source`. */
  transferTokens: {
    readonly source: Address;
    readonly destination: Address;
    readonly authority: Address;
    readonly amount: bigint;
  };
}

/** The names of all actions: the 24 instructions and `transferTokens`. */
export type StakingActionKind = keyof StakingActionFields;

/** The fields of one action. */
export type ActionFields<TType extends StakingActionKind> = StakingActionFields[TType];

/**
 * One instruction, told apart by `kind`.
 *
 * @example
 * ```ts
 * import type { StakingAction } from 'inference-staking-sdk';
 *
 * function movesStake(action: StakingAction): boolean {
 *   return action.kind === 'stake' || action.kind === 'unstake';
 * }
 * ```
 */
export type StakingAction = {
  [TType in StakingActionKind]: { readonly kind: TType } & StakingActionFields[TType];
}[StakingActionKind];
