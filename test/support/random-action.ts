/** Random actions of every kind, from the table that their checks go by. */
import type { Address } from '@solana/kit';
import { snake, type IdlType } from '../../scripts/generate/idl.js';
import type { StakingAction } from '../../src/index.js';
import { ACTION_FIELD_TYPES } from '../../src/program/actions.js';
import { randomAddress, randomValue, type Random } from './random-values.js';

export const INSTRUCTION_KINDS = Object.keys(ACTION_FIELD_TYPES) as (keyof typeof ACTION_FIELD_TYPES)[];

const TYPES: Readonly<Record<string, IdlType>> = {
  address: 'pubkey',
  hash: { array: ['u8', 32] },
  rate: { defined: { name: 'NewCommissionRateSetting' } },
};

function idlTypeOf(type: string): IdlType {
  if (type.endsWith('?')) return { option: idlTypeOf(type.slice(0, -1)) };
  if (type.endsWith('[]')) return { vec: idlTypeOf(type.slice(0, -2)) };
  return TYPES[type] ?? type;
}

/** An action of this kind whose absent fields are null. */
export function randomAction(random: Random, kind: StakingAction['kind']): StakingAction {
  if (kind === 'transferTokens')
    return {
      kind,
      source: randomAddress(random) as Address,
      destination: randomAddress(random) as Address,
      authority: randomAddress(random) as Address,
      amount: randomValue(random, 'u64', 'amount') as bigint,
    };
  const fields = Object.entries(ACTION_FIELD_TYPES[kind]).map(([field, type]) => [
    field,
    randomValue(random, idlTypeOf(type), snake(field)),
  ]);
  return { kind, ...Object.fromEntries(fields) } as StakingAction;
}

/** The same action, with each absent field left out, undefined or null by chance. */
export function withAbsencesVaried(random: Random, action: StakingAction): StakingAction {
  const fields = Object.entries(action).flatMap(([field, value]): [string, unknown][] => {
    if (value !== null) return [[field, value]];
    const form = random.below(3);
    return form === 0 ? [] : [[field, form === 1 ? undefined : null]];
  });
  return Object.fromEntries(fields) as unknown as StakingAction;
}
