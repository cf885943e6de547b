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
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findPoolUsdcCommissionTokenVaultPda } from '../pdas/pool-usdc-commission-token-vault.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const WITHDRAW_OPERATOR_USDC_COMMISSION_DISCRIMINATOR = [249, 79, 68, 38, 186, 241, 145, 192] as const;

/** The accounts and arguments of {@link getWithdrawOperatorUsdcCommissionInstruction}. */
export interface WithdrawOperatorUsdcCommissionInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The pool's vault of USDC commission. Left out, undefined or null: derived. */
  readonly usdcFeeTokenAccount?: AccountInput | null | undefined;
  /** The token account that receives the tokens. */
  readonly destination: AccountInput;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Moves the whole USDC commission vault to a token account.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getWithdrawOperatorUsdcCommissionInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, operatorPool, destination]: [Address, Address, Address];
 * const instruction = getWithdrawOperatorUsdcCommissionInstruction({
 *   admin,
 *   operatorPool,
 *   destination,
 * });
 * ```
 */
export function getWithdrawOperatorUsdcCommissionInstruction(
  input: WithdrawOperatorUsdcCommissionInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const destination = addressOf(input.destination, 'destination');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const usdcFeeTokenAccount = addressOf(
    input.usdcFeeTokenAccount ?? findPoolUsdcCommissionTokenVaultPda({ operatorPool }, { programAddress })[0],
    'usdcFeeTokenAccount',
  );

  const writer = createBorshWriter(8, WITHDRAW_OPERATOR_USDC_COMMISSION_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, false),
      accountMeta(usdcFeeTokenAccount, true),
      accountMeta(destination, true),
      accountMeta(tokenProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseWithdrawOperatorUsdcCommissionInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedWithdrawOperatorUsdcCommissionInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly usdcFeeTokenAccount: AccountMeta;
    readonly destination: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a WithdrawOperatorUsdcCommission instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseWithdrawOperatorUsdcCommissionInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseWithdrawOperatorUsdcCommissionInstruction(instruction);
 * ```
 */
export function parseWithdrawOperatorUsdcCommissionInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedWithdrawOperatorUsdcCommissionInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'WithdrawOperatorUsdcCommission',
    WITHDRAW_OPERATOR_USDC_COMMISSION_DISCRIMINATOR,
    7,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      usdcFeeTokenAccount: accounts[3]!,
      destination: accounts[4]!,
      tokenProgram: accounts[5]!,
      instructions: accounts[6]!,
    },
    data: {},
  };
}
