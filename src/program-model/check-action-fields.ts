import { hasOwnKey } from '../checks/has-own-key.js';
import type { Address } from '../kit/kit-types.js';
import { wrongByteLengthError, wrongTypeError } from '../errors/input.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { addressBytes } from '../wire/address.js';
import { isBytes } from '../checks/check-bytes.js';
import { describeType } from '../checks/describe-type.js';
import { encodeUtf8 } from '../wire/utf8.js';
import type { StakingAction, StakingActionFields, StakingActionKind } from './action.js';

/** Throws for a value that no instruction holds in this field: the chain would never see it. */
type FieldCheck<T> = (field: string, value: T) => void;

const address: FieldCheck<Address> = (field, value) => void addressBytes(value, field);
const text: FieldCheck<string> = (field, value) => void encodeUtf8(value, field);
const u64: FieldCheck<bigint> = (field, value) => {
  checkInteger(field, value, 0n, MAXIMUM_U64);
};
const u16: FieldCheck<number> = (field, value) => {
  checkInteger(field, value, 0, 0xffff);
};
const u8: FieldCheck<number> = (field, value) => {
  checkInteger(field, value, 0, 0xff);
};
const flag: FieldCheck<boolean> = (field, value) => {
  if (typeof value !== 'boolean') throw wrongTypeError({ field, expected: 'a boolean', actual: describeType(value) });
};
const hash: FieldCheck<Uint8Array> = (field, value) => {
  if (!isBytes(value)) throw wrongTypeError({ field, expected: 'a hash', actual: describeType(value) });
  if (value.length !== 32) throw wrongByteLengthError({ field, byteLength: value.length, expected: 32 });
};
const orNull =
  <T>(check: FieldCheck<T>): FieldCheck<T | null> =>
  (field, value) => {
    if (value !== null) check(field, value);
  };
const listOf =
  <T>(check: FieldCheck<T>): FieldCheck<readonly T[]> =>
  (field, values) => {
    const given: unknown = values;
    if (!Array.isArray(given)) throw wrongTypeError({ field, expected: 'an array', actual: describeType(values) });
    for (const value of values) check(field, value);
  };
const rate: FieldCheck<{ readonly rateBps: number | null }> = (field, value) => {
  if (typeof value !== 'object') throw wrongTypeError({ field, expected: 'an object', actual: describeType(value) });
  orNull(u16)(field, value.rateBps);
};

const byAdmin = { admin: address, operatorPool: address };
const byOwner = { owner: address, operatorPool: address };

const CHECKS: {
  readonly [TKind in StakingActionKind]: {
    readonly [TField in keyof StakingActionFields[TKind]]: FieldCheck<StakingActionFields[TKind][TField]>;
  };
} = {
  createPoolOverview: {
    programAdmin: address,
    registrationFeePayoutWallet: address,
    slashingDestinationTokenAccount: address,
    slashingDestinationUsdcAccount: address,
    mint: address,
    usdcMint: address,
  },
  updatePoolOverview: {
    programAdmin: address,
    registrationFeePayoutWallet: orNull(address),
    slashingDestinationUsdcAccount: orNull(address),
    slashingDestinationTokenAccount: orNull(address),
    isStakingHalted: orNull(flag),
    isWithdrawalHalted: orNull(flag),
    isAccrueRewardHalted: orNull(flag),
    allowPoolCreation: orNull(flag),
    operatorPoolRegistrationFee: orNull(u64),
    minOperatorTokenStake: orNull(u64),
    delegatorUnstakeDelaySeconds: orNull(u64),
    operatorUnstakeDelaySeconds: orNull(u64),
    slashingDelaySeconds: orNull(u64),
  },
  updatePoolOverviewAuthorities: {
    programAdmin: address,
    newProgramAdmin: orNull(address),
    newRewardDistributionAuthorities: orNull(listOf(address)),
    newHaltAuthorities: orNull(listOf(address)),
    newSlashingAuthorities: orNull(listOf(address)),
  },
  markEpochAsFinalizing: { authority: address, expectedEpoch: u64 },
  createRewardRecord: { authority: address, merkleRoots: listOf(hash), totalRewards: u64, totalUsdcPayout: u64 },
  setHaltStatus: { authority: address, operatorPool: address, isHalted: flag },
  slashStake: { authority: address, operatorPool: address, sharesAmount: u64 },
  createOperatorPool: {
    admin: address,
    adminTokenAccount: address,
    registrationFeePayoutTokenAccount: address,
    mint: address,
    usdcMint: address,
    autoStakeFees: flag,
    rewardCommissionRateBps: u16,
    usdcCommissionRateBps: u16,
    allowDelegation: flag,
    name: text,
    description: orNull(text),
    websiteUrl: orNull(text),
    avatarImageUrl: orNull(text),
    operatorAuthKeys: orNull(listOf(address)),
  },
  updateOperatorPool: {
    ...byAdmin,
    newRewardCommissionRateBps: orNull(rate),
    newUsdcCommissionRateBps: orNull(rate),
    allowDelegation: orNull(flag),
    autoStakeFees: orNull(flag),
    name: orNull(text),
    description: orNull(text),
    websiteUrl: orNull(text),
    avatarImageUrl: orNull(text),
    operatorAuthKeys: orNull(listOf(address)),
  },
  changeOperatorAdmin: { ...byAdmin, newAdmin: address },
  changeOperatorStakingRecord: { ...byAdmin, owner: address },
  withdrawOperatorRewardCommission: { ...byAdmin, destination: address },
  withdrawOperatorUsdcCommission: { ...byAdmin, destination: address },
  closeOperatorPool: byAdmin,
  sweepClosedPoolUsdcDust: { ...byAdmin, adminUsdcAccount: address },
  accrueRewardEmergencyBypass: { ...byAdmin, currentEpoch: u64, nextEpoch: u64 },
  createStakingRecord: byOwner,
  stake: { ...byOwner, ownerTokenAccount: address, tokenAmount: u64 },
  unstake: { ...byOwner, sharesAmount: u64 },
  cancelUnstake: byOwner,
  claimUnstake: { ...byOwner, ownerTokenAccount: address },
  claimUsdcEarnings: { ...byOwner, destination: address },
  closeStakingRecord: byOwner,
  accrueReward: {
    operatorPool: address,
    epoch: u64,
    merkleIndex: u8,
    proof: listOf(hash),
    proofPath: listOf(flag),
    rewardAmount: u64,
    usdcAmount: u64,
  },
  transferTokens: { source: address, destination: address, authority: address, amount: u64 },
};

/**
 * Throws for an action that no instruction can be. What is optional must be given as null.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `…__INTEGER_OUT_OF_RANGE`, `…__INVALID_ADDRESS`, `…__WRONG_BYTE_LENGTH`
 */
export function checkActionFields(action: StakingAction): void {
  if (typeof action !== 'object' || (action as unknown) === null)
    throw wrongTypeError({ field: 'action', expected: 'an object', actual: describeType(action) });
  const { kind } = action;
  if (typeof kind !== 'string' || !hasOwnKey(CHECKS, kind))
    throw wrongTypeError({ field: 'kind', expected: 'the name of an action', actual: describeType(kind) });
  // The checks of a kind are those of its fields, which the compiler cannot see through the union.
  const fields = action as unknown as Readonly<Record<string, unknown>>;
  for (const [field, check] of Object.entries(CHECKS[kind])) (check as FieldCheck<unknown>)(field, fields[field]);
}
