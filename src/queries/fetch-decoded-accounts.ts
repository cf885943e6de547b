import type { Account, Address, EncodedAccount, MaybeAccount, MaybeEncodedAccount } from '../kit/kit-types.js';
import { accountNotFoundError } from '../errors/account.js';
import {
  fetchEncodedAccount,
  fetchEncodedAccounts,
  type AccountRpc,
  type AccountsRpc,
  type FetchConfig,
} from './fetch-encoded-accounts.js';

type Decode<TData extends object> = (account: EncodedAccount, config: FetchConfig) => Account<TData>;

/** The account at `address`, decoded; a missing one is `{ exists: false }`. */
export async function fetchMaybeDecoded<TData extends object>(
  decode: Decode<TData>,
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig,
): Promise<MaybeAccount<TData>> {
  const account = await fetchEncodedAccount(rpc, address, config);
  return decodeMaybe(decode, account, config);
}

/** The account at `address`, decoded; a missing one is an error that calls it by `name`. */
export async function fetchDecoded<TData extends object>(
  name: string,
  decode: Decode<TData>,
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig,
): Promise<Account<TData>> {
  const account = await fetchEncodedAccount(rpc, address, config);
  return decodeExisting(name, decode, account, config);
}

/** The accounts at `addresses`, decoded, in their order; a missing one is an error that calls it by `name`. */
export async function fetchAllDecoded<TData extends object>(
  name: string,
  decode: Decode<TData>,
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig,
): Promise<Account<TData>[]> {
  const accounts = await fetchEncodedAccounts(rpc, addresses, config);
  return accounts.map((account) => decodeExisting(name, decode, account, config));
}

/** The accounts at `addresses`, decoded, in their order; each missing one is `{ exists: false }`. */
export async function fetchAllMaybeDecoded<TData extends object>(
  decode: Decode<TData>,
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig,
): Promise<MaybeAccount<TData>[]> {
  const accounts = await fetchEncodedAccounts(rpc, addresses, config);
  return accounts.map((account) => decodeMaybe(decode, account, config));
}

function decodeMaybe<TData extends object>(
  decode: Decode<TData>,
  account: MaybeEncodedAccount,
  config: FetchConfig,
): MaybeAccount<TData> {
  // A decoder keeps what it is given besides the data: `exists` too.
  return account.exists ? (decode(account, config) as MaybeAccount<TData>) : account;
}

function decodeExisting<TData extends object>(
  name: string,
  decode: Decode<TData>,
  account: MaybeEncodedAccount,
  config: FetchConfig,
): Account<TData> {
  if (!account.exists) throw accountNotFoundError({ account: name, address: account.address });
  return decode(account, config);
}
