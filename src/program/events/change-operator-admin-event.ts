// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const CHANGE_OPERATOR_ADMIN_EVENT_DISCRIMINATOR = [143, 86, 181, 172, 159, 96, 196, 169] as const;

/** Logged by ChangeOperatorAdmin. */
export interface ChangeOperatorAdminEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** The admin before. */
  readonly oldAdmin: Address;
  /** The admin from now on. */
  readonly newAdmin: Address;
}

function readChangeOperatorAdminEvent(reader: BorshReader): ChangeOperatorAdminEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    oldAdmin: readAddress(reader, 'oldAdmin'),
    newAdmin: readAddress(reader, 'newAdmin'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeChangeOperatorAdminEvent, type ChangeOperatorAdminEvent } from 'inference-staking-sdk';
 *
 * declare const event: ChangeOperatorAdminEvent;
 * const bytes = encodeChangeOperatorAdminEvent(event);
 * ```
 */
export function encodeChangeOperatorAdminEvent(input: ChangeOperatorAdminEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(114, CHANGE_OPERATOR_ADMIN_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.oldAdmin, 'oldAdmin');
  writeAddress(writer, input.newAdmin, 'newAdmin');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeChangeOperatorAdminEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeChangeOperatorAdminEvent(programData);
 * ```
 */
export function decodeChangeOperatorAdminEvent(bytes: Uint8Array): ChangeOperatorAdminEvent {
  if (!hasDiscriminator(bytes, CHANGE_OPERATOR_ADMIN_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'ChangeOperatorAdminEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'ChangeOperatorAdminEvent', 8);
  const event = readChangeOperatorAdminEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'ChangeOperatorAdminEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
