// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import {
  createBorshReader,
  readAddress,
  readBool,
  readI64,
  readU16,
  readU64,
  type BorshReader,
} from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeBool, writeI64, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const UNSTAKE_EVENT_DISCRIMINATOR = [162, 104, 137, 228, 81, 3, 79, 197] as const;

/** Logged by Unstake. */
export interface UnstakeEvent {
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
  /** Shares, not tokens. */
  readonly sharesAmount: bigint;
  /** Unix time in seconds at which the cooldown ends; has no meaning while no tokens are in it. */
  readonly unstakeAtTimestamp: bigint;
}

function readUnstakeEvent(reader: BorshReader): UnstakeEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    stakingRecord: readAddress(reader, 'stakingRecord'),
    owner: readAddress(reader, 'owner'),
    isOperator: readBool(reader, 'isOperator'),
    tokenAmount: readU64(reader, 'tokenAmount'),
    sharesAmount: readU64(reader, 'sharesAmount'),
    unstakeAtTimestamp: readI64(reader, 'unstakeAtTimestamp'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeUnstakeEvent, type UnstakeEvent } from 'inference-staking-sdk';
 *
 * declare const event: UnstakeEvent;
 * const bytes = encodeUnstakeEvent(event);
 * ```
 */
export function encodeUnstakeEvent(input: UnstakeEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(139, UNSTAKE_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.stakingRecord, 'stakingRecord');
  writeAddress(writer, input.owner, 'owner');
  writeBool(writer, input.isOperator, 'isOperator');
  writeU64(writer, input.tokenAmount, 'tokenAmount');
  writeU64(writer, input.sharesAmount, 'sharesAmount');
  writeI64(writer, input.unstakeAtTimestamp, 'unstakeAtTimestamp');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeUnstakeEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeUnstakeEvent(programData);
 * ```
 */
export function decodeUnstakeEvent(bytes: Uint8Array): UnstakeEvent {
  if (!hasDiscriminator(bytes, UNSTAKE_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'UnstakeEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'UnstakeEvent', 8);
  const event = readUnstakeEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({ event: 'UnstakeEvent', byteLength: bytes.length, expected: reader.offset });
  }
  return event;
}
