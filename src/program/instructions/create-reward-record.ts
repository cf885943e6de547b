// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readU64 } from '../../wire/borsh-reader.js';
import { readHashes, writeHashes } from '../../wire/borsh-vectors.js';
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
import { SYSTEM_PROGRAM_ADDRESS } from '../../wire/program-addresses.js';
import { findGlobalTokenRewardVaultPda } from '../pdas/global-token-reward-vault.js';
import { findGlobalUsdcEarningsVaultPda } from '../pdas/global-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CREATE_REWARD_RECORD_DISCRIMINATOR = [222, 217, 122, 53, 232, 14, 242, 73] as const;

/** The accounts and arguments of {@link getCreateRewardRecordInstruction}. */
export interface CreateRewardRecordInput {
  /** Pays for rent. */
  readonly payer: SignerInput;
  /** One of the authorities the overview lists for this task. */
  readonly authority: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The record of the epoch. */
  readonly rewardRecord: AccountInput;
  /** The global vault of INT rewards. Left out, undefined or null: derived. */
  readonly rewardTokenAccount?: AccountInput | null | undefined;
  /** The global vault of USDC earnings. Left out, undefined or null: derived. */
  readonly usdcTokenAccount?: AccountInput | null | undefined;
  /** The System program. Left out, undefined or null: `11111111111111111111111111111111`. */
  readonly systemProgram?: AccountInput | null | undefined;
  /** Roots of the reward trees, 32 bytes each; the account has room for 13. */
  readonly merkleRoots: readonly Uint8Array[];
  /** INT of the epoch in base units (9 decimals). */
  readonly totalRewards: bigint;
  /** USDC of the epoch in base units (6 decimals). */
  readonly totalUsdcPayout: bigint;
}

/**
 * Publishes the merkle roots and the totals of the epoch that is being finalized.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCreateRewardRecordInstruction } from 'inference-staking-sdk';
 *
 * declare const [payer, authority, rewardRecord]: [Address, Address, Address];
 * const instruction = getCreateRewardRecordInstruction({
 *   payer,
 *   authority,
 *   rewardRecord,
 *   merkleRoots: [],
 *   totalRewards: 1_000_000_000n,
 *   totalUsdcPayout: 1_000_000_000n,
 * });
 * ```
 */
export function getCreateRewardRecordInstruction(
  input: CreateRewardRecordInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const payer = addressOf(input.payer, 'payer');
  const authority = addressOf(input.authority, 'authority');
  const rewardRecord = addressOf(input.rewardRecord, 'rewardRecord');
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
  const merkleRoots = checkList('merkleRoots', input.merkleRoots, undefined, 13);
  const writer = createBorshWriter(28 + 32 * merkleRoots.length, CREATE_REWARD_RECORD_DISCRIMINATOR);
  writeHashes(writer, merkleRoots, 'merkleRoots');
  writeU64(writer, input.totalRewards, 'totalRewards');
  writeU64(writer, input.totalUsdcPayout, 'totalUsdcPayout');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.payer, payer, true),
      signerMeta(input.authority, authority, false),
      accountMeta(poolOverview, true),
      accountMeta(rewardRecord, true),
      accountMeta(rewardTokenAccount, false),
      accountMeta(usdcTokenAccount, false),
      accountMeta(systemProgram, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCreateRewardRecordInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCreateRewardRecordInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly payer: AccountMeta;
    readonly authority: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly rewardRecord: AccountMeta;
    readonly rewardTokenAccount: AccountMeta;
    readonly usdcTokenAccount: AccountMeta;
    readonly systemProgram: AccountMeta;
  };
  readonly data: {
    readonly merkleRoots: readonly Uint8Array[];
    readonly totalRewards: bigint;
    readonly totalUsdcPayout: bigint;
  };
}

/**
 * Reads a CreateRewardRecord instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCreateRewardRecordInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCreateRewardRecordInstruction(instruction);
 * ```
 */
export function parseCreateRewardRecordInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCreateRewardRecordInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'CreateRewardRecord',
    CREATE_REWARD_RECORD_DISCRIMINATOR,
    7,
    programAddress,
  );
  const reader = createBorshReader(data, 'CreateRewardRecord', 8);
  return {
    programAddress,
    accounts: {
      payer: accounts[0]!,
      authority: accounts[1]!,
      poolOverview: accounts[2]!,
      rewardRecord: accounts[3]!,
      rewardTokenAccount: accounts[4]!,
      usdcTokenAccount: accounts[5]!,
      systemProgram: accounts[6]!,
    },
    data: {
      merkleRoots: readHashes(reader, 13, 'merkleRoots'),
      totalRewards: readU64(reader, 'totalRewards'),
      totalUsdcPayout: readU64(reader, 'totalUsdcPayout'),
    },
  };
}
