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
import { findPoolRewardCommissionTokenVaultPda } from '../pdas/pool-reward-commission-token-vault.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const WITHDRAW_OPERATOR_REWARD_COMMISSION_DISCRIMINATOR = [224, 6, 179, 170, 51, 12, 49, 221] as const;

/** The accounts and arguments of {@link getWithdrawOperatorRewardCommissionInstruction}. */
export interface WithdrawOperatorRewardCommissionInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The pool's vault of INT commission. Left out, undefined or null: derived. */
  readonly rewardFeeTokenAccount?: AccountInput | null | undefined;
  /** The token account that receives the tokens. */
  readonly destination: AccountInput;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Moves the whole INT commission vault to a token account.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getWithdrawOperatorRewardCommissionInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, operatorPool, destination]: [Address, Address, Address];
 * const instruction = getWithdrawOperatorRewardCommissionInstruction({
 *   admin,
 *   operatorPool,
 *   destination,
 * });
 * ```
 */
export function getWithdrawOperatorRewardCommissionInstruction(
  input: WithdrawOperatorRewardCommissionInput,
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
  const rewardFeeTokenAccount = addressOf(
    input.rewardFeeTokenAccount ?? findPoolRewardCommissionTokenVaultPda({ operatorPool }, { programAddress })[0],
    'rewardFeeTokenAccount',
  );

  const writer = createBorshWriter(8, WITHDRAW_OPERATOR_REWARD_COMMISSION_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, false),
      accountMeta(rewardFeeTokenAccount, true),
      accountMeta(destination, true),
      accountMeta(tokenProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseWithdrawOperatorRewardCommissionInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedWithdrawOperatorRewardCommissionInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly rewardFeeTokenAccount: AccountMeta;
    readonly destination: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a WithdrawOperatorRewardCommission instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseWithdrawOperatorRewardCommissionInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseWithdrawOperatorRewardCommissionInstruction(instruction);
 * ```
 */
export function parseWithdrawOperatorRewardCommissionInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedWithdrawOperatorRewardCommissionInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'WithdrawOperatorRewardCommission',
    WITHDRAW_OPERATOR_REWARD_COMMISSION_DISCRIMINATOR,
    7,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      rewardFeeTokenAccount: accounts[3]!,
      destination: accounts[4]!,
      tokenProgram: accounts[5]!,
      instructions: accounts[6]!,
    },
    data: {},
  };
}
