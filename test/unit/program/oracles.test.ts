import { describe, expect, it } from 'vitest';
import * as sdk from '../../../src/index.js';
import { camel, pascal, type IdlField } from '../../../scripts/generate/idl.js';
import { getCaseCount } from '../../support/case-count.js';
import { ANCHOR, BORSH, fromAnchor, KIT, toAnchor } from '../../support/oracles.js';
import {
  createRandom,
  fieldsOf,
  IDL,
  randomAddress,
  randomStruct,
  seedOf,
  type Value,
} from '../../support/random-values.js';

const CASES = getCaseCount(1000);
/** Anchor's coder writes into 1,000 bytes: longer proofs are left to the other oracles. */
const ANCHOR_MOST_BYTES = 1000;
const api = sdk as unknown as Record<string, (...args: unknown[]) => unknown>;
const lowerFirst = (name: string): string => camel(name.charAt(0).toLowerCase() + name.slice(1));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function checkStruct(fields: readonly IdlField[], value: Record<string, Value>, body: Uint8Array): void {
  for (const oracle of [BORSH, KIT]) {
    expect(hex(oracle.encode(fields, value))).toBe(hex(body));
    expect(oracle.decode(fields, body)).toEqual(value);
  }
}

describe(`beside borsh, kit's codecs and Anchor's coder, ${CASES} random cases each`, () => {
  it.each(IDL.accounts.map(({ name }) => name))('account %s', async (name) => {
    const random = createRandom(seedOf(name));
    const fields = fieldsOf(name);
    for (let index = 0; index < CASES; index++) {
      const value = randomStruct(random, fields);
      const bytes = api[`encode${name}Data`]!(value) as Uint8Array;
      checkStruct(fields, value, bytes.subarray(8));
      expect(api[`decode${name}Data`]!(bytes)).toEqual(value);
      const anchored = await ANCHOR.accounts.encode(lowerFirst(name), toAnchor(fields, value));
      expect(hex(anchored)).toBe(hex(bytes));
      const decoded = ANCHOR.accounts.decode<Record<string, unknown>>(lowerFirst(name), Buffer.from(bytes));
      expect(fromAnchor(fields, decoded)).toEqual(value);
    }
  });

  it.each(IDL.events.map(({ name }) => name))('event %s', (name) => {
    const random = createRandom(seedOf(name));
    const fields = fieldsOf(name);
    for (let index = 0; index < CASES; index++) {
      const value = randomStruct(random, fields);
      const bytes = api[`encode${name}`]!(value) as Uint8Array;
      checkStruct(fields, value, bytes.subarray(8));
      expect(api[`decode${name}`]!(bytes)).toEqual(value);
      const decoded = ANCHOR.events.decode(Buffer.from(bytes).toString('base64'));
      expect(decoded?.name).toBe(lowerFirst(name));
      expect(fromAnchor(fields, decoded!.data as Record<string, unknown>)).toEqual(value);
    }
  });

  it.each(IDL.instructions.map(({ name }) => name))('instruction %s', (name) => {
    const random = createRandom(seedOf(name));
    const { accounts, args } = IDL.instructions.find((instruction) => instruction.name === name)!;
    const fields = args.flatMap(({ type }) => fieldsOf(type.defined.name));
    for (let index = 0; index < CASES; index++) {
      const value = randomStruct(random, fields);
      const given = Object.fromEntries(accounts.map((account) => [camel(account.name), randomAddress(random)]));
      const programAddress = randomAddress(random);
      const built = api[`get${pascal(name)}Instruction`]!({ ...given, ...value }, { programAddress }) as {
        programAddress: string;
        accounts: { address: string; role: number }[];
        data: Uint8Array;
      };
      expect(built.programAddress).toBe(programAddress);
      expect(built.accounts).toEqual(
        accounts.map((account) => ({
          address: given[camel(account.name)],
          role: (account.signer === true ? 2 : 0) + (account.writable === true ? 1 : 0),
        })),
      );
      checkStruct(fields, value, built.data.subarray(8));
      const parsed = api[`parse${pascal(name)}Instruction`]!(built, { programAddress }) as { data: object };
      expect(parsed.data).toEqual(value);
      if (built.data.length > ANCHOR_MOST_BYTES) continue;
      const anchored = ANCHOR.instruction.encode(
        camel(name),
        args.length === 0 ? {} : { args: toAnchor(fields, value) },
      );
      expect(hex(anchored)).toBe(hex(built.data));
      const decoded = ANCHOR.instruction.decode(Buffer.from(built.data))!;
      expect(decoded.name).toBe(camel(name));
      if (args.length > 0)
        expect(fromAnchor(fields, (decoded.data as { args: Record<string, unknown> }).args)).toEqual(value);
    }
  });
});

it('keeps a NUL character in a string, as the program does', () => {
  const fields = fieldsOf('OperatorPool');
  const value = { ...randomStruct(createRandom(1), fields), name: 'a\u0000b' };
  const bytes = sdk.encodeOperatorPoolData(value as unknown as sdk.OperatorPool);
  expect(hex(BORSH.encode(fields, value))).toBe(hex(bytes.subarray(8)));
  expect(sdk.decodeOperatorPoolData(bytes).name).toBe('a\u0000b');
});

it('gives plain byte arrays of their own, also from a Node Buffer', () => {
  const value = {
    ...randomStruct(createRandom(2), fieldsOf('RewardRecord')),
    merkleRoots: [new Uint8Array(32).fill(7)],
  };
  const bytes = Buffer.from(sdk.encodeRewardRecordData(value as unknown as sdk.RewardRecord));
  const [root] = sdk.decodeRewardRecordData(bytes).merkleRoots;
  expect(Object.getPrototypeOf(root)).toBe(Uint8Array.prototype);
  bytes.fill(0);
  expect(root).toEqual(new Uint8Array(32).fill(7));
});
