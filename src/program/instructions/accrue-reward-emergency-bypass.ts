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
export const ACCRUE_REWARD_EMERGENCY_BYPASS_DISCRIMINATOR = [42, 22, 105, 160, 223, 106, 212, 244] as const;

/** The accounts and arguments of {@link getAccrueRewardEmergencyBypassInstruction}. */
export interface AccrueRewardEmergencyBypassInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The record of the epoch to skip: the one after the last claimed. */
  readonly currentPoolRewardRecord: AccountInput;
  /** The record of the epoch after that. */
  readonly nextPoolRewardRecord: AccountInput;
}

/**
 * Skips one epoch in which the pool has no leaf and forfeits that epoch's rewards. The next epoch's record must exist.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getAccrueRewardEmergencyBypassInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, operatorPool, currentPoolRewardRecord, nextPoolRewardRecord]: [Address, Address, Address, Address];
 * const instruction = getAccrueRewardEmergencyBypassInstruction({
 *   admin,
 *   operatorPool,
 *   currentPoolRewardRecord,
 *   nextPoolRewardRecord,
 * });
 * ```
 */
export function getAccrueRewardEmergencyBypassInstruction(
  input: AccrueRewardEmergencyBypassInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const currentPoolRewardRecord = addressOf(input.currentPoolRewardRecord, 'currentPoolRewardRecord');
  const nextPoolRewardRecord = addressOf(input.nextPoolRewardRecord, 'nextPoolRewardRecord');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');

  const writer = createBorshWriter(8, ACCRUE_REWARD_EMERGENCY_BYPASS_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(currentPoolRewardRecord, false),
      accountMeta(nextPoolRewardRecord, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseAccrueRewardEmergencyBypassInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedAccrueRewardEmergencyBypassInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly currentPoolRewardRecord: AccountMeta;
    readonly nextPoolRewardRecord: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a AccrueRewardEmergencyBypass instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseAccrueRewardEmergencyBypassInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseAccrueRewardEmergencyBypassInstruction(instruction);
 * ```
 */
export function parseAccrueRewardEmergencyBypassInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedAccrueRewardEmergencyBypassInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'AccrueRewardEmergencyBypass',
    ACCRUE_REWARD_EMERGENCY_BYPASS_DISCRIMINATOR,
    5,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      currentPoolRewardRecord: accounts[3]!,
      nextPoolRewardRecord: accounts[4]!,
    },
    data: {},
  };
}
