import * as kit8 from '@solana/kit';
import * as kit6 from 'kit-6';
import * as kit7 from 'kit-7';
import { describe, expect, it } from 'vitest';
import {
  findStakingRecordPda,
  getStakeInstruction,
  getUpdatePoolOverviewInstruction,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
} from '../../../src/index.js';

const [owner, operatorPool, record, wallet] = [
  '7pbEr9eSX7ztEKqFcp74qSDcsLWEsHo9jq3oYswaWe3r',
  'CPoppd8BRTqPKRy2MCLLa12QpJngWHv7WFva9pg4nKTj',
  '57xx8gpugMBdd472DpuKhgs2HN7QXE526y6agZyjJ4Mb',
  '4D4YtEURWWfh8EAsoXwxUayV6G9gwhNozWMVjBofQpSY',
] as [kit8.Address, kit8.Address, kit8.Address, kit8.Address];
const input = { owner, operatorPool, operatorStakingRecord: record, ownerTokenAccount: wallet, tokenAmount: 5n };
const majors = [
  ['6', kit6],
  ['7', kit7],
  ['8', kit8],
] as unknown as [string, typeof kit8][];

describe.each(majors)('with kit %s', (_, kit) => {
  it('derives the address that kit derives', async () => {
    const bytes = kit.getAddressEncoder();
    const expected = await kit.getProgramDerivedAddress({
      programAddress: INFERENCE_STAKING_PROGRAM_ADDRESS,
      seeds: ['StakingRecord', bytes.encode(operatorPool), bytes.encode(owner)],
    });
    expect(findStakingRecordPda({ operatorPool, owner })).toEqual(expected);
  });

  it("builds the account metas that kit's own roles make", () => {
    const { accounts, programAddress } = getStakeInstruction(input);
    expect(programAddress).toBe(INFERENCE_STAKING_PROGRAM_ADDRESS);
    const { READONLY, READONLY_SIGNER, WRITABLE } = kit.AccountRole;
    expect(accounts.map(({ role }) => role)).toEqual([
      READONLY_SIGNER,
      READONLY,
      WRITABLE,
      WRITABLE,
      READONLY,
      WRITABLE,
      WRITABLE,
      READONLY,
      READONLY,
    ]);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- our roles are the enum's values
    expect(kit.isSignerRole(accounts[0]!.role)).toBe(true);
    // An absent optional account is the program itself, read-only.
    const absent = getUpdatePoolOverviewInstruction({ programAdmin: owner }).accounts[2];
    expect(absent).toEqual({ address: INFERENCE_STAKING_PROGRAM_ADDRESS, role: READONLY });
  });

  it('builds instructions that kit compiles into a message and decompiles to the same ones', () => {
    const instruction = getStakeInstruction(input);
    const message = kit.pipe(
      kit.createTransactionMessage({ version: 0 }),
      (m) => kit.setTransactionMessageFeePayer(owner, m),
      (m) =>
        kit.setTransactionMessageLifetimeUsingBlockhash(
          { blockhash: kit.blockhash('11111111111111111111111111111111'), lastValidBlockHeight: 1n },
          m,
        ),
      (m) => kit.appendTransactionMessageInstruction(instruction, m),
    );
    const [decompiled] = kit.decompileTransactionMessage(kit.compileTransactionMessage(message)).instructions;
    expect(decompiled.programAddress).toBe(instruction.programAddress);
    expect(new Uint8Array(decompiled.data!)).toEqual(instruction.data);
    // Compiling merges roles of one account over the message: the owner also pays.
    expect(decompiled.accounts!.map(({ address }) => address)).toEqual(
      instruction.accounts.map(({ address }) => address),
    );
    expect(decompiled.accounts!.slice(1).map(({ role }) => role)).toEqual(
      instruction.accounts.slice(1).map(({ role }) => role),
    );
  });

  it('puts a signer into the account meta, where kit looks for it', async () => {
    const signer = await kit.generateKeyPairSigner();
    const instruction = getStakeInstruction({ ...input, owner: signer });
    expect(kit.getSignersFromInstruction(instruction)).toEqual([signer]);
  });
});

describe('a built instruction', () => {
  it('is frozen', () => {
    const instruction = getStakeInstruction(input);
    expect(Object.isFrozen(instruction)).toBe(true);
    expect(Object.isFrozen(instruction.accounts)).toBe(true);
  });
});
