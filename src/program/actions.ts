// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../kit/kit-types.js';

/**
 * The fields of the action of each instruction: its accounts and arguments, without the accounts that follow from others, and with epochs in the
 * place of reward records. An optional field may be left out, undefined or null: all three mean the same.
 */
export interface InstructionActionFields {
  /**
   * Applies one pool's leaf of the next epoch's reward tree. Anyone may call it, epoch by epoch, oldest first.
   * The pool's counters collect the epoch's INT and USDC; they are paid out when the newest epoch (or the pool's closing one) is accrued.
   */
  readonly accrueReward: {
    /** The epoch of the reward record that is passed. */
    readonly epoch: bigint;
    /** The pool. */
    readonly operatorPool: Address;
    /** Index of the tree among the epoch's roots. */
    readonly merkleIndex: number;
    /** Sibling hashes from the leaf to the root. */
    readonly proof: readonly Uint8Array[];
    /** For each sibling, whether it is on the left. */
    readonly proofPath: readonly boolean[];
    /** INT of the leaf in base units (9 decimals). */
    readonly rewardAmount: bigint;
    /** USDC in base units (6 decimals). */
    readonly usdcAmount: bigint;
  };
  /**
   * Skips one epoch in which the pool has no leaf and forfeits that epoch's rewards. The next epoch's record must exist.
   */
  readonly accrueRewardEmergencyBypass: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** The epoch to skip: the one after the last claimed. Its reward record is passed. */
    readonly currentEpoch: bigint;
    /** The epoch after that. Its reward record is passed. */
    readonly nextEpoch: bigint;
  };
  /**
   * Stakes all tokens in cooldown again, at the current share price.
   */
  readonly cancelUnstake: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
  };
  /**
   * Changes the admin of the pool. The pool's address does not change: it is derived from the initial admin.
   */
  readonly changeOperatorAdmin: {
    /** The pool's admin. */
    readonly admin: Address;
    /** Becomes the admin; must sign. */
    readonly newAdmin: Address;
    /** The pool. */
    readonly operatorPool: Address;
  };
  /**
   * Makes another record of the pool the operator's own record, which can be slashed and must hold the minimum stake.
   */
  readonly changeOperatorStakingRecord: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
  };
  /**
   * Pays out the tokens whose cooldown is over to a token account of the owner. Anyone may send it.
   */
  readonly claimUnstake: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** An INT account of the owner. */
    readonly ownerTokenAccount: Address;
  };
  /**
   * Pays the record's USDC earnings to any USDC account.
   */
  readonly claimUsdcEarnings: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** The token account that receives the tokens. */
    readonly destination: Address;
  };
  /**
   * Closes the pool permanently. The last epoch in which it earns is the current epoch plus one.
   */
  readonly closeOperatorPool: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The pool. */
    readonly operatorPool: Address;
  };
  /**
   * Closes an empty record and refunds its rent to the receiver.
   */
  readonly closeStakingRecord: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
  };
  /**
   * Opens an operator's pool with its four vaults and the operator's own staking record.
   */
  readonly createOperatorPool: {
    /** The pool's admin. */
    readonly admin: Address;
    /** An INT account of the admin, which pays the registration fee. */
    readonly adminTokenAccount: Address;
    /** The INT account that receives the registration fee. */
    readonly registrationFeePayoutTokenAccount: Address;
    /** The INT mint. */
    readonly mint: Address;
    /** The USDC mint. */
    readonly usdcMint: Address;
    /** Whether the INT commission is staked for the operator at each payout. */
    readonly autoStakeFees: boolean;
    /** Commission on INT rewards in basis points (10,000 = 100%). */
    readonly rewardCommissionRateBps: number;
    /** Whether others than the operator may stake. */
    readonly allowDelegation: boolean;
    /** Display name, at most 64 bytes of UTF-8. */
    readonly name: string;
    /** Description, at most 200 bytes of UTF-8. Left out, undefined or null: none. */
    readonly description?: string | null | undefined;
    /** Website, http:// or https://, at most 64 bytes of UTF-8. Left out, undefined or null: none. */
    readonly websiteUrl?: string | null | undefined;
    /** Avatar, http:// or https://, at most 128 bytes of UTF-8. Left out, undefined or null: none. */
    readonly avatarImageUrl?: string | null | undefined;
    /** Keys the operator's machines sign with off-chain; at most 5. Left out, undefined or null: none. */
    readonly operatorAuthKeys?: readonly Address[] | null | undefined;
    /** Commission on USDC in basis points (10,000 = 100%). */
    readonly usdcCommissionRateBps: number;
  };
  /**
   * Creates the network's singleton and its two global vaults. Pool creation starts disabled.
   */
  readonly createPoolOverview: {
    /** The network's admin. */
    readonly programAdmin: Address;
    /** The wallet that owns the account registration fees go to. */
    readonly registrationFeePayoutWallet: Address;
    /** The INT account that receives what is slashed. */
    readonly slashingDestinationTokenAccount: Address;
    /** The USDC account that receives what is confiscated. */
    readonly slashingDestinationUsdcAccount: Address;
    /** The INT mint. */
    readonly mint: Address;
    /** The USDC mint. */
    readonly usdcMint: Address;
  };
  /**
   * Publishes the merkle roots and the totals of the epoch that is being finalized.
   */
  readonly createRewardRecord: {
    /** One of the authorities the overview lists for this task. */
    readonly authority: Address;
    /** Roots of the reward trees, 32 bytes each; the account has room for 13. */
    readonly merkleRoots: readonly Uint8Array[];
    /** INT of the epoch in base units (9 decimals). */
    readonly totalRewards: bigint;
    /** USDC of the epoch in base units (6 decimals). */
    readonly totalUsdcPayout: bigint;
  };
  /**
   * Creates an owner's record with a pool. It holds nothing until the owner stakes.
   */
  readonly createStakingRecord: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
  };
  /**
   * Starts the finalizing of the epoch after the newest completed one.
   */
  readonly markEpochAsFinalizing: {
    /** One of the authorities the overview lists for this task. */
    readonly authority: Address;
    /** The epoch to finalize: the newest completed one plus 1. */
    readonly expectedEpoch: bigint;
  };
  /**
   * Halts a pool or lifts its halt. Halting it again restarts the slashing delay.
   */
  readonly setHaltStatus: {
    /** One of the authorities the overview lists for this task. */
    readonly authority: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** Whether the pool is halted. */
    readonly isHalted: boolean;
  };
  /**
   * Takes shares of the operator of a halted pool, once the slashing delay is over, with all its commission and its USDC.
   */
  readonly slashStake: {
    /** One of the authorities the overview lists for this task. */
    readonly authority: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** Shares, not tokens. */
    readonly sharesAmount: bigint;
  };
  /**
   * Stakes INT with a pool for shares, rounded down. Every published epoch must be accrued first.
   * An amount worth less than one share mints no share and becomes property of the pool.
   */
  readonly stake: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** An INT account of the owner. */
    readonly ownerTokenAccount: Address;
    /** INT in base units (9 decimals). */
    readonly tokenAmount: bigint;
  };
  /**
   * Empties and closes the delegators' USDC vault of a closed and empty pool.
   */
  readonly sweepClosedPoolUsdcDust: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** The USDC account that receives the dust. */
    readonly adminUsdcAccount: Address;
  };
  /**
   * Converts shares to INT at the current share price, rounded down, and starts the cooldown. It restarts for all tokens already in it.
   */
  readonly unstake: {
    /** The owner of the staking record. */
    readonly owner: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** Shares, not tokens. */
    readonly sharesAmount: bigint;
  };
  /**
   * Changes the pool's profile and schedules commission rates. Fields that are left out do not change.
   */
  readonly updateOperatorPool: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** INT commission to schedule from the next payout on, in basis points; without a rate, the scheduled change is cancelled. Left out, undefined or null: unchanged. */
    readonly newRewardCommissionRateBps?:
      | {
          /** Basis points to schedule; none cancels the scheduled change. Undefined or null: none; the key itself must be there. */ readonly rateBps:
            number | null | undefined;
        }
      | null
      | undefined;
    /** USDC commission to schedule from the next payout on, in basis points; without a rate, the scheduled change is cancelled. Left out, undefined or null: unchanged. */
    readonly newUsdcCommissionRateBps?:
      | {
          /** Basis points to schedule; none cancels the scheduled change. Undefined or null: none; the key itself must be there. */ readonly rateBps:
            number | null | undefined;
        }
      | null
      | undefined;
    /** Whether others than the operator may stake. Left out, undefined or null: unchanged. */
    readonly allowDelegation?: boolean | null | undefined;
    /** Whether the INT commission is staked for the operator at each payout. Left out, undefined or null: unchanged. */
    readonly autoStakeFees?: boolean | null | undefined;
    /** Display name, at most 64 bytes of UTF-8. Left out, undefined or null: unchanged. */
    readonly name?: string | null | undefined;
    /** Description, at most 200 bytes of UTF-8. Left out, undefined or null: unchanged. */
    readonly description?: string | null | undefined;
    /** Website, http:// or https://, at most 64 bytes of UTF-8. Left out, undefined or null: unchanged. */
    readonly websiteUrl?: string | null | undefined;
    /** Avatar, http:// or https://, at most 128 bytes of UTF-8. Left out, undefined or null: unchanged. */
    readonly avatarImageUrl?: string | null | undefined;
    /** Keys the operator's machines sign with off-chain; at most 5. Left out, undefined or null: unchanged. */
    readonly operatorAuthKeys?: readonly Address[] | null | undefined;
  };
  /**
   * Changes the network's parameters. Fields that are left out do not change.
   */
  readonly updatePoolOverview: {
    /** The network's admin. */
    readonly programAdmin: Address;
    /** The wallet that owns the account registration fees go to. Left out, undefined or null: unchanged. */
    readonly registrationFeePayoutWallet?: Address | null | undefined;
    /** The USDC account that receives what is confiscated. Left out, undefined or null: unchanged. */
    readonly slashingDestinationUsdcAccount?: Address | null | undefined;
    /** The INT account that receives what is slashed. Left out, undefined or null: unchanged. */
    readonly slashingDestinationTokenAccount?: Address | null | undefined;
    /** Whether staking and unstaking are halted everywhere. Left out, undefined or null: unchanged. */
    readonly isStakingHalted?: boolean | null | undefined;
    /** Whether withdrawals are halted everywhere. Left out, undefined or null: unchanged. */
    readonly isWithdrawalHalted?: boolean | null | undefined;
    /** Whether accruals are halted everywhere. Left out, undefined or null: unchanged. */
    readonly isAccrueRewardHalted?: boolean | null | undefined;
    /** Whether pools may be opened. Left out, undefined or null: unchanged. */
    readonly allowPoolCreation?: boolean | null | undefined;
    /** Fee for opening a pool, INT in base units (9 decimals). Left out, undefined or null: unchanged. */
    readonly operatorPoolRegistrationFee?: bigint | null | undefined;
    /** INT the operator's own record must be worth, in base units (9 decimals). Left out, undefined or null: unchanged. */
    readonly minOperatorTokenStake?: bigint | null | undefined;
    /** Cooldown of delegators in seconds. Left out, undefined or null: unchanged. */
    readonly delegatorUnstakeDelaySeconds?: bigint | null | undefined;
    /** Cooldown of operators in seconds. Left out, undefined or null: unchanged. */
    readonly operatorUnstakeDelaySeconds?: bigint | null | undefined;
    /** Seconds from a halt until slashing is allowed. Left out, undefined or null: unchanged. */
    readonly slashingDelaySeconds?: bigint | null | undefined;
  };
  /**
   * Replaces lists of authorities or names a new program admin, who must sign too.
   */
  readonly updatePoolOverviewAuthorities: {
    /** The network's admin. */
    readonly programAdmin: Address;
    /** Becomes the program admin; must sign when given. Left out, undefined or null: unchanged. */
    readonly newProgramAdmin?: Address | null | undefined;
    /** Replaces the list; at most 5. Left out, undefined or null: unchanged. */
    readonly newRewardDistributionAuthorities?: readonly Address[] | null | undefined;
    /** Replaces the list; at most 5. Left out, undefined or null: unchanged. */
    readonly newHaltAuthorities?: readonly Address[] | null | undefined;
    /** Replaces the list; at most 5. Left out, undefined or null: unchanged. */
    readonly newSlashingAuthorities?: readonly Address[] | null | undefined;
  };
  /**
   * Moves the whole INT commission vault to a token account.
   */
  readonly withdrawOperatorRewardCommission: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** The token account that receives the tokens. */
    readonly destination: Address;
  };
  /**
   * Moves the whole USDC commission vault to a token account.
   */
  readonly withdrawOperatorUsdcCommission: {
    /** The pool's admin. */
    readonly admin: Address;
    /** The pool. */
    readonly operatorPool: Address;
    /** The token account that receives the tokens. */
    readonly destination: Address;
  };
}

/** The action of one instruction, told apart by `kind`. */
export type InstructionAction = {
  [TKind in keyof InstructionActionFields]: { readonly kind: TKind } & InstructionActionFields[TKind];
}[keyof InstructionActionFields];

/** What a field of an action holds: `?` for an optional one, `[]` for a list. */
export type ActionFieldType =
  | 'u64'
  | 'address'
  | 'u8'
  | 'hash[]'
  | 'bool[]'
  | 'bool'
  | 'u16'
  | 'string'
  | 'string?'
  | 'address[]?'
  | 'rate?'
  | 'bool?'
  | 'address?'
  | 'u64?';

/** What each field of each action holds. */
export const ACTION_FIELD_TYPES = {
  accrueReward: {
    epoch: 'u64',
    operatorPool: 'address',
    merkleIndex: 'u8',
    proof: 'hash[]',
    proofPath: 'bool[]',
    rewardAmount: 'u64',
    usdcAmount: 'u64',
  },
  accrueRewardEmergencyBypass: { admin: 'address', operatorPool: 'address', currentEpoch: 'u64', nextEpoch: 'u64' },
  cancelUnstake: { owner: 'address', operatorPool: 'address' },
  changeOperatorAdmin: { admin: 'address', newAdmin: 'address', operatorPool: 'address' },
  changeOperatorStakingRecord: { admin: 'address', owner: 'address', operatorPool: 'address' },
  claimUnstake: { owner: 'address', operatorPool: 'address', ownerTokenAccount: 'address' },
  claimUsdcEarnings: { owner: 'address', operatorPool: 'address', destination: 'address' },
  closeOperatorPool: { admin: 'address', operatorPool: 'address' },
  closeStakingRecord: { owner: 'address', operatorPool: 'address' },
  createOperatorPool: {
    admin: 'address',
    adminTokenAccount: 'address',
    registrationFeePayoutTokenAccount: 'address',
    mint: 'address',
    usdcMint: 'address',
    autoStakeFees: 'bool',
    rewardCommissionRateBps: 'u16',
    allowDelegation: 'bool',
    name: 'string',
    description: 'string?',
    websiteUrl: 'string?',
    avatarImageUrl: 'string?',
    operatorAuthKeys: 'address[]?',
    usdcCommissionRateBps: 'u16',
  },
  createPoolOverview: {
    programAdmin: 'address',
    registrationFeePayoutWallet: 'address',
    slashingDestinationTokenAccount: 'address',
    slashingDestinationUsdcAccount: 'address',
    mint: 'address',
    usdcMint: 'address',
  },
  createRewardRecord: { authority: 'address', merkleRoots: 'hash[]', totalRewards: 'u64', totalUsdcPayout: 'u64' },
  createStakingRecord: { owner: 'address', operatorPool: 'address' },
  markEpochAsFinalizing: { authority: 'address', expectedEpoch: 'u64' },
  setHaltStatus: { authority: 'address', operatorPool: 'address', isHalted: 'bool' },
  slashStake: { authority: 'address', operatorPool: 'address', sharesAmount: 'u64' },
  stake: { owner: 'address', operatorPool: 'address', ownerTokenAccount: 'address', tokenAmount: 'u64' },
  sweepClosedPoolUsdcDust: { admin: 'address', operatorPool: 'address', adminUsdcAccount: 'address' },
  unstake: { owner: 'address', operatorPool: 'address', sharesAmount: 'u64' },
  updateOperatorPool: {
    admin: 'address',
    operatorPool: 'address',
    newRewardCommissionRateBps: 'rate?',
    newUsdcCommissionRateBps: 'rate?',
    allowDelegation: 'bool?',
    autoStakeFees: 'bool?',
    name: 'string?',
    description: 'string?',
    websiteUrl: 'string?',
    avatarImageUrl: 'string?',
    operatorAuthKeys: 'address[]?',
  },
  updatePoolOverview: {
    programAdmin: 'address',
    registrationFeePayoutWallet: 'address?',
    slashingDestinationUsdcAccount: 'address?',
    slashingDestinationTokenAccount: 'address?',
    isStakingHalted: 'bool?',
    isWithdrawalHalted: 'bool?',
    isAccrueRewardHalted: 'bool?',
    allowPoolCreation: 'bool?',
    operatorPoolRegistrationFee: 'u64?',
    minOperatorTokenStake: 'u64?',
    delegatorUnstakeDelaySeconds: 'u64?',
    operatorUnstakeDelaySeconds: 'u64?',
    slashingDelaySeconds: 'u64?',
  },
  updatePoolOverviewAuthorities: {
    programAdmin: 'address',
    newProgramAdmin: 'address?',
    newRewardDistributionAuthorities: 'address[]?',
    newHaltAuthorities: 'address[]?',
    newSlashingAuthorities: 'address[]?',
  },
  withdrawOperatorRewardCommission: { admin: 'address', operatorPool: 'address', destination: 'address' },
  withdrawOperatorUsdcCommission: { admin: 'address', operatorPool: 'address', destination: 'address' },
} as const satisfies {
  readonly [TKind in keyof InstructionActionFields]: {
    readonly [TField in keyof InstructionActionFields[TKind]]-?: ActionFieldType;
  };
};
