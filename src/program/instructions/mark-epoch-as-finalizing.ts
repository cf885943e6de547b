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
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const MARK_EPOCH_AS_FINALIZING_DISCRIMINATOR = [184, 57, 145, 48, 57, 204, 105, 240] as const;

/** The accounts and arguments of {@link getMarkEpochAsFinalizingInstruction}. */
export interface MarkEpochAsFinalizingInput {
  /** One of the authorities the overview lists for this task. */
  readonly authority: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The epoch to finalize: the newest completed one plus 1. */
  readonly expectedEpoch: bigint;
}

/**
 * Starts the finalizing of the epoch after the newest completed one.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getMarkEpochAsFinalizingInstruction } from 'inference-staking-sdk';
 *
 * declare const [authority]: [Address];
 * const instruction = getMarkEpochAsFinalizingInstruction({
 *   authority,
 *   expectedEpoch: 1_000_000_000n,
 * });
 * ```
 */
export function getMarkEpochAsFinalizingInstruction(
  input: MarkEpochAsFinalizingInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const authority = addressOf(input.authority, 'authority');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');

  const writer = createBorshWriter(16, MARK_EPOCH_AS_FINALIZING_DISCRIMINATOR);
  writeU64(writer, input.expectedEpoch, 'expectedEpoch');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([signerMeta(input.authority, authority, false), accountMeta(poolOverview, true)]),
    data: writer.bytes,
  });
}

/** What {@link parseMarkEpochAsFinalizingInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedMarkEpochAsFinalizingInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly authority: AccountMeta;
    readonly poolOverview: AccountMeta;
  };
  readonly data: {
    readonly expectedEpoch: bigint;
  };
}

/**
 * Reads a MarkEpochAsFinalizing instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseMarkEpochAsFinalizingInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseMarkEpochAsFinalizingInstruction(instruction);
 * ```
 */
export function parseMarkEpochAsFinalizingInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedMarkEpochAsFinalizingInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'MarkEpochAsFinalizing',
    MARK_EPOCH_AS_FINALIZING_DISCRIMINATOR,
    2,
    programAddress,
  );
  const reader = createBorshReader(data, 'MarkEpochAsFinalizing', 8);
  return {
    programAddress,
    accounts: {
      authority: accounts[0]!,
      poolOverview: accounts[1]!,
    },
    data: {
      expectedEpoch: readU64(reader, 'expectedEpoch'),
    },
  };
}
