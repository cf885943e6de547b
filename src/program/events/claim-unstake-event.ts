// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import {
  createBorshReader,
  readAddress,
  readBool,
  readU16,
  readU64,
  type BorshReader,
} from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeBool, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const CLAIM_UNSTAKE_EVENT_DISCRIMINATOR = [18, 255, 161, 59, 246, 47, 255, 127] as const;

/** Logged by ClaimUnstake. */
export interface ClaimUnstakeEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** Address of the staking record. */
  readonly stakingRecord: Address;
  /** Owner of the staking record. */
  readonly owner: Address;
  /** Whether the record is the operator's own. */
  readonly isOperator: boolean;
  /** INT in base units (9 decimals). */
  readonly tokenAmount: bigint;
}

function readClaimUnstakeEvent(reader: BorshReader): ClaimUnstakeEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    stakingRecord: readAddress(reader, 'stakingRecord'),
    owner: readAddress(reader, 'owner'),
    isOperator: readBool(reader, 'isOperator'),
    tokenAmount: readU64(reader, 'tokenAmount'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeClaimUnstakeEvent, type ClaimUnstakeEvent } from 'inference-staking-sdk';
 *
 * declare const event: ClaimUnstakeEvent;
 * const bytes = encodeClaimUnstakeEvent(event);
 * ```
 */
export function encodeClaimUnstakeEvent(input: ClaimUnstakeEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(123, CLAIM_UNSTAKE_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.stakingRecord, 'stakingRecord');
  writeAddress(writer, input.owner, 'owner');
  writeBool(writer, input.isOperator, 'isOperator');
  writeU64(writer, input.tokenAmount, 'tokenAmount');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeClaimUnstakeEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeClaimUnstakeEvent(programData);
 * ```
 */
export function decodeClaimUnstakeEvent(bytes: Uint8Array): ClaimUnstakeEvent {
  if (!hasDiscriminator(bytes, CLAIM_UNSTAKE_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'ClaimUnstakeEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'ClaimUnstakeEvent', 8);
  const event = readClaimUnstakeEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({ event: 'ClaimUnstakeEvent', byteLength: bytes.length, expected: reader.offset });
  }
  return event;
}
