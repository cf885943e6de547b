import type { Address, Commitment, Lamports, MaybeEncodedAccount, Slot } from '../kit/kit-types.js';
import { wrongTypeError } from '../errors/input.js';
import { checkU64Input } from '../checks/check-integer.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkChoice } from '../checks/check-text.js';
import { describeType } from '../checks/describe-type.js';
import { malformedReplyError } from '../errors/rpc.js';
import { addressOf } from '../wire/instruction-accounts.js';
import { decodeBase64 } from '../wire/base64.js';
import { isAddress } from '../wire/address.js';
import { SYSTEM_PROGRAM_ADDRESS } from '../wire/program-addresses.js';

/** What a read asks the RPC for. */
interface ReadAccountOptions {
  readonly encoding: 'base64';
  readonly commitment?: Commitment;
  readonly minContextSlot?: Slot;
}

/** A request that is sent when asked to, as kit's RPC gives it. The reply is checked before it is used. */
interface PendingReply {
  send(options?: { readonly abortSignal?: AbortSignal }): Promise<unknown>;
}

/** An RPC that reads one account: kit's `Rpc<GetAccountInfoApi>` is one. */
export interface AccountRpc {
  getAccountInfo(address: Address, options: ReadAccountOptions): PendingReply;
}

/** An RPC that reads many accounts at once: kit's `Rpc<GetMultipleAccountsApi>` is one. */
export interface AccountsRpc {
  getMultipleAccounts(addresses: readonly Address[], options: ReadAccountOptions): PendingReply;
}

/** How to read, and which deployment is meant. */
export interface FetchConfig {
  /** Left out, undefined or null: the program on mainnet. */
  readonly programAddress?: Address | null | undefined;
  /** Left out, undefined or null: as the RPC has it by default. */
  readonly commitment?: Commitment | null | undefined;
  /** Left out, undefined or null: any slot. */
  readonly minContextSlot?: Slot | null | undefined;
  /** Left out, undefined or null: nothing aborts the request. */
  readonly abortSignal?: AbortSignal | null | undefined;
}

/** What `getMultipleAccounts` takes at most in one call. */
const ACCOUNTS_PER_CALL = 100;

const COMMITMENTS = ['confirmed', 'finalized', 'processed'];

function checkConfig(config: FetchConfig): void {
  checkObject('config', config);
  const { commitment, minContextSlot, abortSignal } = config;
  if (commitment !== undefined && commitment !== null) checkChoice('commitment', commitment, COMMITMENTS);
  if (minContextSlot !== undefined && minContextSlot !== null) checkU64Input('minContextSlot', minContextSlot);
  // Of whatever realm or library: an abort signal is known by its field.
  if (
    abortSignal !== undefined &&
    abortSignal !== null &&
    typeof (abortSignal as Partial<AbortSignal>).aborted !== 'boolean'
  )
    throw wrongTypeError({ field: 'abortSignal', expected: 'an AbortSignal', actual: describeType(abortSignal) });
}

/** kit's RPC is a proxy that has every property: the one method is looked at, nothing else. */
function checkRpc(rpc: unknown, method: 'getAccountInfo' | 'getMultipleAccounts'): void {
  const isObject = (typeof rpc === 'object' || typeof rpc === 'function') && rpc !== null;
  if (!isObject || typeof Reflect.get(rpc, method) !== 'function')
    throw wrongTypeError({ field: 'rpc', expected: `an RPC with ${method}`, actual: describeType(rpc) });
}

/** The options of the RPC call: only what was given, `undefined` would be sent. */
function callOptions({ commitment, minContextSlot }: FetchConfig): ReadAccountOptions {
  return {
    encoding: 'base64',
    ...(commitment && { commitment }),
    ...(typeof minContextSlot === 'bigint' && { minContextSlot }),
  };
}

const sendOptions = ({ abortSignal }: FetchConfig): { abortSignal: AbortSignal } | undefined =>
  abortSignal ? { abortSignal } : undefined;

/** One account of a reply, its shape checked: an RPC is no authority on types. An address that only holds lamports does not exist. */
function encodedAccount(address: Address, value: unknown, method: string): MaybeEncodedAccount {
  if (value === null) return Object.freeze({ address, exists: false });
  const { data, executable, lamports, owner } = (value ?? {}) as Record<string, unknown>;
  const isText = Array.isArray(data) && typeof data[0] === 'string' && data[1] === 'base64';
  if (!isText || typeof executable !== 'boolean' || typeof lamports !== 'bigint' || !isAddress(owner)) {
    throw malformedReplyError({ method, expected: `an account in base64 for ${address}`, actual: 'something else' });
  }
  const bytes = decodeBase64((data as [string])[0]);
  // Lamports alone make no account of the program: anybody can send some, and the program can still create it.
  if (owner === SYSTEM_PROGRAM_ADDRESS && bytes.length === 0) return Object.freeze({ address, exists: false });
  return Object.freeze({
    address,
    data: bytes,
    executable,
    exists: true,
    lamports: lamports as Lamports,
    programAddress: owner,
    space: BigInt(bytes.length),
  });
}

/** The value of a reply that has a context and no error. */
function valueOf(reply: unknown, method: string): unknown {
  const { context, error, value } = (reply ?? {}) as Record<string, unknown>;
  if (!context || error || value === undefined) {
    throw malformedReplyError({ method, expected: 'a context and a value', actual: typeof reply });
  }
  return value;
}

/** The account at `address`, or `exists: false` when the chain has none there. One RPC call. */
export async function fetchEncodedAccount(
  rpc: AccountRpc,
  address: Address,
  config: FetchConfig,
): Promise<MaybeEncodedAccount> {
  checkConfig(config);
  const checked = addressOf(address, 'address');
  checkRpc(rpc, 'getAccountInfo');
  const reply: unknown = await rpc.getAccountInfo(checked, callOptions(config)).send(sendOptions(config));
  return encodedAccount(checked, valueOf(reply, 'getAccountInfo'), 'getAccountInfo');
}

/**
 * The accounts at `addresses`, in their order. One RPC call for every 100, one after the other; a reply that is too short or
 * too long is refused, since nobody could tell which account is whose.
 */
export async function fetchEncodedAccounts(
  rpc: AccountsRpc,
  addresses: readonly Address[],
  config: FetchConfig,
): Promise<MaybeEncodedAccount[]> {
  const method = 'getMultipleAccounts';
  checkConfig(config);
  const checked = checkList('addresses', addresses).map((address, index) => addressOf(address, `addresses[${index}]`));
  checkRpc(rpc, method);
  const accounts: MaybeEncodedAccount[] = [];
  for (let start = 0; start < checked.length; start += ACCOUNTS_PER_CALL) {
    const batch = checked.slice(start, start + ACCOUNTS_PER_CALL);
    const reply: unknown = await rpc.getMultipleAccounts(batch, callOptions(config)).send(sendOptions(config));
    const values = valueOf(reply, method);
    if (!Array.isArray(values) || values.length !== batch.length) {
      const actual = Array.isArray(values) ? `${values.length} accounts` : typeof values;
      throw malformedReplyError({ method, expected: `${batch.length} accounts`, actual });
    }
    for (const [index, address] of batch.entries()) accounts.push(encodedAccount(address, values[index], method));
  }
  return accounts;
}
