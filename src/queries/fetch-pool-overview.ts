// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Account, Address, MaybeAccount } from '../kit/kit-types.js';
import { decodePoolOverview, type PoolOverview } from '../program/accounts/pool-overview.js';
import { fetchAllDecoded, fetchAllMaybeDecoded, fetchDecoded, fetchMaybeDecoded } from './fetch-decoded-accounts.js';
import type { AccountRpc, AccountsRpc, FetchConfig } from './fetch-encoded-accounts.js';

/**
 * Reads and decodes the pool overview, with every check of `decodePoolOverview`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
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
export function fetchPoolOverview(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<PoolOverview>> {
  return fetchDecoded('PoolOverview', decodePoolOverview, rpc, address, config);
}

/**
 * As {@link fetchPoolOverview}, but a missing account is `{ exists: false }`. So is an address that only holds lamports: owned by the System
 * program, without data. Anybody can send lamports there, and the program can still create the account.
 *
 * @throws as {@link fetchPoolOverview}, but for a missing account
 * @example
 * ```ts
 * import { fetchMaybePoolOverview, type AccountRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function exists(rpc: AccountRpc, address: Address) {
 *   return (await fetchMaybePoolOverview(rpc, address)).exists;
 * }
 * ```
 */
export function fetchMaybePoolOverview(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<PoolOverview>> {
  return fetchMaybeDecoded(decodePoolOverview, rpc, address, config);
}

/**
 * As {@link fetchPoolOverview} for many addresses, in their order. One RPC call for every 100.
 *
 * @throws as {@link fetchPoolOverview}
 * @example
 * ```ts
 * import { fetchAllPoolOverview, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function load(rpc: AccountsRpc, addresses: Address[]) {
 *   return (await fetchAllPoolOverview(rpc, addresses)).map(({ data }) => data);
 * }
 * ```
 */
export function fetchAllPoolOverview(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<PoolOverview>[]> {
  return fetchAllDecoded('PoolOverview', decodePoolOverview, rpc, addresses, config);
}

/**
 * As {@link fetchMaybePoolOverview} for many addresses, in their order: each missing account is `{ exists: false }`. One RPC call for every 100.
 *
 * @throws as {@link fetchMaybePoolOverview}
 * @example
 * ```ts
 * import { fetchAllMaybePoolOverview, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function missing(rpc: AccountsRpc, addresses: Address[]) {
 *   const accounts = await fetchAllMaybePoolOverview(rpc, addresses);
 *   return accounts.filter(({ exists }) => !exists).map(({ address }) => address);
 * }
 * ```
 */
export function fetchAllMaybePoolOverview(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<MaybeAccount<PoolOverview>[]> {
  return fetchAllMaybeDecoded(decodePoolOverview, rpc, addresses, config);
}
