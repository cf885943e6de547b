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
export const CLOSE_STAKING_RECORD_DISCRIMINATOR = [208, 180, 58, 210, 55, 93, 23, 115] as const;

/** The accounts and arguments of {@link getCloseStakingRecordInstruction}. */
export interface CloseStakingRecordInput {
  /** Receives the rent. */
  readonly receiver: AccountInput;
  /** The owner of the staking record. */
  readonly owner: SignerInput;
  /** The owner's record with the pool. Left out, undefined or null: derived. */
  readonly ownerStakingRecord?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The System program. Left out, undefined or null: `11111111111111111111111111111111`. */
  readonly systemProgram?: AccountInput | null | undefined;
}

/**
 * Closes an empty record and refunds its rent to the receiver.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCloseStakingRecordInstruction } from 'inference-staking-sdk';
 *
 * declare const [receiver, owner, operatorPool]: [Address, Address, Address];
 * const instruction = getCloseStakingRecordInstruction({
 *   receiver,
 *   owner,
 *   operatorPool,
 * });
 * ```
 */
export function getCloseStakingRecordInstruction(
  input: CloseStakingRecordInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const receiver = addressOf(input.receiver, 'receiver');
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const systemProgram = addressOf(input.systemProgram ?? SYSTEM_PROGRAM_ADDRESS, 'systemProgram');
  const ownerStakingRecord = addressOf(
    input.ownerStakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'ownerStakingRecord',
  );

  const writer = createBorshWriter(8, CLOSE_STAKING_RECORD_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      accountMeta(receiver, true),
      signerMeta(input.owner, owner, false),
      accountMeta(ownerStakingRecord, true),
      accountMeta(operatorPool, false),
      accountMeta(systemProgram, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCloseStakingRecordInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCloseStakingRecordInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly receiver: AccountMeta;
    readonly owner: AccountMeta;
    readonly ownerStakingRecord: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly systemProgram: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a CloseStakingRecord instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCloseStakingRecordInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCloseStakingRecordInstruction(instruction);
 * ```
 */
export function parseCloseStakingRecordInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCloseStakingRecordInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'CloseStakingRecord',
    CLOSE_STAKING_RECORD_DISCRIMINATOR,
    5,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      receiver: accounts[0]!,
      owner: accounts[1]!,
      ownerStakingRecord: accounts[2]!,
      operatorPool: accounts[3]!,
      systemProgram: accounts[4]!,
    },
    data: {},
  };
}
