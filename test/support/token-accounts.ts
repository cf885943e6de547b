/** SPL Token accounts, mints and transfers as bytes, for chains that start with some. */
import { AccountRole, type Address, type Instruction } from '@solana/kit';
import { writeAddressAt } from '../../src/checks/check-address.js';
import { readAddressAt } from '../../src/wire/address.js';
import type { ChainAccount } from './chain.js';

export const TOKEN_PROGRAM = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA' as Address;
const INITIALIZED = 1;
const RENT = { account: 2_039_280n, mint: 1_461_600n } as const;

export function tokenAccount(mint: Address, owner: Address, amount: bigint): ChainAccount {
  const data = new Uint8Array(165);
  writeAddressAt('mint', mint, data, 0);
  writeAddressAt('owner', owner, data, 32);
  new DataView(data.buffer).setBigUint64(64, amount, true);
  data[108] = INITIALIZED;
  return { owner: TOKEN_PROGRAM, lamports: RENT.account, data };
}

export function mintAccount(decimals: number, supply: bigint): ChainAccount {
  const data = new Uint8Array(82);
  new DataView(data.buffer).setBigUint64(36, supply, true);
  data[44] = decimals;
  data[45] = INITIALIZED;
  return { owner: TOKEN_PROGRAM, lamports: RENT.mint, data };
}

export function readTokenAccount({ data }: ChainAccount): { mint: Address; owner: Address; amount: bigint } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return { mint: readAddressAt(data, 0), owner: readAddressAt(data, 32), amount: view.getBigUint64(64, true) };
}

/** SPL Token `Transfer`. */
export function transferInstruction(
  source: Address,
  destination: Address,
  owner: Address,
  amount: bigint,
): Instruction {
  const data = new Uint8Array(9);
  data[0] = 3;
  new DataView(data.buffer).setBigUint64(1, amount, true);
  return {
    programAddress: TOKEN_PROGRAM,
    accounts: [
      { address: source, role: AccountRole.WRITABLE },
      { address: destination, role: AccountRole.WRITABLE },
      { address: owner, role: AccountRole.READONLY_SIGNER },
    ],
    data,
  };
}
