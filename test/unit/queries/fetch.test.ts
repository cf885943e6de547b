import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  encodeStakingRecordData,
  fetchAllMaybeOperatorPool,
  fetchAllMaybePoolOverview,
  fetchAllMaybeRewardRecord,
  fetchAllMaybeStakingRecord,
  fetchAllStakingRecord,
  fetchMaybeStakingRecord,
  fetchStakingRecord,
  findStakingRecordPda,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  isStakingSdkError,
  STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND,
  STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS,
  STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER,
  STAKING_SDK_ERROR__RPC__MALFORMED_REPLY,
  type AccountRpc,
  type AccountsRpc,
  type StakingRecord,
} from '../../../src/index.js';
import { encodeBase58 } from '../../../src/wire/base58.js';
import { SYSTEM_PROGRAM_ADDRESS } from '../../../src/wire/program-addresses.js';
import { encodeBase64 } from '../../../src/wire/base64.js';

const addressOf = (seed: number): Address => encodeBase58(new Uint8Array(32).fill(seed)) as Address;

function record(seed: number): { address: Address; data: StakingRecord; reply: object } {
  const data: StakingRecord = {
    version: 1,
    owner: addressOf(seed),
    operatorPool: addressOf(200),
    shares: BigInt(seed),
    unstakeAtTimestamp: 0n,
    tokensUnstakeAmount: 0n,
    lastSettledUsdcPerShare: 0n,
    accruedUsdcEarnings: 0n,
  };
  const bytes = new Uint8Array(377);
  bytes.set(encodeStakingRecordData(data));
  const reply = {
    data: [encodeBase64(bytes), 'base64'],
    executable: false,
    lamports: 1n,
    owner: INFERENCE_STAKING_PROGRAM_ADDRESS,
    rentEpoch: 0n,
    space: 377n,
  };
  return { address: findStakingRecordPda(data)[0], data, reply };
}

const answering = (value: unknown): AccountRpc & AccountsRpc => {
  const call = (): object => ({ send: () => Promise.resolve({ context: { slot: 1n }, value }) });
  return { getAccountInfo: call, getMultipleAccounts: call } as unknown as AccountRpc & AccountsRpc;
};

async function codeOf(promise: Promise<unknown>): Promise<number | null> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return isStakingSdkError(error) ? error.code : null;
}

const first = record(1);
const second = record(2);

describe('fetching accounts', () => {
  it('decodes the account and keeps what kit’s Account holds', async () => {
    const account = await fetchStakingRecord(answering(first.reply), first.address);
    expect(account.data).toEqual(first.data);
    expect(account).toMatchObject({ address: first.address, lamports: 1n, space: 377n, executable: false });
  });

  it('distinguishes a missing account from a failing RPC', async () => {
    expect(await fetchMaybeStakingRecord(answering(null), first.address)).toEqual({
      address: first.address,
      exists: false,
    });
    expect(await codeOf(fetchStakingRecord(answering(null), first.address))).toBe(
      STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND,
    );
    const outage = new Error('429');
    const failing = { getAccountInfo: () => ({ send: () => Promise.reject(outage) }) } as unknown as AccountRpc;
    await expect(fetchMaybeStakingRecord(failing, first.address)).rejects.toBe(outage);
  });

  it('refuses another account of the right type, and another owner', async () => {
    expect(await codeOf(fetchStakingRecord(answering(second.reply), first.address))).toBe(
      STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS,
    );
    const foreign = { ...first.reply, owner: addressOf(9) };
    expect(await codeOf(fetchStakingRecord(answering(foreign), first.address))).toBe(
      STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER,
    );
  });

  it('refuses replies with accounts missing, added or swapped', async () => {
    const addresses = [first.address, second.address];
    const all = await fetchAllStakingRecord(answering([first.reply, second.reply]), addresses);
    expect(all.map(({ data }) => data.shares)).toEqual([1n, 2n]);
    const malformed = STAKING_SDK_ERROR__RPC__MALFORMED_REPLY;
    for (const [reply, code] of [
      [[first.reply], malformed],
      [[first.reply, second.reply, first.reply], malformed],
      [[second.reply, first.reply], STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS],
      [[first.reply, null], STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND],
      [[first.reply, { ...second.reply, data: 'AA==' }], malformed],
      [undefined, malformed],
    ] as const) {
      expect(await codeOf(fetchAllStakingRecord(answering(reply), addresses))).toBe(code);
    }
  });

  it('asks for at most 100 accounts at once', async () => {
    const records = Array.from({ length: 150 }, (_, index) => record(index + 1));
    const sizes: number[] = [];
    const rpc = {
      getMultipleAccounts: (addresses: readonly Address[]) => {
        sizes.push(addresses.length);
        const value = addresses.map((address) => records.find((item) => item.address === address)!.reply);
        return { send: () => Promise.resolve({ context: { slot: 1n }, value }) };
      },
    } as unknown as AccountsRpc;
    const all = await fetchAllStakingRecord(
      rpc,
      records.map(({ address }) => address),
    );
    expect(sizes).toEqual([100, 50]);
    expect(all.map(({ data }) => data)).toEqual(records.map(({ data }) => data));
  });
});

describe('addresses without an account of the program', () => {
  const lamportsAlone = { ...first.reply, data: ['', 'base64'], owner: SYSTEM_PROGRAM_ADDRESS, space: 0n };

  it('given an address that only holds lamports, says that it does not exist', async () => {
    const missing = { address: first.address, exists: false };
    expect(await fetchMaybeStakingRecord(answering(lamportsAlone), first.address)).toEqual(missing);
    expect(await fetchAllMaybeStakingRecord(answering([lamportsAlone]), [first.address])).toEqual([missing]);
    expect(await codeOf(fetchStakingRecord(answering(lamportsAlone), first.address))).toBe(
      STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND,
    );
  });

  it('refuses data that the System program owns, and an empty account of another program', async () => {
    for (const reply of [
      { ...first.reply, owner: SYSTEM_PROGRAM_ADDRESS },
      { ...lamportsAlone, owner: addressOf(9) },
    ])
      expect(await codeOf(fetchMaybeStakingRecord(answering(reply), first.address))).toBe(
        STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER,
      );
  });

  it.each([
    ['OperatorPool', fetchAllMaybeOperatorPool],
    ['PoolOverview', fetchAllMaybePoolOverview],
    ['RewardRecord', fetchAllMaybeRewardRecord],
    ['StakingRecord', fetchAllMaybeStakingRecord],
  ])('reads many accounts of type %s of which some are missing, in their order', async (_, fetchAllMaybe) => {
    const addresses = [first.address, second.address];
    expect(await fetchAllMaybe(answering([null, null]), addresses)).toEqual(
      addresses.map((address) => ({ address, exists: false })),
    );
  });

  it('decodes those of many accounts that exist', async () => {
    const accounts = await fetchAllMaybeStakingRecord(answering([null, second.reply]), [first.address, second.address]);
    expect(accounts).toMatchObject([
      { address: first.address, exists: false },
      { address: second.address, exists: true, data: second.data },
    ]);
  });
});
