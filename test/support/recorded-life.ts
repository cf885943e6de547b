/** One recorded life of a chain; test/vectors/README.md describes the format. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AccountRole, type Address, type Instruction } from '@solana/kit';
import type { ChainAccount, TransactionFailure, TransactionVersion } from './chain.js';
import { keypairFromSeed, type Keypair } from './keypair.js';

export interface RecordedAccount {
  readonly owner: Address;
  readonly lamports: string;
  readonly space: number;
  readonly data: string;
}
export interface RecordedInstruction {
  readonly program: Address;
  readonly accounts: readonly (readonly [Address, string])[];
  readonly data: string;
  readonly name?: string;
  readonly args?: Readonly<Record<string, unknown>>;
}
export interface RecordedTransaction {
  readonly clock: number;
  readonly note?: string;
  readonly instructions: readonly RecordedInstruction[];
  readonly signers: readonly string[];
  readonly version?: TransactionVersion;
  readonly error: TransactionFailure | null;
  readonly logs: readonly string[];
  readonly changes: Readonly<Record<Address, RecordedAccount | null>>;
}
export interface RecordedSet {
  readonly set: Readonly<Record<Address, RecordedAccount | null>>;
}
export interface RecordedLife {
  readonly file: string;
  readonly name: string;
  readonly clock: number;
  readonly names: Readonly<Record<Address, string>>;
  readonly accounts: Readonly<Record<Address, RecordedAccount>>;
  readonly steps: readonly (RecordedSet | RecordedTransaction)[];
}

/** All lives of a folder, by file name. Reward trees, which the recordings keep beside them, are none. */
export function lifeFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json.gz') && file !== 'merkle-trees.json.gz')
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readLife(folder: string, file: string): RecordedLife {
  const life = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString()) as Omit<RecordedLife, 'file'>;
  if (!Array.isArray(life.steps)) throw new Error(`${file} is no recorded life: it has no steps.`);
  return { ...life, file };
}

/** The account with the zeros at the end of its data, which the recordings leave out. */
export function chainAccount({ owner, lamports, space, data }: RecordedAccount): ChainAccount {
  const bytes = new Uint8Array(space);
  bytes.set(Buffer.from(data, 'base64'));
  return { owner, lamports: BigInt(lamports), data: bytes };
}

function roleOf(flags: string): AccountRole {
  const isWritable = flags.includes('w');
  if (flags.includes('s')) return isWritable ? AccountRole.WRITABLE_SIGNER : AccountRole.READONLY_SIGNER;
  return isWritable ? AccountRole.WRITABLE : AccountRole.READONLY;
}

export function chainInstruction({ program, accounts, data }: RecordedInstruction): Instruction {
  return {
    programAddress: program,
    accounts: accounts.map(([address, flags]) => ({
      address,
      role: roleOf(flags),
    })),
    data: new Uint8Array(Buffer.from(data, 'base64')),
  };
}

const keypairs = new Map<string, Keypair>();

/** The key a name signs with in the recordings. */
export function keypairOf(name: string): Keypair {
  let keypair = keypairs.get(name);
  if (!keypair) {
    keypair = keypairFromSeed(createHash('sha256').update(`staking vectors:${name}`).digest());
    keypairs.set(name, keypair);
  }
  return keypair;
}
