import type { Account, Address, MaybeAccount } from '@solana/kit';
import { accountNotFoundError } from '../errors/account.js';
import { decodePoolOverview, type PoolOverview } from '../program/accounts/pool-overview.js';
import {
  fetchEncodedAccount,
  fetchEncodedAccounts,
  type AccountRpc,
  type AccountsRpc,
  type FetchConfig,
} from './fetch-encoded-accounts.js';

/**
 * Reads and decodes the pool overview, with every check of `decodePoolOverview`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 *
 * @example
 * ```ts
 * import { createSolanaRpc, type Address } from '@solana/kit';
 * import { fetchPoolOverview } from 'inference-staking-sdk';
 *
 * async function load(address: Address) {
 *   const { data } = await fetchPoolOverview(createSolanaRpc('https://api.mainnet-beta.solana.com'), address);
 *   return data;
 * }
 * ```
 */
export async function fetchPoolOverview(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<PoolOverview>> {
  const account = await fetchMaybePoolOverview(rpc, address, config);
  if (!account.exists) throw accountNotFoundError({ account: 'PoolOverview', address });
  return account;
}

/** As {@link fetchPoolOverview}, but a missing account is `{ exists: false }`. */
export async function fetchMaybePoolOverview(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<PoolOverview>> {
  const account = await fetchEncodedAccount(rpc, address, config);
  return account.exists ? decodePoolOverview(account, config) : account;
}

/** As {@link fetchPoolOverview} for many addresses, in their order. One RPC call for every 100. */
export async function fetchAllPoolOverview(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<PoolOverview>[]> {
  const accounts = await fetchEncodedAccounts(rpc, addresses, config);
  return accounts.map((account) => {
    if (!account.exists) throw accountNotFoundError({ account: 'PoolOverview', address: account.address });
    return decodePoolOverview(account, config);
  });
}
