// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { wrongAddressError, wrongDiscriminatorError } from '../../errors/account.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { accountTypeOf } from '../../wire/account-type.js';
import { createBorshReader, readI64, readU64, readU8, type BorshReader } from '../../wire/borsh-reader.js';
import { readHashes, writeHashes } from '../../wire/borsh-vectors.js';
import { createBorshWriter, writeI64, writeU64, writeU8 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';
import {
  type AccountConfig,
  type EncodedAccountInput,
  checkAccountHeader,
  programAddressOf,
} from '../../wire/encoded-account.js';
import { findRewardRecordPda } from '../pdas/reward-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const REWARD_RECORD_DISCRIMINATOR = [44, 129, 188, 244, 91, 0, 49, 222] as const;

/** What one epoch paid: the roots of its reward trees and its totals. */
export interface RewardRecord {
  /** Layout version. */
  readonly version: number;
  /** The epoch, from 1. */
  readonly epoch: bigint;
  /** Roots of the reward trees, 32 bytes each; the account has room for 13. */
  readonly merkleRoots: readonly Uint8Array[];
  /** INT of the epoch in base units (9 decimals). */
  readonly totalRewards: bigint;
  /** USDC of the epoch in base units (6 decimals). */
  readonly totalUsdcPayout: bigint;
  /** Unix time in seconds at which the record was published. */
  readonly epochFinalizedAt: bigint;
}

function readRewardRecord(reader: BorshReader): RewardRecord {
  return {
    version: readU8(reader, 'version'),
    epoch: readU64(reader, 'epoch'),
    merkleRoots: readHashes(reader, 13, 'merkleRoots'),
    totalRewards: readU64(reader, 'totalRewards'),
    totalUsdcPayout: readU64(reader, 'totalUsdcPayout'),
    epochFinalizedAt: readI64(reader, 'epochFinalizedAt'),
  };
}

/**
 * The bytes of the account’s content, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeRewardRecordData, type RewardRecord } from 'inference-staking-sdk';
 *
 * declare const account: RewardRecord;
 * const bytes = encodeRewardRecordData(account);
 * ```
 */
export function encodeRewardRecordData(input: RewardRecord): Uint8Array {
  checkObject('account', input);
  const merkleRoots = checkList('merkleRoots', input.merkleRoots, undefined, 13);
  const writer = createBorshWriter(45 + 32 * merkleRoots.length, REWARD_RECORD_DISCRIMINATOR);
  writeU8(writer, input.version, 'version');
  writeU64(writer, input.epoch, 'epoch');
  writeHashes(writer, merkleRoots, 'merkleRoots');
  writeU64(writer, input.totalRewards, 'totalRewards');
  writeU64(writer, input.totalUsdcPayout, 'totalUsdcPayout');
  writeI64(writer, input.epochFinalizedAt, 'epochFinalizedAt');
  return writer.bytes;
}

/**
 * The content of a RewardRecord from bytes alone: discriminator, lengths, tags and UTF-8 are checked; who owns the account and
 * where it lies is not. The tail behind the last field is ignored.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR`, or a WIRE error that names the field
 * @example
 * ```ts
 * import { decodeRewardRecordData } from 'inference-staking-sdk';
 *
 * declare const bytes: Uint8Array;
 * const { epochFinalizedAt } = decodeRewardRecordData(bytes);
 * ```
 */
export function decodeRewardRecordData(bytes: Uint8Array): RewardRecord {
  if (!hasDiscriminator(bytes, REWARD_RECORD_DISCRIMINATOR)) {
    throw wrongDiscriminatorError({
      account: 'RewardRecord',
      actual: [...bytes.slice(0, 8)],
      actualAccount: accountTypeOf(bytes),
    });
  }
  return readRewardRecord(createBorshReader(bytes, 'RewardRecord', 8));
}

/**
 * A RewardRecord from an encoded account, everything checked: owner, discriminator, size, lengths, tags, UTF-8, and that the
 * address is the one its own content derives.
 *
 * @throws an ACCOUNT error that says which check failed, or a WIRE error that names the field
 * @example
 * ```ts
 * import type { EncodedAccount } from '@solana/kit';
 * import { decodeRewardRecord } from 'inference-staking-sdk';
 *
 * declare const account: EncodedAccount;
 * const { data } = decodeRewardRecord(account);
 * ```
 */
export function decodeRewardRecord<T extends EncodedAccountInput>(
  account: T,
  config: AccountConfig = {},
): Omit<T, 'data'> & { readonly data: RewardRecord } {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const bytes = checkAccountHeader(account, 'RewardRecord', REWARD_RECORD_DISCRIMINATOR, 461, programAddress);
  const data = readRewardRecord(createBorshReader(bytes, 'RewardRecord', 8));
  const [derived] = findRewardRecordPda({ epoch: data.epoch }, { programAddress });
  if (derived !== account.address)
    throw wrongAddressError({ account: 'RewardRecord', address: account.address, derived });
  return { ...account, data };
}
