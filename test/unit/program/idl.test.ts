import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import anchor from '@coral-xyz/anchor';
import { rootNodeFromAnchor, type AnchorIdl } from '@codama/nodes-from-anchor';
import { describe, expect, it } from 'vitest';

/** The parts of an Anchor IDL these tests look at. */
interface Named {
  readonly name: string;
  readonly docs?: readonly string[];
  readonly discriminator: readonly number[];
}
type IdlSeed = { kind: 'const'; value: number[] } | { kind: 'account'; path: string };
interface IdlAccount extends Named {
  readonly writable?: boolean;
  readonly signer?: boolean;
  readonly optional?: boolean;
  readonly address?: string;
  readonly pda?: { readonly seeds: readonly IdlSeed[] };
}
interface Idl {
  readonly address: string;
  readonly instructions: readonly (Named & { accounts: readonly IdlAccount[]; args: readonly unknown[] })[];
  readonly accounts: readonly Named[];
  readonly events: readonly Named[];
  readonly errors: readonly { code: number; name: string; msg: string }[];
  readonly types: readonly {
    name: string;
    docs: string[];
    type: { fields: { name: string; docs: string[]; type: unknown }[] };
  }[];
}
interface Interface {
  readonly address: string;
  readonly instructions: readonly (Named & {
    accounts: readonly (IdlAccount & { seeds?: readonly object[] })[];
    args: readonly unknown[];
  })[];
  readonly accounts: readonly Named[];
  readonly events: readonly Named[];
  readonly errors: readonly { code: number; name: string }[];
  readonly types: readonly { name: string; fields: readonly { name: string; type: unknown }[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
const idl = read('../../../idl/inference_staking.json') as Idl;
const facts = read('interface.json') as Interface;

/** interface.json writes `{ defined: 'X' }` where an IDL writes `{ defined: { name: 'X' } }`. */
function plainType(type: unknown): unknown {
  if (Array.isArray(type)) return type.map(plainType);
  if (typeof type !== 'object' || type === null) return type;
  return Object.fromEntries(
    Object.entries(type).map(([kind, inner]) => [
      kind,
      kind === 'defined' ? (inner as { name: string }).name : plainType(inner),
    ]),
  );
}

const plainAccount = ({ name, writable, signer, optional, address, pda }: IdlAccount): object => ({
  name,
  ...(signer && { signer }),
  ...(writable && { writable }),
  ...(optional && { optional }),
  ...(address && { address }),
  ...(pda && {
    seeds: pda.seeds.map((seed) =>
      seed.kind === 'const' ? { text: String.fromCharCode(...seed.value) } : { account: seed.path },
    ),
  }),
});

describe('the IDL', () => {
  it('has the program’s address, instructions, accounts, flags and seeds', () => {
    expect(idl.address).toBe(facts.address);
    expect(idl.instructions).toHaveLength(24);
    expect(
      idl.instructions.map(({ name, discriminator, accounts, args }) => ({
        name,
        discriminator,
        accounts: accounts.map(plainAccount),
        args: plainType(args),
      })),
    ).toEqual(facts.instructions);
  });

  it('has the same accounts, events, errors and types', () => {
    expect(idl.accounts).toEqual(facts.accounts);
    expect(idl.events).toEqual(facts.events);
    expect(idl.errors.map(({ code, name }) => ({ code, name }))).toEqual(facts.errors);
    expect(idl.errors).toHaveLength(50);
    expect(
      idl.types.map(({ name, type }) => ({
        name,
        fields: type.fields.map((field) => ({ name: field.name, type: plainType(field.type) })),
      })),
    ).toEqual(facts.types);
    expect(idl.types).toHaveLength(31);
  });

  it.each([
    ...idl.instructions.map((item) => ['global', item] as const),
    ...idl.accounts.map((item) => ['account', item] as const),
    ...idl.events.map((item) => ['event', item] as const),
  ])('%s:$name has the discriminator its name hashes to', (space, item) => {
    const hash = createHash('sha256').update(`${space}:${item.name}`).digest();
    expect(item.discriminator).toEqual([...hash.subarray(0, 8)]);
  });

  it('explains every instruction, account, type, field and error', () => {
    const documented = [
      ...idl.instructions,
      ...idl.instructions.flatMap(({ accounts }) => accounts),
      ...idl.types,
      ...idl.types.flatMap(({ type }) => type.fields),
    ];
    expect(documented.filter(({ docs }) => !docs?.[0]?.endsWith('.')).map(({ name }) => name)).toEqual([]);
    expect(idl.errors.filter(({ msg }) => !msg.endsWith('.'))).toEqual([]);
  });

  it('is accepted by Anchor and by Codama', () => {
    const provider = { connection: new anchor.web3.Connection('http://127.0.0.1:8899') };
    const program = new anchor.Program(idl, provider);
    expect(Object.keys(program.methods)).toHaveLength(24);
    expect(rootNodeFromAnchor(idl as unknown as AnchorIdl).program.instructions).toHaveLength(24);
  });
});
