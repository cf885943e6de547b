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
import { INSTRUCTIONS_SYSVAR_ADDRESS } from '../../wire/program-addresses.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findStakingRecordPda } from '../pdas/staking-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CHANGE_OPERATOR_STAKING_RECORD_DISCRIMINATOR = [142, 191, 20, 77, 230, 99, 245, 184] as const;

/** The accounts and arguments of {@link getChangeOperatorStakingRecordInstruction}. */
export interface ChangeOperatorStakingRecordInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The owner of the staking record. */
  readonly owner: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The operator's own record, as the pool names it. */
  readonly operatorStakingRecord: AccountInput;
  /** The owner's record that becomes the operator's own. Left out, undefined or null: derived. */
  readonly newStakingRecord?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Makes another record of the pool the operator's own record, which can be slashed and must hold the minimum stake.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getChangeOperatorStakingRecordInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, owner, operatorPool, operatorStakingRecord]: [Address, Address, Address, Address];
 * const instruction = getChangeOperatorStakingRecordInstruction({
 *   admin,
 *   owner,
 *   operatorPool,
 *   operatorStakingRecord,
 * });
 * ```
 */
export function getChangeOperatorStakingRecordInstruction(
  input: ChangeOperatorStakingRecordInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const operatorStakingRecord = addressOf(input.operatorStakingRecord, 'operatorStakingRecord');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const newStakingRecord = addressOf(
    input.newStakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'newStakingRecord',
  );

  const writer = createBorshWriter(8, CHANGE_OPERATOR_STAKING_RECORD_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      signerMeta(input.owner, owner, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(operatorStakingRecord, false),
      accountMeta(newStakingRecord, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseChangeOperatorStakingRecordInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedChangeOperatorStakingRecordInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly owner: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly operatorStakingRecord: AccountMeta;
    readonly newStakingRecord: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a ChangeOperatorStakingRecord instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseChangeOperatorStakingRecordInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseChangeOperatorStakingRecordInstruction(instruction);
 * ```
 */
export function parseChangeOperatorStakingRecordInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedChangeOperatorStakingRecordInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'ChangeOperatorStakingRecord',
    CHANGE_OPERATOR_STAKING_RECORD_DISCRIMINATOR,
    7,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      owner: accounts[1]!,
      poolOverview: accounts[2]!,
      operatorPool: accounts[3]!,
      operatorStakingRecord: accounts[4]!,
      newStakingRecord: accounts[5]!,
      instructions: accounts[6]!,
    },
    data: {},
  };
}
