import { wrongTypeError } from '../errors/input.js';
import { checkAddress } from '../checks/check-address.js';
import { checkBoolean } from '../checks/check-boolean.js';
import { checkBytes } from '../checks/check-bytes.js';
import { checkInteger, checkU64Input } from '../checks/check-integer.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { describeType } from '../checks/describe-type.js';
import { hasOwnKey } from '../checks/has-own-key.js';
import { ACTION_FIELD_TYPES, type ActionFieldType } from '../program/actions.js';
import { settingOf } from '../wire/borsh-vectors.js';
import { encodeUtf8 } from '../wire/utf8.js';
import type { StakingAction } from './action.js';

/** The fields of `transferTokens`, which is no instruction of the program. */
const TRANSFER_FIELD_TYPES = {
  source: 'address',
  destination: 'address',
  authority: 'address',
  amount: 'u64',
} as const;

/** Checks a value and copies it: throws for one that no instruction holds, since the chain would never see it. */
type ReadField = (field: string, value: unknown) => unknown;

/** The type of a value that is there, or of an item of a list. */
type ItemType<T extends string> = T extends `${infer TInner}?` | `${infer TInner}[]` ? ItemType<TInner> : T;

const READERS: { readonly [TType in ItemType<ActionFieldType>]: ReadField } = {
  address(field, value) {
    checkAddress(field, value);
    return value;
  },
  u64(field, value) {
    checkU64Input(field, value as bigint);
    return value;
  },
  u16(field, value) {
    checkInteger(field, value as number, 0, 0xffff);
    return value;
  },
  u8(field, value) {
    checkInteger(field, value as number, 0, 0xff);
    return value;
  },
  bool(field, value) {
    checkBoolean(field, value);
    return value;
  },
  string(field, value) {
    encodeUtf8(value as string, field);
    return value;
  },
  hash(field, value) {
    checkBytes(field, value, 32);
    return new Uint8Array(value);
  },
  rate(field, value) {
    const setting = settingOf(value as { readonly rateBps: number | null }, 'rateBps', field);
    if (setting !== null && setting.rateBps !== null) checkInteger(`${field}.rateBps`, setting.rateBps, 0, 0xffff);
    return setting;
  },
};

/** What reads a field of this type: `…?` may be absent, `…[]` is a list. */
function readerOf(type: string): ReadField {
  if (type.endsWith('?')) {
    const read = readerOf(type.slice(0, -1));
    return (field, value) => (value === null || value === undefined ? null : read(field, value));
  }
  if (type.endsWith('[]')) {
    const read = readerOf(type.slice(0, -2));
    return (field, value) =>
      checkList(field, value as readonly unknown[]).map((item, index) => read(`${field}[${index}]`, item));
  }
  return READERS[type as ItemType<ActionFieldType>];
}

type FieldReaders = readonly (readonly [field: string, read: ReadField])[];

/** What reads the fields of each kind, made when a kind is first met. */
const FIELD_READERS = /* @__PURE__ */ new Map<unknown, FieldReaders>();

/** What reads the fields of an action of this kind, or null for no kind. */
function fieldReadersOf(kind: unknown): FieldReaders | null {
  const known = FIELD_READERS.get(kind);
  if (known !== undefined) return known;
  const isInstruction = typeof kind === 'string' && hasOwnKey(ACTION_FIELD_TYPES, kind);
  if (!isInstruction && kind !== 'transferTokens') return null;
  const types = isInstruction ? ACTION_FIELD_TYPES[kind as keyof typeof ACTION_FIELD_TYPES] : TRANSFER_FIELD_TYPES;
  const readers = Object.entries(types).map(([field, type]) => [field, readerOf(type)] as const);
  FIELD_READERS.set(kind, readers);
  return readers;
}

/**
 * A copy of the action with its own fields alone, each of them checked and read once; an optional field that is absent is null.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `…__INTEGER_OUT_OF_RANGE`, `…__INVALID_ADDRESS`, `…__WRONG_BYTE_LENGTH` for what no
 * instruction can hold
 */
export function checkActionFields<TAction extends StakingAction>(action: TAction): TAction {
  checkObject('action', action);
  const { kind } = action;
  const readers = fieldReadersOf(kind);
  if (readers === null)
    throw wrongTypeError({ field: 'kind', expected: 'the name of an action', actual: describeType(kind) });
  const checked: Record<string, unknown> = { kind };
  for (const [field, read] of readers)
    checked[field] = read(field, (action as Readonly<Record<string, unknown>>)[field]);
  return checked as unknown as TAction;
}
