// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readBool, readOptionTag, readString, readU16 } from '../../wire/borsh-reader.js';
import { encodeString, readAddresses, settingOf, writeAddresses, writeBps } from '../../wire/borsh-vectors.js';
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
import { INSTRUCTIONS_SYSVAR_ADDRESS } from '../../wire/program-addresses.js';
import { findPoolOverviewPda } from '../pdas/pool-overview.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program-address.js';

/** The first eight bytes of its data. */
export const UPDATE_OPERATOR_POOL_DISCRIMINATOR = [33, 136, 60, 240, 111, 137, 216, 26] as const;

/** The accounts and arguments of {@link getUpdateOperatorPoolInstruction}. */
export interface UpdateOperatorPoolInput {
  /** The pool's admin. */
  readonly admin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** The pool. */
  readonly operatorPool: AccountInput;
  /** The instructions sysvar. Left out, undefined or null: `Sysvar1nstructions1111111111111111111111111`. */
  readonly instructions?: AccountInput | null | undefined;
  /** INT commission to schedule from the next payout on, in basis points; without a rate, the scheduled change is cancelled. Left out, undefined or null: unchanged. */
  readonly newRewardCommissionRateBps?:
    | {
        /** Basis points to schedule; none cancels the scheduled change. Undefined or null: none; the key itself must be there. */ readonly rateBps:
          number | null | undefined;
      }
    | null
    | undefined;
  /** USDC commission to schedule from the next payout on, in basis points; without a rate, the scheduled change is cancelled. Left out, undefined or null: unchanged. */
  readonly newUsdcCommissionRateBps?:
    | {
        /** Basis points to schedule; none cancels the scheduled change. Undefined or null: none; the key itself must be there. */ readonly rateBps:
          number | null | undefined;
      }
    | null
    | undefined;
  /** Whether others than the operator may stake. Left out, undefined or null: unchanged. */
  readonly allowDelegation?: boolean | null | undefined;
  /** Whether the INT commission is staked for the operator at each payout. Left out, undefined or null: unchanged. */
  readonly autoStakeFees?: boolean | null | undefined;
  /** Display name, at most 64 bytes of UTF-8. Left out, undefined or null: unchanged. */
  readonly name?: string | null | undefined;
  /** Description, at most 200 bytes of UTF-8. Left out, undefined or null: unchanged. */
  readonly description?: string | null | undefined;
  /** Website, http:// or https://, at most 64 bytes of UTF-8. Left out, undefined or null: unchanged. */
  readonly websiteUrl?: string | null | undefined;
  /** Avatar, http:// or https://, at most 128 bytes of UTF-8. Left out, undefined or null: unchanged. */
  readonly avatarImageUrl?: string | null | undefined;
  /** Keys the operator's machines sign with off-chain; at most 5. Left out, undefined or null: unchanged. */
  readonly operatorAuthKeys?: readonly Address[] | null | undefined;
}

/**
 * Changes the pool's profile and schedules commission rates. Fields that are left out do not change.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getUpdateOperatorPoolInstruction } from 'inference-staking-sdk';
 *
 * declare const [admin, operatorPool]: [Address, Address];
 * const instruction = getUpdateOperatorPoolInstruction({
 *   admin,
 *   operatorPool,
 * });
 * ```
 */
export function getUpdateOperatorPoolInstruction(
  input: UpdateOperatorPoolInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const admin = addressOf(input.admin, 'admin');
  const operatorPool = addressOf(input.operatorPool, 'operatorPool');
  const instructions = addressOf(input.instructions ?? INSTRUCTIONS_SYSVAR_ADDRESS, 'instructions');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const newRewardCommissionRateBps = settingOf(
    input.newRewardCommissionRateBps,
    'rateBps',
    'newRewardCommissionRateBps',
  );
  const newUsdcCommissionRateBps = settingOf(input.newUsdcCommissionRateBps, 'rateBps', 'newUsdcCommissionRateBps');
  const allowDelegation = input.allowDelegation ?? null;
  const autoStakeFees = input.autoStakeFees ?? null;
  const name = input.name == null ? null : encodeString(input.name, 64, 'name');
  const description = input.description == null ? null : encodeString(input.description, 200, 'description');
  const websiteUrl = input.websiteUrl == null ? null : encodeString(input.websiteUrl, 64, 'websiteUrl');
  const avatarImageUrl =
    input.avatarImageUrl == null ? null : encodeString(input.avatarImageUrl, 128, 'avatarImageUrl');
  const operatorAuthKeys =
    input.operatorAuthKeys == null ? null : checkList('operatorAuthKeys', input.operatorAuthKeys, undefined, 5);
  const writer = createBorshWriter(
    17 +
      (newRewardCommissionRateBps === null ? 0 : newRewardCommissionRateBps.rateBps === null ? 1 : 3) +
      (newUsdcCommissionRateBps === null ? 0 : newUsdcCommissionRateBps.rateBps === null ? 1 : 3) +
      (allowDelegation === null ? 0 : 1) +
      (autoStakeFees === null ? 0 : 1) +
      (name === null ? 0 : 4 + name.length) +
      (description === null ? 0 : 4 + description.length) +
      (websiteUrl === null ? 0 : 4 + websiteUrl.length) +
      (avatarImageUrl === null ? 0 : 4 + avatarImageUrl.length) +
      (operatorAuthKeys === null ? 0 : 4 + 32 * operatorAuthKeys.length),
    UPDATE_OPERATOR_POOL_DISCRIMINATOR,
  );
  writeOptionTag(writer, newRewardCommissionRateBps !== null);
  if (newRewardCommissionRateBps !== null) {
    writeOptionTag(writer, newRewardCommissionRateBps.rateBps !== null);
    if (newRewardCommissionRateBps.rateBps !== null) {
      writeBps(writer, newRewardCommissionRateBps.rateBps, 'rateBps');
    }
  }
  writeOptionTag(writer, newUsdcCommissionRateBps !== null);
  if (newUsdcCommissionRateBps !== null) {
    writeOptionTag(writer, newUsdcCommissionRateBps.rateBps !== null);
    if (newUsdcCommissionRateBps.rateBps !== null) {
      writeBps(writer, newUsdcCommissionRateBps.rateBps, 'rateBps');
    }
  }
  writeOptionTag(writer, allowDelegation !== null);
  if (allowDelegation !== null) {
    writeBool(writer, allowDelegation, 'allowDelegation');
  }
  writeOptionTag(writer, autoStakeFees !== null);
  if (autoStakeFees !== null) {
    writeBool(writer, autoStakeFees, 'autoStakeFees');
  }
  writeOptionTag(writer, name !== null);
  if (name !== null) {
    writeUtf8(writer, name);
  }
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
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.admin, admin, false),
      accountMeta(poolOverview, false),
      accountMeta(operatorPool, true),
      accountMeta(instructions, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseUpdateOperatorPoolInstruction} reads: each account as the instruction names it, and the arguments. */
export interface ParsedUpdateOperatorPoolInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly admin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly operatorPool: AccountMeta;
    readonly instructions: AccountMeta;
  };
  readonly data: {
    readonly newRewardCommissionRateBps: { readonly rateBps: number | null } | null;
    readonly newUsdcCommissionRateBps: { readonly rateBps: number | null } | null;
    readonly allowDelegation: boolean | null;
    readonly autoStakeFees: boolean | null;
    readonly name: string | null;
    readonly description: string | null;
    readonly websiteUrl: string | null;
    readonly avatarImageUrl: string | null;
    readonly operatorAuthKeys: readonly Address[] | null;
  };
}

/**
 * Reads a UpdateOperatorPool instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseUpdateOperatorPoolInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseUpdateOperatorPoolInstruction(instruction);
 * ```
 */
export function parseUpdateOperatorPoolInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedUpdateOperatorPoolInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'UpdateOperatorPool',
    UPDATE_OPERATOR_POOL_DISCRIMINATOR,
    4,
    programAddress,
  );
  const reader = createBorshReader(data, 'UpdateOperatorPool', 8);
  return {
    programAddress,
    accounts: {
      admin: accounts[0]!,
      poolOverview: accounts[1]!,
      operatorPool: accounts[2]!,
      instructions: accounts[3]!,
    },
    data: {
      newRewardCommissionRateBps: readOptionTag(reader, 'newRewardCommissionRateBps')
        ? { rateBps: readOptionTag(reader, 'rateBps') ? readU16(reader, 'rateBps') : null }
        : null,
      newUsdcCommissionRateBps: readOptionTag(reader, 'newUsdcCommissionRateBps')
        ? { rateBps: readOptionTag(reader, 'rateBps') ? readU16(reader, 'rateBps') : null }
        : null,
      allowDelegation: readOptionTag(reader, 'allowDelegation') ? readBool(reader, 'allowDelegation') : null,
      autoStakeFees: readOptionTag(reader, 'autoStakeFees') ? readBool(reader, 'autoStakeFees') : null,
      name: readOptionTag(reader, 'name') ? readString(reader, 64, 'name') : null,
      description: readOptionTag(reader, 'description') ? readString(reader, 200, 'description') : null,
      websiteUrl: readOptionTag(reader, 'websiteUrl') ? readString(reader, 64, 'websiteUrl') : null,
      avatarImageUrl: readOptionTag(reader, 'avatarImageUrl') ? readString(reader, 128, 'avatarImageUrl') : null,
      operatorAuthKeys: readOptionTag(reader, 'operatorAuthKeys') ? readAddresses(reader, 5, 'operatorAuthKeys') : null,
    },
  };
}
