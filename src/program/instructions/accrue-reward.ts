// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readU64, readU8 } from '../../wire/borsh-reader.js';
import { readBools, readHashes, writeBools, writeHashes } from '../../wire/borsh-vectors.js';
import { createBorshWriter, writeU64, writeU8 } from '../../wire/borsh-writer.js';
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
import { findGlobalTokenRewardVaultPda } from '../pdas/global-token-reward-vault.js';
import { findGlobalUsdcEarningsVaultPda } from '../pdas/global-usdc-earnings-vault.js';
import { findPoolDelegatorUsdcEarningsVaultPda } from '../pdas/pool-delegator-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findPoolRewardCommissionTokenVaultPda } from '../pdas/pool-reward-commission-token-vault.js';
import { findPoolStakedTokenVaultPda } from '../pdas/pool-staked-token-vault.js';
import { findPoolUsdcCommissionTokenVaultPda } from '../pdas/pool-usdc-commission-token-vault.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const ACCRUE_REWARD_DISCRIMINATOR = [56, 27, 2, 160, 70, 176, 171, 65] as const;

/** The accounts and arguments of {@link getAccrueRewardInstruction}. */
export interface AccrueRewardInput {
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The record of the epoch. */
  readonly rewardRecord: AccountInput;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The operator's own record, as the pool names it. */
  readonly operatorStakingRecord: AccountInput;
  /** The global vault of INT rewards. Left out, undefined or null: derived. */
  readonly rewardTokenAccount?: AccountInput | null | undefined;
  /** The global vault of USDC earnings. Left out, undefined or null: derived. */
  readonly usdcTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of staked INT, tokens in cooldown included. Left out, undefined or null: derived. */
  readonly stakedTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of INT commission. Left out, undefined or null: derived. */
  readonly rewardFeeTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of USDC commission. Left out, undefined or null: derived. */
  readonly usdcFeeTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of delegators' USDC. Left out, undefined or null: derived. */
  readonly poolUsdcVault?: AccountInput | null | undefined;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
  /** Index of the tree among the epoch's roots. */
  readonly merkleIndex: number;
  /** Sibling hashes from the leaf to the root. */
  readonly proof: readonly Uint8Array[];
  /** For each sibling, whether it is on the left. */
  readonly proofPath: readonly boolean[];
  /** INT of the leaf in base units (9 decimals). */
  readonly rewardAmount: bigint;
  /** USDC in base units (6 decimals). */
  readonly usdcAmount: bigint;
}

/**
 * Applies one pool's leaf of the next epoch's reward tree. Anyone may call it, epoch by epoch, oldest first.
 * The pool's counters collect the epoch's INT and USDC; they are paid out when the newest epoch (or the pool's closing one) is accrued.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getAccrueRewardInstruction } from 'inference-staking-sdk';
 *
 * declare const [rewardRecord, operatorPool, operatorStakingRecord]: [Address, Address, Address];
 * const instruction = getAccrueRewardInstruction({
 *   rewardRecord,
 *   operatorPool,
 *   operatorStakingRecord,
 *   merkleIndex: 0,
 *   proof: [],
 *   proofPath: [],
 *   rewardAmount: 1_000_000_000n,
 *   usdcAmount: 1_000_000_000n,
 * });
 * ```
 */
export function getAccrueRewardInstruction(input: AccrueRewardInput, config: AccountConfig = {}): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const rewardRecord = addressOf(input.rewardRecord, 'rewardRecord');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const operatorStakingRecord = addressOf(input.operatorStakingRecord, 'operatorStakingRecord');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const rewardTokenAccount = addressOf(
    input.rewardTokenAccount ?? findGlobalTokenRewardVaultPda({ programAddress })[0],
    'rewardTokenAccount',
  );
  const usdcTokenAccount = addressOf(
    input.usdcTokenAccount ?? findGlobalUsdcEarningsVaultPda({ programAddress })[0],
    'usdcTokenAccount',
  );
  const stakedTokenAccount = addressOf(
    input.stakedTokenAccount ?? findPoolStakedTokenVaultPda({ operatorPool }, { programAddress })[0],
    'stakedTokenAccount',
  );
  const rewardFeeTokenAccount = addressOf(
    input.rewardFeeTokenAccount ?? findPoolRewardCommissionTokenVaultPda({ operatorPool }, { programAddress })[0],
    'rewardFeeTokenAccount',
  );
  const usdcFeeTokenAccount = addressOf(
    input.usdcFeeTokenAccount ?? findPoolUsdcCommissionTokenVaultPda({ operatorPool }, { programAddress })[0],
    'usdcFeeTokenAccount',
  );
  const poolUsdcVault = addressOf(
    input.poolUsdcVault ?? findPoolDelegatorUsdcEarningsVaultPda({ operatorPool }, { programAddress })[0],
    'poolUsdcVault',
  );
  const proof = checkList('proof', input.proof, undefined, 32);
  const proofPath = checkList('proofPath', input.proofPath, undefined, 32);
  const writer = createBorshWriter(33 + 32 * proof.length + proofPath.length, ACCRUE_REWARD_DISCRIMINATOR);
  writeU8(writer, input.merkleIndex, 'merkleIndex');
  writeHashes(writer, proof, 'proof');
  writeBools(writer, proofPath, 'proofPath');
  writeU64(writer, input.rewardAmount, 'rewardAmount');
  writeU64(writer, input.usdcAmount, 'usdcAmount');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      accountMeta(poolOverview, true),
      accountMeta(rewardRecord, false),
      accountMeta(operatorPool, true),
      accountMeta(operatorStakingRecord, true),
      accountMeta(rewardTokenAccount, true),
      accountMeta(usdcTokenAccount, true),
      accountMeta(stakedTokenAccount, true),
      accountMeta(rewardFeeTokenAccount, true),
      accountMeta(usdcFeeTokenAccount, true),
      accountMeta(poolUsdcVault, true),
      accountMeta(tokenProgram, false),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseAccrueRewardInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedAccrueRewardInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly poolOverview: AccountMeta;
    readonly rewardRecord: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly operatorStakingRecord: AccountMeta;
    readonly rewardTokenAccount: AccountMeta;
    readonly usdcTokenAccount: AccountMeta;
    readonly stakedTokenAccount: AccountMeta;
    readonly rewardFeeTokenAccount: AccountMeta;
    readonly usdcFeeTokenAccount: AccountMeta;
    readonly poolUsdcVault: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {
    readonly merkleIndex: number;
    readonly proof: readonly Uint8Array[];
    readonly proofPath: readonly boolean[];
    readonly rewardAmount: bigint;
    readonly usdcAmount: bigint;
  };
}

/**
 * Reads a AccrueReward instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseAccrueRewardInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseAccrueRewardInstruction(instruction);
 * ```
 */
export function parseAccrueRewardInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedAccrueRewardInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'AccrueReward',
    ACCRUE_REWARD_DISCRIMINATOR,
    12,
    programAddress,
  );
  const reader = createBorshReader(data, 'AccrueReward', 8);
  return {
    programAddress,
    accounts: {
      poolOverview: accounts[0]!,
      rewardRecord: accounts[1]!,
      operatorPool: accounts[2]!,
      operatorStakingRecord: accounts[3]!,
      rewardTokenAccount: accounts[4]!,
      usdcTokenAccount: accounts[5]!,
      stakedTokenAccount: accounts[6]!,
      rewardFeeTokenAccount: accounts[7]!,
      usdcFeeTokenAccount: accounts[8]!,
      poolUsdcVault: accounts[9]!,
      tokenProgram: accounts[10]!,
      instructions: accounts[11]!,
    },
    data: {
      merkleIndex: readU8(reader, 'merkleIndex'),
      proof: readHashes(reader, 32, 'proof'),
      proofPath: readBools(reader, 32, 'proofPath'),
      rewardAmount: readU64(reader, 'rewardAmount'),
      usdcAmount: readU64(reader, 'usdcAmount'),
    },
  };
}
