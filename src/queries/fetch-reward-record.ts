import type { Account, Address, MaybeAccount } from '@solana/kit';
import { accountNotFoundError } from '../errors/account.js';
import { decodeRewardRecord, type RewardRecord } from '../program/accounts/reward-record.js';
import {
  fetchEncodedAccount,
  fetchEncodedAccounts,
  type AccountRpc,
  type AccountsRpc,
  type FetchConfig,
} from './fetch-encoded-accounts.js';

/**
 * Reads and decodes a reward record, with every check of `decodeRewardRecord`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 *
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
export async function fetchRewardRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<RewardRecord>> {
  const account = await fetchMaybeRewardRecord(rpc, address, config);
  if (!account.exists) throw accountNotFoundError({ account: 'RewardRecord', address });
  return account;
}

/** As {@link fetchRewardRecord}, but a missing account is `{ exists: false }`. */
export async function fetchMaybeRewardRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<RewardRecord>> {
  const account = await fetchEncodedAccount(rpc, address, config);
  return account.exists ? decodeRewardRecord(account, config) : account;
}

/** As {@link fetchRewardRecord} for many addresses, in their order. One RPC call for every 100. */
export async function fetchAllRewardRecord(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<RewardRecord>[]> {
  const accounts = await fetchEncodedAccounts(rpc, addresses, config);
  return accounts.map((account) => {
    if (!account.exists) throw accountNotFoundError({ account: 'RewardRecord', address: account.address });
    return decodeRewardRecord(account, config);
  });
}
