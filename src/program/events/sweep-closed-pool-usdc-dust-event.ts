// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const SWEEP_CLOSED_POOL_USDC_DUST_EVENT_DISCRIMINATOR = [215, 198, 152, 9, 89, 104, 209, 73] as const;

/** Logged by SweepClosedPoolUsdcDust. */
export interface SweepClosedPoolUsdcDustEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** The current admin. */
  readonly admin: Address;
  /** USDC swept, in base units. */
  readonly usdcAmountSwept: bigint;
}

function readSweepClosedPoolUsdcDustEvent(reader: BorshReader): SweepClosedPoolUsdcDustEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    admin: readAddress(reader, 'admin'),
    usdcAmountSwept: readU64(reader, 'usdcAmountSwept'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeSweepClosedPoolUsdcDustEvent, type SweepClosedPoolUsdcDustEvent } from 'inference-staking-sdk';
 *
 * declare const event: SweepClosedPoolUsdcDustEvent;
 * const bytes = encodeSweepClosedPoolUsdcDustEvent(event);
 * ```
 */
export function encodeSweepClosedPoolUsdcDustEvent(input: SweepClosedPoolUsdcDustEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(90, SWEEP_CLOSED_POOL_USDC_DUST_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.admin, 'admin');
  writeU64(writer, input.usdcAmountSwept, 'usdcAmountSwept');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeSweepClosedPoolUsdcDustEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeSweepClosedPoolUsdcDustEvent(programData);
 * ```
 */
export function decodeSweepClosedPoolUsdcDustEvent(bytes: Uint8Array): SweepClosedPoolUsdcDustEvent {
  if (!hasDiscriminator(bytes, SWEEP_CLOSED_POOL_USDC_DUST_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'SweepClosedPoolUsdcDustEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'SweepClosedPoolUsdcDustEvent', 8);
  const event = readSweepClosedPoolUsdcDustEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'SweepClosedPoolUsdcDustEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
