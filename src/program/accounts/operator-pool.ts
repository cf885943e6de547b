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
  readI64,
  readOptionTag,
  readString,
  readU128,
  readU16,
  readU64,
  readU8,
  type BorshReader,
} from '../../wire/borsh-reader.js';
import { encodeString, readAddresses, writeAddresses } from '../../wire/borsh-vectors.js';
import {
  createBorshWriter,
  writeAddress,
  writeBool,
  writeI64,
  writeOptionTag,
  writeU128,
  writeU16,
  writeU64,
  writeU8,
  writeUtf8,
} from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';
import {
  type AccountConfig,
  type EncodedAccountInput,
  checkAccountHeader,
  programAddressOf,
} from '../../wire/encoded-account.js';
import { findOperatorPoolPda } from '../pdas/operator-pool.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const OPERATOR_POOL_DISCRIMINATOR = [15, 224, 173, 204, 140, 63, 57, 189] as const;

/** An operator's pool. */
export interface OperatorPool {
  /** Layout version. */
  readonly version: number;
  /** Bump of the account's address. */
  readonly bump: number;
  /** The admin who opened the pool. The pool's address is derived from it and never changes. */
  readonly initialPoolAdmin: Address;
  /** The current admin. */
  readonly admin: Address;
  /** Display name, at most 64 bytes of UTF-8. */
  readonly name: string;
  /** Description, at most 200 bytes of UTF-8. */
  readonly description: string | null;
  /** Website, http:// or https://, at most 64 bytes of UTF-8. */
  readonly websiteUrl: string | null;
  /** Avatar, http:// or https://, at most 128 bytes of UTF-8. */
  readonly avatarImageUrl: string | null;
  /** Address of the operator's own staking record. */
  readonly operatorStakingRecord: Address;
  /** Keys the operator's machines sign with off-chain; at most 5. */
  readonly operatorAuthKeys: readonly Address[];
  /** Whether the INT commission is staked for the operator at each payout. */
  readonly autoStakeFees: boolean;
  /** Commission on INT rewards in basis points (10,000 = 100%). */
  readonly rewardCommissionRateBps: number;
  /** INT commission scheduled to hold from the next payout, in basis points. */
  readonly newRewardCommissionRateBps: number | null;
  /** Commission on USDC in basis points (10,000 = 100%). */
  readonly usdcCommissionRateBps: number;
  /** USDC commission scheduled to hold from the next payout, in basis points. */
  readonly newUsdcCommissionRateBps: number | null;
  /** Whether others than the operator may stake. */
  readonly allowDelegation: boolean;
  /** INT staked with the pool in base units (9 decimals), without tokens in cooldown. */
  readonly totalStakedAmount: bigint;
  /** Shares of all stakers. */
  readonly totalShares: bigint;
  /** INT in cooldown in base units (9 decimals). */
  readonly totalUnstaking: bigint;
  /** Epoch in which the pool was opened. */
  readonly joinedAtEpoch: bigint;
  /** Last epoch in which the pool earns, once it is closed. */
  readonly closedAtEpoch: bigint | null;
  /** Unix time in seconds of the halt, while halted. */
  readonly haltedAtTimestamp: bigint | null;
  /** Newest epoch accrued. */
  readonly rewardLastClaimedEpoch: bigint;
  /** INT for stakers, accrued and not yet paid out, in base units. */
  readonly accruedRewards: bigint;
  /** INT commission, accrued and not yet paid out, in base units. */
  readonly accruedRewardCommission: bigint;
  /** USDC commission, accrued and not yet paid out, in base units. */
  readonly accruedUsdcCommission: bigint;
  /** USDC for stakers, accrued and not yet paid out, in base units. */
  readonly accruedDelegatorUsdc: bigint;
  /** USDC base units earned by one share since the pool was opened, times 10^18. */
  readonly cumulativeUsdcPerShare: bigint;
}

function readOperatorPool(reader: BorshReader): OperatorPool {
  return {
    version: readU8(reader, 'version'),
    bump: readU8(reader, 'bump'),
    initialPoolAdmin: readAddress(reader, 'initialPoolAdmin'),
    admin: readAddress(reader, 'admin'),
    name: readString(reader, 64, 'name'),
    description: readOptionTag(reader, 'description') ? readString(reader, 200, 'description') : null,
    websiteUrl: readOptionTag(reader, 'websiteUrl') ? readString(reader, 64, 'websiteUrl') : null,
    avatarImageUrl: readOptionTag(reader, 'avatarImageUrl') ? readString(reader, 128, 'avatarImageUrl') : null,
    operatorStakingRecord: readAddress(reader, 'operatorStakingRecord'),
    operatorAuthKeys: readAddresses(reader, 5, 'operatorAuthKeys'),
    autoStakeFees: readBool(reader, 'autoStakeFees'),
    rewardCommissionRateBps: readU16(reader, 'rewardCommissionRateBps'),
    newRewardCommissionRateBps: readOptionTag(reader, 'newRewardCommissionRateBps')
      ? readU16(reader, 'newRewardCommissionRateBps')
      : null,
    usdcCommissionRateBps: readU16(reader, 'usdcCommissionRateBps'),
    newUsdcCommissionRateBps: readOptionTag(reader, 'newUsdcCommissionRateBps')
      ? readU16(reader, 'newUsdcCommissionRateBps')
      : null,
    allowDelegation: readBool(reader, 'allowDelegation'),
    totalStakedAmount: readU64(reader, 'totalStakedAmount'),
    totalShares: readU64(reader, 'totalShares'),
    totalUnstaking: readU64(reader, 'totalUnstaking'),
    joinedAtEpoch: readU64(reader, 'joinedAtEpoch'),
    closedAtEpoch: readOptionTag(reader, 'closedAtEpoch') ? readU64(reader, 'closedAtEpoch') : null,
    haltedAtTimestamp: readOptionTag(reader, 'haltedAtTimestamp') ? readI64(reader, 'haltedAtTimestamp') : null,
    rewardLastClaimedEpoch: readU64(reader, 'rewardLastClaimedEpoch'),
    accruedRewards: readU64(reader, 'accruedRewards'),
    accruedRewardCommission: readU64(reader, 'accruedRewardCommission'),
    accruedUsdcCommission: readU64(reader, 'accruedUsdcCommission'),
    accruedDelegatorUsdc: readU64(reader, 'accruedDelegatorUsdc'),
    cumulativeUsdcPerShare: readU128(reader, 'cumulativeUsdcPerShare'),
  };
}

/**
 * The bytes of the account’s content, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeOperatorPoolData, type OperatorPool } from 'inference-staking-sdk';
 *
 * declare const account: OperatorPool;
 * const bytes = encodeOperatorPoolData(account);
 * ```
 */
export function encodeOperatorPoolData(input: OperatorPool): Uint8Array {
  checkObject('account', input);
  const name = encodeString(input.name, 64, 'name');
  const description = input.description == null ? null : encodeString(input.description, 200, 'description');
  const websiteUrl = input.websiteUrl == null ? null : encodeString(input.websiteUrl, 64, 'websiteUrl');
  const avatarImageUrl =
    input.avatarImageUrl == null ? null : encodeString(input.avatarImageUrl, 128, 'avatarImageUrl');
  const operatorAuthKeys = checkList('operatorAuthKeys', input.operatorAuthKeys, undefined, 5);
  const newRewardCommissionRateBps = input.newRewardCommissionRateBps ?? null;
  const newUsdcCommissionRateBps = input.newUsdcCommissionRateBps ?? null;
  const closedAtEpoch = input.closedAtEpoch ?? null;
  const haltedAtTimestamp = input.haltedAtTimestamp ?? null;
  const writer = createBorshWriter(
    215 +
      name.length +
      (description === null ? 0 : 4 + description.length) +
      (websiteUrl === null ? 0 : 4 + websiteUrl.length) +
      (avatarImageUrl === null ? 0 : 4 + avatarImageUrl.length) +
      32 * operatorAuthKeys.length +
      (newRewardCommissionRateBps === null ? 0 : 2) +
      (newUsdcCommissionRateBps === null ? 0 : 2) +
      (closedAtEpoch === null ? 0 : 8) +
      (haltedAtTimestamp === null ? 0 : 8),
    OPERATOR_POOL_DISCRIMINATOR,
  );
  writeU8(writer, input.version, 'version');
  writeU8(writer, input.bump, 'bump');
  writeAddress(writer, input.initialPoolAdmin, 'initialPoolAdmin');
  writeAddress(writer, input.admin, 'admin');
  writeUtf8(writer, name);
  writeOptionTag(writer, description !== null);
  if (description !== null) {
    writeUtf8(writer, description);
  }
  writeOptionTag(writer, websiteUrl !== null);
  if (websiteUrl !== null) {
    writeUtf8(writer, websiteUrl);
  }
  writeOptionTag(writer, avatarImageUrl !== null);
  if (avatarImageUrl !== null) {
    writeUtf8(writer, avatarImageUrl);
  }
  writeAddress(writer, input.operatorStakingRecord, 'operatorStakingRecord');
  writeAddresses(writer, operatorAuthKeys, 'operatorAuthKeys');
  writeBool(writer, input.autoStakeFees, 'autoStakeFees');
  writeU16(writer, input.rewardCommissionRateBps, 'rewardCommissionRateBps');
  writeOptionTag(writer, newRewardCommissionRateBps !== null);
  if (newRewardCommissionRateBps !== null) {
    writeU16(writer, newRewardCommissionRateBps, 'newRewardCommissionRateBps');
  }
  writeU16(writer, input.usdcCommissionRateBps, 'usdcCommissionRateBps');
  writeOptionTag(writer, newUsdcCommissionRateBps !== null);
  if (newUsdcCommissionRateBps !== null) {
    writeU16(writer, newUsdcCommissionRateBps, 'newUsdcCommissionRateBps');
  }
  writeBool(writer, input.allowDelegation, 'allowDelegation');
  writeU64(writer, input.totalStakedAmount, 'totalStakedAmount');
  writeU64(writer, input.totalShares, 'totalShares');
  writeU64(writer, input.totalUnstaking, 'totalUnstaking');
  writeU64(writer, input.joinedAtEpoch, 'joinedAtEpoch');
  writeOptionTag(writer, closedAtEpoch !== null);
  if (closedAtEpoch !== null) {
    writeU64(writer, closedAtEpoch, 'closedAtEpoch');
  }
  writeOptionTag(writer, haltedAtTimestamp !== null);
  if (haltedAtTimestamp !== null) {
    writeI64(writer, haltedAtTimestamp, 'haltedAtTimestamp');
  }
  writeU64(writer, input.rewardLastClaimedEpoch, 'rewardLastClaimedEpoch');
  writeU64(writer, input.accruedRewards, 'accruedRewards');
  writeU64(writer, input.accruedRewardCommission, 'accruedRewardCommission');
  writeU64(writer, input.accruedUsdcCommission, 'accruedUsdcCommission');
  writeU64(writer, input.accruedDelegatorUsdc, 'accruedDelegatorUsdc');
  writeU128(writer, input.cumulativeUsdcPerShare, 'cumulativeUsdcPerShare');
  return writer.bytes;
}

/**
 * The content of a OperatorPool from bytes alone: discriminator, lengths, tags and UTF-8 are checked; who owns the account and
 * where it lies is not. The tail behind the last field is ignored.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR`, or a WIRE error that names the field
 * @example
 * ```ts
 * import { decodeOperatorPoolData } from 'inference-staking-sdk';
 *
 * declare const bytes: Uint8Array;
 * const { cumulativeUsdcPerShare } = decodeOperatorPoolData(bytes);
 * ```
 */
export function decodeOperatorPoolData(bytes: Uint8Array): OperatorPool {
  if (!hasDiscriminator(bytes, OPERATOR_POOL_DISCRIMINATOR)) {
    throw wrongDiscriminatorError({
      account: 'OperatorPool',
      actual: [...bytes.slice(0, 8)],
      actualAccount: accountTypeOf(bytes),
    });
  }
  return readOperatorPool(createBorshReader(bytes, 'OperatorPool', 8));
}

/**
 * A OperatorPool from an encoded account, everything checked: owner, discriminator, size, lengths, tags, UTF-8, and that the
 * address is the one its own content derives.
 *
 * @throws an ACCOUNT error that says which check failed, or a WIRE error that names the field
 * @example
 * ```ts
 * import type { EncodedAccount } from '@solana/kit';
 * import { decodeOperatorPool } from 'inference-staking-sdk';
 *
 * declare const account: EncodedAccount;
 * const { data } = decodeOperatorPool(account);
 * ```
 */
export function decodeOperatorPool<T extends EncodedAccountInput>(
  account: T,
  config: AccountConfig = {},
): Omit<T, 'data'> & { readonly data: OperatorPool } {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const bytes = checkAccountHeader(account, 'OperatorPool', OPERATOR_POOL_DISCRIMINATOR, 1375, programAddress);
  const data = readOperatorPool(createBorshReader(bytes, 'OperatorPool', 8));
  const [derived] = findOperatorPoolPda({ initialPoolAdmin: data.initialPoolAdmin }, { programAddress });
  if (derived !== account.address)
    throw wrongAddressError({ account: 'OperatorPool', address: account.address, derived });
  return { ...account, data };
}
