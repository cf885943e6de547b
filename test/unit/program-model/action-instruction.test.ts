/** An action as its instruction, and back. */
import { join } from 'node:path';
import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  findRewardRecordPda,
  getActionInstruction,
  getInstructionAction,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  isStakingSdkError,
  parseInferenceStakingInstruction,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR,
  STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM,
  type ActionInstructionAccounts,
  type BuiltInstruction,
  type InstructionInput,
  type StakingAction,
} from '../../../src/index.js';
import { INSTRUCTION_KINDS, randomAction, withAbsencesVaried } from '../../support/random-action.js';
import { createRandom, randomAddress, seedOf, type Random } from '../../support/random-values.js';
import { chainInstruction, lifeFiles, readLife, type RecordedInstruction } from '../../support/recorded-life.js';

const RANDOM_ACTIONS = Number(process.env['RANDOM_ACTIONS'] ?? 10_000);
const FOLDER = join(import.meta.dirname, '../../vectors');
const PROGRAM = INFERENCE_STAKING_PROGRAM_ADDRESS;

function codeOf(call: () => unknown): number | string {
  try {
    call();
    return 'nothing thrown';
  } catch (error) {
    return isStakingSdkError(error) ? error.code : String(error);
  }
}

/** The epochs of reward records that an action names, by address. */
function epochsOf(action: StakingAction, programAddress: Address): ReadonlyMap<Address, bigint> {
  const { epoch, currentEpoch, nextEpoch } = action as { [field: string]: unknown };
  const epochs = [epoch, currentEpoch, nextEpoch].filter((value): value is bigint => typeof value === 'bigint');
  return new Map(epochs.map((value) => [findRewardRecordPda({ epoch: value }, { programAddress })[0], value]));
}

function randomAccounts(random: Random): ActionInstructionAccounts {
  const next = (): Address => randomAddress(random) as Address;
  return {
    payer: random.below(2) === 0 ? null : next(),
    receiver: random.below(2) === 0 ? undefined : next(),
    operatorStakingRecord: next(),
    slashingDestinationTokenAccount: next(),
    slashingDestinationUsdcAccount: next(),
    rewardRecord: next(),
  };
}

describe('an action and its instruction', () => {
  it(
    'given random actions of every kind, leads to the instruction and back to the same action',
    { timeout: 180_000 },
    () => {
      const random = createRandom(seedOf('actions and instructions'));
      for (let round = 0; round < RANDOM_ACTIONS; round++) {
        const action = randomAction(random, INSTRUCTION_KINDS[round % INSTRUCTION_KINDS.length]!);
        const programAddress = random.below(4) === 0 ? (randomAddress(random) as Address) : PROGRAM;
        const epochs = epochsOf(action, programAddress);
        const accounts = randomAccounts(random);
        const instruction = getActionInstruction(withAbsencesVaried(random, action), accounts, { programAddress });
        const parsed = parseInferenceStakingInstruction(instruction, { programAddress });
        const again = getInstructionAction(parsed, (address) => epochs.get(address)!);
        expect(again).toStrictEqual(action);
        expect(getActionInstruction(again, accounts, { programAddress })).toStrictEqual(instruction);
      }
    },
  );

  it('given a recorded instruction that parses, builds the same instruction from its action', () => {
    const epochs = new Map(
      Array.from({ length: 60 }, (_, epoch) => [findRewardRecordPda({ epoch: BigInt(epoch) })[0], BigInt(epoch)]),
    );
    const counts = new Map<string, number>();
    let total = 0;
    const differing: string[] = [];
    for (const life of lifeFiles(FOLDER).map((file) => readLife(FOLDER, file)))
      for (const step of life.steps)
        for (const recorded of 'instructions' in step ? step.instructions : []) {
          if (recorded.program !== PROGRAM || recorded.name === undefined) continue;
          const difference = differenceOf(recorded, epochs);
          if (difference === undefined) continue;
          total += 1;
          counts.set(recorded.name, (counts.get(recorded.name) ?? 0) + 1);
          // Recordings that the program refuses name wrong accounts on purpose.
          if (difference !== null && 'error' in step && step.error === null) differing.push(difference);
        }
    // close_staking_record accepts a pool that is not the record's own; the SDK always passes the record's own.
    expect(differing).toEqual(['closeStakingRecord.ownerStakingRecord', 'closeStakingRecord.ownerStakingRecord']);
    expect(counts.size).toBe(24);
    expect(total).toBeGreaterThan(3000);
  });
});

/** Where the instruction of the action differs from the recorded one; undefined for one that does not parse, or whose arguments builders refuse. */
function differenceOf(recorded: RecordedInstruction, epochs: ReadonlyMap<Address, bigint>): string | null | undefined {
  const instruction = chainInstruction(recorded) as BuiltInstruction;
  let parsed, built: BuiltInstruction;
  try {
    parsed = parseInferenceStakingInstruction(instruction);
    const addresses = Object.fromEntries(
      Object.entries(parsed.accounts).map(([name, meta]) => [name, (meta as { address: Address } | null)?.address]),
    );
    built = getActionInstruction(
      getInstructionAction(parsed, (address) => epochs.get(address) ?? 1_000_000n),
      addresses,
    );
  } catch {
    return undefined;
  }
  if (!Buffer.from(built.data).equals(Buffer.from(instruction.data.subarray(0, built.data.length))))
    return `${parsed.kind}: other data`;
  const index = built.accounts.findIndex(({ address }, at) => address !== instruction.accounts[at]!.address);
  return index < 0 ? null : `${parsed.kind}.${Object.keys(parsed.accounts)[index]!}`;
}

const [admin, owner, operatorPool, ownerTokenAccount] = [1, 2, 3, 4].map(
  (seed) => randomAddress(createRandom(seed)) as Address,
) as [Address, Address, Address, Address];

describe('getActionInstruction', () => {
  it('given neither a state nor the account, names the account that is missing', () => {
    const stake = { kind: 'stake', owner, operatorPool, ownerTokenAccount, tokenAmount: 1n } as const;
    expect(() => getActionInstruction(stake)).toThrow(/^operatorStakingRecord must be an address/u);
    const slash = { kind: 'slashStake', authority: admin, operatorPool, sharesAmount: 1n } as const;
    expect(() => getActionInstruction(slash, { operatorStakingRecord: owner })).toThrow(
      /^slashingDestinationTokenAccount must be/u,
    );
  });

  it('given no payer, lets the wallet that signs pay', () => {
    const { accounts } = getActionInstruction({ kind: 'createStakingRecord', owner, operatorPool });
    expect(accounts[0]).toEqual({ address: owner, role: 3 });
  });

  it('given a transfer of tokens, builds the instruction of the Token program', () => {
    const transfer = { kind: 'transferTokens', source: owner, destination: admin, authority: operatorPool } as const;
    expect(getActionInstruction({ ...transfer, amount: 258n })).toEqual({
      programAddress: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
      accounts: [
        { address: owner, role: 1 },
        { address: admin, role: 1 },
        { address: operatorPool, role: 2 },
      ],
      data: Uint8Array.of(3, 2, 1, 0, 0, 0, 0, 0, 0),
    });
  });

  it('given a setting without its key, refuses it instead of cancelling the pending change', () => {
    const update = { kind: 'updateOperatorPool', admin, operatorPool } as const;
    for (const setting of [{}, { rate: 5 }, 500, 'none', []])
      expect(
        codeOf(() => getActionInstruction({ ...update, newRewardCommissionRateBps: setting as { rateBps: null } })),
      ).toBe(STAKING_SDK_ERROR__INPUT__WRONG_TYPE);
    const data = (rateBps: null | number | undefined): Uint8Array =>
      getActionInstruction({ ...update, newRewardCommissionRateBps: { rateBps } }).data.subarray(8, 12);
    expect([...data(undefined)]).toEqual([1, 0, 0, 0]);
    expect([...data(null)]).toEqual([1, 0, 0, 0]);
    expect([...data(500)]).toEqual([1, 1, 244, 1]);
  });
});

describe('parseInferenceStakingInstruction', () => {
  const stake = getActionInstruction(
    { kind: 'stake', owner, operatorPool, ownerTokenAccount, tokenAmount: 5n },
    { operatorStakingRecord: admin },
  );

  it('tells instructions apart by kind, with accounts and arguments by name', () => {
    const parsed = parseInferenceStakingInstruction(stake);
    expect(parsed.kind === 'stake' && parsed.data.tokenAmount).toBe(5n);
    expect(parsed.kind === 'stake' && parsed.accounts.operatorStakingRecord.address).toBe(admin);
  });

  it('refuses another program and an unknown discriminator', () => {
    const foreign: InstructionInput = { ...stake, programAddress: owner };
    expect(codeOf(() => parseInferenceStakingInstruction(foreign))).toBe(STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM);
    const unknown: InstructionInput = { ...stake, data: stake.data.map((byte) => byte ^ 1) };
    expect(codeOf(() => parseInferenceStakingInstruction(unknown))).toBe(
      STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR,
    );
  });

  it('given a kind whose instruction has no epoch, asks for none; given another, refuses to go without', () => {
    const parsed = parseInferenceStakingInstruction(
      getActionInstruction({
        kind: 'accrueRewardEmergencyBypass',
        admin,
        operatorPool,
        currentEpoch: 1n,
        nextEpoch: 2n,
      }),
    );
    if (parsed.kind !== 'accrueRewardEmergencyBypass') throw new Error(parsed.kind);
    // @ts-expect-error the epochs are needed
    expect(codeOf(() => getInstructionAction(parsed))).toBe(STAKING_SDK_ERROR__INPUT__WRONG_TYPE);
    expect(codeOf(() => getInstructionAction(parsed, () => 5 as unknown as bigint))).toBe(
      STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
    );
    const parsedStake = parseInferenceStakingInstruction(stake);
    if (parsedStake.kind !== 'stake') throw new Error(parsedStake.kind);
    expect(getInstructionAction(parsedStake).tokenAmount).toBe(5n);
  });
});
