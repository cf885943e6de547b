import { lamports, type Address } from '@solana/kit';
import { ComputeBudget, FailedTransactionMetadata, LiteSVM, type TransactionMetadata } from 'litesvm';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../../src/index.js';
import type { Chain, TransactionFailure } from './chain.js';
import { readProgram } from './program-binary.js';
import { signedTransaction } from './transaction.js';

const SYSTEM_PROGRAM = '11111111111111111111111111111111' as Address;
const MOST_COMPUTE_UNITS = 1_400_000n;

/** The engine's error objects carry bare numbers; its debug form has Solana's names. */
function failureOf(failed: FailedTransactionMetadata): TransactionFailure {
  const debug = failed.toString();
  const inner = /\berr: InstructionError\((\d+), (\w+)(?:\((\d+)\))?\)/u.exec(debug);
  if (!inner) return { transaction: /\berr: (\w+)/u.exec(debug)?.[1] ?? debug };
  const instruction = Number(inner[1]);
  return inner[2] === 'Custom' ? { instruction, custom: Number(inner[3]) } : { instruction, error: inner[2]! };
}

export function startLitesvmChain(): Chain {
  const budget = new ComputeBudget();
  budget.computeUnitLimit = MOST_COMPUTE_UNITS;
  const svm = new LiteSVM().withComputeBudget(budget).withLogBytesLimit();
  svm.addProgram(INFERENCE_STAKING_PROGRAM_ADDRESS, readProgram());
  return {
    engine: 'litesvm',
    getAccount: (address) => {
      const account = svm.getAccount(address);
      if (!account.exists || account.lamports === 0n) return Promise.resolve(null);
      const { programAddress: owner, lamports: balance, data } = account;
      return Promise.resolve({ owner, lamports: balance, data: new Uint8Array(data) });
    },
    setAccount: (address, account) => {
      svm.setAccount({
        address,
        programAddress: account?.owner ?? SYSTEM_PROGRAM,
        lamports: lamports(account?.lamports ?? 0n),
        data: account?.data ?? new Uint8Array(0),
        executable: false,
        space: BigInt(account?.data.length ?? 0),
      });
    },
    setClock: (unixTimestamp) => {
      const clock = svm.getClock();
      clock.unixTimestamp = unixTimestamp;
      svm.setClock(clock);
      return Promise.resolve();
    },
    send: (instructions, signers, version = 'legacy') => {
      svm.expireBlockhash(); // so that the same transaction can be sent again
      const result = svm.sendTransaction(signedTransaction(instructions, signers, version, svm.latestBlockhash()));
      const failed = result instanceof FailedTransactionMetadata ? result : null;
      const meta: TransactionMetadata = failed ? failed.meta() : (result as TransactionMetadata);
      return Promise.resolve({ error: failed && failureOf(failed), logs: meta.logs() });
    },
  };
}
