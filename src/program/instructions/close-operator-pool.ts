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
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CLOSE_OPERATOR_POOL_DISCRIMINATOR = [5, 121, 71, 229, 187, 164, 51, 179] as const;

/** The accounts and arguments of {@link getCloseOperatorPoolInstruction}. */
export interface CloseOperatorPoolInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
}

/**
 * Closes the pool permanently. The last epoch in which it earns is the current epoch plus one.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCloseOperatorPoolInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, operatorPool]: [Address, Address];
 * const instruction = getCloseOperatorPoolInstruction({
 *   admin,
 *   operatorPool,
 * });
 * ```
 */
export function getCloseOperatorPoolInstruction(
  input: CloseOperatorPoolInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');

  const writer = createBorshWriter(8, CLOSE_OPERATOR_POOL_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCloseOperatorPoolInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCloseOperatorPoolInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a CloseOperatorPool instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCloseOperatorPoolInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCloseOperatorPoolInstruction(instruction);
 * ```
 */
export function parseCloseOperatorPoolInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCloseOperatorPoolInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'CloseOperatorPool',
    CLOSE_OPERATOR_POOL_DISCRIMINATOR,
    3,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
    },
    data: {},
  };
}
