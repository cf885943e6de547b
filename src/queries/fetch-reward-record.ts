// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Account, Address, MaybeAccount } from '../kit/kit-types.js';
import { decodeRewardRecord, type RewardRecord } from '../program/accounts/reward-record.js';
import { fetchAllDecoded, fetchAllMaybeDecoded, fetchDecoded, fetchMaybeDecoded } from './fetch-decoded-accounts.js';
import type { AccountRpc, AccountsRpc, FetchConfig } from './fetch-encoded-accounts.js';

/**
 * Reads and decodes a reward record, with every check of `decodeRewardRecord`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 * @example
 * ```ts
 * import { createSolanaRpc, type Address } from '@solana/kit';
 * import { fetchRewardRecord } from 'inference-staking-sdk';
 *
 * async function load(address: Address) {
 *   const { data } = await fetchRewardRecord(createSolanaRpc('https://api.mainnet-beta.solana.com'), address);
 *   return data;
 * }
 * ```
 */
export function fetchRewardRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<RewardRecord>> {
  return fetchDecoded('RewardRecord', decodeRewardRecord, rpc, address, config);
}

/**
 * As {@link fetchRewardRecord}, but a missing account is `{ exists: false }`. So is an address that only holds lamports: owned by the System
 * program, without data. Anybody can send lamports there, and the program can still create the account.
 *
 * @throws as {@link fetchRewardRecord}, but for a missing account
 * @example
 * ```ts
 * import { fetchMaybeRewardRecord, type AccountRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function exists(rpc: AccountRpc, address: Address) {
 *   return (await fetchMaybeRewardRecord(rpc, address)).exists;
 * }
 * ```
 */
export function fetchMaybeRewardRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<RewardRecord>> {
  return fetchMaybeDecoded(decodeRewardRecord, rpc, address, config);
}

/**
 * As {@link fetchRewardRecord} for many addresses, in their order. One RPC call for every 100.
 *
 * @throws as {@link fetchRewardRecord}
 * @example
 * ```ts
 * import { fetchAllRewardRecord, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function load(rpc: AccountsRpc, addresses: Address[]) {
 *   return (await fetchAllRewardRecord(rpc, addresses)).map(({ data }) => data);
 * }
 * ```
 */
export function fetchAllRewardRecord(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<RewardRecord>[]> {
  return fetchAllDecoded('RewardRecord', decodeRewardRecord, rpc, addresses, config);
}

/**
 * As {@link fetchMaybeRewardRecord} for many addresses, in their order: each missing account is `{ exists: false }`. One RPC call for every 100.
 *
 * @throws as {@link fetchMaybeRewardRecord}
 * @example
 * ```ts
 * import { fetchAllMaybeRewardRecord, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function missing(rpc: AccountsRpc, addresses: Address[]) {
 *   const accounts = await fetchAllMaybeRewardRecord(rpc, addresses);
 *   return accounts.filter(({ exists }) => !exists).map(({ address }) => address);
 * }
 * ```
 */
export function fetchAllMaybeRewardRecord(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<MaybeAccount<RewardRecord>[]> {
  return fetchAllMaybeDecoded(decodeRewardRecord, rpc, addresses, config);
}
