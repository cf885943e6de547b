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
export const CANCEL_UNSTAKE_DISCRIMINATOR = [64, 65, 53, 227, 125, 153, 3, 167] as const;

/** The accounts and arguments of {@link getCancelUnstakeInstruction}. */
export interface CancelUnstakeInput {
  /** The owner of the staking record. */
  readonly owner: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The owner's record with the pool. Left out, undefined or null: derived. */
  readonly ownerStakingRecord?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Stakes all tokens in cooldown again, at the current share price.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCancelUnstakeInstruction } from 'inference-staking-sdk';
 *
 * declare const [owner, operatorPool]: [Address, Address];
 * const instruction = getCancelUnstakeInstruction({
 *   owner,
 *   operatorPool,
 * });
 * ```
 */
export function getCancelUnstakeInstruction(input: CancelUnstakeInput, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const ownerStakingRecord = addressOf(
    input.ownerStakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'ownerStakingRecord',
  );

  const writer = createBorshWriter(8, CANCEL_UNSTAKE_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.owner, owner, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(ownerStakingRecord, true),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCancelUnstakeInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCancelUnstakeInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly owner: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly ownerStakingRecord: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a CancelUnstake instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCancelUnstakeInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCancelUnstakeInstruction(instruction);
 * ```
 */
export function parseCancelUnstakeInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCancelUnstakeInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(instruction, 'CancelUnstake', CANCEL_UNSTAKE_DISCRIMINATOR, 5, programAddress);

  return {
    programAddress,
    accounts: {
      owner: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      ownerStakingRecord: accounts[3]!,
      instructions: accounts[4]!,
    },
    data: {},
  };
}
