import { checkBoolean } from '../checks/check-boolean.js';
import { writeAddressAt } from '../checks/check-address.js';
import { checkBytes } from '../checks/check-bytes.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_I64, MAXIMUM_U128, MAXIMUM_U64, MINIMUM_I64 } from '../checks/integer-limits.js';

/** Borsh bytes being written. After the last write `bytes` is the result if the size given at creation was exact. */
export interface BorshWriter {
  bytes: Uint8Array;
  view: DataView;
  offset: number;
}

/** A writer for `size` bytes. It grows when more are written. */
export function createBorshWriter(size: number, discriminator: readonly number[] = []): BorshWriter {
  const bytes = new Uint8Array(size);
  bytes.set(discriminator);
  return { bytes, view: new DataView(bytes.buffer), offset: discriminator.length };
}

/** Moves past `size` bytes and returns where they start. */
function reserve(writer: BorshWriter, size: number): number {
  const { offset } = writer;
  const end = offset + size;
  if (end > writer.bytes.length) {
    const bytes = new Uint8Array(end);
    bytes.set(writer.bytes);
    writer.bytes = bytes;
    writer.view = new DataView(bytes.buffer);
  }
  writer.offset = end;
  return offset;
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU8(writer: BorshWriter, value: number, field: string): void {
  checkInteger(field, value, 0, 0xff);
  const offset = reserve(writer, 1);
  writer.view.setUint8(offset, value);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU16(writer: BorshWriter, value: number, field: string): void {
  checkInteger(field, value, 0, 0xffff);
  const offset = reserve(writer, 2);
  writer.view.setUint16(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU32(writer: BorshWriter, value: number, field: string): void {
  checkInteger(field, value, 0, 0xffff_ffff);
  const offset = reserve(writer, 4);
  writer.view.setUint32(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU64(writer: BorshWriter, value: bigint, field: string): void {
  checkInteger(field, value, 0n, MAXIMUM_U64);
  const offset = reserve(writer, 8);
  writer.view.setBigUint64(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeI64(writer: BorshWriter, value: bigint, field: string): void {
  checkInteger(field, value, MINIMUM_I64, MAXIMUM_I64);
  const offset = reserve(writer, 8);
  writer.view.setBigInt64(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU128(writer: BorshWriter, value: bigint, field: string): void {
  checkInteger(field, value, 0n, MAXIMUM_U128);
  const offset = reserve(writer, 16);
  // setBigUint64 keeps the low 64 bits.
  writer.view.setBigUint64(offset, value, true);
  writer.view.setBigUint64(offset + 8, value >> 64n, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE */
export function writeBool(writer: BorshWriter, value: boolean, field: string): void {
  checkBoolean(field, value);
  const offset = reserve(writer, 1);
  writer.bytes[offset] = value ? 1 : 0;
}

/** The byte before an optional value: 1 if it follows. */
export function writeOptionTag(writer: BorshWriter, present: boolean): void {
  const offset = reserve(writer, 1);
  writer.bytes[offset] = present ? 1 : 0;
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS */
export function writeAddress(writer: BorshWriter, address: string, field: string): void {
  const offset = reserve(writer, 32);
  writeAddressAt(field, address, writer.bytes, offset);
}

/** A string, already encoded as UTF-8: its byte length (u32), then the bytes. The caller has checked the maximum. */
export function writeUtf8(writer: BorshWriter, encoded: Uint8Array): void {
  writeVectorLength(writer, encoded.length);
  const offset = reserve(writer, encoded.length);
  writer.bytes.set(encoded, offset);
}

/** The number of items (u32) that the caller writes next. */
export function writeVectorLength(writer: BorshWriter, length: number): void {
  const offset = reserve(writer, 4);
  writer.view.setUint32(offset, length, true);
}

/**
 * Exactly `length` bytes, without a length prefix.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH
 */
export function writeFixedBytes(writer: BorshWriter, bytes: Uint8Array, length: number, field: string): void {
  checkBytes(field, bytes, length);
  const offset = reserve(writer, length);
  writer.bytes.set(bytes, offset);
}
