// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readBool, readOptionTag, readString, readU16 } from '../../wire/borsh-reader.js';
import { encodeString, readAddresses, writeAddresses, writeBps } from '../../wire/borsh-vectors.js';
import { createBorshWriter, writeBool, writeOptionTag, writeUtf8 } from '../../wire/borsh-writer.js';
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
import { findOperatorPoolPda } from '../pdas/operator-pool.js';
import { findPoolDelegatorUsdcEarningsVaultPda } from '../pdas/pool-delegator-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { findPoolRewardCommissionTokenVaultPda } from '../pdas/pool-reward-commission-token-vault.js';
import { findPoolStakedTokenVaultPda } from '../pdas/pool-staked-token-vault.js';
import { findPoolUsdcCommissionTokenVaultPda } from '../pdas/pool-usdc-commission-token-vault.js';
import { findStakingRecordPda } from '../pdas/staking-record.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const CREATE_OPERATOR_POOL_DISCRIMINATOR = [228, 137, 243, 99, 230, 195, 158, 152] as const;

/** The accounts and arguments of {@link getCreateOperatorPoolInstruction}. */
export interface CreateOperatorPoolInput {
  /** Pays for rent. */
  readonly payer: SignerInput;
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The pool. Left out, undefined or null: derived. */
  readonly operatorPool?: AccountInput | null | undefined;
  /** The staking record. Left out, undefined or null: derived. */
  readonly stakingRecord?: AccountInput | null | undefined;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool's vault of staked INT, tokens in cooldown included. Left out, undefined or null: derived. */
  readonly stakedTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of INT commission. Left out, undefined or null: derived. */
  readonly rewardFeeTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of USDC commission. Left out, undefined or null: derived. */
  readonly usdcFeeTokenAccount?: AccountInput | null | undefined;
  /** The pool's vault of delegators' USDC. Left out, undefined or null: derived. */
  readonly operatorUsdcVault?: AccountInput | null | undefined;
  /** An INT account of the admin, which pays the registration fee. */
  readonly adminTokenAccount: AccountInput;
  /** The INT account that receives the registration fee. */
  readonly registrationFeePayoutTokenAccount: AccountInput;
  /** The INT mint. */
  readonly mint: AccountInput;
  /** The USDC mint. */
  readonly usdcMint: AccountInput;
  /** The SPL Token program. Left out, undefined or null: `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`. */
  readonly tokenProgram?: AccountInput | null | undefined;
  /** The System program. Left out, undefined or null: `11111111111111111111111111111111`. */
  readonly systemProgram?: AccountInput | null | undefined;
  /** Whether the INT commission is staked for the operator at each payout. */
  readonly autoStakeFees: boolean;
  /** Commission on INT rewards in basis points (10,000 = 100%). */
  readonly rewardCommissionRateBps: number;
  /** Whether others than the operator may stake. */
  readonly allowDelegation: boolean;
  /** Display name, at most 64 bytes of UTF-8. */
  readonly name: string;
  /** Description, at most 200 bytes of UTF-8. Left out, undefined or null: none. */
  readonly description?: string | null | undefined;
  /** Website, http:// or https://, at most 64 bytes of UTF-8. Left out, undefined or null: none. */
  readonly websiteUrl?: string | null | undefined;
  /** Avatar, http:// or https://, at most 128 bytes of UTF-8. Left out, undefined or null: none. */
  readonly avatarImageUrl?: string | null | undefined;
  /** Keys the operator's machines sign with off-chain; at most 5. Left out, undefined or null: none. */
  readonly operatorAuthKeys?: readonly Address[] | null | undefined;
  /** Commission on USDC in basis points (10,000 = 100%). */
  readonly usdcCommissionRateBps: number;
}

/**
 * Opens an operator's pool with its four vaults and the operator's own staking record.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getCreateOperatorPoolInstruction } from 'inference-staking-sdk';
 *
 * declare const [payer, admin, adminTokenAccount, registrationFeePayoutTokenAccount, mint, usdcMint]: [Address, Address, Address, Address, Address, Address];
 * const instruction = getCreateOperatorPoolInstruction({
 *   payer,
 *   admin,
 *   adminTokenAccount,
 *   registrationFeePayoutTokenAccount,
 *   mint,
 *   usdcMint,
 *   autoStakeFees: true,
 *   rewardCommissionRateBps: 500,
 *   allowDelegation: true,
 *   name: 'North',
 *   usdcCommissionRateBps: 500,
 * });
 * ```
 */
export function getCreateOperatorPoolInstruction(
  input: CreateOperatorPoolInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const payer = addressOf(input.payer, 'payer');
  const admin = addressOf(input.admin, 'admin');
  const adminTokenAccount = addressOf(input.adminTokenAccount, 'adminTokenAccount');
  const registrationFeePayoutTokenAccount = addressOf(
    input.registrationFeePayoutTokenAccount,
    'registrationFeePayoutTokenAccount',
  );
  const mint = addressOf(input.mint, 'mint');
  const usdcMint = addressOf(input.usdcMint, 'usdcMint');
  const tokenProgram = addressOf(input.tokenProgram ?? TOKEN_PROGRAM_ADDRESS, 'tokenProgram');
  const systemProgram = addressOf(input.systemProgram ?? SYSTEM_PROGRAM_ADDRESS, 'systemProgram');
  const operatorPool = addressOf(
    input.operatorPool ?? findOperatorPoolPda({ initialPoolAdmin: admin }, { programAddress })[0],
    'operatorPool',
  );
  const stakingRecord = addressOf(
    input.stakingRecord ?? findStakingRecordPda({ operatorPool, owner: admin }, { programAddress })[0],
    'stakingRecord',
  );
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
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
  const operatorUsdcVault = addressOf(
    input.operatorUsdcVault ?? findPoolDelegatorUsdcEarningsVaultPda({ operatorPool }, { programAddress })[0],
    'operatorUsdcVault',
  );
  const name = encodeString(input.name, 64, 'name');
  const description = input.description == null ? null : encodeString(input.description, 200, 'description');
  const websiteUrl = input.websiteUrl == null ? null : encodeString(input.websiteUrl, 64, 'websiteUrl');
  const avatarImageUrl =
    input.avatarImageUrl == null ? null : encodeString(input.avatarImageUrl, 128, 'avatarImageUrl');
  const operatorAuthKeys =
    input.operatorAuthKeys == null ? null : checkList('operatorAuthKeys', input.operatorAuthKeys, undefined, 5);
  const writer = createBorshWriter(
    22 +
      name.length +
      (description === null ? 0 : 4 + description.length) +
      (websiteUrl === null ? 0 : 4 + websiteUrl.length) +
      (avatarImageUrl === null ? 0 : 4 + avatarImageUrl.length) +
      (operatorAuthKeys === null ? 0 : 4 + 32 * operatorAuthKeys.length),
    CREATE_OPERATOR_POOL_DISCRIMINATOR,
  );
  writeBool(writer, input.autoStakeFees, 'autoStakeFees');
  writeBps(writer, input.rewardCommissionRateBps, 'rewardCommissionRateBps');
  writeBool(writer, input.allowDelegation, 'allowDelegation');
  writeUtf8(writer, name);
  writeOptionTag(writer, description !== null);
  if (description !== null) {
    writeUtf8(writer, description);
  }
  writeOptionTag(writer, websiteUrl !== null);
  if (websiteUrl !== null) {
    writeUtf8(writer, websiteUrl);
  }
  writeOptionTag(writer, avatarImageUrl !== null);
  if (avatarImageUrl !== null) {
    writeUtf8(writer, avatarImageUrl);
  }
  writeOptionTag(writer, operatorAuthKeys !== null);
  if (operatorAuthKeys !== null) {
    writeAddresses(writer, operatorAuthKeys, 'operatorAuthKeys');
  }
  writeBps(writer, input.usdcCommissionRateBps, 'usdcCommissionRateBps');
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.payer, payer, true),
      signerMeta(input.admin, admin, true),
      accountMeta(operatorPool, true),
      accountMeta(stakingRecord, true),
      accountMeta(poolOverview, true),
      accountMeta(stakedTokenAccount, true),
      accountMeta(rewardFeeTokenAccount, true),
      accountMeta(usdcFeeTokenAccount, true),
      accountMeta(operatorUsdcVault, true),
      accountMeta(adminTokenAccount, true),
      accountMeta(registrationFeePayoutTokenAccount, true),
      accountMeta(mint, false),
      accountMeta(usdcMint, false),
      accountMeta(tokenProgram, false),
      accountMeta(systemProgram, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseCreateOperatorPoolInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedCreateOperatorPoolInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly payer: AccountMeta;
    readonly admin: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly stakingRecord: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly stakedTokenAccount: AccountMeta;
    readonly rewardFeeTokenAccount: AccountMeta;
    readonly usdcFeeTokenAccount: AccountMeta;
    readonly operatorUsdcVault: AccountMeta;
    readonly adminTokenAccount: AccountMeta;
    readonly registrationFeePayoutTokenAccount: AccountMeta;
    readonly mint: AccountMeta;
    readonly usdcMint: AccountMeta;
    readonly tokenProgram: AccountMeta;
    readonly systemProgram: AccountMeta;
  };
  readonly data: {
    readonly autoStakeFees: boolean;
    readonly rewardCommissionRateBps: number;
    readonly allowDelegation: boolean;
    readonly name: string;
    readonly description: string | null;
    readonly websiteUrl: string | null;
    readonly avatarImageUrl: string | null;
    readonly operatorAuthKeys: readonly Address[] | null;
    readonly usdcCommissionRateBps: number;
  };
}

/**
 * Reads a CreateOperatorPool instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseCreateOperatorPoolInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseCreateOperatorPoolInstruction(instruction);
 * ```
 */
export function parseCreateOperatorPoolInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedCreateOperatorPoolInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'CreateOperatorPool',
    CREATE_OPERATOR_POOL_DISCRIMINATOR,
    15,
    programAddress,
  );
  const reader = createBorshReader(data, 'CreateOperatorPool', 8);
  return {
    programAddress,
    accounts: {
      payer: accounts[0]!,
      admin: accounts[1]!,
      operatorPool: accounts[2]!,
      stakingRecord: accounts[3]!,
      poolOverview: accounts[4]!,
      stakedTokenAccount: accounts[5]!,
      rewardFeeTokenAccount: accounts[6]!,
      usdcFeeTokenAccount: accounts[7]!,
      operatorUsdcVault: accounts[8]!,
      adminTokenAccount: accounts[9]!,
      registrationFeePayoutTokenAccount: accounts[10]!,
      mint: accounts[11]!,
      usdcMint: accounts[12]!,
      tokenProgram: accounts[13]!,
      systemProgram: accounts[14]!,
    },
    data: {
      autoStakeFees: readBool(reader, 'autoStakeFees'),
      rewardCommissionRateBps: readU16(reader, 'rewardCommissionRateBps'),
      allowDelegation: readBool(reader, 'allowDelegation'),
      name: readString(reader, 64, 'name'),
      description: readOptionTag(reader, 'description') ? readString(reader, 200, 'description') : null,
      websiteUrl: readOptionTag(reader, 'websiteUrl') ? readString(reader, 64, 'websiteUrl') : null,
      avatarImageUrl: readOptionTag(reader, 'avatarImageUrl') ? readString(reader, 128, 'avatarImageUrl') : null,
      operatorAuthKeys: readOptionTag(reader, 'operatorAuthKeys') ? readAddresses(reader, 5, 'operatorAuthKeys') : null,
      usdcCommissionRateBps: readU16(reader, 'usdcCommissionRateBps'),
    },
  };
}
