import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MAXIMA } from '../../../scripts/generate/facts.js';
import { camel, pascal, type IdlField, type IdlType } from '../../../scripts/generate/idl.js';
import * as sdk from '../../../src/index.js';
import {
  createRandom,
  fieldsOf,
  IDL,
  randomAddress,
  randomStruct,
  seedOf,
  type Value,
} from '../../support/random-values.js';

const api = sdk as unknown as Record<string, (...args: unknown[]) => unknown>;
const BITS: Readonly<Record<string, number>> = { u8: 8, u16: 16, u32: 32, u64: 64, i64: 64, u128: 128 };
const isInputError = (error: unknown): boolean =>
  sdk.isStakingSdkError(error) && Math.floor(error.code / 1000) === 8101 && error.message.length > 20;

/** What no integer field may take. */
function wrongNumbers(type: string, isRate: boolean): unknown[] {
  const shared = [Number.NaN, Infinity, -Infinity, 1.5, -1, '1', {}, [], true, Symbol('1')];
  if (BITS[type]! > 32) return [...shared, 0, 1, 2 ** 53 + 1, -1n, 1n << BigInt(BITS[type]!)];
  return [...shared, 0n, 1n, 2 ** BITS[type]!, 2 ** 53 + 1, ...(isRate ? [10_001] : [])];
}

/** What a field of this type must refuse: values to put in its place. */
function wrongValues({ name, type }: IdlField): unknown[] {
  return wrongOfType(name, type);
}
function wrongOfType(name: string, type: IdlType): unknown[] {
  if (typeof type === 'string') {
    if (type in BITS) return [...wrongNumbers(type, name.endsWith('rate_bps')), null, undefined];
    if (type === 'bool') return [0, 1, 'true', null, undefined];
    if (type === 'pubkey') return ['', 'x', 5, null, undefined, new Uint8Array(32), '1'.repeat(33)];
    const maximum = MAXIMA[name]!;
    // As many characters as bytes are allowed, but of two bytes each.
    return ['x'.repeat(maximum + 1), 'é'.repeat(Math.floor(maximum / 2) + 1), '\ud800', 5, null, undefined];
  }
  if ('option' in type) return wrongOfType(name, type.option).filter((value) => value !== null && value !== undefined);
  if ('array' in type) return [new Uint8Array(31), new Uint8Array(33), [1], 'x', null, undefined];
  if ('defined' in type) {
    const [inner] = fieldsOf(type.defined.name);
    return ['x', 5, ...wrongValues(inner!).map((value) => ({ [camel(inner!.name)]: value }))];
  }
  const good = type.vec === 'pubkey' ? '1'.repeat(32) : type.vec === 'bool' ? true : new Uint8Array(32);
  return [
    Array.from({ length: MAXIMA[name]! + 1 }, () => good),
    'x',
    5,
    null,
    undefined,
    { length: 1 },
    ...wrongOfType(name, type.vec).map((value) => [value]),
  ];
}

/** What a builder makes, or the field it misses. */
function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!isInputError(error)) throw error;
    return (error as { context: { field: string } }).context.field;
  }
}
const refusesConfig = (run: () => unknown): void => {
  expect(outcomeOf(run)).toBe('programAddress');
};

describe('inputs of the wrong kind are typed errors, before anything is encoded', () => {
  it.each(IDL.instructions.map(({ name }) => name))('%s', (name) => {
    const random = createRandom(seedOf(name));
    const { accounts, args } = IDL.instructions.find((instruction) => instruction.name === name)!;
    const fields = args.flatMap(({ type }) => fieldsOf(type.defined.name));
    const given = Object.fromEntries(accounts.map((account) => [camel(account.name), randomAddress(random)]));
    const build = api[`get${pascal(name)}Instruction`]!;
    let tried = 0;
    const refuses = (change: object, what: string): void => {
      const value: Record<string, Value> = randomStruct(random, fields);
      tried += 1;
      try {
        build({ ...given, ...value, ...change });
      } catch (error) {
        expect(isInputError(error), `${what}: ${String(error)}`).toBe(true);
        return;
      }
      expect.unreachable(`${what} was taken`);
    };
    for (const field of fields)
      for (const value of wrongValues(field))
        refuses({ [camel(field.name)]: value }, `${field.name} = ${inspect(value)}`);
    const value = randomStruct(random, fields);
    refusesConfig(() => build({ ...given, ...value }, { programAddress: 'garbage' }));
    for (const { name: account } of accounts) {
      const field = camel(account);
      const leftOut = Object.fromEntries(Object.entries(given).filter(([key]) => key !== field));
      // Null is what is left out: it is derived or absent, or the field must be given.
      expect(
        outcomeOf(() => build({ ...given, [field]: null, ...value })),
        `${account} = null`,
      ).toEqual(outcomeOf(() => build({ ...leftOut, ...value })));
    }
    for (const account of accounts)
      for (const value of ['', 'x', 5, {}, '1'.repeat(33)])
        refuses({ [camel(account.name)]: value }, `${account.name} = ${inspect(value)}`);
    expect(tried).toBeGreaterThan(0);
  });
});
