// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
/** The pool accepts stake from its operator only. */
export const INFERENCE_STAKING_ERROR__STAKING_NOT_ALLOWED = 6000;
/** The operator of a halted pool cannot withdraw. */
export const INFERENCE_STAKING_ERROR__UNSTAKING_NOT_ALLOWED = 6001;
/** Rewards of a published epoch are not accrued yet. */
export const INFERENCE_STAKING_ERROR__UNCLAIMED_REWARDS = 6002;
/** The operator's stake is below the network's minimum. */
export const INFERENCE_STAKING_ERROR__MIN_OPERATOR_TOKEN_STAKE_NOT_MET = 6003;
/** No tokens are in cooldown. */
export const INFERENCE_STAKING_ERROR__NO_TOKENS_TO_CLAIM = 6004;
/** The cooldown is not over. */
export const INFERENCE_STAKING_ERROR__PENDING_DELAY = 6005;
/** The reward vault holds less than what is owed. */
export const INFERENCE_STAKING_ERROR__INSUFFICIENT_REWARDS = 6006;
/** The USDC vault holds less than what is owed. */
export const INFERENCE_STAKING_ERROR__INSUFFICIENT_USDC = 6007;
/** The pool is closed. */
export const INFERENCE_STAKING_ERROR__CLOSED_POOL = 6008;
/** The proof does not lead to the root. */
export const INFERENCE_STAKING_ERROR__INVALID_PROOF = 6009;
/** The pool is halted. */
export const INFERENCE_STAKING_ERROR__OPERATOR_POOL_HALTED = 6010;
/** Staking is halted. */
export const INFERENCE_STAKING_ERROR__STAKING_HALTED = 6011;
/** Withdrawals are halted. */
export const INFERENCE_STAKING_ERROR__WITHDRAWALS_HALTED = 6012;
/** Accruing rewards is halted. */
export const INFERENCE_STAKING_ERROR__ACCRUE_REWARD_HALTED = 6013;
/** Not the program admin. */
export const INFERENCE_STAKING_ERROR__INVALID_PROGRAM_ADMIN = 6014;
/** Not a reward distribution authority. */
export const INFERENCE_STAKING_ERROR__INVALID_REWARD_DISTRIBUTION_AUTHORITY = 6015;
/** Not a halt authority. */
export const INFERENCE_STAKING_ERROR__INVALID_HALT_AUTHORITY = 6016;
/** Not a slashing authority. */
export const INFERENCE_STAKING_ERROR__INVALID_SLASHING_AUTHORITY = 6017;
/** Too many authorities. */
export const INFERENCE_STAKING_ERROR__AUTHORITIES_EXCEEDED = 6018;
/** Too many operator auth keys. */
export const INFERENCE_STAKING_ERROR__OPERATOR_AUTH_KEYS_LENGTH_INVALID = 6019;
/** An operator auth key is given twice. */
export const INFERENCE_STAKING_ERROR__DUPLICATE_OPERATOR_AUTH_KEY = 6020;
/** The record still holds shares or tokens. */
export const INFERENCE_STAKING_ERROR__ACCOUNT_NOT_EMPTY = 6021;
/** Opening pools is disabled. */
export const INFERENCE_STAKING_ERROR__POOL_CREATION_DISABLED = 6022;
/** Not the USDC mint. */
export const INFERENCE_STAKING_ERROR__INVALID_USDC_MINT = 6023;
/** The account does not belong to the registration fee wallet. */
export const INFERENCE_STAKING_ERROR__INVALID_REGISTRATION_FEE_PAYOUT_DESTINATION = 6024;
/** No epoch is being finalized. */
export const INFERENCE_STAKING_ERROR__EPOCH_MUST_BE_FINALIZING = 6025;
/** An epoch is being finalized. */
export const INFERENCE_STAKING_ERROR__EPOCH_MUST_NOT_BE_FINALIZING = 6026;
/** The expected epoch is not the next one. */
export const INFERENCE_STAKING_ERROR__EPOCH_IS_FINALIZING_EPOCH_INVALID = 6027;
/** The name is longer than 64 bytes. */
export const INFERENCE_STAKING_ERROR__NAME_TOO_LONG = 6028;
/** The description is longer than 200 bytes. */
export const INFERENCE_STAKING_ERROR__DESCRIPTION_TOO_LONG = 6029;
/** The website URL is longer than 64 bytes. */
export const INFERENCE_STAKING_ERROR__WEBSITE_URL_TOO_LONG = 6030;
/** The avatar URL is longer than 128 bytes. */
export const INFERENCE_STAKING_ERROR__AVATAR_IMAGE_URL_TOO_LONG = 6031;
/** The website URL is not http or https. */
export const INFERENCE_STAKING_ERROR__INVALID_WEBSITE_URL = 6032;
/** The avatar URL is not http or https. */
export const INFERENCE_STAKING_ERROR__INVALID_AVATAR_IMAGE_URL = 6033;
/** The record still holds USDC. */
export const INFERENCE_STAKING_ERROR__UNCLAIMED_USDC_EARNINGS = 6034;
/** There is no USDC to claim. */
export const INFERENCE_STAKING_ERROR__NO_USDC_EARNINGS_TO_CLAIM = 6035;
/** The pool's USDC vault holds less than the claim. */
export const INFERENCE_STAKING_ERROR__INSUFFICIENT_POOL_USDC_VAULT_BALANCE = 6036;
/** A commission rate is above 10,000 basis points. */
export const INFERENCE_STAKING_ERROR__INVALID_COMMISSION_RATE = 6037;
/** The pool must be closed. */
export const INFERENCE_STAKING_ERROR__POOL_MUST_BE_CLOSED = 6038;
/** The pool is not closed, or not long enough. */
export const INFERENCE_STAKING_ERROR__POOL_CLOSED_EPOCH_INVALID = 6039;
/** The pool is not empty. */
export const INFERENCE_STAKING_ERROR__POOL_IS_NOT_EMPTY = 6040;
/** The operator of a closed pool cannot leave before its last epoch. */
export const INFERENCE_STAKING_ERROR__FINAL_UNSTAKE_EPOCH_INVALID = 6041;
/** This epoch cannot be bypassed. */
export const INFERENCE_STAKING_ERROR__INVALID_EMERGENCY_BYPASS_EPOCH = 6042;
/** There is no such epoch. */
export const INFERENCE_STAKING_ERROR__INVALID_EPOCH = 6043;
/** The rewards do not equal the epoch's emission. */
export const INFERENCE_STAKING_ERROR__INVALID_REWARD_AMOUNT = 6044;
/** The slashing delay is below the minimum. */
export const INFERENCE_STAKING_ERROR__INVALID_SLASHING_DELAY = 6045;
/** The pool is not halted. */
export const INFERENCE_STAKING_ERROR__OPERATOR_POOL_NOT_HALTED = 6046;
/** The slashing delay is not over. */
export const INFERENCE_STAKING_ERROR__SLASHING_DELAY_NOT_MET = 6047;
/** The amount must be above zero. */
export const INFERENCE_STAKING_ERROR__INVALID_AMOUNT = 6048;
/** The operator holds fewer shares. */
export const INFERENCE_STAKING_ERROR__INVALID_SLASH_SHARES_AMOUNT = 6049;

/** The code of every error of the staking program by name: its own, and those of Anchor's checks inside it. */
export const INFERENCE_STAKING_ERROR_CODES = {
  InstructionFallbackNotFound: 101,
  InstructionDidNotDeserialize: 102,
  ConstraintMut: 2000,
  ConstraintHasOne: 2001,
  ConstraintSigner: 2002,
  ConstraintRaw: 2003,
  ConstraintSeeds: 2006,
  ConstraintClose: 2011,
  ConstraintAddress: 2012,
  ConstraintTokenMint: 2014,
  ConstraintTokenOwner: 2015,
  RequireEqViolated: 2501,
  RequireGteViolated: 2506,
  AccountDiscriminatorNotFound: 3001,
  AccountDiscriminatorMismatch: 3002,
  AccountDidNotDeserialize: 3003,
  AccountDidNotSerialize: 3004,
  AccountNotEnoughKeys: 3005,
  AccountOwnedByWrongProgram: 3007,
  InvalidProgramId: 3008,
  AccountNotSigner: 3010,
  AccountNotInitialized: 3012,
  DeclaredProgramIdMismatch: 4100,
  StakingNotAllowed: INFERENCE_STAKING_ERROR__STAKING_NOT_ALLOWED,
  UnstakingNotAllowed: INFERENCE_STAKING_ERROR__UNSTAKING_NOT_ALLOWED,
  UnclaimedRewards: INFERENCE_STAKING_ERROR__UNCLAIMED_REWARDS,
  MinOperatorTokenStakeNotMet: INFERENCE_STAKING_ERROR__MIN_OPERATOR_TOKEN_STAKE_NOT_MET,
  NoTokensToClaim: INFERENCE_STAKING_ERROR__NO_TOKENS_TO_CLAIM,
  PendingDelay: INFERENCE_STAKING_ERROR__PENDING_DELAY,
  InsufficientRewards: INFERENCE_STAKING_ERROR__INSUFFICIENT_REWARDS,
  InsufficientUsdc: INFERENCE_STAKING_ERROR__INSUFFICIENT_USDC,
  ClosedPool: INFERENCE_STAKING_ERROR__CLOSED_POOL,
  InvalidProof: INFERENCE_STAKING_ERROR__INVALID_PROOF,
  OperatorPoolHalted: INFERENCE_STAKING_ERROR__OPERATOR_POOL_HALTED,
  StakingHalted: INFERENCE_STAKING_ERROR__STAKING_HALTED,
  WithdrawalsHalted: INFERENCE_STAKING_ERROR__WITHDRAWALS_HALTED,
  AccrueRewardHalted: INFERENCE_STAKING_ERROR__ACCRUE_REWARD_HALTED,
  InvalidProgramAdmin: INFERENCE_STAKING_ERROR__INVALID_PROGRAM_ADMIN,
  InvalidRewardDistributionAuthority: INFERENCE_STAKING_ERROR__INVALID_REWARD_DISTRIBUTION_AUTHORITY,
  InvalidHaltAuthority: INFERENCE_STAKING_ERROR__INVALID_HALT_AUTHORITY,
  InvalidSlashingAuthority: INFERENCE_STAKING_ERROR__INVALID_SLASHING_AUTHORITY,
  AuthoritiesExceeded: INFERENCE_STAKING_ERROR__AUTHORITIES_EXCEEDED,
  OperatorAuthKeysLengthInvalid: INFERENCE_STAKING_ERROR__OPERATOR_AUTH_KEYS_LENGTH_INVALID,
  DuplicateOperatorAuthKey: INFERENCE_STAKING_ERROR__DUPLICATE_OPERATOR_AUTH_KEY,
  AccountNotEmpty: INFERENCE_STAKING_ERROR__ACCOUNT_NOT_EMPTY,
  PoolCreationDisabled: INFERENCE_STAKING_ERROR__POOL_CREATION_DISABLED,
  InvalidUsdcMint: INFERENCE_STAKING_ERROR__INVALID_USDC_MINT,
  InvalidRegistrationFeePayoutDestination: INFERENCE_STAKING_ERROR__INVALID_REGISTRATION_FEE_PAYOUT_DESTINATION,
  EpochMustBeFinalizing: INFERENCE_STAKING_ERROR__EPOCH_MUST_BE_FINALIZING,
  EpochMustNotBeFinalizing: INFERENCE_STAKING_ERROR__EPOCH_MUST_NOT_BE_FINALIZING,
  EpochIsFinalizingEpochInvalid: INFERENCE_STAKING_ERROR__EPOCH_IS_FINALIZING_EPOCH_INVALID,
  NameTooLong: INFERENCE_STAKING_ERROR__NAME_TOO_LONG,
  DescriptionTooLong: INFERENCE_STAKING_ERROR__DESCRIPTION_TOO_LONG,
  WebsiteUrlTooLong: INFERENCE_STAKING_ERROR__WEBSITE_URL_TOO_LONG,
  AvatarImageUrlTooLong: INFERENCE_STAKING_ERROR__AVATAR_IMAGE_URL_TOO_LONG,
  InvalidWebsiteUrl: INFERENCE_STAKING_ERROR__INVALID_WEBSITE_URL,
  InvalidAvatarImageUrl: INFERENCE_STAKING_ERROR__INVALID_AVATAR_IMAGE_URL,
  UnclaimedUsdcEarnings: INFERENCE_STAKING_ERROR__UNCLAIMED_USDC_EARNINGS,
  NoUsdcEarningsToClaim: INFERENCE_STAKING_ERROR__NO_USDC_EARNINGS_TO_CLAIM,
  InsufficientPoolUsdcVaultBalance: INFERENCE_STAKING_ERROR__INSUFFICIENT_POOL_USDC_VAULT_BALANCE,
  InvalidCommissionRate: INFERENCE_STAKING_ERROR__INVALID_COMMISSION_RATE,
  PoolMustBeClosed: INFERENCE_STAKING_ERROR__POOL_MUST_BE_CLOSED,
  PoolClosedEpochInvalid: INFERENCE_STAKING_ERROR__POOL_CLOSED_EPOCH_INVALID,
  PoolIsNotEmpty: INFERENCE_STAKING_ERROR__POOL_IS_NOT_EMPTY,
  FinalUnstakeEpochInvalid: INFERENCE_STAKING_ERROR__FINAL_UNSTAKE_EPOCH_INVALID,
  InvalidEmergencyBypassEpoch: INFERENCE_STAKING_ERROR__INVALID_EMERGENCY_BYPASS_EPOCH,
  InvalidEpoch: INFERENCE_STAKING_ERROR__INVALID_EPOCH,
  InvalidRewardAmount: INFERENCE_STAKING_ERROR__INVALID_REWARD_AMOUNT,
  InvalidSlashingDelay: INFERENCE_STAKING_ERROR__INVALID_SLASHING_DELAY,
  OperatorPoolNotHalted: INFERENCE_STAKING_ERROR__OPERATOR_POOL_NOT_HALTED,
  SlashingDelayNotMet: INFERENCE_STAKING_ERROR__SLASHING_DELAY_NOT_MET,
  InvalidAmount: INFERENCE_STAKING_ERROR__INVALID_AMOUNT,
  InvalidSlashSharesAmount: INFERENCE_STAKING_ERROR__INVALID_SLASH_SHARES_AMOUNT,
} as const;

/** The name of an error of the staking program, or of one of Anchor's checks inside it. */
export type InferenceStakingErrorName = keyof typeof INFERENCE_STAKING_ERROR_CODES;

/** The code of every error of the System program by name. */
export const SYSTEM_ERROR_CODES = {
  AccountAlreadyInUse: 0,
  ResultWithNegativeLamports: 1,
  InvalidProgramId: 2,
  InvalidAccountDataLength: 3,
  AddressWithSeedMismatch: 5,
} as const;

/** The code of every error of the SPL Token program by name. */
export const TOKEN_ERROR_CODES = {
  NotRentExempt: 0,
  InsufficientFunds: 1,
  InvalidMint: 2,
  MintMismatch: 3,
  OwnerMismatch: 4,
  AlreadyInUse: 6,
  UninitializedState: 9,
  NonNativeHasBalance: 11,
  Overflow: 14,
  AccountFrozen: 17,
} as const;
