import { integerOutOfRangeError, wrongByteLengthError, wrongTypeError } from '../errors/input.js';
import { writeAddressAt } from './address.js';
import { isBytes } from './bytes.js';
import { describeType } from './describe-type.js';

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

function checkNumber(value: number, maximum: number, field: string): void {
  if (typeof value !== 'number') throw wrongTypeError({ field, expected: 'a number', actual: describeType(value) });
  // NaN fails every comparison, a fraction is not its own integer part.
  if (!(value >= 0 && value <= maximum && Math.floor(value) === value)) {
    throw integerOutOfRangeError({ field, value, minimum: 0, maximum });
  }
}

function checkBigint(value: bigint, minimum: bigint, maximum: bigint, field: string): void {
  if (typeof value !== 'bigint') throw wrongTypeError({ field, expected: 'a bigint', actual: describeType(value) });
  if (value < minimum || value > maximum) throw integerOutOfRangeError({ field, value, minimum, maximum });
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU8(writer: BorshWriter, value: number, field: string): void {
  checkNumber(value, 0xff, field);
  const offset = reserve(writer, 1);
  writer.view.setUint8(offset, value);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU16(writer: BorshWriter, value: number, field: string): void {
  checkNumber(value, 0xffff, field);
  const offset = reserve(writer, 2);
  writer.view.setUint16(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU32(writer: BorshWriter, value: number, field: string): void {
  checkNumber(value, 0xffff_ffff, field);
  const offset = reserve(writer, 4);
  writer.view.setUint32(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU64(writer: BorshWriter, value: bigint, field: string): void {
  checkBigint(value, 0n, 0xffff_ffff_ffff_ffffn, field);
  const offset = reserve(writer, 8);
  writer.view.setBigUint64(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeI64(writer: BorshWriter, value: bigint, field: string): void {
  checkBigint(value, -0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn, field);
  const offset = reserve(writer, 8);
  writer.view.setBigInt64(offset, value, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE */
export function writeU128(writer: BorshWriter, value: bigint, field: string): void {
  checkBigint(value, 0n, 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffffn, field);
  const offset = reserve(writer, 16);
  // setBigUint64 keeps the low 64 bits.
  writer.view.setBigUint64(offset, value, true);
  writer.view.setBigUint64(offset + 8, value >> 64n, true);
}

/** @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE */
export function writeBool(writer: BorshWriter, value: boolean, field: string): void {
  if (typeof value !== 'boolean') throw wrongTypeError({ field, expected: 'a boolean', actual: describeType(value) });
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
  writeAddressAt(address, writer.bytes, offset, field);
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
  if (!isBytes(bytes)) {
    throw wrongTypeError({ field, expected: `a Uint8Array of ${length} bytes`, actual: describeType(bytes) });
  }
  if (bytes.length !== length) throw wrongByteLengthError({ field, byteLength: bytes.length, expected: length });
  const offset = reserve(writer, length);
  writer.bytes.set(bytes, offset);
}
