// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readU64 } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeU64 } from '../../wire/borsh-writer.js';
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
export const UNSTAKE_DISCRIMINATOR = [90, 95, 107, 42, 205, 124, 50, 225] as const;

/** The accounts and arguments of {@link getUnstakeInstruction}. */
export interface UnstakeInput {
  /** The owner of the staking record. */
  readonly owner: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The owner's record with the pool. Left out, undefined or null: derived. */
  readonly ownerStakingRecord?: AccountInput | null | undefined;
  /** The operator's own record, as the pool names it. */
  readonly operatorStakingRecord: AccountInput;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
  /** Shares, not tokens. */
  readonly sharesAmount: bigint;
}

/**
 * Converts shares to INT at the current share price, rounded down, and starts the cooldown. It restarts for all tokens already in it.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getUnstakeInstruction } from 'inference-staking-sdk';
 *
 * declare const [owner, operatorPool, operatorStakingRecord]: [Address, Address, Address];
 * const instruction = getUnstakeInstruction({
 *   owner,
 *   operatorPool,
 *   operatorStakingRecord,
 *   sharesAmount: 1_000_000_000n,
 * });
 * ```
 */
export function getUnstakeInstruction(input: UnstakeInput, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const operatorStakingRecord = addressOf(input.operatorStakingRecord, 'operatorStakingRecord');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const ownerStakingRecord = addressOf(
    input.ownerStakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'ownerStakingRecord',
  );

  const writer = createBorshWriter(16, UNSTAKE_DISCRIMINATOR);
  writeU64(writer, input.sharesAmount, 'sharesAmount');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.owner, owner, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(ownerStakingRecord, true),
      accountMeta(operatorStakingRecord, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseUnstakeInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedUnstakeInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly owner: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly ownerStakingRecord: AccountMeta;
    readonly operatorStakingRecord: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {
    readonly sharesAmount: bigint;
  };
}

/**
 * Reads a Unstake instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseUnstakeInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseUnstakeInstruction(instruction);
 * ```
 */
export function parseUnstakeInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedUnstakeInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(instruction, 'Unstake', UNSTAKE_DISCRIMINATOR, 6, programAddress);
  const reader = createBorshReader(data, 'Unstake', 8);
  return {
    programAddress,
    accounts: {
      owner: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      ownerStakingRecord: accounts[3]!,
      operatorStakingRecord: accounts[4]!,
      instructions: accounts[5]!,
    },
    data: {
      sharesAmount: readU64(reader, 'sharesAmount'),
    },
  };
}
