// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Account, Address, MaybeAccount } from '../kit/kit-types.js';
import { decodeStakingRecord, type StakingRecord } from '../program/accounts/staking-record.js';
import { fetchAllDecoded, fetchAllMaybeDecoded, fetchDecoded, fetchMaybeDecoded } from './fetch-decoded-accounts.js';
import type { AccountRpc, AccountsRpc, FetchConfig } from './fetch-encoded-accounts.js';

/**
 * Reads and decodes a staking record, with every check of `decodeStakingRecord`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 * @example
 * ```ts
 * import { createSolanaRpc, type Address } from '@solana/kit';
 * import { fetchStakingRecord } from 'inference-staking-sdk';
 *
 * async function load(address: Address) {
 *   const { data } = await fetchStakingRecord(createSolanaRpc('https://api.mainnet-beta.solana.com'), address);
 *   return data;
 * }
 * ```
 */
export function fetchStakingRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<StakingRecord>> {
  return fetchDecoded('StakingRecord', decodeStakingRecord, rpc, address, config);
}

/**
 * As {@link fetchStakingRecord}, but a missing account is `{ exists: false }`. So is an address that only holds lamports: owned by the System
 * program, without data. Anybody can send lamports there, and the program can still create the account.
 *
 * @throws as {@link fetchStakingRecord}, but for a missing account
 * @example
 * ```ts
 * import { fetchMaybeStakingRecord, type AccountRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function exists(rpc: AccountRpc, address: Address) {
 *   return (await fetchMaybeStakingRecord(rpc, address)).exists;
 * }
 * ```
 */
export function fetchMaybeStakingRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<StakingRecord>> {
  return fetchMaybeDecoded(decodeStakingRecord, rpc, address, config);
}

/**
 * As {@link fetchStakingRecord} for many addresses, in their order. One RPC call for every 100.
 *
 * @throws as {@link fetchStakingRecord}
 * @example
 * ```ts
 * import { fetchAllStakingRecord, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function load(rpc: AccountsRpc, addresses: Address[]) {
 *   return (await fetchAllStakingRecord(rpc, addresses)).map(({ data }) => data);
 * }
 * ```
 */
export function fetchAllStakingRecord(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<StakingRecord>[]> {
  return fetchAllDecoded('StakingRecord', decodeStakingRecord, rpc, addresses, config);
}

/**
 * As {@link fetchMaybeStakingRecord} for many addresses, in their order: each missing account is `{ exists: false }`. One RPC call for every 100.
 *
 * @throws as {@link fetchMaybeStakingRecord}
 * @example
 * ```ts
 * import { fetchAllMaybeStakingRecord, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function missing(rpc: AccountsRpc, addresses: Address[]) {
 *   const accounts = await fetchAllMaybeStakingRecord(rpc, addresses);
 *   return accounts.filter(({ exists }) => !exists).map(({ address }) => address);
 * }
 * ```
 */
export function fetchAllMaybeStakingRecord(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<MaybeAccount<StakingRecord>[]> {
  return fetchAllMaybeDecoded(decodeStakingRecord, rpc, addresses, config);
}
