// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { readErrorCode } from '../checks/check-integer.js';

/** What a program's error code says, in words for people. */
export interface ErrorDescription {
  readonly code: number;
  readonly name: string;
  /** What is wrong. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}

/**
 * An error of the staking program: its own 50, and those of Anchor's checks inside it.
 * RPC clients give codes as number or as bigint: both are taken. Null for a code that is not known. Codes mean nothing without the program whose frame failed: ask for that program's.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for what is no number and no bigint; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for what is no u32
 * @example
 * ```ts
 * import { describeInferenceStakingError } from 'inference-staking-sdk';
 *
 * const { meaning, remedy } = describeInferenceStakingError(6000)!;
 * ```
 */
export function describeInferenceStakingError(given: number | bigint): ErrorDescription | null {
  const code = readErrorCode(given);
  switch (code) {
    case 6000:
      return {
        code,
        name: 'StakingNotAllowed',
        meaning: 'The pool accepts stake from its operator only.',
        remedy: 'Choose a pool that allows delegation.',
      };
    case 6001:
      return {
        code,
        name: 'UnstakingNotAllowed',
        meaning: 'The operator of a halted pool cannot withdraw.',
        remedy: 'Wait until a halt authority lifts the halt.',
      };
    case 6002:
      return {
        code,
        name: 'UnclaimedRewards',
        meaning: 'Rewards of a published epoch are not accrued yet.',
        remedy:
          'Accrue every published epoch for the pool first, in the same transaction if need be. A closed pool behind its last epoch cannot.',
      };
    case 6003:
      return {
        code,
        name: 'MinOperatorTokenStakeNotMet',
        meaning: "The operator's stake is below the network's minimum.",
        remedy: 'The operator must stake more, or unstake less, before this can pass.',
      };
    case 6004:
      return {
        code,
        name: 'NoTokensToClaim',
        meaning: 'No tokens are in cooldown.',
        remedy: 'Unstake first, and wait until the cooldown is over.',
      };
    case 6005:
      return {
        code,
        name: 'PendingDelay',
        meaning: 'The cooldown is not over.',
        remedy: 'Wait until the time in unstakeAtTimestamp.',
      };
    case 6006:
      return {
        code,
        name: 'InsufficientRewards',
        meaning: 'The reward vault holds less than what is owed.',
        remedy: 'Fund the global INT vault before the record is created.',
      };
    case 6007:
      return {
        code,
        name: 'InsufficientUsdc',
        meaning: 'The USDC vault holds less than what is owed.',
        remedy: 'Fund the global USDC vault before the record is created.',
      };
    case 6008:
      return {
        code,
        name: 'ClosedPool',
        meaning: 'The pool is closed.',
        remedy: 'Choose an open pool; a closed one cannot be opened again.',
      };
    case 6009:
      return {
        code,
        name: 'InvalidProof',
        meaning: 'The proof does not lead to the root.',
        remedy: 'Check amounts, proof, path and merkle index against the published tree of this epoch.',
      };
    case 6010:
      return {
        code,
        name: 'OperatorPoolHalted',
        meaning: 'The pool is halted.',
        remedy: 'Wait until a halt authority lifts the halt.',
      };
    case 6011:
      return {
        code,
        name: 'StakingHalted',
        meaning: 'Staking is halted.',
        remedy: 'Wait until the program admin lifts the halt.',
      };
    case 6012:
      return {
        code,
        name: 'WithdrawalsHalted',
        meaning: 'Withdrawals are halted.',
        remedy: 'Wait until the program admin lifts the halt.',
      };
    case 6013:
      return {
        code,
        name: 'AccrueRewardHalted',
        meaning: 'Accruing rewards is halted.',
        remedy: 'Wait until the program admin lifts the halt.',
      };
    case 6014:
      return {
        code,
        name: 'InvalidProgramAdmin',
        meaning: 'Not the program admin.',
        remedy: 'Sign with the admin that the pool overview names.',
      };
    case 6015:
      return {
        code,
        name: 'InvalidRewardDistributionAuthority',
        meaning: 'Not a reward distribution authority.',
        remedy: 'Sign with an authority that the pool overview lists.',
      };
    case 6016:
      return {
        code,
        name: 'InvalidHaltAuthority',
        meaning: 'Not a halt authority.',
        remedy: 'Sign with an authority that the pool overview lists.',
      };
    case 6017:
      return {
        code,
        name: 'InvalidSlashingAuthority',
        meaning: 'Not a slashing authority.',
        remedy: 'Sign with an authority that the pool overview lists.',
      };
    case 6018:
      return {
        code,
        name: 'AuthoritiesExceeded',
        meaning: 'Too many authorities.',
        remedy: 'Give at most 5 authorities of each kind.',
      };
    case 6019:
      return {
        code,
        name: 'OperatorAuthKeysLengthInvalid',
        meaning: 'Too many operator auth keys.',
        remedy: 'Give at most 5 keys.',
      };
    case 6020:
      return {
        code,
        name: 'DuplicateOperatorAuthKey',
        meaning: 'An operator auth key is given twice.',
        remedy: 'Give each key once.',
      };
    case 6021:
      return {
        code,
        name: 'AccountNotEmpty',
        meaning: 'The record still holds shares or tokens.',
        remedy: 'Unstake all shares and claim the tokens first.',
      };
    case 6022:
      return {
        code,
        name: 'PoolCreationDisabled',
        meaning: 'Opening pools is disabled.',
        remedy: 'Wait until the program admin allows it.',
      };
    case 6023:
      return {
        code,
        name: 'InvalidUsdcMint',
        meaning: 'Not the USDC mint.',
        remedy: 'Pass the USDC mint of this deployment, or a token account of it.',
      };
    case 6024:
      return {
        code,
        name: 'InvalidRegistrationFeePayoutDestination',
        meaning: 'The account does not belong to the registration fee wallet.',
        remedy: 'Pass a token account of the wallet that the pool overview names.',
      };
    case 6025:
      return {
        code,
        name: 'EpochMustBeFinalizing',
        meaning: 'No epoch is being finalized.',
        remedy: 'Mark the epoch as finalizing first.',
      };
    case 6026:
      return {
        code,
        name: 'EpochMustNotBeFinalizing',
        meaning: 'An epoch is being finalized.',
        remedy: 'Wait until the reward record of the epoch is created.',
      };
    case 6027:
      return {
        code,
        name: 'EpochIsFinalizingEpochInvalid',
        meaning: 'The expected epoch is not the next one.',
        remedy: 'Give the completed epoch plus one.',
      };
    case 6028:
      return {
        code,
        name: 'NameTooLong',
        meaning: 'The name is longer than 64 bytes.',
        remedy: 'Shorten it; the limit is in bytes of UTF-8.',
      };
    case 6029:
      return {
        code,
        name: 'DescriptionTooLong',
        meaning: 'The description is longer than 200 bytes.',
        remedy: 'Shorten it; the limit is in bytes of UTF-8.',
      };
    case 6030:
      return {
        code,
        name: 'WebsiteUrlTooLong',
        meaning: 'The website URL is longer than 64 bytes.',
        remedy: 'Shorten it; the limit is in bytes of UTF-8.',
      };
    case 6031:
      return {
        code,
        name: 'AvatarImageUrlTooLong',
        meaning: 'The avatar URL is longer than 128 bytes.',
        remedy: 'Shorten it; the limit is in bytes of UTF-8.',
      };
    case 6032:
      return {
        code,
        name: 'InvalidWebsiteUrl',
        meaning: 'The website URL is not http or https.',
        remedy: 'Begin it with http:// or https://.',
      };
    case 6033:
      return {
        code,
        name: 'InvalidAvatarImageUrl',
        meaning: 'The avatar URL is not http or https.',
        remedy: 'Begin it with http:// or https://.',
      };
    case 6034:
      return {
        code,
        name: 'UnclaimedUsdcEarnings',
        meaning: 'The record still holds USDC.',
        remedy: 'Claim the USDC first.',
      };
    case 6035:
      return {
        code,
        name: 'NoUsdcEarningsToClaim',
        meaning: 'There is no USDC to claim.',
        remedy: 'Claim again after an epoch with USDC has been accrued.',
      };
    case 6036:
      return {
        code,
        name: 'InsufficientPoolUsdcVaultBalance',
        meaning: "The pool's USDC vault holds less than the claim.",
        remedy: 'Report it: the vault was changed from outside.',
      };
    case 6037:
      return {
        code,
        name: 'InvalidCommissionRate',
        meaning: 'A commission rate is above 10,000 basis points.',
        remedy: 'Give a rate from 0 to 10,000.',
      };
    case 6038:
      return { code, name: 'PoolMustBeClosed', meaning: 'The pool must be closed.', remedy: 'Close the pool first.' };
    case 6039:
      return {
        code,
        name: 'PoolClosedEpochInvalid',
        meaning: 'The pool is not closed, or not long enough.',
        remedy: 'Close the pool, and wait until an epoch after its closing epoch is published.',
      };
    case 6040:
      return {
        code,
        name: 'PoolIsNotEmpty',
        meaning: 'The pool is not empty.',
        remedy: 'Every staker must unstake and claim first.',
      };
    case 6041:
      return {
        code,
        name: 'FinalUnstakeEpochInvalid',
        meaning: 'The operator of a closed pool cannot leave before its last epoch.',
        remedy: 'Wait until the epoch before the closing epoch is published.',
      };
    case 6042:
      return {
        code,
        name: 'InvalidEmergencyBypassEpoch',
        meaning: 'This epoch cannot be bypassed.',
        remedy: 'Pass the records of the two epochs after the last one accrued; the newest cannot be bypassed.',
      };
    case 6043:
      return { code, name: 'InvalidEpoch', meaning: 'There is no such epoch.', remedy: 'Epochs begin at 1.' };
    case 6044:
      return {
        code,
        name: 'InvalidRewardAmount',
        meaning: "The rewards do not equal the epoch's emission.",
        remedy: "Give exactly the epoch's emission.",
      };
    case 6045:
      return {
        code,
        name: 'InvalidSlashingDelay',
        meaning: 'The slashing delay is below the minimum.',
        remedy: 'Give at least the minimum of this deployment.',
      };
    case 6046:
      return {
        code,
        name: 'OperatorPoolNotHalted',
        meaning: 'The pool is not halted.',
        remedy: 'Halt the pool first, and wait until the slashing delay is over.',
      };
    case 6047:
      return {
        code,
        name: 'SlashingDelayNotMet',
        meaning: 'The slashing delay is not over.',
        remedy: 'Wait until the slashing delay after the halt is over.',
      };
    case 6048:
      return {
        code,
        name: 'InvalidAmount',
        meaning: 'The amount must be above zero.',
        remedy: 'Give an amount above zero.',
      };
    case 6049:
      return {
        code,
        name: 'InvalidSlashSharesAmount',
        meaning: 'The operator holds fewer shares.',
        remedy: "Give at most the shares of the operator's record.",
      };
    case 101:
      return {
        code,
        name: 'InstructionFallbackNotFound',
        meaning: 'The program has no instruction with this discriminator.',
        remedy: 'Check the program address and the instruction data.',
      };
    case 102:
      return {
        code,
        name: 'InstructionDidNotDeserialize',
        meaning: 'The arguments of the instruction do not decode.',
        remedy: "Build the data with this SDK's builders.",
      };
    case 2000:
      return {
        code,
        name: 'ConstraintMut',
        meaning: 'An account must be writable.',
        remedy: 'Pass the account as writable.',
      };
    case 2001:
      return {
        code,
        name: 'ConstraintHasOne',
        meaning: 'An account does not belong to the other account passed.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 2002:
      return {
        code,
        name: 'ConstraintSigner',
        meaning: 'An account must sign.',
        remedy: 'Have the account sign the transaction.',
      };
    case 2003:
      return {
        code,
        name: 'ConstraintRaw',
        meaning: 'A condition on an account does not hold.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 2006:
      return {
        code,
        name: 'ConstraintSeeds',
        meaning: 'An account is not at the address its seeds give.',
        remedy: 'Leave the account out, so that the builder derives it.',
      };
    case 2011:
      return {
        code,
        name: 'ConstraintClose',
        meaning: 'An account cannot be closed into itself.',
        remedy: 'Pass another account to receive the rent.',
      };
    case 2012:
      return {
        code,
        name: 'ConstraintAddress',
        meaning: 'An account has another address than the one demanded.',
        remedy: 'Leave the account out, so that the builder derives it.',
      };
    case 2014:
      return {
        code,
        name: 'ConstraintTokenMint',
        meaning: 'A token account has another mint.',
        remedy: 'Pass a token account of the mint that is asked for.',
      };
    case 2015:
      return {
        code,
        name: 'ConstraintTokenOwner',
        meaning: 'A token account has another owner.',
        remedy: 'Pass a token account that belongs to the wallet.',
      };
    case 2501:
      return {
        code,
        name: 'RequireEqViolated',
        meaning: 'Two values that must be equal differ.',
        remedy: 'An epoch without roots carries no amounts.',
      };
    case 2506:
      return {
        code,
        name: 'RequireGteViolated',
        meaning: 'An amount is greater than what there is.',
        remedy: 'Ask for no more than the wallet holds or the record has shares.',
      };
    case 3001:
      return {
        code,
        name: 'AccountDiscriminatorNotFound',
        meaning: 'An account is too short to be one of this program.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 3002:
      return {
        code,
        name: 'AccountDiscriminatorMismatch',
        meaning: 'An account is of another type.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 3003:
      return {
        code,
        name: 'AccountDidNotDeserialize',
        meaning: 'The data of an account do not decode.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 3004:
      return {
        code,
        name: 'AccountDidNotSerialize',
        meaning: 'The new data do not fit into the account.',
        remedy: 'A reward record holds at most 13 merkle roots.',
      };
    case 3005:
      return {
        code,
        name: 'AccountNotEnoughKeys',
        meaning: 'The instruction has fewer accounts than it needs.',
        remedy: "Build the instruction with this SDK's builders.",
      };
    case 3007:
      return {
        code,
        name: 'AccountOwnedByWrongProgram',
        meaning: 'An account belongs to another program.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 3008:
      return {
        code,
        name: 'InvalidProgramId',
        meaning: 'Another program was passed where a fixed one is demanded.',
        remedy: 'Leave the account out, so that the builder derives it.',
      };
    case 3010:
      return {
        code,
        name: 'AccountNotSigner',
        meaning: 'An account must sign.',
        remedy: 'Have the account sign the transaction.',
      };
    case 3012:
      return {
        code,
        name: 'AccountNotInitialized',
        meaning: 'An account does not exist.',
        remedy: 'Create the account first.',
      };
    case 4100:
      return {
        code,
        name: 'DeclaredProgramIdMismatch',
        meaning: 'The program is deployed at an address it was not compiled for.',
        remedy: 'Use the address the program was compiled for.',
      };
    default:
      return null;
  }
}

/**
 * An error of the System program.
 * RPC clients give codes as number or as bigint: both are taken. Null for a code that is not known. Codes mean nothing without the program whose frame failed: ask for that program's.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for what is no number and no bigint; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for what is no u32
 * @example
 * ```ts
 * import { describeSystemError } from 'inference-staking-sdk';
 *
 * const { meaning, remedy } = describeSystemError(0)!;
 * ```
 */
export function describeSystemError(given: number | bigint): ErrorDescription | null {
  const code = readErrorCode(given);
  switch (code) {
    case 0:
      return {
        code,
        name: 'AccountAlreadyInUse',
        meaning: 'The account to create exists already.',
        remedy: 'Read the account first; it may be the one you want.',
      };
    case 1:
      return {
        code,
        name: 'ResultWithNegativeLamports',
        meaning: 'The payer has too few lamports.',
        remedy: 'Fund the payer with the rent and the fee.',
      };
    case 2:
      return {
        code,
        name: 'InvalidProgramId',
        meaning: 'The account cannot be given to this program.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 3:
      return {
        code,
        name: 'InvalidAccountDataLength',
        meaning: 'The account cannot have this size.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 5:
      return {
        code,
        name: 'AddressWithSeedMismatch',
        meaning: 'The address is not the one its seed gives.',
        remedy: 'Leave the account out, so that the builder derives it.',
      };
    default:
      return null;
  }
}

/**
 * An error of the SPL Token program.
 * RPC clients give codes as number or as bigint: both are taken. Null for a code that is not known. Codes mean nothing without the program whose frame failed: ask for that program's.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for what is no number and no bigint; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for what is no u32
 * @example
 * ```ts
 * import { describeTokenError } from 'inference-staking-sdk';
 *
 * const { meaning, remedy } = describeTokenError(0)!;
 * ```
 */
export function describeTokenError(given: number | bigint): ErrorDescription | null {
  const code = readErrorCode(given);
  switch (code) {
    case 0:
      return {
        code,
        name: 'NotRentExempt',
        meaning: 'The token account holds too few lamports.',
        remedy: 'Fund the account with its rent.',
      };
    case 1:
      return {
        code,
        name: 'InsufficientFunds',
        meaning: 'The token account holds less than the amount.',
        remedy: 'Ask for no more than the balance.',
      };
    case 2:
      return {
        code,
        name: 'InvalidMint',
        meaning: 'The account is no mint.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 3:
      return {
        code,
        name: 'MintMismatch',
        meaning: 'The two token accounts have different mints.',
        remedy: 'Pass token accounts of the same mint.',
      };
    case 4:
      return {
        code,
        name: 'OwnerMismatch',
        meaning: 'The signer does not own the token account.',
        remedy: "Sign with the token account's owner or its delegate.",
      };
    case 6:
      return {
        code,
        name: 'AlreadyInUse',
        meaning: 'The token account is initialised already.',
        remedy: 'Check which account was passed; the log names it.',
      };
    case 9:
      return {
        code,
        name: 'UninitializedState',
        meaning: 'The token account is not initialised.',
        remedy: 'Create the token account first.',
      };
    case 11:
      return {
        code,
        name: 'NonNativeHasBalance',
        meaning: 'A token account with a balance cannot be closed.',
        remedy: 'Move its tokens first.',
      };
    case 14:
      return {
        code,
        name: 'Overflow',
        meaning: 'The amount does not fit into the token account.',
        remedy: 'Ask for less.',
      };
    case 17:
      return {
        code,
        name: 'AccountFrozen',
        meaning: 'The token account is frozen.',
        remedy: "Have the mint's freeze authority thaw it.",
      };
    default:
      return null;
  }
}
