/** Errors of other programs and of Anchor's framework that a staking transaction can end with. */
export interface ErrorFact {
  readonly code: number;
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
}
const fact = (code: number, name: string, meaning: string, remedy: string): ErrorFact => ({
  code,
  name,
  meaning,
  remedy,
});

const LEAVE_TO_BUILDER = 'Leave the account out, so that the builder derives it.';
const CHECK_ACCOUNT = 'Check which account was passed; the log names it.';

/** Raised inside the staking program by Anchor's own checks. */
export const ANCHOR_ERRORS: readonly ErrorFact[] = [
  fact(
    101,
    'InstructionFallbackNotFound',
    'The program has no instruction with this discriminator.',
    'Check the program address and the instruction data.',
  ),
  fact(
    102,
    'InstructionDidNotDeserialize',
    'The arguments of the instruction do not decode.',
    "Build the data with this SDK's builders.",
  ),
  fact(2000, 'ConstraintMut', 'An account must be writable.', 'Pass the account as writable.'),
  fact(2001, 'ConstraintHasOne', 'An account does not belong to the other account passed.', CHECK_ACCOUNT),
  fact(2002, 'ConstraintSigner', 'An account must sign.', 'Have the account sign the transaction.'),
  fact(2003, 'ConstraintRaw', 'A condition on an account does not hold.', CHECK_ACCOUNT),
  fact(2006, 'ConstraintSeeds', 'An account is not at the address its seeds give.', LEAVE_TO_BUILDER),
  fact(
    2011,
    'ConstraintClose',
    'An account cannot be closed into itself.',
    'Pass another account to receive the rent.',
  ),
  fact(2012, 'ConstraintAddress', 'An account has another address than the one demanded.', LEAVE_TO_BUILDER),
  fact(
    2014,
    'ConstraintTokenMint',
    'A token account has another mint.',
    'Pass a token account of the mint that is asked for.',
  ),
  fact(
    2015,
    'ConstraintTokenOwner',
    'A token account has another owner.',
    'Pass a token account that belongs to the wallet.',
  ),
  fact(
    2501,
    'RequireEqViolated',
    'Two values that must be equal differ.',
    'An epoch without roots carries no amounts.',
  ),
  fact(
    2506,
    'RequireGteViolated',
    'An amount is greater than what there is.',
    'Ask for no more than the wallet holds or the record has shares.',
  ),
  fact(3001, 'AccountDiscriminatorNotFound', 'An account is too short to be one of this program.', CHECK_ACCOUNT),
  fact(3002, 'AccountDiscriminatorMismatch', 'An account is of another type.', CHECK_ACCOUNT),
  fact(3003, 'AccountDidNotDeserialize', 'The data of an account do not decode.', CHECK_ACCOUNT),
  fact(
    3004,
    'AccountDidNotSerialize',
    'The new data do not fit into the account.',
    'A reward record holds at most 13 merkle roots.',
  ),
  fact(
    3005,
    'AccountNotEnoughKeys',
    'The instruction has fewer accounts than it needs.',
    "Build the instruction with this SDK's builders.",
  ),
  fact(3007, 'AccountOwnedByWrongProgram', 'An account belongs to another program.', CHECK_ACCOUNT),
  fact(3008, 'InvalidProgramId', 'Another program was passed where a fixed one is demanded.', LEAVE_TO_BUILDER),
  fact(3010, 'AccountNotSigner', 'An account must sign.', 'Have the account sign the transaction.'),
  fact(3012, 'AccountNotInitialized', 'An account does not exist.', 'Create the account first.'),
  fact(
    4100,
    'DeclaredProgramIdMismatch',
    'The program is deployed at an address it was not compiled for.',
    'Use the address the program was compiled for.',
  ),
];

/** Raised by the System program when an account is created or lamports move. */
export const SYSTEM_ERRORS: readonly ErrorFact[] = [
  fact(
    0,
    'AccountAlreadyInUse',
    'The account to create exists already.',
    'Read the account first; it may be the one you want.',
  ),
  fact(1, 'ResultWithNegativeLamports', 'The payer has too few lamports.', 'Fund the payer with the rent and the fee.'),
  fact(2, 'InvalidProgramId', 'The account cannot be given to this program.', CHECK_ACCOUNT),
  fact(3, 'InvalidAccountDataLength', 'The account cannot have this size.', CHECK_ACCOUNT),
  fact(5, 'AddressWithSeedMismatch', 'The address is not the one its seed gives.', LEAVE_TO_BUILDER),
];

/** Raised by the SPL Token program when tokens move or an account is initialised or closed. */
export const TOKEN_ERRORS: readonly ErrorFact[] = [
  fact(0, 'NotRentExempt', 'The token account holds too few lamports.', 'Fund the account with its rent.'),
  fact(1, 'InsufficientFunds', 'The token account holds less than the amount.', 'Ask for no more than the balance.'),
  fact(2, 'InvalidMint', 'The account is no mint.', CHECK_ACCOUNT),
  fact(3, 'MintMismatch', 'The two token accounts have different mints.', 'Pass token accounts of the same mint.'),
  fact(
    4,
    'OwnerMismatch',
    'The signer does not own the token account.',
    "Sign with the token account's owner or its delegate.",
  ),
  fact(6, 'AlreadyInUse', 'The token account is initialised already.', CHECK_ACCOUNT),
  fact(9, 'UninitializedState', 'The token account is not initialised.', 'Create the token account first.'),
  fact(11, 'NonNativeHasBalance', 'A token account with a balance cannot be closed.', 'Move its tokens first.'),
  fact(14, 'Overflow', 'The amount does not fit into the token account.', 'Ask for less.'),
  fact(17, 'AccountFrozen', 'The token account is frozen.', "Have the mint's freeze authority thaw it."),
];

/** What to do about each error of the staking program, by name; its meaning is the IDL's message. */
export const STAKING_REMEDIES: Readonly<Record<string, string>> = {
  StakingNotAllowed: 'Choose a pool that allows delegation.',
  UnstakingNotAllowed: 'Wait until a halt authority lifts the halt.',
  UnclaimedRewards:
    'Accrue every published epoch for the pool first, in the same transaction if need be. A closed pool behind its last epoch cannot.',
  MinOperatorTokenStakeNotMet: 'The operator must stake more, or unstake less, before this can pass.',
  NoTokensToClaim: 'Unstake first, and wait until the cooldown is over.',
  PendingDelay: 'Wait until the time in unstakeAtTimestamp.',
  InsufficientRewards: 'Fund the global INT vault before the record is created.',
  InsufficientUsdc: 'Fund the global USDC vault before the record is created.',
  ClosedPool: 'Choose an open pool; a closed one cannot be opened again.',
  InvalidProof: 'Check amounts, proof, path and merkle index against the published tree of this epoch.',
  OperatorPoolHalted: 'Wait until a halt authority lifts the halt.',
  StakingHalted: 'Wait until the program admin lifts the halt.',
  WithdrawalsHalted: 'Wait until the program admin lifts the halt.',
  AccrueRewardHalted: 'Wait until the program admin lifts the halt.',
  InvalidProgramAdmin: 'Sign with the admin that the pool overview names.',
  InvalidRewardDistributionAuthority: 'Sign with an authority that the pool overview lists.',
  InvalidHaltAuthority: 'Sign with an authority that the pool overview lists.',
  InvalidSlashingAuthority: 'Sign with an authority that the pool overview lists.',
  AuthoritiesExceeded: 'Give at most 5 authorities of each kind.',
  OperatorAuthKeysLengthInvalid: 'Give at most 5 keys.',
  DuplicateOperatorAuthKey: 'Give each key once.',
  AccountNotEmpty: 'Unstake all shares and claim the tokens first.',
  PoolCreationDisabled: 'Wait until the program admin allows it.',
  InvalidUsdcMint: 'Pass the USDC mint of this deployment, or a token account of it.',
  InvalidRegistrationFeePayoutDestination: 'Pass a token account of the wallet that the pool overview names.',
  EpochMustBeFinalizing: 'Mark the epoch as finalizing first.',
  EpochMustNotBeFinalizing: 'Wait until the reward record of the epoch is created.',
  EpochIsFinalizingEpochInvalid: 'Give the completed epoch plus one.',
  NameTooLong: 'Shorten it; the limit is in bytes of UTF-8.',
  DescriptionTooLong: 'Shorten it; the limit is in bytes of UTF-8.',
  WebsiteUrlTooLong: 'Shorten it; the limit is in bytes of UTF-8.',
  AvatarImageUrlTooLong: 'Shorten it; the limit is in bytes of UTF-8.',
  InvalidWebsiteUrl: 'Begin it with http:// or https://.',
  InvalidAvatarImageUrl: 'Begin it with http:// or https://.',
  UnclaimedUsdcEarnings: 'Claim the USDC first.',
  NoUsdcEarningsToClaim: 'Claim again after an epoch with USDC has been accrued.',
  InsufficientPoolUsdcVaultBalance: 'Report it: the vault was changed from outside.',
  InvalidCommissionRate: 'Give a rate from 0 to 10,000.',
  PoolMustBeClosed: 'Close the pool first.',
  PoolClosedEpochInvalid: 'Close the pool, and wait until an epoch after its closing epoch is published.',
  PoolIsNotEmpty: 'Every staker must unstake and claim first.',
  FinalUnstakeEpochInvalid: 'Wait until the epoch before the closing epoch is published.',
  InvalidEmergencyBypassEpoch:
    'Pass the records of the two epochs after the last one accrued; the newest cannot be bypassed.',
  InvalidEpoch: 'Epochs begin at 1.',
  InvalidRewardAmount: "Give exactly the epoch's emission.",
  InvalidSlashingDelay: 'Give at least the minimum of this deployment.',
  OperatorPoolNotHalted: 'Halt the pool first, and wait until the slashing delay is over.',
  SlashingDelayNotMet: 'Wait until the slashing delay after the halt is over.',
  InvalidAmount: 'Give an amount above zero.',
  InvalidSlashSharesAmount: "Give at most the shares of the operator's record.",
};
