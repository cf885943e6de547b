import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTransactionEncoder, type Address } from '@solana/kit';
import { PublicKey, VersionedTransaction } from '@solana/web3.js';
import { Clock, start } from 'solana-bankrun';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../../src/index.js';
import type { Chain, TransactionFailure } from './chain.js';
import { readProgram } from './program-binary.js';
import { signedTransaction } from './transaction.js';

const MOST_COMPUTE_UNITS = 1_400_000n;

/** The engine gives built-in errors as Solana's messages; these are the names behind them. */
const BUILT_IN_ERRORS: Readonly<Record<string, string>> = {
  'Program failed to complete': 'ProgramFailedToComplete',
  'invalid account data for instruction': 'InvalidAccountData',
  'Cross-program invocation with unauthorized signer or writable account': 'PrivilegeEscalation',
  'instruction requires an initialized account': 'UninitializedAccount',
  'instruction expected an initialized account': 'UninitializedAccount',
};

function failureOf(message: string): TransactionFailure {
  const match = /^Error processing Instruction (\d+): (.+)$/su.exec(message);
  if (!match) return { transaction: message };
  const instruction = Number(match[1]);
  const custom = /^custom program error: 0x([0-9a-f]+)$/u.exec(match[2]!);
  if (custom) return { instruction, custom: Number.parseInt(custom[1]!, 16) };
  return { instruction, error: BUILT_IN_ERRORS[match[2]!] ?? match[2]! };
}

/** The engine reads programs from the folder this variable names, and nowhere else. */
async function startWithProgram(program: Uint8Array): ReturnType<typeof start> {
  const folder = mkdtempSync(join(tmpdir(), 'inference-staking-'));
  const before = process.env['BPF_OUT_DIR'];
  try {
    writeFileSync(join(folder, 'inference_staking.so'), program);
    process.env['BPF_OUT_DIR'] = folder;
    const programId = new PublicKey(INFERENCE_STAKING_PROGRAM_ADDRESS);
    return await start([{ name: 'inference_staking', programId }], [], MOST_COMPUTE_UNITS);
  } finally {
    if (before === undefined) delete process.env['BPF_OUT_DIR'];
    else process.env['BPF_OUT_DIR'] = before;
    rmSync(folder, { recursive: true });
  }
}

export async function startBankrunChain(): Promise<Chain> {
  process.env['RUST_LOG'] ??= 'off'; // the engine logs every instruction to the terminal otherwise
  const context = await startWithProgram(readProgram());
  const client = context.banksClient;
  const sent = new Set<string>();
  let unixTimestamp: bigint | null = null;
  const writeClock = async (): Promise<void> => {
    if (unixTimestamp === null) return;
    const { slot, epochStartTimestamp, epoch, leaderScheduleEpoch } = await client.getClock();
    context.setClock(new Clock(slot, epochStartTimestamp, epoch, leaderScheduleEpoch, unixTimestamp));
  };
  let blockhash = context.lastBlockhash;
  const nextBlockhash = async (): Promise<void> => {
    context.warpToSlot((await client.getSlot()) + 1n);
    blockhash = context.lastBlockhash;
    sent.clear();
    await writeClock(); // a new slot brings its own time
  };
  return {
    engine: 'bankrun',
    getAccount: async (address) => {
      const account = await client.getAccount(new PublicKey(address));
      if (account === null || account.lamports === 0) return null;
      // The engine's numbers are doubles; its balance is exact.
      const lamports =
        account.lamports > Number.MAX_SAFE_INTEGER
          ? await client.getBalance(new PublicKey(address))
          : BigInt(account.lamports);
      return { owner: account.owner.toBase58() as Address, lamports, data: new Uint8Array(account.data) };
    },
    setAccount: (address, account) => {
      context.setAccount(new PublicKey(address), {
        owner: account ? new PublicKey(account.owner) : PublicKey.default,
        lamports: Number(account?.lamports ?? 0n),
        data: account?.data ?? new Uint8Array(0),
        executable: false,
      });
    },
    setClock: async (time) => {
      unixTimestamp = time;
      await writeClock();
    },
    send: async (instructions, signers, version = 'legacy') => {
      const sign = () => signedTransaction(instructions, signers, version, blockhash);
      const messageOf = ({ messageBytes }: ReturnType<typeof sign>): string =>
        Buffer.from(messageBytes as unknown as Uint8Array).toString('base64');
      const process = async (transaction: ReturnType<typeof sign>) => {
        sent.add(messageOf(transaction));
        const wire = new Uint8Array(getTransactionEncoder().encode(transaction));
        return client.tryProcessTransaction(VersionedTransaction.deserialize(wire));
      };
      if (sent.has(messageOf(sign()))) await nextBlockhash();
      let { result, meta } = await process(sign());
      // The engine's blockhashes expire by the machine's clock: on a stalled machine the newest one can be too old.
      if (result?.startsWith('Blockhash not found')) {
        await nextBlockhash();
        ({ result, meta } = await process(sign()));
      }
      return { error: result === null ? null : failureOf(result), logs: meta?.logMessages ?? [] };
    },
  };
}
