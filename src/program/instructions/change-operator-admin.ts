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
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CHANGE_OPERATOR_ADMIN_DISCRIMINATOR = [54, 235, 203, 165, 49, 205, 221, 109] as const;

/** The accounts and arguments of {@link getChangeOperatorAdminInstruction}. */
export interface ChangeOperatorAdminInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** Becomes the admin; must sign. */
  readonly newAdmin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Changes the admin of the pool. The pool's address does not change: it is derived from the initial admin.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getChangeOperatorAdminInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, newAdmin, operatorPool]: [Address, Address, Address];
 * const instruction = getChangeOperatorAdminInstruction({
 *   admin,
 *   newAdmin,
 *   operatorPool,
 * });
 * ```
 */
export function getChangeOperatorAdminInstruction(
  input: ChangeOperatorAdminInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const newAdmin = addressOf(input.newAdmin, 'newAdmin');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');

  const writer = createBorshWriter(8, CHANGE_OPERATOR_ADMIN_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      signerMeta(input.newAdmin, newAdmin, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseChangeOperatorAdminInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedChangeOperatorAdminInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly newAdmin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a ChangeOperatorAdmin instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseChangeOperatorAdminInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseChangeOperatorAdminInstruction(instruction);
 * ```
 */
export function parseChangeOperatorAdminInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedChangeOperatorAdminInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'ChangeOperatorAdmin',
    CHANGE_OPERATOR_ADMIN_DISCRIMINATOR,
    5,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      newAdmin: accounts[1]!,
      poolOverview: accounts[2]!,
      operatorPool: accounts[3]!,
      instructions: accounts[4]!,
    },
    data: {},
  };
}
