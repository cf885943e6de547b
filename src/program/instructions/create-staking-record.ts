// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshWriter } from '../../wire/borsh-writer.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import {
  type AccountInput,
  type BuiltInstruction,
  type InstructionInput,
  type SignerInput,
  accountMeta,
  addressOf,
  checkInstruction,
  signerMeta,
} from '../../wire/instruction-accounts.js';
import { SYSTEM_PROGRAM_ADDRESS } from '../../wire/program-addresses.js';
import { findStakingRecordPda } from '../pdas/staking-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CREATE_STAKING_RECORD_DISCRIMINATOR = [103, 122, 241, 199, 139, 201, 106, 115] as const;

/** The accounts and arguments of {@link getCreateStakingRecordInstruction}. */
export interface CreateStakingRecordInput {
  /** Pays for rent. */
  readonly payer: SignerInput;
  /** The owner of the staking record. */
  readonly owner: SignerInput;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The owner's record with the pool. Left out, undefined or null: derived. */
  readonly ownerStakingRecord?: AccountInput | null | undefined;
  /** The System program. Left out, undefined or null: `11111111111111111111111111111111`. */
  readonly systemProgram?: AccountInput | null | undefined;
}

/**
 * Creates an owner's record with a pool. It holds nothing until the owner stakes.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCreateStakingRecordInstruction } from 'inference-staking-sdk';
 *
 * declare const [payer, owner, operatorPool]: [Address, Address, Address];
 * const instruction = getCreateStakingRecordInstruction({
 *   payer,
 *   owner,
 *   operatorPool,
 * });
 * ```
 */
export function getCreateStakingRecordInstruction(
  input: CreateStakingRecordInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const payer = addressOf(input.payer, 'payer');
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const systemProgram = addressOf(input.systemProgram ?? SYSTEM_PROGRAM_ADDRESS, 'systemProgram');
  const ownerStakingRecord = addressOf(
    input.ownerStakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'ownerStakingRecord',
  );

  const writer = createBorshWriter(8, CREATE_STAKING_RECORD_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.payer, payer, true),
      signerMeta(input.owner, owner, false),
      accountMeta(operatorPool, false),
      accountMeta(ownerStakingRecord, true),
      accountMeta(systemProgram, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCreateStakingRecordInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCreateStakingRecordInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly payer: AccountMeta;
    readonly owner: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly ownerStakingRecord: AccountMeta;
    readonly systemProgram: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a CreateStakingRecord instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCreateStakingRecordInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCreateStakingRecordInstruction(instruction);
 * ```
 */
export function parseCreateStakingRecordInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCreateStakingRecordInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'CreateStakingRecord',
    CREATE_STAKING_RECORD_DISCRIMINATOR,
    5,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      payer: accounts[0]!,
      owner: accounts[1]!,
      operatorPool: accounts[2]!,
      ownerStakingRecord: accounts[3]!,
      systemProgram: accounts[4]!,
    },
    data: {},
  };
}
