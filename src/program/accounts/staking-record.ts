// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { wrongAddressError, wrongDiscriminatorError } from '../../errors/account.js';
import { checkObject } from '../../checks/check-object.js';
import { accountTypeOf } from '../../wire/account-type.js';
import {
  createBorshReader,
  readAddress,
  readI64,
  readU128,
  readU64,
  readU8,
  type BorshReader,
} from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeI64, writeU128, writeU64, writeU8 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';
import {
  type AccountConfig,
  type EncodedAccountInput,
  checkAccountHeader,
  programAddressOf,
} from '../../wire/encoded-account.js';
import { findStakingRecordPda } from '../pdas/staking-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const STAKING_RECORD_DISCRIMINATOR = [104, 155, 91, 97, 111, 66, 42, 128] as const;

/** An owner's position with one pool. */
export interface StakingRecord {
  /** Layout version. */
  readonly version: number;
  /** Owner of the staking record. */
  readonly owner: Address;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** Shares held. */
  readonly shares: bigint;
  /** Unix time in seconds at which the cooldown ends; has no meaning while no tokens are in it. */
  readonly unstakeAtTimestamp: bigint;
  /** INT in cooldown in base units (9 decimals). */
  readonly tokensUnstakeAmount: bigint;
  /** The pool's cumulative_usdc_per_share up to which USDC is settled, times 10^18. */
  readonly lastSettledUsdcPerShare: bigint;
  /** USDC settled and not yet claimed, in base units (6 decimals). */
  readonly accruedUsdcEarnings: bigint;
}

function readStakingRecord(reader: BorshReader): StakingRecord {
  return {
    version: readU8(reader, 'version'),
    owner: readAddress(reader, 'owner'),
    operatorPool: readAddress(reader, 'operatorPool'),
    shares: readU64(reader, 'shares'),
    unstakeAtTimestamp: readI64(reader, 'unstakeAtTimestamp'),
    tokensUnstakeAmount: readU64(reader, 'tokensUnstakeAmount'),
    lastSettledUsdcPerShare: readU128(reader, 'lastSettledUsdcPerShare'),
    accruedUsdcEarnings: readU64(reader, 'accruedUsdcEarnings'),
  };
}

/**
 * The bytes of the account’s content, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeStakingRecordData, type StakingRecord } from 'inference-staking-sdk';
 *
 * declare const account: StakingRecord;
 * const bytes = encodeStakingRecordData(account);
 * ```
 */
export function encodeStakingRecordData(input: StakingRecord): Uint8Array {
  checkObject('account', input);

  const writer = createBorshWriter(121, STAKING_RECORD_DISCRIMINATOR);
  writeU8(writer, input.version, 'version');
  writeAddress(writer, input.owner, 'owner');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.shares, 'shares');
  writeI64(writer, input.unstakeAtTimestamp, 'unstakeAtTimestamp');
  writeU64(writer, input.tokensUnstakeAmount, 'tokensUnstakeAmount');
  writeU128(writer, input.lastSettledUsdcPerShare, 'lastSettledUsdcPerShare');
  writeU64(writer, input.accruedUsdcEarnings, 'accruedUsdcEarnings');
  return writer.bytes;
}

/**
 * The content of a StakingRecord from bytes alone: discriminator, lengths, tags and UTF-8 are checked; who owns the account and
 * where it lies is not. The tail behind the last field is ignored.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR`, or a WIRE error that names the field
 * @example
 * ```ts
 * import { decodeStakingRecordData } from 'inference-staking-sdk';
 *
 * declare const bytes: Uint8Array;
 * const { accruedUsdcEarnings } = decodeStakingRecordData(bytes);
 * ```
 */
export function decodeStakingRecordData(bytes: Uint8Array): StakingRecord {
  if (!hasDiscriminator(bytes, STAKING_RECORD_DISCRIMINATOR)) {
    throw wrongDiscriminatorError({
      account: 'StakingRecord',
      actual: [...bytes.slice(0, 8)],
      actualAccount: accountTypeOf(bytes),
    });
  }
  return readStakingRecord(createBorshReader(bytes, 'StakingRecord', 8));
}

/**
 * A StakingRecord from an encoded account, everything checked: owner, discriminator, size, lengths, tags, UTF-8, and that the
 * address is the one its own content derives.
 *
 * @throws an ACCOUNT error that says which check failed, or a WIRE error that names the field
 * @example
 * ```ts
 * import type { EncodedAccount } from '@solana/kit';
 * import { decodeStakingRecord } from 'inference-staking-sdk';
 *
 * declare const account: EncodedAccount;
 * const { data } = decodeStakingRecord(account);
 * ```
 */
export function decodeStakingRecord<T extends EncodedAccountInput>(
  account: T,
  config: AccountConfig = {},
): Omit<T, 'data'> & { readonly data: StakingRecord } {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const bytes = checkAccountHeader(account, 'StakingRecord', STAKING_RECORD_DISCRIMINATOR, 377, programAddress);
  const data = readStakingRecord(createBorshReader(bytes, 'StakingRecord', 8));
  const [derived] = findStakingRecordPda({ operatorPool: data.operatorPool, owner: data.owner }, { programAddress });
  if (derived !== account.address)
    throw wrongAddressError({ account: 'StakingRecord', address: account.address, derived });
  return { ...account, data };
}
