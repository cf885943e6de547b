/** What comes without types: other typed arrays, holes, things of other realms. A typed error or the right answer. */
import { runInNewContext } from 'node:vm';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  createRewardTree,
  decodeBase58,
  decodeInferenceStakingEvent,
  decodeStakingRecord,
  decodeStakingRecordData,
  encodeBase58,
  encodeStakingRecordData,
  fetchMaybeStakingRecord,
  fetchStakingRecord,
  findProgramDerivedAddress,
  findStakingRecordPda,
  getStakeInstruction,
  getUpdatePoolOverviewInstruction,
  identifyInferenceStakingInstruction,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  isStakingSdkError,
  parseStakeInstruction,
  parseUpdatePoolOverviewInstruction,
  STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM,
  STAKING_SDK_ERROR__RPC__MALFORMED_REPLY,
  type AccountRpc,
  type StakingRecord,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';
import { createRandom, randomAddress } from '../../support/random-values.js';

const random = createRandom(77);
const newAddress = (): Address => randomAddress(random) as Address;
const [owner, operatorPool, operatorStakingRecord, ownerTokenAccount] = [
  newAddress(),
  newAddress(),
  newAddress(),
  newAddress(),
];
const instruction = getStakeInstruction({
  owner,
  operatorPool,
  operatorStakingRecord,
  ownerTokenAccount,
  tokenAmount: 5n,
});
const record: StakingRecord = {
  version: 1,
  owner,
  operatorPool,
  shares: 5n,
  unstakeAtTimestamp: 0n,
  tokensUnstakeAmount: 0n,
  lastSettledUsdcPerShare: 0n,
  accruedUsdcEarnings: 0n,
};
const data = encodeStakingRecordData(record);
const account = {
  address: findStakingRecordPda(record)[0],
  programAddress: INFERENCE_STAKING_PROGRAM_ADDRESS,
  data,
};
/** The value made by other code than this realm's, as by a frame or a worker of a test runner. */
const elsewhere = (code: string): unknown => runInNewContext(code, { values: [...data] }) as unknown;

describe('bytes', () => {
  it.each<[string, unknown]>([
    ['numbers', [...data]],
    ['wider elements', Uint16Array.from(data)],
    ['signed elements', Int8Array.from(data)],
    ['a view', new DataView(data.buffer)],
    ['a buffer', data.buffer],
    ['text', 'data'],
    ['nothing', undefined],
    ['null', null],
    ['what only says so', { [Symbol.toStringTag]: 'Uint8Array', length: 32 }],
  ])('%s are none', (_, bytes) => {
    for (const run of [
      () => decodeStakingRecord({ ...account, data: bytes as never }),
      () => decodeStakingRecordData(bytes as never),
      () => decodeInferenceStakingEvent(bytes as never),
      () => encodeBase58(bytes as never),
      () => findProgramDerivedAddress([bytes as never], INFERENCE_STAKING_PROGRAM_ADDRESS),
    ])
      expect(codeOf(run)).toBe(STAKING_SDK_ERROR__INPUT__WRONG_TYPE);
  });

  it('of Node’s Buffer and of another realm are', () => {
    for (const bytes of [Buffer.from(data), elsewhere('Uint8Array.from(values)')])
      expect(decodeStakingRecord({ ...account, data: bytes as Uint8Array }).data).toEqual(record);
  });

  it('of base58 come from a text', () => {
    for (const text of [5, [], {}, null, undefined])
      expect(codeOf(() => decodeBase58(text as never))).toBe(STAKING_SDK_ERROR__INPUT__WRONG_TYPE);
  });
});

describe('accounts of an instruction', () => {
  it('are given, each with an address', () => {
    for (const accounts of [null, 'accounts', new Array(9), [null, ...instruction.accounts.slice(1)]])
      expect(codeOf(() => parseStakeInstruction({ ...instruction, accounts: accounts as never }))).toBe(
        STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
      );
    const accounts = instruction.accounts.map((meta) => ({ ...meta, address: 'x' as Address }));
    expect(codeOf(() => parseStakeInstruction({ ...instruction, accounts }))).toBe(
      STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
    );
  });

  it('that are absent are null both ways', () => {
    const built = getUpdatePoolOverviewInstruction({ programAdmin: owner, isStakingHalted: true });
    const { accounts, data: args } = parseUpdatePoolOverviewInstruction(built);
    const again = getUpdatePoolOverviewInstruction({
      programAdmin: accounts.programAdmin.address,
      registrationFeePayoutWallet: accounts.registrationFeePayoutWallet?.address ?? null,
      slashingDestinationTokenAccount: accounts.slashingDestinationTokenAccount?.address ?? null,
      slashingDestinationUsdcAccount: accounts.slashingDestinationUsdcAccount?.address ?? null,
      ...args,
    });
    expect(again).toEqual(built);
  });
});

describe('identifyInferenceStakingInstruction', () => {
  it('takes an instruction, of this program alone, or data', () => {
    expect(identifyInferenceStakingInstruction(instruction)).toBe('stake');
    expect(identifyInferenceStakingInstruction(instruction.data)).toBe('stake');
    expect(identifyInferenceStakingInstruction(instruction.data.slice(0, 7))).toBeNull();
    expect(identifyInferenceStakingInstruction({ programAddress: INFERENCE_STAKING_PROGRAM_ADDRESS })).toBeNull();
    const elsewhereCalled = { ...instruction, programAddress: owner };
    expect(identifyInferenceStakingInstruction(elsewhereCalled)).toBeNull();
    expect(identifyInferenceStakingInstruction(elsewhereCalled, { programAddress: owner })).toBe('stake');
    expect(codeOf(() => parseStakeInstruction(elsewhereCalled))).toBe(STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM);
  });
});

describe('a reply', () => {
  const replying = (reply: unknown): AccountRpc => ({ getAccountInfo: () => ({ send: () => Promise.resolve(reply) }) });

  it.each<[string, unknown]>([
    ['without a context', { value: null }],
    ['with an error besides', { context: { slot: 1n }, value: null, error: { code: 1 } }],
    ['without a value', { context: { slot: 1n } }],
  ])('%s is no missing account', async (_, reply) => {
    await expect(fetchMaybeStakingRecord(replying(reply), account.address)).rejects.toMatchObject({
      code: STAKING_SDK_ERROR__RPC__MALFORMED_REPLY,
    });
  });

  it('is not requested for an invalid address', async () => {
    await expect(fetchStakingRecord(replying(null), null as never)).rejects.toMatchObject({
      code: STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
    });
  });
});

describe('values of another realm', () => {
  it('are recognised as errors by their name', () => {
    const error = elsewhere('Object.assign(new Error("x"), { name: "StakingSdkError", code: 8101000 })');
    expect(isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__WRONG_TYPE)).toBe(true);
    expect(isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS)).toBe(false);
    for (const other of [null, undefined, 'StakingSdkError', new Error('StakingSdkError')])
      expect(isStakingSdkError(other)).toBe(false);
  });

  it('are arrays', () => {
    const leaves = elsewhere('[]') as never[];
    leaves.push({ operatorPool, rewardAmount: 1n, usdcAmount: 0n } as never);
    expect(createRewardTree(leaves).leaves).toHaveLength(1);
  });
});
