// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const UPDATE_OPERATOR_POOL_EVENT_DISCRIMINATOR = [222, 183, 216, 37, 100, 98, 220, 18] as const;

/** Logged by UpdateOperatorPool. */
export interface UpdateOperatorPoolEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
}

function readUpdateOperatorPoolEvent(reader: BorshReader): UpdateOperatorPoolEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeUpdateOperatorPoolEvent, type UpdateOperatorPoolEvent } from 'inference-staking-sdk';
 *
 * declare const event: UpdateOperatorPoolEvent;
 * const bytes = encodeUpdateOperatorPoolEvent(event);
 * ```
 */
export function encodeUpdateOperatorPoolEvent(input: UpdateOperatorPoolEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(50, UPDATE_OPERATOR_POOL_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeUpdateOperatorPoolEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeUpdateOperatorPoolEvent(programData);
 * ```
 */
export function decodeUpdateOperatorPoolEvent(bytes: Uint8Array): UpdateOperatorPoolEvent {
  if (!hasDiscriminator(bytes, UPDATE_OPERATOR_POOL_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'UpdateOperatorPoolEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'UpdateOperatorPoolEvent', 8);
  const event = readUpdateOperatorPoolEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'UpdateOperatorPoolEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
