import {
  appendTransactionMessageInstructions,
  compileTransaction,
  createTransactionMessage,
  pipe,
  setTransactionMessageFeePayer,
  setTransactionMessageLifetimeUsingBlockhash,
  type Blockhash,
  type Instruction,
  type SignatureBytes,
  type Transaction,
} from '@solana/kit';
import type { TransactionVersion } from './chain.js';
import { signBytes, type Keypair } from './keypair.js';

/** A signed transaction, the first of `signers` being the fee payer. Signers that no instruction names are left out. */
export function signedTransaction(
  instructions: readonly Instruction[],
  signers: readonly Keypair[],
  version: TransactionVersion,
  blockhash: string,
): Transaction {
  const transaction = pipe(
    createTransactionMessage({ version }),
    (message) => setTransactionMessageFeePayer(signers[0]!.address, message),
    (message) =>
      setTransactionMessageLifetimeUsingBlockhash(
        { blockhash: blockhash as Blockhash, lastValidBlockHeight: 2n ** 63n },
        message,
      ),
    (message) => appendTransactionMessageInstructions(instructions, message),
    (message) => compileTransaction(message),
  );
  const signatures = Object.entries(transaction.signatures).map(([address, signature]) => {
    const signer = signers.find((candidate) => candidate.address === address);
    const message = transaction.messageBytes as unknown as Uint8Array;
    return [address, signer ? (signBytes(signer, message) as SignatureBytes) : signature] as const;
  });
  return { ...transaction, signatures: Object.fromEntries(signatures) };
}
