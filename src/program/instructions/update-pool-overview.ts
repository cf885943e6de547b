// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readBool, readOptionTag, readU64 } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeBool, writeOptionTag, writeU64 } from '../../wire/borsh-writer.js';
import { type AccountConfig, programAddressOf } from '../../wire/encoded-account.js';
import {
  type AccountInput,
  type BuiltInstruction,
  type InstructionInput,
  type SignerInput,
  accountMeta,
  addressOf,
  checkInstruction,
  optionalAddressOf,
  present,
  signerMeta,
} from '../../wire/instruction-accounts.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const UPDATE_POOL_OVERVIEW_DISCRIMINATOR = [107, 143, 107, 12, 150, 138, 52, 184] as const;

/** The accounts and arguments of {@link getUpdatePoolOverviewInstruction}. */
export interface UpdatePoolOverviewInput {
  /** The network's admin. */
  readonly programAdmin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The wallet that owns the account registration fees go to. Left out, undefined or null: unchanged. */
  readonly registrationFeePayoutWallet?: AccountInput | null | undefined;
  /** The USDC account that receives what is confiscated. Left out, undefined or null: unchanged. */
  readonly slashingDestinationUsdcAccount?: AccountInput | null | undefined;
  /** The INT account that receives what is slashed. Left out, undefined or null: unchanged. */
  readonly slashingDestinationTokenAccount?: AccountInput | null | undefined;
  /** Whether staking and unstaking are halted everywhere. Left out, undefined or null: unchanged. */
  readonly isStakingHalted?: boolean | null | undefined;
  /** Whether withdrawals are halted everywhere. Left out, undefined or null: unchanged. */
  readonly isWithdrawalHalted?: boolean | null | undefined;
  /** Whether accruals are halted everywhere. Left out, undefined or null: unchanged. */
  readonly isAccrueRewardHalted?: boolean | null | undefined;
  /** Whether pools may be opened. Left out, undefined or null: unchanged. */
  readonly allowPoolCreation?: boolean | null | undefined;
  /** Fee for opening a pool, INT in base units (9 decimals). Left out, undefined or null: unchanged. */
  readonly operatorPoolRegistrationFee?: bigint | null | undefined;
  /** INT the operator's own record must be worth, in base units (9 decimals). Left out, undefined or null: unchanged. */
  readonly minOperatorTokenStake?: bigint | null | undefined;
  /** Cooldown of delegators in seconds. Left out, undefined or null: unchanged. */
  readonly delegatorUnstakeDelaySeconds?: bigint | null | undefined;
  /** Cooldown of operators in seconds. Left out, undefined or null: unchanged. */
  readonly operatorUnstakeDelaySeconds?: bigint | null | undefined;
  /** Seconds from a halt until slashing is allowed. Left out, undefined or null: unchanged. */
  readonly slashingDelaySeconds?: bigint | null | undefined;
}

/**
 * Changes the network's parameters. Fields that are left out do not change.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getUpdatePoolOverviewInstruction } from 'inference-staking-sdk';
 *
 * declare const [programAdmin]: [Address];
 * const instruction = getUpdatePoolOverviewInstruction({
 *   programAdmin,
 * });
 * ```
 */
export function getUpdatePoolOverviewInstruction(
  input: UpdatePoolOverviewInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const programAdmin = addressOf(input.programAdmin, 'programAdmin');
  const registrationFeePayoutWallet = optionalAddressOf(
    input.registrationFeePayoutWallet,
    'registrationFeePayoutWallet',
  );
  const slashingDestinationUsdcAccount = optionalAddressOf(
    input.slashingDestinationUsdcAccount,
    'slashingDestinationUsdcAccount',
  );
  const slashingDestinationTokenAccount = optionalAddressOf(
    input.slashingDestinationTokenAccount,
    'slashingDestinationTokenAccount',
  );
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const isStakingHalted = input.isStakingHalted ?? null;
  const isWithdrawalHalted = input.isWithdrawalHalted ?? null;
  const isAccrueRewardHalted = input.isAccrueRewardHalted ?? null;
  const allowPoolCreation = input.allowPoolCreation ?? null;
  const operatorPoolRegistrationFee = input.operatorPoolRegistrationFee ?? null;
  const minOperatorTokenStake = input.minOperatorTokenStake ?? null;
  const delegatorUnstakeDelaySeconds = input.delegatorUnstakeDelaySeconds ?? null;
  const operatorUnstakeDelaySeconds = input.operatorUnstakeDelaySeconds ?? null;
  const slashingDelaySeconds = input.slashingDelaySeconds ?? null;
  const writer = createBorshWriter(
    17 +
      (isStakingHalted === null ? 0 : 1) +
      (isWithdrawalHalted === null ? 0 : 1) +
      (isAccrueRewardHalted === null ? 0 : 1) +
      (allowPoolCreation === null ? 0 : 1) +
      (operatorPoolRegistrationFee === null ? 0 : 8) +
      (minOperatorTokenStake === null ? 0 : 8) +
      (delegatorUnstakeDelaySeconds === null ? 0 : 8) +
      (operatorUnstakeDelaySeconds === null ? 0 : 8) +
      (slashingDelaySeconds === null ? 0 : 8),
    UPDATE_POOL_OVERVIEW_DISCRIMINATOR,
  );
  writeOptionTag(writer, isStakingHalted !== null);
  if (isStakingHalted !== null) {
    writeBool(writer, isStakingHalted, 'isStakingHalted');
  }
  writeOptionTag(writer, isWithdrawalHalted !== null);
  if (isWithdrawalHalted !== null) {
    writeBool(writer, isWithdrawalHalted, 'isWithdrawalHalted');
  }
  writeOptionTag(writer, isAccrueRewardHalted !== null);
  if (isAccrueRewardHalted !== null) {
    writeBool(writer, isAccrueRewardHalted, 'isAccrueRewardHalted');
  }
  writeOptionTag(writer, allowPoolCreation !== null);
  if (allowPoolCreation !== null) {
    writeBool(writer, allowPoolCreation, 'allowPoolCreation');
  }
  writeOptionTag(writer, operatorPoolRegistrationFee !== null);
  if (operatorPoolRegistrationFee !== null) {
    writeU64(writer, operatorPoolRegistrationFee, 'operatorPoolRegistrationFee');
  }
  writeOptionTag(writer, minOperatorTokenStake !== null);
  if (minOperatorTokenStake !== null) {
    writeU64(writer, minOperatorTokenStake, 'minOperatorTokenStake');
  }
  writeOptionTag(writer, delegatorUnstakeDelaySeconds !== null);
  if (delegatorUnstakeDelaySeconds !== null) {
    writeU64(writer, delegatorUnstakeDelaySeconds, 'delegatorUnstakeDelaySeconds');
  }
  writeOptionTag(writer, operatorUnstakeDelaySeconds !== null);
  if (operatorUnstakeDelaySeconds !== null) {
    writeU64(writer, operatorUnstakeDelaySeconds, 'operatorUnstakeDelaySeconds');
  }
  writeOptionTag(writer, slashingDelaySeconds !== null);
  if (slashingDelaySeconds !== null) {
    writeU64(writer, slashingDelaySeconds, 'slashingDelaySeconds');
  }
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.programAdmin, programAdmin, false),
      accountMeta(poolOverview, true),
      registrationFeePayoutWallet === null
        ? accountMeta(programAddress, false)
        : accountMeta(registrationFeePayoutWallet, false),
      slashingDestinationUsdcAccount === null
        ? accountMeta(programAddress, false)
        : accountMeta(slashingDestinationUsdcAccount, false),
      slashingDestinationTokenAccount === null
        ? accountMeta(programAddress, false)
        : accountMeta(slashingDestinationTokenAccount, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseUpdatePoolOverviewInstruction} reads: each account as the instruction names it, an absent one as null, and the arguments. */
export interface ParsedUpdatePoolOverviewInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly programAdmin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly registrationFeePayoutWallet: AccountMeta | null;
    readonly slashingDestinationUsdcAccount: AccountMeta | null;
    readonly slashingDestinationTokenAccount: AccountMeta | null;
  };
  readonly data: {
    readonly isStakingHalted: boolean | null;
    readonly isWithdrawalHalted: boolean | null;
    readonly isAccrueRewardHalted: boolean | null;
    readonly allowPoolCreation: boolean | null;
    readonly operatorPoolRegistrationFee: bigint | null;
    readonly minOperatorTokenStake: bigint | null;
    readonly delegatorUnstakeDelaySeconds: bigint | null;
    readonly operatorUnstakeDelaySeconds: bigint | null;
    readonly slashingDelaySeconds: bigint | null;
  };
}

/**
 * Reads a UpdatePoolOverview instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseUpdatePoolOverviewInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseUpdatePoolOverviewInstruction(instruction);
 * ```
 */
export function parseUpdatePoolOverviewInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedUpdatePoolOverviewInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'UpdatePoolOverview',
    UPDATE_POOL_OVERVIEW_DISCRIMINATOR,
    5,
    programAddress,
  );
  const reader = createBorshReader(data, 'UpdatePoolOverview', 8);
  return {
    programAddress,
    accounts: {
      programAdmin: accounts[0]!,
      poolOverview: accounts[1]!,
      registrationFeePayoutWallet: present(accounts[2]!, programAddress),
      slashingDestinationUsdcAccount: present(accounts[3]!, programAddress),
      slashingDestinationTokenAccount: present(accounts[4]!, programAddress),
    },
    data: {
      isStakingHalted: readOptionTag(reader, 'isStakingHalted') ? readBool(reader, 'isStakingHalted') : null,
      isWithdrawalHalted: readOptionTag(reader, 'isWithdrawalHalted') ? readBool(reader, 'isWithdrawalHalted') : null,
      isAccrueRewardHalted: readOptionTag(reader, 'isAccrueRewardHalted')
        ? readBool(reader, 'isAccrueRewardHalted')
        : null,
      allowPoolCreation: readOptionTag(reader, 'allowPoolCreation') ? readBool(reader, 'allowPoolCreation') : null,
      operatorPoolRegistrationFee: readOptionTag(reader, 'operatorPoolRegistrationFee')
        ? readU64(reader, 'operatorPoolRegistrationFee')
        : null,
      minOperatorTokenStake: readOptionTag(reader, 'minOperatorTokenStake')
        ? readU64(reader, 'minOperatorTokenStake')
        : null,
      delegatorUnstakeDelaySeconds: readOptionTag(reader, 'delegatorUnstakeDelaySeconds')
        ? readU64(reader, 'delegatorUnstakeDelaySeconds')
        : null,
      operatorUnstakeDelaySeconds: readOptionTag(reader, 'operatorUnstakeDelaySeconds')
        ? readU64(reader, 'operatorUnstakeDelaySeconds')
        : null,
      slashingDelaySeconds: readOptionTag(reader, 'slashingDelaySeconds')
        ? readU64(reader, 'slashingDelaySeconds')
        : null,
    },
  };
}
