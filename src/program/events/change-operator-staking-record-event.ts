// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const CHANGE_OPERATOR_STAKING_RECORD_EVENT_DISCRIMINATOR = [33, 113, 141, 141, 164, 38, 251, 167] as const;

/** Logged by ChangeOperatorStakingRecord. */
export interface ChangeOperatorStakingRecordEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** The current admin. */
  readonly admin: Address;
  /** The operator's record before. */
  readonly oldStakingRecord: Address;
  /** The operator's record from now on. */
  readonly newStakingRecord: Address;
}

function readChangeOperatorStakingRecordEvent(reader: BorshReader): ChangeOperatorStakingRecordEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    admin: readAddress(reader, 'admin'),
    oldStakingRecord: readAddress(reader, 'oldStakingRecord'),
    newStakingRecord: readAddress(reader, 'newStakingRecord'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeChangeOperatorStakingRecordEvent, type ChangeOperatorStakingRecordEvent } from 'inference-staking-sdk';
 *
 * declare const event: ChangeOperatorStakingRecordEvent;
 * const bytes = encodeChangeOperatorStakingRecordEvent(event);
 * ```
 */
export function encodeChangeOperatorStakingRecordEvent(input: ChangeOperatorStakingRecordEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(146, CHANGE_OPERATOR_STAKING_RECORD_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.admin, 'admin');
  writeAddress(writer, input.oldStakingRecord, 'oldStakingRecord');
  writeAddress(writer, input.newStakingRecord, 'newStakingRecord');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeChangeOperatorStakingRecordEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeChangeOperatorStakingRecordEvent(programData);
 * ```
 */
export function decodeChangeOperatorStakingRecordEvent(bytes: Uint8Array): ChangeOperatorStakingRecordEvent {
  if (!hasDiscriminator(bytes, CHANGE_OPERATOR_STAKING_RECORD_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'ChangeOperatorStakingRecordEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'ChangeOperatorStakingRecordEvent', 8);
  const event = readChangeOperatorStakingRecordEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'ChangeOperatorStakingRecordEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
