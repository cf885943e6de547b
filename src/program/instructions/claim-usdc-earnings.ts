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
import { INSTRUCTIONS_SYSVAR_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../../wire/program-addresses.js';
import { findPoolDelegatorUsdcEarningsVaultPda } from '../pdas/pool-delegator-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findStakingRecordPda } from '../pdas/staking-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CLAIM_USDC_EARNINGS_DISCRIMINATOR = [38, 20, 245, 41, 23, 224, 55, 153] as const;

/** The accounts and arguments of {@link getClaimUsdcEarningsInstruction}. */
export interface ClaimUsdcEarningsInput {
  /** The owner of the staking record. */
  readonly owner: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The staking record. Left out, undefined or null: derived. */
  readonly stakingRecord?: AccountInput | null | undefined;
  /** The pool's vault of delegators' USDC. Left out, undefined or null: derived. */
  readonly poolUsdcVault?: AccountInput | null | undefined;
  /** The token account that receives the tokens. */
  readonly destination: AccountInput;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Pays the record's USDC earnings to any USDC account.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getClaimUsdcEarningsInstruction } from 'inference-staking-sdk';
 *
 * declare const [owner, operatorPool, destination]: [Address, Address, Address];
 * const instruction = getClaimUsdcEarningsInstruction({
 *   owner,
 *   operatorPool,
 *   destination,
 * });
 * ```
 */
export function getClaimUsdcEarningsInstruction(
  input: ClaimUsdcEarningsInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const owner = addressOf(input.owner, 'owner');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const destination = addressOf(input.destination, 'destination');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const stakingRecord = addressOf(
    input.stakingRecord ?? findStakingRecordPda({ operatorPool, owner }, { programAddress })[0],
    'stakingRecord',
  );
  const poolUsdcVault = addressOf(
    input.poolUsdcVault ?? findPoolDelegatorUsdcEarningsVaultPda({ operatorPool }, { programAddress })[0],
    'poolUsdcVault',
  );

  const writer = createBorshWriter(8, CLAIM_USDC_EARNINGS_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.owner, owner, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, false),
      accountMeta(stakingRecord, true),
      accountMeta(poolUsdcVault, true),
      accountMeta(destination, true),
      accountMeta(tokenProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseClaimUsdcEarningsInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedClaimUsdcEarningsInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly owner: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly stakingRecord: AccountMeta;
    readonly poolUsdcVault: AccountMeta;
    readonly destination: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a ClaimUsdcEarnings instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseClaimUsdcEarningsInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseClaimUsdcEarningsInstruction(instruction);
 * ```
 */
export function parseClaimUsdcEarningsInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedClaimUsdcEarningsInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'ClaimUsdcEarnings',
    CLAIM_USDC_EARNINGS_DISCRIMINATOR,
    8,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      owner: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      stakingRecord: accounts[3]!,
      poolUsdcVault: accounts[4]!,
      destination: accounts[5]!,
      tokenProgram: accounts[6]!,
      instructions: accounts[7]!,
    },
    data: {},
  };
}
