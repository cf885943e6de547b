/** A chain inside this process with the staking program on it, wallets to use it, and the SDK's reads over it. */
import { createHash } from 'node:crypto';
import type { Address, Instruction } from '@solana/kit';
import { describeInferenceStakingError, type AccountRpc } from 'inference-staking-sdk';
import { startChain, type EngineName } from '../test/support/chain.js';
import { keypairFromSeed, type Keypair } from '../test/support/keypair.js';
import { mintAccount, readTokenAccount, tokenAccount } from '../test/support/token-accounts.js';

export const USDC_MINT = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v' as Address;
const SYSTEM_PROGRAM = '11111111111111111111111111111111' as Address;

export interface Wallet extends Keypair {
  readonly name: string;
  /** Token accounts of the wallet. */
  readonly int: Address;
  readonly usdc: Address;
}

const keypair = (name: string): Keypair => keypairFromSeed(createHash('sha256').update(name).digest());

export async function startEmbeddedNetwork(unixTimestamp: bigint) {
  // LiteSVM unless CHAIN_ENGINE=bankrun.
  const chain = await startChain((process.env['CHAIN_ENGINE'] ?? 'litesvm') as EngineName);
  const intMint = keypair('INT mint').address;
  const tokens: Address[] = [];
  chain.setAccount(intMint, mintAccount(9, 0n));
  chain.setAccount(USDC_MINT, mintAccount(6, 0n));
  await chain.setClock(unixTimestamp);

  const createTokenAccount = (name: string, mint: Address, owner: Address, amount: bigint): Address => {
    const { address } = keypair(name);
    chain.setAccount(address, tokenAccount(mint, owner, amount));
    tokens.push(address);
    return address;
  };
  const tokenAmount = async (address: Address): Promise<bigint> => {
    const account = await chain.getAccount(address);
    return account === null ? 0n : readTokenAccount(account).amount;
  };
  return {
    chain,
    intMint,
    /** A wallet with SOL, INT and USDC. */
    createWallet(name: string, int: bigint, usdc: bigint): Wallet {
      const key = keypair(name);
      chain.setAccount(key.address, { owner: SYSTEM_PROGRAM, lamports: 10_000_000_000n, data: new Uint8Array(0) });
      return {
        ...key,
        name,
        int: createTokenAccount(`${name} INT`, intMint, key.address, int),
        usdc: createTokenAccount(`${name} USDC`, USDC_MINT, key.address, usdc),
      };
    },
    tokenAmount,
    /** Everything of a mint in the wallets' accounts and in `others`. */
    async totalOf(mint: Address, others: readonly Address[]): Promise<bigint> {
      let total = 0n;
      for (const address of [...tokens, ...others]) {
        const account = await chain.getAccount(address);
        if (account === null) continue;
        const token = readTokenAccount(account);
        if (token.mint === mint) total += token.amount;
      }
      return total;
    },
    /** Sends the instructions in one transaction; a failure is thrown with the program's words for it. */
    async send(instructions: readonly Instruction[], signers: readonly Keypair[]): Promise<void> {
      const { error, logs } = await chain.send(instructions, signers);
      if (error === null) return;
      const description = 'custom' in error ? describeInferenceStakingError(error.custom) : null;
      const words = description && `${description.name}: ${description.meaning} ${description.remedy}`;
      throw new Error(`${JSON.stringify(error)} ${words ?? ''}\n${logs.join('\n')}`);
    },
    /** What the SDK's `fetch…` functions need of a kit RPC. */
    rpc: {
      getAccountInfo: (address: Address) => ({
        send: async () => {
          const account = await chain.getAccount(address);
          const value = account && {
            data: [Buffer.from(account.data).toString('base64'), 'base64'],
            executable: false,
            lamports: account.lamports,
            owner: account.owner,
            space: BigInt(account.data.length),
          };
          return { context: { slot: 0n }, value };
        },
      }),
    } as unknown as AccountRpc,
  };
}

export type EmbeddedNetwork = Awaited<ReturnType<typeof startEmbeddedNetwork>>;
