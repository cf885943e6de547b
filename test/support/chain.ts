/** An embedded chain to send transactions to: one small interface, implemented by solana-bankrun and by LiteSVM. */
import type { Address, Instruction } from '@solana/kit';
import type { Keypair } from './keypair.js';

export interface ChainAccount {
  readonly owner: Address;
  readonly lamports: bigint;
  readonly data: Uint8Array;
}

/** How a transaction fails, in the form of the recordings. */
export type TransactionFailure =
  | { readonly instruction: number; readonly custom: number }
  | { readonly instruction: number; readonly error: string }
  | { readonly transaction: string };

export interface TransactionResult {
  /** null: it succeeded. */
  readonly error: TransactionFailure | null;
  readonly logs: readonly string[];
}

export interface Chain {
  readonly engine: EngineName;
  getAccount(address: Address): Promise<ChainAccount | null>;
  /** Writes an account from outside, as it is; null removes it. */
  setAccount(address: Address, account: ChainAccount | null): void;
  /** Sets `Clock.unix_timestamp` for the transactions that follow. */
  setClock(unixTimestamp: bigint): Promise<void>;
  /** Signs with all `signers`, of which the first pays the fee, and runs the instructions in one transaction. */
  send(
    instructions: readonly Instruction[],
    signers: readonly Keypair[],
    version?: TransactionVersion,
  ): Promise<TransactionResult>;
}

export const ENGINES = ['bankrun', 'litesvm'] as const;
export type EngineName = (typeof ENGINES)[number];
export type TransactionVersion = 'legacy' | 0;

/** The engine of that name with the staking program, the System and the Token program on it. */
export async function startChain(engine: EngineName): Promise<Chain> {
  return engine === 'bankrun'
    ? (await import('./bankrun-chain.js')).startBankrunChain()
    : (await import('./litesvm-chain.js')).startLitesvmChain();
}
