import type { Account, Address, MaybeAccount } from '@solana/kit';
import { accountNotFoundError } from '../errors/account.js';
import { decodeStakingRecord, type StakingRecord } from '../program/accounts/staking-record.js';
import {
  fetchEncodedAccount,
  fetchEncodedAccounts,
  type AccountRpc,
  type AccountsRpc,
  type FetchConfig,
} from './fetch-encoded-accounts.js';

/**
 * Reads and decodes a staking record, with every check of `decodeStakingRecord`. One RPC call.
 *
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 *
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
export async function fetchStakingRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<StakingRecord>> {
  const account = await fetchMaybeStakingRecord(rpc, address, config);
  if (!account.exists) throw accountNotFoundError({ account: 'StakingRecord', address });
  return account;
}

/** As {@link fetchStakingRecord}, but a missing account is `{ exists: false }`. */
export async function fetchMaybeStakingRecord(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<StakingRecord>> {
  const account = await fetchEncodedAccount(rpc, address, config);
  return account.exists ? decodeStakingRecord(account, config) : account;
}

/** As {@link fetchStakingRecord} for many addresses, in their order. One RPC call for every 100. */
export async function fetchAllStakingRecord(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<StakingRecord>[]> {
  const accounts = await fetchEncodedAccounts(rpc, addresses, config);
  return accounts.map((account) => {
    if (!account.exists) throw accountNotFoundError({ account: 'StakingRecord', address: account.address });
    return decodeStakingRecord(account, config);
  });
}
