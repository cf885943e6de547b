/** The three vectors the protocol knows (addresses, 32-byte hashes, bools), strings with a maximum, and basis points. */
import type { Address } from '../kit/kit-types.js';
import { integerOutOfRangeError, stringTooLongError, wrongTypeError } from '../errors/input.js';
import { readAddress, readBool, readVectorLength, type BorshReader } from './borsh-reader.js';
import {
  writeAddress,
  writeBool,
  writeFixedBytes,
  writeU16,
  writeVectorLength,
  type BorshWriter,
} from './borsh-writer.js';
import { describeType } from '../checks/describe-type.js';
import { checkObject } from '../checks/check-object.js';
import { encodeUtf8 } from './utf8.js';

export function readAddresses(reader: BorshReader, maximum: number, field: string): Address[] {
  const length = readVectorLength(reader, maximum, 32, field);
  const items: Address[] = [];
  for (let index = 0; index < length; index++) items.push(readAddress(reader, field));
  return items;
}

export function readHashes(reader: BorshReader, maximum: number, field: string): Uint8Array[] {
  const length = readVectorLength(reader, maximum, 32, field);
  const { buffer, byteOffset } = reader.bytes;
  // A plain view: of a Node Buffer, slice would give other Buffers.
  const hashes = new Uint8Array(buffer, byteOffset + reader.offset, 32 * length);
  const items: Uint8Array[] = [];
  for (let start = 0; start < hashes.length; start += 32) items.push(hashes.slice(start, start + 32));
  reader.offset += hashes.length;
  return items;
}

export function readBools(reader: BorshReader, maximum: number, field: string): boolean[] {
  const length = readVectorLength(reader, maximum, 1, field);
  const items: boolean[] = [];
  for (let index = 0; index < length; index++) items.push(readBool(reader, field));
  return items;
}

export function writeAddresses(writer: BorshWriter, items: readonly Address[], field: string): void {
  writeVectorLength(writer, items.length);
  for (const item of items) writeAddress(writer, item, field);
}

export function writeHashes(writer: BorshWriter, items: readonly Uint8Array[], field: string): void {
  writeVectorLength(writer, items.length);
  for (const item of items) writeFixedBytes(writer, item, 32, field);
}

export function writeBools(writer: BorshWriter, items: readonly boolean[], field: string): void {
  writeVectorLength(writer, items.length);
  for (const item of items) writeBool(writer, item, field);
}

/** A struct of one optional value, by its key. The key must be there: a misspelt one would be read as an absent value. */
export type Setting<TKey extends string, TValue> = { readonly [TName in TKey]: TValue | null | undefined };

/**
 * An optional setting, with null for what is absent.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function settingOf<TKey extends string, TValue>(
  given: Setting<TKey, TValue> | null | undefined,
  key: TKey,
  field: string,
): { readonly [TName in TKey]: TValue | null } | null {
  if (given === null || given === undefined) return null;
  checkObject(field, given);
  if (!(key in given)) throw wrongTypeError({ field, expected: `an object with ${key}`, actual: describeType(given) });
  return { [key]: given[key] ?? null } as { readonly [TName in TKey]: TValue | null };
}

/** A string as UTF-8 of at most `maximum` bytes. */
export function encodeString(text: string, maximum: number, field: string): Uint8Array {
  const encoded = encodeUtf8(text, field);
  if (encoded.length > maximum) throw stringTooLongError({ field, byteLength: encoded.length, maximum });
  return encoded;
}

/** A rate in basis points, 0 to 10,000 (100 %). */
export function writeBps(writer: BorshWriter, value: number, field: string): void {
  if (typeof value === 'number' && value > 10_000) {
    throw integerOutOfRangeError({ field, value, minimum: 0, maximum: 10_000 });
  }
  writeU16(writer, value, field);
}
