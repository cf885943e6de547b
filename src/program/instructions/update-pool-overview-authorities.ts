// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { AccountMeta, Address } from '../../kit/kit-types.js';
import { checkList } from '../../checks/check-list.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readOptionTag } from '../../wire/borsh-reader.js';
import { readAddresses, writeAddresses } from '../../wire/borsh-vectors.js';
import { createBorshWriter, writeOptionTag } from '../../wire/borsh-writer.js';
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
export const UPDATE_POOL_OVERVIEW_AUTHORITIES_DISCRIMINATOR = [74, 195, 118, 20, 145, 15, 95, 245] as const;

/** The accounts and arguments of {@link getUpdatePoolOverviewAuthoritiesInstruction}. */
export interface UpdatePoolOverviewAuthoritiesInput {
  /** The network's admin. */
  readonly programAdmin: SignerInput;
  /** The singleton with the parameters of the network. Left out, undefined or null: derived. */
  readonly poolOverview?: AccountInput | null | undefined;
  /** Becomes the program admin; must sign when given. Left out, undefined or null: unchanged. */
  readonly newProgramAdmin?: SignerInput | null | undefined;
  /** Replaces the list; at most 5. Left out, undefined or null: unchanged. */
  readonly newRewardDistributionAuthorities?: readonly Address[] | null | undefined;
  /** Replaces the list; at most 5. Left out, undefined or null: unchanged. */
  readonly newHaltAuthorities?: readonly Address[] | null | undefined;
  /** Replaces the list; at most 5. Left out, undefined or null: unchanged. */
  readonly newSlashingAuthorities?: readonly Address[] | null | undefined;
}

/**
 * Replaces lists of authorities or names a new program admin, who must sign too.
 *
 * The result is a frozen kit instruction: nothing is sent or signed.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import type { Address } from '@solana/kit';
 * import { getUpdatePoolOverviewAuthoritiesInstruction } from 'inference-staking-sdk';
 *
 * declare const [programAdmin]: [Address];
 * const instruction = getUpdatePoolOverviewAuthoritiesInstruction({
 *   programAdmin,
 * });
 * ```
 */
export function getUpdatePoolOverviewAuthoritiesInstruction(
  input: UpdatePoolOverviewAuthoritiesInput,
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('input', input);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const programAdmin = addressOf(input.programAdmin, 'programAdmin');
  const newProgramAdmin = optionalAddressOf(input.newProgramAdmin, 'newProgramAdmin');
  const poolOverview = addressOf(input.poolOverview ?? findPoolOverviewPda({ programAddress })[0], 'poolOverview');
  const newRewardDistributionAuthorities =
    input.newRewardDistributionAuthorities == null
      ? null
      : checkList('newRewardDistributionAuthorities', input.newRewardDistributionAuthorities, undefined, 5);
  const newHaltAuthorities =
    input.newHaltAuthorities == null ? null : checkList('newHaltAuthorities', input.newHaltAuthorities, undefined, 5);
  const newSlashingAuthorities =
    input.newSlashingAuthorities == null
      ? null
      : checkList('newSlashingAuthorities', input.newSlashingAuthorities, undefined, 5);
  const writer = createBorshWriter(
    11 +
      (newRewardDistributionAuthorities === null ? 0 : 4 + 32 * newRewardDistributionAuthorities.length) +
      (newHaltAuthorities === null ? 0 : 4 + 32 * newHaltAuthorities.length) +
      (newSlashingAuthorities === null ? 0 : 4 + 32 * newSlashingAuthorities.length),
    UPDATE_POOL_OVERVIEW_AUTHORITIES_DISCRIMINATOR,
  );
  writeOptionTag(writer, newRewardDistributionAuthorities !== null);
  if (newRewardDistributionAuthorities !== null) {
    writeAddresses(writer, newRewardDistributionAuthorities, 'newRewardDistributionAuthorities');
  }
  writeOptionTag(writer, newHaltAuthorities !== null);
  if (newHaltAuthorities !== null) {
    writeAddresses(writer, newHaltAuthorities, 'newHaltAuthorities');
  }
  writeOptionTag(writer, newSlashingAuthorities !== null);
  if (newSlashingAuthorities !== null) {
    writeAddresses(writer, newSlashingAuthorities, 'newSlashingAuthorities');
  }
  return Object.freeze({
    programAddress,
    accounts: Object.freeze([
      signerMeta(input.programAdmin, programAdmin, false),
      accountMeta(poolOverview, true),
      newProgramAdmin === null
        ? accountMeta(programAddress, false)
        : signerMeta(input.newProgramAdmin ?? newProgramAdmin, newProgramAdmin, false),
    ]),
    data: writer.bytes,
  });
}

/** What {@link parseUpdatePoolOverviewAuthoritiesInstruction} reads: each account as the instruction names it, an absent one as null, and the arguments. */
export interface ParsedUpdatePoolOverviewAuthoritiesInstruction {
  readonly programAddress: Address;
  readonly accounts: {
    readonly programAdmin: AccountMeta;
    readonly poolOverview: AccountMeta;
    readonly newProgramAdmin: AccountMeta | null;
  };
  readonly data: {
    readonly newRewardDistributionAuthorities: readonly Address[] | null;
    readonly newHaltAuthorities: readonly Address[] | null;
    readonly newSlashingAuthorities: readonly Address[] | null;
  };
}

/**
 * Reads a UpdatePoolOverviewAuthorities instruction back. Bytes behind the arguments and accounts behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, another instruction or missing accounts, or a WIRE error
 * @example
 * ```ts
 * import { parseUpdatePoolOverviewAuthoritiesInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * declare const instruction: InstructionInput;
 * const { accounts, data } = parseUpdatePoolOverviewAuthoritiesInstruction(instruction);
 * ```
 */
export function parseUpdatePoolOverviewAuthoritiesInstruction(
  instruction: InstructionInput,
  config: AccountConfig = {},
): ParsedUpdatePoolOverviewAuthoritiesInstruction {
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const { accounts, data } = checkInstruction(
    instruction,
    'UpdatePoolOverviewAuthorities',
    UPDATE_POOL_OVERVIEW_AUTHORITIES_DISCRIMINATOR,
    3,
    programAddress,
  );
  const reader = createBorshReader(data, 'UpdatePoolOverviewAuthorities', 8);
  return {
    programAddress,
    accounts: {
      programAdmin: accounts[0]!,
      poolOverview: accounts[1]!,
      newProgramAdmin: present(accounts[2]!, programAddress),
    },
    data: {
      newRewardDistributionAuthorities: readOptionTag(reader, 'newRewardDistributionAuthorities')
        ? readAddresses(reader, 5, 'newRewardDistributionAuthorities')
        : null,
      newHaltAuthorities: readOptionTag(reader, 'newHaltAuthorities')
        ? readAddresses(reader, 5, 'newHaltAuthorities')
        : null,
      newSlashingAuthorities: readOptionTag(reader, 'newSlashingAuthorities')
        ? readAddresses(reader, 5, 'newSlashingAuthorities')
        : null,
    },
  };
}
