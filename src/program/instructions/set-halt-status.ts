// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readBool } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeBool } from '../../wire/borsh-writer.js';
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
import { INSTRUCTIONS_SYSVAR_ADDRESS } from '../../wire/program-addresses.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const SET_HALT_STATUS_DISCRIMINATOR = [39, 9, 170, 100, 62, 112, 229, 71] as const;

/** The accounts and arguments of {@link getSetHaltStatusInstruction}. */
export interface SetHaltStatusInput {
  /** One of the authorities the overview lists for this task. */
  readonly authority: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
  /** Whether the pool is halted. */
  readonly isHalted: boolean;
}

/**
 * Halts a pool or lifts its halt. Halting it again restarts the slashing delay.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getSetHaltStatusInstruction } from 'inference-staking-sdk';
 *
 * declare const [authority, operatorPool]: [Address, Address];
 * const instruction = getSetHaltStatusInstruction({
 *   authority,
 *   operatorPool,
 *   isHalted: true,
 * });
 * ```
 */
export function getSetHaltStatusInstruction(input: SetHaltStatusInput, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const authority = addressOf(input.authority, 'authority');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');

  const writer = createBorshWriter(9, SET_HALT_STATUS_DISCRIMINATOR);
  writeBool(writer, input.isHalted, 'isHalted');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.authority, authority, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseSetHaltStatusInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedSetHaltStatusInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly authority: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {
    readonly isHalted: boolean;
  };
}

/**
 * Reads a SetHaltStatus instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseSetHaltStatusInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseSetHaltStatusInstruction(instruction);
 * ```
 */
export function parseSetHaltStatusInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedSetHaltStatusInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'SetHaltStatus',
    SET_HALT_STATUS_DISCRIMINATOR,
    4,
    programAddress,
  );
  const reader = createBorshReader(data, 'SetHaltStatus', 8);
  return {
    programAddress,
    accounts: {
      authority: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      instructions: accounts[3]!,
    },
    data: {
      isHalted: readBool(reader, 'isHalted'),
    },
  };
}
