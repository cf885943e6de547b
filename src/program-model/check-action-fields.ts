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

/** The type of a value that is there, or of an item of a list. */
type ItemType<T extends string> = T extends `${infer TInner}?` | `${infer TInner}[]` ? ItemType<TInner> : T;

/** The value of a field, checked and copied: throws for one that no instruction holds, since the chain would never see it. */
function checkField(type: string, field: string, value: unknown): unknown {
  if (type.endsWith('?'))
    return value === null || value === undefined ? null : checkField(type.slice(0, -1), field, value);
  if (type.endsWith('[]')) {
    const items = checkList(field, value as readonly unknown[]);
    return items.map((item, index) => checkField(type.slice(0, -2), `${field}[${index}]`, item));
  }
  switch (type as ItemType<ActionFieldType>) {
    case 'address':
      checkAddress(field, value);
      return value;
    case 'u64':
      checkU64Input(field, value as bigint);
      return value;
    case 'u16':
      checkInteger(field, value as number, 0, 0xffff);
      return value;
    case 'u8':
      checkInteger(field, value as number, 0, 0xff);
      return value;
    case 'bool':
      checkBoolean(field, value);
      return value;
    case 'string':
      encodeUtf8(value as string, field);
      return value;
    case 'hash':
      checkBytes(field, value, 32);
      return new Uint8Array(value);
    case 'rate': {
      const setting = settingOf(value as { readonly rateBps: number | null }, 'rateBps', field);
      if (setting !== null && setting.rateBps !== null) checkInteger(`${field}.rateBps`, setting.rateBps, 0, 0xffff);
      return setting;
    }
  }
}

/** What the fields of an action of this kind hold, or null for no kind. */
function fieldTypesOf(kind: unknown): Readonly<Record<string, ActionFieldType>> | null {
  if (kind === 'transferTokens') return TRANSFER_FIELD_TYPES;
  return typeof kind === 'string' && hasOwnKey(ACTION_FIELD_TYPES, kind)
    ? ACTION_FIELD_TYPES[kind as keyof typeof ACTION_FIELD_TYPES]
    : null;
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
  const types = fieldTypesOf(kind);
  if (types === null)
    throw wrongTypeError({ field: 'kind', expected: 'the name of an action', actual: describeType(kind) });
  const checked: Record<string, unknown> = { kind };
  for (const [field, type] of Object.entries(types))
    checked[field] = checkField(type, field, (action as Readonly<Record<string, unknown>>)[field]);
  return checked as unknown as TAction;
}
