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
import { INSTRUCTIONS_SYSVAR_ADDRESS, TOKEN_PROGRAM_ADDRESS } from '../../wire/program-addresses.js';
import { findPoolDelegatorUsdcEarningsVaultPda } from '../pdas/pool-delegator-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findPoolRewardCommissionTokenVaultPda } from '../pdas/pool-reward-commission-token-vault.js';
import { findPoolStakedTokenVaultPda } from '../pdas/pool-staked-token-vault.js';
import { findPoolUsdcCommissionTokenVaultPda } from '../pdas/pool-usdc-commission-token-vault.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const SLASH_STAKE_DISCRIMINATOR = [190, 242, 137, 27, 41, 18, 233, 37] as const;

/** The accounts and arguments of {@link getSlashStakeInstruction}. */
export interface SlashStakeInput {
  /** One of the authorities the overview lists for this task. */
  readonly authority: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The operator's own record, as the pool names it. */
  readonly operatorStakingRecord: AccountInput;
  /** The pool's vault of staked INT, tokens in cooldown included. Left out, undefined or null: derived. */
  readonly stakedTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of delegators' USDC. Left out, undefined or null: derived. */
  readonly poolUsdcVault?: AccountInput | null | undefined;
  /** The pool's vault of INT commission. Left out, undefined or null: derived. */
  readonly rewardFeeTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of USDC commission. Left out, undefined or null: derived. */
  readonly usdcFeeTokenAccount?: AccountInput | null | undefined;
  /** The INT account that receives what is slashed. */
  readonly slashingDestinationTokenAccount: AccountInput;
  /** The USDC account that receives what is confiscated. */
  readonly slashingDestinationUsdcAccount: AccountInput;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
  /** Shares, not tokens. */
  readonly sharesAmount: bigint;
}

/**
 * Takes shares of the operator of a halted pool, once the slashing delay is over, with all its commission and its USDC.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getSlashStakeInstruction } from 'inference-staking-sdk';
 *
 * declare const [authority, operatorPool, operatorStakingRecord, slashingDestinationTokenAccount, slashingDestinationUsdcAccount]: [Address, Address, Address, Address, Address];
 * const instruction = getSlashStakeInstruction({
 *   authority,
 *   operatorPool,
 *   operatorStakingRecord,
 *   slashingDestinationTokenAccount,
 *   slashingDestinationUsdcAccount,
 *   sharesAmount: 1_000_000_000n,
 * });
 * ```
 */
export function getSlashStakeInstruction(input: SlashStakeInput, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const authority = addressOf(input.authority, 'authority');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const operatorStakingRecord = addressOf(input.operatorStakingRecord, 'operatorStakingRecord');
  const slashingDestinationTokenAccount = addressOf(
    input.slashingDestinationTokenAccount,
    'slashingDestinationTokenAccount',
  );
  const slashingDestinationUsdcAccount = addressOf(
    input.slashingDestinationUsdcAccount,
    'slashingDestinationUsdcAccount',
  );
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const stakedTokenAccount = addressOf(
    input.stakedTokenAccount ?? findPoolStakedTokenVaultPda({ operatorPool }, { programAddress })[0],
    'stakedTokenAccount',
  );
  const poolUsdcVault = addressOf(
    input.poolUsdcVault ?? findPoolDelegatorUsdcEarningsVaultPda({ operatorPool }, { programAddress })[0],
    'poolUsdcVault',
  );
  const rewardFeeTokenAccount = addressOf(
    input.rewardFeeTokenAccount ?? findPoolRewardCommissionTokenVaultPda({ operatorPool }, { programAddress })[0],
    'rewardFeeTokenAccount',
  );
  const usdcFeeTokenAccount = addressOf(
    input.usdcFeeTokenAccount ?? findPoolUsdcCommissionTokenVaultPda({ operatorPool }, { programAddress })[0],
    'usdcFeeTokenAccount',
  );

  const writer = createBorshWriter(16, SLASH_STAKE_DISCRIMINATOR);
  writeU64(writer, input.sharesAmount, 'sharesAmount');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.authority, authority, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(operatorStakingRecord, true),
      accountMeta(stakedTokenAccount, true),
      accountMeta(poolUsdcVault, true),
      accountMeta(rewardFeeTokenAccount, true),
      accountMeta(usdcFeeTokenAccount, true),
      accountMeta(slashingDestinationTokenAccount, true),
      accountMeta(slashingDestinationUsdcAccount, true),
      accountMeta(tokenProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseSlashStakeInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedSlashStakeInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly authority: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly operatorStakingRecord: AccountMeta;
    readonly stakedTokenAccount: AccountMeta;
    readonly poolUsdcVault: AccountMeta;
    readonly rewardFeeTokenAccount: AccountMeta;
    readonly usdcFeeTokenAccount: AccountMeta;
    readonly slashingDestinationTokenAccount: AccountMeta;
    readonly slashingDestinationUsdcAccount: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {
    readonly sharesAmount: bigint;
  };
}

/**
 * Reads a SlashStake instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseSlashStakeInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseSlashStakeInstruction(instruction);
 * ```
 */
export function parseSlashStakeInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedSlashStakeInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(instruction, 'SlashStake', SLASH_STAKE_DISCRIMINATOR, 12, programAddress);
  const reader = createBorshReader(data, 'SlashStake', 8);
  return {
    programAddress,
    accounts: {
      authority: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      operatorStakingRecord: accounts[3]!,
      stakedTokenAccount: accounts[4]!,
      poolUsdcVault: accounts[5]!,
      rewardFeeTokenAccount: accounts[6]!,
      usdcFeeTokenAccount: accounts[7]!,
      slashingDestinationTokenAccount: accounts[8]!,
      slashingDestinationUsdcAccount: accounts[9]!,
      tokenProgram: accounts[10]!,
      instructions: accounts[11]!,
    },
    data: {
      sharesAmount: readU64(reader, 'sharesAmount'),
    },
  };
}
