// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { wrongAddressError, wrongDiscriminatorError } from '../../errors/account.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { accountTypeOf } from '../../wire/account-type.js';
import {
  createBorshReader,
  readAddress,
  readBool,
  readU64,
  readU8,
  type BorshReader,
} from '../../wire/borsh-reader.js';
import { readAddresses, writeAddresses } from '../../wire/borsh-vectors.js';
import { createBorshWriter, writeAddress, writeBool, writeU64, writeU8 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';
import {
  type AccountConfig,
  type EncodedAccountInput,
  checkAccountHeader,
  programAddressOf,
} from '../../wire/encoded-account.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const POOL_OVERVIEW_DISCRIMINATOR = [179, 190, 95, 77, 67, 147, 169, 35] as const;

/** The singleton with the state and the parameters of the network. */
export interface PoolOverview {
  /** The INT mint. */
  readonly mint: Address;
  /** Bump of the account's address. */
  readonly bump: number;
  /** The network's admin. */
  readonly programAdmin: Address;
  /** Who may finalize epochs and publish records; at most 5. */
  readonly rewardDistributionAuthorities: readonly Address[];
  /** Who may halt pools; at most 5. */
  readonly haltAuthorities: readonly Address[];
  /** Who may slash; at most 5. */
  readonly slashingAuthorities: readonly Address[];
  /** USDC account that receives what is confiscated. */
  readonly slashingDestinationUsdcAccount: Address;
  /** INT account that receives what is slashed. */
  readonly slashingDestinationTokenAccount: Address;
  /** Seconds from a halt until slashing is allowed. */
  readonly slashingDelaySeconds: bigint;
  /** Whether an epoch is being finalized. */
  readonly isEpochFinalizing: boolean;
  /** Whether staking and unstaking are halted everywhere. */
  readonly isStakingHalted: boolean;
  /** Whether withdrawals are halted everywhere. */
  readonly isWithdrawalHalted: boolean;
  /** Whether accruals are halted everywhere. */
  readonly isAccrueRewardHalted: boolean;
  /** Whether pools may be opened. */
  readonly allowPoolCreation: boolean;
  /** Fee for opening a pool, INT in base units (9 decimals). */
  readonly operatorPoolRegistrationFee: bigint;
  /** Wallet that owns the account registration fees go to. */
  readonly registrationFeePayoutWallet: Address;
  /** INT the operator's own record must be worth, in base units (9 decimals). */
  readonly minOperatorTokenStake: bigint;
  /** Cooldown of delegators in seconds. */
  readonly delegatorUnstakeDelaySeconds: bigint;
  /** Cooldown of operators in seconds. */
  readonly operatorUnstakeDelaySeconds: bigint;
  /** Pools ever opened. */
  readonly totalPools: bigint;
  /** Newest epoch with a record. */
  readonly completedRewardEpoch: bigint;
  /** INT published and not yet paid out, in base units. */
  readonly unclaimedRewards: bigint;
  /** USDC published and not yet paid out, in base units. */
  readonly unclaimedUsdc: bigint;
}

function readPoolOverview(reader: BorshReader): PoolOverview {
  return {
    mint: readAddress(reader, 'mint'),
    bump: readU8(reader, 'bump'),
    programAdmin: readAddress(reader, 'programAdmin'),
    rewardDistributionAuthorities: readAddresses(reader, 5, 'rewardDistributionAuthorities'),
    haltAuthorities: readAddresses(reader, 5, 'haltAuthorities'),
    slashingAuthorities: readAddresses(reader, 5, 'slashingAuthorities'),
    slashingDestinationUsdcAccount: readAddress(reader, 'slashingDestinationUsdcAccount'),
    slashingDestinationTokenAccount: readAddress(reader, 'slashingDestinationTokenAccount'),
    slashingDelaySeconds: readU64(reader, 'slashingDelaySeconds'),
    isEpochFinalizing: readBool(reader, 'isEpochFinalizing'),
    isStakingHalted: readBool(reader, 'isStakingHalted'),
    isWithdrawalHalted: readBool(reader, 'isWithdrawalHalted'),
    isAccrueRewardHalted: readBool(reader, 'isAccrueRewardHalted'),
    allowPoolCreation: readBool(reader, 'allowPoolCreation'),
    operatorPoolRegistrationFee: readU64(reader, 'operatorPoolRegistrationFee'),
    registrationFeePayoutWallet: readAddress(reader, 'registrationFeePayoutWallet'),
    minOperatorTokenStake: readU64(reader, 'minOperatorTokenStake'),
    delegatorUnstakeDelaySeconds: readU64(reader, 'delegatorUnstakeDelaySeconds'),
    operatorUnstakeDelaySeconds: readU64(reader, 'operatorUnstakeDelaySeconds'),
    totalPools: readU64(reader, 'totalPools'),
    completedRewardEpoch: readU64(reader, 'completedRewardEpoch'),
    unclaimedRewards: readU64(reader, 'unclaimedRewards'),
    unclaimedUsdc: readU64(reader, 'unclaimedUsdc'),
  };
}

/**
 * The bytes of the account’s content, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodePoolOverviewData, type PoolOverview } from 'inference-staking-sdk';
 *
 * declare const account: PoolOverview;
 * const bytes = encodePoolOverviewData(account);
 * ```
 */
export function encodePoolOverviewData(input: PoolOverview): Uint8Array {
  checkObject('account', input);
  const rewardDistributionAuthorities = checkList(
    'rewardDistributionAuthorities',
    input.rewardDistributionAuthorities,
    undefined,
    5,
  );
  const haltAuthorities = checkList('haltAuthorities', input.haltAuthorities, undefined, 5);
  const slashingAuthorities = checkList('slashingAuthorities', input.slashingAuthorities, undefined, 5);
  const writer = createBorshWriter(
    258 + 32 * rewardDistributionAuthorities.length + 32 * haltAuthorities.length + 32 * slashingAuthorities.length,
    POOL_OVERVIEW_DISCRIMINATOR,
  );
  writeAddress(writer, input.mint, 'mint');
  writeU8(writer, input.bump, 'bump');
  writeAddress(writer, input.programAdmin, 'programAdmin');
  writeAddresses(writer, rewardDistributionAuthorities, 'rewardDistributionAuthorities');
  writeAddresses(writer, haltAuthorities, 'haltAuthorities');
  writeAddresses(writer, slashingAuthorities, 'slashingAuthorities');
  writeAddress(writer, input.slashingDestinationUsdcAccount, 'slashingDestinationUsdcAccount');
  writeAddress(writer, input.slashingDestinationTokenAccount, 'slashingDestinationTokenAccount');
  writeU64(writer, input.slashingDelaySeconds, 'slashingDelaySeconds');
  writeBool(writer, input.isEpochFinalizing, 'isEpochFinalizing');
  writeBool(writer, input.isStakingHalted, 'isStakingHalted');
  writeBool(writer, input.isWithdrawalHalted, 'isWithdrawalHalted');
  writeBool(writer, input.isAccrueRewardHalted, 'isAccrueRewardHalted');
  writeBool(writer, input.allowPoolCreation, 'allowPoolCreation');
  writeU64(writer, input.operatorPoolRegistrationFee, 'operatorPoolRegistrationFee');
  writeAddress(writer, input.registrationFeePayoutWallet, 'registrationFeePayoutWallet');
  writeU64(writer, input.minOperatorTokenStake, 'minOperatorTokenStake');
  writeU64(writer, input.delegatorUnstakeDelaySeconds, 'delegatorUnstakeDelaySeconds');
  writeU64(writer, input.operatorUnstakeDelaySeconds, 'operatorUnstakeDelaySeconds');
  writeU64(writer, input.totalPools, 'totalPools');
  writeU64(writer, input.completedRewardEpoch, 'completedRewardEpoch');
  writeU64(writer, input.unclaimedRewards, 'unclaimedRewards');
  writeU64(writer, input.unclaimedUsdc, 'unclaimedUsdc');
  return writer.bytes;
}

/**
 * The content of a PoolOverview from bytes alone: discriminator, lengths, tags and UTF-8 are checked; who owns the account and
 * where it lies is not. The tail behind the last field is ignored.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR`, or a WIRE error that names the field
 * @example
 * ```ts
 * import { decodePoolOverviewData } from 'inference-staking-sdk';
 *
 * declare const bytes: Uint8Array;
 * const { unclaimedUsdc } = decodePoolOverviewData(bytes);
 * ```
 */
export function decodePoolOverviewData(bytes: Uint8Array): PoolOverview {
  if (!hasDiscriminator(bytes, POOL_OVERVIEW_DISCRIMINATOR)) {
    throw wrongDiscriminatorError({
      account: 'PoolOverview',
      actual: [...bytes.slice(0, 8)],
      actualAccount: accountTypeOf(bytes),
    });
  }
  return readPoolOverview(createBorshReader(bytes, 'PoolOverview', 8));
}

/**
 * A PoolOverview from an encoded account, everything checked: owner, discriminator, size, lengths, tags, UTF-8, and that the
 * address is the one its own content derives.
 *
 * @throws an ACCOUNT error that says which check failed, or a WIRE error that names the field
 * @example
 * ```ts
 * import type { EncodedAccount } from '@solana/kit';
 * import { decodePoolOverview } from 'inference-staking-sdk';
 *
 * declare const account: EncodedAccount;
 * const { data } = decodePoolOverview(account);
 * ```
 */
export function decodePoolOverview<T extends EncodedAccountInput>(
  account: T,
  config: AccountConfig = {},
): Omit<T, 'data'> & { readonly data: PoolOverview } {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const bytes = checkAccountHeader(account, 'PoolOverview', POOL_OVERVIEW_DISCRIMINATOR, 1762, programAddress);
  const data = readPoolOverview(createBorshReader(bytes, 'PoolOverview', 8));
  const [derived] = findPoolOverviewPda({ programAddress });
  if (derived !== account.address)
    throw wrongAddressError({ account: 'PoolOverview', address: account.address, derived });
  return { ...account, data };
}
