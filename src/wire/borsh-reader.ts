import type { Address } from '../kit/kit-types.js';
import { invalidBoolError, invalidOptionTagError, lengthTooLargeError, truncatedError } from '../errors/wire.js';
import { readAddressAt } from './address.js';
import { decodeUtf8 } from './utf8.js';

/** A position in Borsh bytes. `subject` names the bytes in errors, such as `StakingRecord`. */
export interface BorshReader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  offset: number;
  readonly subject: string;
}

/** A reader at the start of the bytes, which it never changes. */
export function createBorshReader(bytes: Uint8Array, subject: string, offset = 0): BorshReader {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset, subject };
}

/** Moves past `size` bytes and returns where they start. */
function take(reader: BorshReader, size: number, field: string): number {
  const { offset } = reader;
  const available = reader.bytes.length - offset;
  if (size > available) throw truncatedError({ subject: reader.subject, field, offset, needed: size, available });
  reader.offset = offset + size;
  return offset;
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readU8(reader: BorshReader, field: string): number {
  return reader.view.getUint8(take(reader, 1, field));
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readU16(reader: BorshReader, field: string): number {
  return reader.view.getUint16(take(reader, 2, field), true);
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readU32(reader: BorshReader, field: string): number {
  return reader.view.getUint32(take(reader, 4, field), true);
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readU64(reader: BorshReader, field: string): bigint {
  return reader.view.getBigUint64(take(reader, 8, field), true);
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readI64(reader: BorshReader, field: string): bigint {
  return reader.view.getBigInt64(take(reader, 8, field), true);
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readU128(reader: BorshReader, field: string): bigint {
  const offset = take(reader, 16, field);
  const high = reader.view.getBigUint64(offset + 8, true);
  const low = reader.view.getBigUint64(offset, true);
  return (high << 64n) | low;
}

/** A byte that is 0 or 1. */
function readFlag(reader: BorshReader, field: string, invalid: typeof invalidBoolError): boolean {
  const offset = take(reader, 1, field);
  const value = reader.bytes[offset]!;
  if (value > 1) throw invalid({ subject: reader.subject, field, offset, value });
  return value === 1;
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED, STAKING_SDK_ERROR__WIRE__INVALID_BOOL */
export function readBool(reader: BorshReader, field: string): boolean {
  return readFlag(reader, field, invalidBoolError);
}

/**
 * Whether the optional value follows.
 *
 * @throws STAKING_SDK_ERROR__WIRE__TRUNCATED, STAKING_SDK_ERROR__WIRE__INVALID_OPTION_TAG
 */
export function readOptionTag(reader: BorshReader, field: string): boolean {
  return readFlag(reader, field, invalidOptionTagError);
}

/** @throws STAKING_SDK_ERROR__WIRE__TRUNCATED */
export function readAddress(reader: BorshReader, field: string): Address {
  return readAddressAt(reader.bytes, take(reader, 32, field));
}

/**
 * A string of at most `maximumBytes` bytes of UTF-8.
 *
 * @throws STAKING_SDK_ERROR__WIRE__TRUNCATED, STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE,
 * STAKING_SDK_ERROR__WIRE__INVALID_UTF8
 */
export function readString(reader: BorshReader, maximumBytes: number, field: string): string {
  const length = readVectorLength(reader, maximumBytes, 1, field);
  const offset = take(reader, length, field);
  return decodeUtf8(reader.bytes.subarray(offset, offset + length), reader.subject, field, offset);
}

/**
 * The number of items that follow: at most `maximum`, and with `itemBytes` bytes or more of data left for each, so that
 * the caller can allocate them.
 *
 * @throws STAKING_SDK_ERROR__WIRE__TRUNCATED, STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE
 */
export function readVectorLength(reader: BorshReader, maximum: number, itemBytes: number, field: string): number {
  const { subject } = reader;
  const offset = take(reader, 4, field);
  const length = reader.view.getUint32(offset, true);
  if (length > maximum) throw lengthTooLargeError({ subject, field, offset, length, maximum });
  const needed = length * itemBytes;
  const available = reader.bytes.length - offset - 4;
  if (needed > available) throw truncatedError({ subject, field, offset: offset + 4, needed, available });
  return length;
}
