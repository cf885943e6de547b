import { camel, kebab } from './idl.js';

/** src/queries/fetch-<account>.ts: the four ways to read an account of one type. */
export function fetchFile(name: string, header: string): string {
  const words = kebab(name).replaceAll('-', ' ');
  const article = camel(name) === 'PoolOverview' ? 'the' : /^[aeiou]/u.test(words) ? 'an' : 'a';
  return `${header}
import type { Account, Address, MaybeAccount } from '../kit/kit-types.js';
import { decode${name}, type ${name} } from '../program/accounts/${kebab(name)}.js';
import { fetchAllDecoded, fetchAllMaybeDecoded, fetchDecoded, fetchMaybeDecoded } from './fetch-decoded-accounts.js';
import type { AccountRpc, AccountsRpc, FetchConfig } from './fetch-encoded-accounts.js';

/**
 * Reads and decodes ${article} ${words}, with every check of \`decode${name}\`. One RPC call.
 *
 * @throws \`STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND\` when there is none, an RPC error for a malformed reply, or the decoder's.
 * A failing RPC is its own error, never "not found".
 * @example
 * \`\`\`ts
 * import { createSolanaRpc, type Address } from '@solana/kit';
 * import { fetch${name} } from 'inference-staking-sdk';
 *
 * async function load(address: Address) {
 *   const { data } = await fetch${name}(createSolanaRpc('https://api.mainnet-beta.solana.com'), address);
 *   return data;
 * }
 * \`\`\`
 */
export function fetch${name}(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<Account<${name}>> {
  return fetchDecoded('${name}', decode${name}, rpc, address, config);
}

/**
 * As {@link fetch${name}}, but a missing account is \`{ exists: false }\`. So is an address that only holds lamports: owned by the System
 * program, without data. Anybody can send lamports there, and the program can still create the account.
 *
 * @throws as {@link fetch${name}}, but for a missing account
 * @example
 * \`\`\`ts
 * import { fetchMaybe${name}, type AccountRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function exists(rpc: AccountRpc, address: Address) {
 *   return (await fetchMaybe${name}(rpc, address)).exists;
 * }
 * \`\`\`
 */
export function fetchMaybe${name}(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig = {},
): Promise<MaybeAccount<${name}>> {
  return fetchMaybeDecoded(decode${name}, rpc, address, config);
}

/**
 * As {@link fetch${name}} for many addresses, in their order. One RPC call for every 100.
 *
 * @throws as {@link fetch${name}}
 * @example
 * \`\`\`ts
 * import { fetchAll${name}, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function load(rpc: AccountsRpc, addresses: Address[]) {
 *   return (await fetchAll${name}(rpc, addresses)).map(({ data }) => data);
 * }
 * \`\`\`
 */
export function fetchAll${name}(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<Account<${name}>[]> {
  return fetchAllDecoded('${name}', decode${name}, rpc, addresses, config);
}

/**
 * As {@link fetchMaybe${name}} for many addresses, in their order: each missing account is \`{ exists: false }\`. One RPC call for every 100.
 *
 * @throws as {@link fetchMaybe${name}}
 * @example
 * \`\`\`ts
 * import { fetchAllMaybe${name}, type AccountsRpc } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * async function missing(rpc: AccountsRpc, addresses: Address[]) {
 *   const accounts = await fetchAllMaybe${name}(rpc, addresses);
 *   return accounts.filter(({ exists }) => !exists).map(({ address }) => address);
 * }
 * \`\`\`
 */
export function fetchAllMaybe${name}(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig = {},
): Promise<MaybeAccount<${name}>[]> {
  return fetchAllMaybeDecoded(decode${name}, rpc, addresses, config);
}
`;
}
