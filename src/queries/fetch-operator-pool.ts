import type { Account, Address, MaybeAccount } from '@solana/kit';
import { accountNotFoundError } from '../errors/account.js';
import { decodeOperatorPool, type OperatorPool } from '../program/accounts/operator-pool.js';
import {
  fetchEncodedAccount,
  fetchEncodedAccounts,
  type AccountRpc,
  type AccountsRpc,
  type FetchConfig,
} from './fetch-encoded-accounts.js';

/**
 * Reads and decodes an operator pool, with every check of `decodeOperatorPool`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 *
 * @example
 * ```ts
 * import { createSolanaRpc, type Address } from '@solana/kit';
 * import { fetchOperatorPool } from 'inference-staking-sdk';
 *
 * async function load(address: Address) {
 *   const { data } = await fetchOperatorPool(createSolanaRpc('https://api.mainnet-beta.solana.com'), address);
 *   return data;
 * }
 * ```
 */
export async function fetchOperatorPool(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<OperatorPool>> {
  const account = await fetchMaybeOperatorPool(rpc, address, config);
  if (!account.exists) throw accountNotFoundError({ account: 'OperatorPool', address });
  return account;
}

/** As {@link fetchOperatorPool}, but a missing account is `{ exists: false }`. */
export async function fetchMaybeOperatorPool(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<OperatorPool>> {
  const account = await fetchEncodedAccount(rpc, address, config);
  return account.exists ? decodeOperatorPool(account, config) : account;
}

/** As {@link fetchOperatorPool} for many addresses, in their order. One RPC call for every 100. */
export async function fetchAllOperatorPool(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<OperatorPool>[]> {
  const accounts = await fetchEncodedAccounts(rpc, addresses, config);
  return accounts.map((account) => {
    if (!account.exists) throw accountNotFoundError({ account: 'OperatorPool', address: account.address });
    return decodeOperatorPool(account, config);
  });
}
