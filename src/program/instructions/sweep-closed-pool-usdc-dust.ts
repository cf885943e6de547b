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
import {
  INSTRUCTIONS_SYSVAR_ADDRESS,
  SYSTEM_PROGRAM_ADDRESS,
  TOKEN_PROGRAM_ADDRESS,
} from '../../wire/program-addresses.js';
import { findPoolDelegatorUsdcEarningsVaultPda } from '../pdas/pool-delegator-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const SWEEP_CLOSED_POOL_USDC_DUST_DISCRIMINATOR = [151, 159, 189, 65, 127, 240, 112, 65] as const;

/** The accounts and arguments of {@link getSweepClosedPoolUsdcDustInstruction}. */
export interface SweepClosedPoolUsdcDustInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The pool's vault of delegators' USDC. Left out, undefined or null: derived. */
  readonly operatorUsdcVault?: AccountInput | null | undefined;
  /** The USDC account that receives the dust. */
  readonly adminUsdcAccount: AccountInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The System program. Left out, undefined or null: `11111111111111111111111111111111`. */
  readonly systemProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
}

/**
 * Empties and closes the delegators' USDC vault of a closed and empty pool.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getSweepClosedPoolUsdcDustInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, operatorPool, adminUsdcAccount]: [Address, Address, Address];
 * const instruction = getSweepClosedPoolUsdcDustInstruction({
 *   admin,
 *   operatorPool,
 *   adminUsdcAccount,
 * });
 * ```
 */
export function getSweepClosedPoolUsdcDustInstruction(
  input: SweepClosedPoolUsdcDustInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const adminUsdcAccount = addressOf(input.adminUsdcAccount, 'adminUsdcAccount');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const systemProgram = addressOf(input.systemProgram ?? SYSTEM_PROGRAM_ADDRESS, 'systemProgram');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const operatorUsdcVault = addressOf(
    input.operatorUsdcVault ?? findPoolDelegatorUsdcEarningsVaultPda({ operatorPool }, { programAddress })[0],
    'operatorUsdcVault',
  );
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');

  const writer = createBorshWriter(8, SWEEP_CLOSED_POOL_USDC_DUST_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, true),
      accountMeta(operatorPool, false),
      accountMeta(operatorUsdcVault, true),
      accountMeta(adminUsdcAccount, true),
      accountMeta(poolOverview, false),
      accountMeta(tokenProgram, false),
      accountMeta(systemProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseSweepClosedPoolUsdcDustInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedSweepClosedPoolUsdcDustInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly operatorUsdcVault: AccountMeta;
    readonly adminUsdcAccount: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly systemProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a SweepClosedPoolUsdcDust instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseSweepClosedPoolUsdcDustInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseSweepClosedPoolUsdcDustInstruction(instruction);
 * ```
 */
export function parseSweepClosedPoolUsdcDustInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedSweepClosedPoolUsdcDustInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'SweepClosedPoolUsdcDust',
    SWEEP_CLOSED_POOL_USDC_DUST_DISCRIMINATOR,
    8,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      operatorPool: accounts[1]!,
      operatorUsdcVault: accounts[2]!,
      adminUsdcAccount: accounts[3]!,
      poolOverview: accounts[4]!,
      tokenProgram: accounts[5]!,
      systemProgram: accounts[6]!,
      instructions: accounts[7]!,
    },
    data: {},
  };
}
