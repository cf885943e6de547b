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
import { SYSTEM_PROGRAM_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../../wire/program-addresses.js';
import { findGlobalTokenRewardVaultPda } from '../pdas/global-token-reward-vault.js';
import { findGlobalUsdcEarningsVaultPda } from '../pdas/global-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CREATE_POOL_OVERVIEW_DISCRIMINATOR = [5, 155, 100, 76, 127, 68, 142, 10] as const;

/** The accounts and arguments of {@link getCreatePoolOverviewInstruction}. */
export interface CreatePoolOverviewInput {
  /** Pays for rent. */
  readonly payer: SignerInput;
  /** The network's admin. */
  readonly programAdmin: SignerInput;
  /** The wallet that owns the account registration fees go to. */
  readonly registrationFeePayoutWallet: AccountInput;
  /** The INT account that receives what is slashed. */
  readonly slashingDestinationTokenAccount: AccountInput;
  /** The USDC account that receives what is confiscated. */
  readonly slashingDestinationUsdcAccount: AccountInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The global vault of INT rewards. Left out, undefined or null: derived. */
  readonly rewardTokenAccount?: AccountInput | null | undefined;
  /** The global vault of USDC earnings. Left out, undefined or null: derived. */
  readonly usdcTokenAccount?: AccountInput | null | undefined;
  /** The INT mint. */
  readonly mint: AccountInput;
  /** The USDC mint. */
  readonly usdcMint: AccountInput;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The System program. Left out, undefined or null: `11111111111111111111111111111111`. */
  readonly systemProgram?: AccountInput | null | undefined;
}

/**
 * Creates the network's singleton and its two global vaults. Pool creation starts disabled.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCreatePoolOverviewInstruction } from 'inference-staking-sdk';
 *
 * declare const [payer, programAdmin, registrationFeePayoutWallet, slashingDestinationTokenAccount, slashingDestinationUsdcAccount, mint, usdcMint]: [Address, Address, Address, Address, Address, Address, Address];
 * const instruction = getCreatePoolOverviewInstruction({
 *   payer,
 *   programAdmin,
 *   registrationFeePayoutWallet,
 *   slashingDestinationTokenAccount,
 *   slashingDestinationUsdcAccount,
 *   mint,
 *   usdcMint,
 * });
 * ```
 */
export function getCreatePoolOverviewInstruction(
  input: CreatePoolOverviewInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const payer = addressOf(input.payer, 'payer');
  const programAdmin = addressOf(input.programAdmin, 'programAdmin');
  const registrationFeePayoutWallet = addressOf(input.registrationFeePayoutWallet, 'registrationFeePayoutWallet');
  const slashingDestinationTokenAccount = addressOf(
    input.slashingDestinationTokenAccount,
    'slashingDestinationTokenAccount',
  );
  const slashingDestinationUsdcAccount = addressOf(
    input.slashingDestinationUsdcAccount,
    'slashingDestinationUsdcAccount',
  );
  const mint = addressOf(input.mint, 'mint');
  const usdcMint = addressOf(input.usdcMint, 'usdcMint');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const systemProgram = addressOf(input.systemProgram ?? SYSTEM_PROGRAM_ADDRESS, 'systemProgram');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const rewardTokenAccount = addressOf(
    input.rewardTokenAccount ?? findGlobalTokenRewardVaultPda({ programAddress })[0],
    'rewardTokenAccount',
  );
  const usdcTokenAccount = addressOf(
    input.usdcTokenAccount ?? findGlobalUsdcEarningsVaultPda({ programAddress })[0],
    'usdcTokenAccount',
  );

  const writer = createBorshWriter(8, CREATE_POOL_OVERVIEW_DISCRIMINATOR);

  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.payer, payer, true),
      signerMeta(input.programAdmin, programAdmin, false),
      accountMeta(registrationFeePayoutWallet, false),
      accountMeta(slashingDestinationTokenAccount, false),
      accountMeta(slashingDestinationUsdcAccount, false),
      accountMeta(poolOverview, true),
      accountMeta(rewardTokenAccount, true),
      accountMeta(usdcTokenAccount, true),
      accountMeta(mint, false),
      accountMeta(usdcMint, false),
      accountMeta(tokenProgram, false),
      accountMeta(systemProgram, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCreatePoolOverviewInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCreatePoolOverviewInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly payer: AccountMeta;
    readonly programAdmin: AccountMeta;
    readonly registrationFeePayoutWallet: AccountMeta;
    readonly slashingDestinationTokenAccount: AccountMeta;
    readonly slashingDestinationUsdcAccount: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly rewardTokenAccount: AccountMeta;
    readonly usdcTokenAccount: AccountMeta;
    readonly mint: AccountMeta;
    readonly usdcMint: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly systemProgram: AccountMeta;
  };
  readonly data: {};
}

/**
 * Reads a CreatePoolOverview instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCreatePoolOverviewInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCreatePoolOverviewInstruction(instruction);
 * ```
 */
export function parseCreatePoolOverviewInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCreatePoolOverviewInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts } = checkInstruction(
    instruction,
    'CreatePoolOverview',
    CREATE_POOL_OVERVIEW_DISCRIMINATOR,
    12,
    programAddress,
  );

  return {
    programAddress,
    accounts: {
      payer: accounts[0]!,
      programAdmin: accounts[1]!,
      registrationFeePayoutWallet: accounts[2]!,
      slashingDestinationTokenAccount: accounts[3]!,
      slashingDestinationUsdcAccount: accounts[4]!,
      poolOverview: accounts[5]!,
      rewardTokenAccount: accounts[6]!,
      usdcTokenAccount: accounts[7]!,
      mint: accounts[8]!,
      usdcMint: accounts[9]!,
      tokenProgram: accounts[10]!,
      systemProgram: accounts[11]!,
    },
    data: {},
  };
}
