// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshWriter } from '../../wire/borsh-writer.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import {
  type AccountInput,
  type BuiltInstruction,
  type InstructionInput,
  accountMeta,
  addressOf,
  checkInstruction,
} from '../../wire/instruction-accounts.js';
import { INSTRUCTIONS_SYSVAR_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../../wire/program-addresses.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findPoolStakedTokenVaultPda } from '../pdas/pool-staked-token-vault.js';
import { findStakingRecordPda } from '../pdas/staking-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CLAIM_UNSTAKE_DISCRIMINATOR = [172, 113, 117, 178, 223, 245, 247, 118] as const;

/** The accounts and arguments of {@link getClaimUnstakeInstruction}. */
export interface ClaimUnstakeInput {
  /** The owner of the staking record. */
  readonly owner: AccountInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The owner's record with the pool. Left out, undefined or null: derived. */
  readonly ownerStakingRecord?: AccountInput | null | undefined;
  /** The operator's own record, as the pool names it. */
  readonly operatorStakingRecord: AccountInput;
  /** An INT account of the owner. */
  readonly ownerTokenAccount: AccountInput;
  /** The pool's vault of staked INT, tokens in cooldown included. Left out, undefined or null: derived. */
  readonly stakedTokenAccount?: AccountInput | null | undefined;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Pays out the tokens whose cooldown is over to a token account of the owner. Anyone may send it.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getClaimUnstakeInstruction } from 'inference-staking-sdk';
 *
 * declare const [owner, operatorPool, operatorStakingRecord, ownerTokenAccount]: [Address, Address, Address, Address];
 * const instruction = getClaimUnstakeInstruction({
 *   owner,
 *   operatorPool,
 *   operatorStakingRecord,
 *   ownerTokenAccount,
 * });
 * ```
 */
export function getClaimUnstakeInstruction(input: ClaimUnstakeInput, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const operatorStakingRecord = addressOf(input.operatorStakingRecord, 'operatorStakingRecord');
  const ownerTokenAccount = addressOf(input.ownerTokenAccount, 'ownerTokenAccount');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const ownerStakingRecord = addressOf(
    input.ownerStakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'ownerStakingRecord',
  );
  const stakedTokenAccount = addressOf(
    input.stakedTokenAccount ?? findPoolStakedTokenVaultPda({ operatorPool }, { programAddress })[0],
    'stakedTokenAccount',
  );

  const writer = createBorshWriter(8, CLAIM_UNSTAKE_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      accountMeta(owner, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(ownerStakingRecord, true),
      accountMeta(operatorStakingRecord, false),
      accountMeta(ownerTokenAccount, true),
      accountMeta(stakedTokenAccount, true),
      accountMeta(tokenProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseClaimUnstakeInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedClaimUnstakeInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly owner: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly ownerStakingRecord: AccountMeta;
    readonly operatorStakingRecord: AccountMeta;
    readonly ownerTokenAccount: AccountMeta;
    readonly stakedTokenAccount: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a ClaimUnstake instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseClaimUnstakeInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseClaimUnstakeInstruction(instruction);
 * ```
 */
export function parseClaimUnstakeInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedClaimUnstakeInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(instruction, 'ClaimUnstake', CLAIM_UNSTAKE_DISCRIMINATOR, 9, programAddress);

  return {
    programAddress,
    accounts: {
      owner: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      ownerStakingRecord: accounts[3]!,
      operatorStakingRecord: accounts[4]!,
      ownerTokenAccount: accounts[5]!,
      stakedTokenAccount: accounts[6]!,
      tokenProgram: accounts[7]!,
      instructions: accounts[8]!,
    },
    data: {},
  };
}
