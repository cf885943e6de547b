/** Random values of the IDL's types, in the form the SDK gives and takes them, with the edges more often than chance would. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAXIMA } from '../../scripts/generate/facts.js';
import { camel, type Idl, type IdlField, type IdlType } from '../../scripts/generate/idl.js';
import { encodeBase58 } from '../../src/wire/base58.js';

export const IDL = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../idl/inference_staking.json'), 'utf8'),
) as Idl;

export type Value =
  bigint | boolean | number | string | Uint8Array | readonly Value[] | { [field: string]: Value } | null;

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  bytes(length: number): Uint8Array;
}

/** The same numbers for the same seed, on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  return { below, bytes: (length) => Uint8Array.from({ length }, () => below(256)) };
}

const BITS: Readonly<Record<string, number>> = { u8: 8, u16: 16, u32: 32, u64: 64, i64: 64, u128: 128 };
// Without U+0000, which kit's decoder drops from strings and the program keeps; it has a test of its own.
const CHARACTERS = ['a', 'Z', '0', ' ', '"', '\u0001', 'é', 'ß', '中', '👍', '\u{10ffff}'];

function randomInteger(random: Random, type: string): bigint | number {
  const bits = BITS[type]!;
  const isSigned = type.startsWith('i');
  const maximum = (1n << BigInt(isSigned ? bits - 1 : bits)) - 1n;
  const minimum = isSigned ? -maximum - 1n : 0n;
  const edges = [minimum, minimum + 1n, maximum, maximum - 1n, 0n, 1n];
  let value: bigint;
  if (random.below(3) === 0) value = edges[random.below(edges.length)]!;
  else {
    value = random.bytes(bits / 8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) >> BigInt(random.below(bits));
    if (isSigned && value > maximum) value -= maximum;
  }
  return bits <= 32 ? Number(value) : value;
}

function randomText(random: Random, maximumBytes: number): string {
  const shape = random.below(4);
  if (shape === 0) return '';
  if (shape === 1) return 'x'.repeat(maximumBytes);
  let text = '';
  let bytes = 0;
  for (;;) {
    const character = CHARACTERS[random.below(CHARACTERS.length)]!;
    bytes += Buffer.byteLength(character);
    if (bytes > maximumBytes || random.below(40) === 0) return text;
    text += character;
  }
}

function randomLength(random: Random, maximum: number): number {
  const shape = random.below(4);
  return shape === 0 ? 0 : shape === 1 ? maximum : random.below(maximum + 1);
}

/** A value of `type`; `field` is the field's name in the IDL, which its maximum goes by. */
export function randomValue(random: Random, type: IdlType, field: string): Value {
  if (typeof type === 'string') {
    if (type === 'bool') return random.below(2) === 1;
    if (type === 'pubkey') return encodeBase58(random.bytes(32).map((byte) => (random.below(20) === 0 ? 0 : byte)));
    if (type === 'string') return randomText(random, MAXIMA[field]!);
    if (field.endsWith('rate_bps')) return random.below(10_001);
    return randomInteger(random, type);
  }
  if ('option' in type) return random.below(3) === 0 ? null : randomValue(random, type.option, field);
  if ('array' in type) return random.bytes(type.array[1]);
  if ('defined' in type) return randomStruct(random, fieldsOf(type.defined.name));
  const length = randomLength(random, MAXIMA[field]!);
  return Array.from({ length }, () => randomValue(random, type.vec, field));
}

export function randomStruct(random: Random, fields: readonly IdlField[]): { [field: string]: Value } {
  return Object.fromEntries(fields.map(({ name, type }) => [camel(name), randomValue(random, type, name)]));
}

/** The fields of a type of the IDL. */
export function fieldsOf(typeName: string): readonly IdlField[] {
  return IDL.types.find(({ name }) => name === typeName)!.type.fields;
}

/** A random address. */
export function randomAddress(random: Random): string {
  return encodeBase58(random.bytes(32));
}

/** A seed of its own for each name, so that one suite's cases do not move another's. */
export function seedOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32LE(0);
}
