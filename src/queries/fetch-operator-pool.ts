// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Account, Address, MaybeAccount } from '../kit/kit-types.js';
import { decodeOperatorPool, type OperatorPool } from '../program/accounts/operator-pool.js';
import { fetchAllDecoded, fetchAllMaybeDecoded, fetchDecoded, fetchMaybeDecoded } from './fetch-decoded-accounts.js';
import type { AccountRpc, AccountsRpc, FetchConfig } from './fetch-encoded-accounts.js';

/**
 * Reads and decodes an operator pool, with every check of `decodeOperatorPool`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
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
export function fetchOperatorPool(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<OperatorPool>> {
  return fetchDecoded('OperatorPool', decodeOperatorPool, rpc, address, config);
}

/**
 * As {@link fetchOperatorPool}, but a missing account is `{ exists: false }`. So is an address that only holds lamports: owned by the System
 * program, without data. Anybody can send lamports there, and the program can still create the account.
 *
 * @throws as {@link fetchOperatorPool}, but for a missing account
 * @example
 * ```ts
 * import { fetchMaybeOperatorPool, type AccountRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function exists(rpc: AccountRpc, address: Address) {
 *   return (await fetchMaybeOperatorPool(rpc, address)).exists;
 * }
 * ```
 */
export function fetchMaybeOperatorPool(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<OperatorPool>> {
  return fetchMaybeDecoded(decodeOperatorPool, rpc, address, config);
}

/**
 * As {@link fetchOperatorPool} for many addresses, in their order. One RPC call for every 100.
 *
 * @throws as {@link fetchOperatorPool}
 * @example
 * ```ts
 * import { fetchAllOperatorPool, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function load(rpc: AccountsRpc, addresses: Address[]) {
 *   return (await fetchAllOperatorPool(rpc, addresses)).map(({ data }) => data);
 * }
 * ```
 */
export function fetchAllOperatorPool(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<OperatorPool>[]> {
  return fetchAllDecoded('OperatorPool', decodeOperatorPool, rpc, addresses, config);
}

/**
 * As {@link fetchMaybeOperatorPool} for many addresses, in their order: each missing account is `{ exists: false }`. One RPC call for every 100.
 *
 * @throws as {@link fetchMaybeOperatorPool}
 * @example
 * ```ts
 * import { fetchAllMaybeOperatorPool, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function missing(rpc: AccountsRpc, addresses: Address[]) {
 *   const accounts = await fetchAllMaybeOperatorPool(rpc, addresses);
 *   return accounts.filter(({ exists }) => !exists).map(({ address }) => address);
 * }
 * ```
 */
export function fetchAllMaybeOperatorPool(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<MaybeAccount<OperatorPool>[]> {
  return fetchAllMaybeDecoded(decodeOperatorPool, rpc, addresses, config);
}
