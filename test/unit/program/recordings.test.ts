import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import * as sdk from '../../../src/index.js';
import {
  chainAccount,
  chainInstruction,
  lifeFiles,
  readLife,
  type RecordedTransaction,
} from '../../support/recorded-life.js';

/** kit's account meta with its role as the number it is. */
interface AccountMeta {
  readonly address: Address;
  readonly role: number;
}

const FOLDER = join(import.meta.dirname, '../../vectors');
const PROGRAM = sdk.INFERENCE_STAKING_PROGRAM_ADDRESS;
const transactions = lifeFiles(FOLDER)
  .flatMap((file) => readLife(FOLDER, file).steps)
  .filter((step): step is RecordedTransaction => 'instructions' in step);
const api = sdk as unknown as Record<string, (...args: unknown[]) => unknown>;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const discriminator = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 8).toString('hex');

/** What builders derive from the other accounts; `operatorPool` too when the pool is created. */
const DERIVED = new Set(
  (
    'poolOverview ownerStakingRecord stakingRecord newStakingRecord stakedTokenAccount rewardFeeTokenAccount ' +
    'usdcFeeTokenAccount poolUsdcVault operatorUsdcVault rewardTokenAccount usdcTokenAccount tokenProgram systemProgram ' +
    'instructions'
  ).split(' '),
);

describe('the recorded transactions', () => {
  it('parse, and build again to the same data, accounts and flags', () => {
    const counts = new Map<string, number>();
    const problems: string[] = [];
    const substituted: string[] = [];
    for (const { instructions, error } of transactions) {
      // Of a transaction that succeeded every instruction is a valid one.
      if (error !== null) continue;
      for (const recorded of instructions) {
        const { program, name } = recorded;
        if (program !== PROGRAM || name === undefined) continue;
        const instruction = chainInstruction(recorded);
        const data = instruction.data as Uint8Array;
        const metas = instruction.accounts as readonly AccountMeta[];
        const parsed = api[`parse${pascal(name)}Instruction`]!(instruction) as {
          accounts: Record<string, AccountMeta | null>;
          data: object;
        };
        const given = Object.fromEntries(
          Object.entries(parsed.accounts).flatMap(([field, meta]) => (meta ? [[field, meta.address]] : [])),
        );
        const built = api[`get${pascal(name)}Instruction`]!({ ...given, ...parsed.data }) as {
          accounts: readonly AccountMeta[];
          data: Uint8Array;
        };
        counts.set(name, (counts.get(name) ?? 0) + 1);
        const needed = Object.fromEntries(
          Object.entries(given).filter(
            ([field]) => !DERIVED.has(field) && !(name === 'createOperatorPool' && field === 'operatorPool'),
          ),
        );
        const derived = api[`get${pascal(name)}Instruction`]!({ ...needed, ...parsed.data }) as typeof built;
        const differs = derived.accounts.findIndex(({ address }, index) => address !== metas[index]!.address);
        if (differs >= 0) substituted.push(`${name}.${Object.keys(parsed.accounts)[differs]!}`);
        // Bytes and accounts behind the last field are ignored by the program: recordings probe that.
        const sameData = Buffer.from(built.data).equals(Buffer.from(data.subarray(0, built.data.length)));
        if (!sameData) problems.push(`${name}: other data`);
        for (const [index, meta] of built.accounts.entries()) {
          const given = metas[index]!;
          // A recording may sign or write more than needed (one account in two roles), never less.
          if (given.address !== meta.address || (given.role & meta.role) !== meta.role) {
            problems.push(
              `${name}: account ${index} is ${meta.address} ${meta.role}, recorded ${given.address} ${given.role}`,
            );
          }
        }
      }
    }
    // close_staking_record accepts a pool that is not the record's own; the SDK always passes the record's own.
    expect(substituted).toEqual(['closeStakingRecord.ownerStakingRecord', 'closeStakingRecord.ownerStakingRecord']);
    expect(problems.slice(0, 10)).toEqual([]);
    expect(counts.size).toBe(24);
  });

  it('hold accounts that decode and encode again to the same bytes', () => {
    const kinds = ['OperatorPool', 'PoolOverview', 'RewardRecord', 'StakingRecord'];
    const byDiscriminator = new Map(kinds.map((kind) => [discriminator(`account:${kind}`), kind]));
    const counts = new Map<string, number>();
    for (const { changes } of transactions) {
      for (const [address, account] of Object.entries(changes)) {
        if (account?.owner !== PROGRAM) continue;
        const { data } = chainAccount(account);
        const kind = byDiscriminator.get(Buffer.from(data.subarray(0, 8)).toString('hex'));
        if (kind === undefined) continue;
        const decoded = api[`decode${kind}`]!({ address, programAddress: PROGRAM, data }) as { data: object };
        const encoded = api[`encode${kind}Data`]!(decoded.data) as Uint8Array;
        expect(Buffer.from(encoded).equals(Buffer.from(data.subarray(0, encoded.length))), `${kind} ${address}`).toBe(
          true,
        );
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(4);
  });

  it('log events that decode and encode again to the same bytes', () => {
    const counts = new Map<string, number>();
    for (const { logs } of transactions) {
      for (const line of logs) {
        if (!line.startsWith('Program data: ')) continue;
        const data = bytesOf(line.slice('Program data: '.length));
        const name = sdk.identifyInferenceStakingEvent(data);
        expect(name, line).not.toBeNull();
        const decoded = api[`decode${pascal(name!)}`]!(data);
        const encoded = api[`encode${pascal(name!)}`]!(decoded) as Uint8Array;
        expect(Buffer.from(encoded).equals(Buffer.from(data)), line).toBe(true);
        counts.set(name!, (counts.get(name!) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(15);
  });
});
