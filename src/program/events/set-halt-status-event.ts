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
export const SET_HALT_STATUS_EVENT_DISCRIMINATOR = [177, 172, 145, 169, 40, 114, 225, 48] as const;

/** Logged by SetHaltStatus. */
export interface SetHaltStatusEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** Whether the pool is halted. */
  readonly isHalted: boolean;
}

function readSetHaltStatusEvent(reader: BorshReader): SetHaltStatusEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    isHalted: readBool(reader, 'isHalted'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeSetHaltStatusEvent, type SetHaltStatusEvent } from 'inference-staking-sdk';
 *
 * declare const event: SetHaltStatusEvent;
 * const bytes = encodeSetHaltStatusEvent(event);
 * ```
 */
export function encodeSetHaltStatusEvent(input: SetHaltStatusEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(51, SET_HALT_STATUS_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeBool(writer, input.isHalted, 'isHalted');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeSetHaltStatusEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeSetHaltStatusEvent(programData);
 * ```
 */
export function decodeSetHaltStatusEvent(bytes: Uint8Array): SetHaltStatusEvent {
  if (!hasDiscriminator(bytes, SET_HALT_STATUS_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'SetHaltStatusEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'SetHaltStatusEvent', 8);
  const event = readSetHaltStatusEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({ event: 'SetHaltStatusEvent', byteLength: bytes.length, expected: reader.offset });
  }
  return event;
}
