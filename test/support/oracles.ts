/** The IDL's types as independent implementations read and write them: borsh, kit's codecs, Anchor's coder. */
import anchor, { type Idl as AnchorIdl } from '@coral-xyz/anchor';
import { convertIdlToCamelCase } from '@coral-xyz/anchor/dist/cjs/idl.js';
import * as kit from '@solana/kit';
import { PublicKey } from '@solana/web3.js';
import * as borsh from 'borsh';
import { camel, type IdlField, type IdlType } from '../../scripts/generate/idl.js';
import { decodeBase58, encodeBase58 } from '../../src/wire/base58.js';
import { fieldsOf, IDL, type Value } from './random-values.js';

const { BN, BorshCoder } = anchor; // a CommonJS package, whose names Node does not all see

/** Calls `leaf` on every leaf of a value, with its type. */
function map(value: unknown, type: IdlType, leaf: (value: unknown, type: IdlType) => unknown): unknown {
  if (typeof type === 'string' || 'array' in type) return leaf(value, type);
  if ('option' in type) return value === null ? null : map(value, type.option, leaf);
  if ('vec' in type) return [...(value as unknown[])].map((item) => map(item, type.vec, leaf));
  return mapStruct(value as Record<string, unknown>, fieldsOf(type.defined.name), leaf);
}
function mapStruct(
  value: Record<string, unknown>,
  fields: readonly IdlField[],
  leaf: (value: unknown, type: IdlType) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, type }) => [camel(name), map(value[camel(name)], type, leaf)]));
}

export interface Oracle {
  /** The bytes of a struct, without discriminator. */
  encode(fields: readonly IdlField[], value: Record<string, Value>): Uint8Array;
  decode(fields: readonly IdlField[], bytes: Uint8Array): Record<string, unknown>;
}

function borshType(type: IdlType): borsh.Schema {
  if (type === 'pubkey') return { array: { type: 'u8', len: 32 } };
  if (typeof type === 'string') return type;
  if ('option' in type) return { option: borshType(type.option) };
  if ('array' in type) return { array: { type: 'u8', len: type.array[1] } };
  if ('vec' in type) return { array: { type: borshType(type.vec) } };
  return borshStruct(fieldsOf(type.defined.name));
}
function borshStruct(fields: readonly IdlField[]): borsh.Schema {
  return { struct: Object.fromEntries(fields.map(({ name, type }) => [camel(name), borshType(type)])) };
}

export const BORSH: Oracle = {
  encode: (fields, value) =>
    borsh.serialize(
      borshStruct(fields),
      mapStruct(value, fields, (item, type) => (type === 'pubkey' ? decodeBase58(item as string) : item)),
    ),
  decode: (fields, bytes) =>
    mapStruct(borsh.deserialize(borshStruct(fields), bytes) as Record<string, unknown>, fields, (item, type) => {
      if (type === 'pubkey') return encodeBase58(Uint8Array.from(item as number[]));
      return typeof type === 'object' && 'array' in type ? Uint8Array.from(item as number[]) : item;
    }),
};

const KIT_NUMBERS = {
  u8: kit.getU8Codec,
  u16: kit.getU16Codec,
  u32: kit.getU32Codec,
  u64: kit.getU64Codec,
  i64: kit.getI64Codec,
  u128: kit.getU128Codec,
  bool: kit.getBooleanCodec,
  pubkey: kit.getAddressCodec,
} as const;
type AnyCodec = kit.Codec<unknown>;

function kitType(type: IdlType): AnyCodec {
  if (type === 'string') return kit.addCodecSizePrefix(kit.getUtf8Codec(), kit.getU32Codec()) as AnyCodec;
  if (typeof type === 'string') return KIT_NUMBERS[type as keyof typeof KIT_NUMBERS]() as unknown as AnyCodec;
  if ('option' in type) return kit.getNullableCodec(kitType(type.option));
  if ('array' in type) return kit.fixCodecSize(kit.getBytesCodec(), type.array[1]) as unknown as AnyCodec;
  if ('vec' in type) return kit.getArrayCodec(kitType(type.vec), { size: kit.getU32Codec() }) as unknown as AnyCodec;
  return kitStruct(fieldsOf(type.defined.name));
}
function kitStruct(fields: readonly IdlField[]): AnyCodec {
  return kit.getStructCodec(
    fields.map(({ name, type }) => [camel(name), kitType(type)] as const),
  ) as unknown as AnyCodec;
}

export const KIT: Oracle = {
  encode: (fields, value) => new Uint8Array(kitStruct(fields).encode(value)),
  decode: (fields, bytes) =>
    mapStruct(kitStruct(fields).decode(bytes) as Record<string, unknown>, fields, (item, type) =>
      typeof type === 'object' && 'array' in type ? new Uint8Array(item as Uint8Array) : item,
    ),
};

/** Anchor's own coder over the whole IDL. */
export const ANCHOR = new BorshCoder(convertIdlToCamelCase(IDL as unknown as AnchorIdl));

export function toAnchor(fields: readonly IdlField[], value: Record<string, unknown>): Record<string, unknown> {
  return mapStruct(value, fields, (item, type) => {
    if (typeof item === 'bigint') return new BN(item.toString());
    if (type === 'pubkey') return new PublicKey(item as string);
    return typeof type === 'object' ? [...(item as Uint8Array)] : item;
  });
}

export function fromAnchor(fields: readonly IdlField[], value: Record<string, unknown>): Record<string, unknown> {
  return mapStruct(value, fields, (item, type) => {
    if (BN.isBN(item)) return BigInt(item.toString());
    if (type === 'pubkey') return (item as PublicKey).toBase58();
    return typeof type === 'object' ? Uint8Array.from(item as number[]) : item;
  });
}
