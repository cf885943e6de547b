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
export const CLAIM_USDC_EARNINGS_EVENT_DISCRIMINATOR = [123, 242, 220, 20, 212, 247, 183, 251] as const;

/** Logged by ClaimUsdcEarnings. */
export interface ClaimUsdcEarningsEvent {
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
  /** Token account that received. */
  readonly destination: Address;
  /** USDC in base units (6 decimals). */
  readonly usdcAmount: bigint;
}

function readClaimUsdcEarningsEvent(reader: BorshReader): ClaimUsdcEarningsEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    stakingRecord: readAddress(reader, 'stakingRecord'),
    owner: readAddress(reader, 'owner'),
    isOperator: readBool(reader, 'isOperator'),
    destination: readAddress(reader, 'destination'),
    usdcAmount: readU64(reader, 'usdcAmount'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeClaimUsdcEarningsEvent, type ClaimUsdcEarningsEvent } from 'inference-staking-sdk';
 *
 * declare const event: ClaimUsdcEarningsEvent;
 * const bytes = encodeClaimUsdcEarningsEvent(event);
 * ```
 */
export function encodeClaimUsdcEarningsEvent(input: ClaimUsdcEarningsEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(155, CLAIM_USDC_EARNINGS_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.stakingRecord, 'stakingRecord');
  writeAddress(writer, input.owner, 'owner');
  writeBool(writer, input.isOperator, 'isOperator');
  writeAddress(writer, input.destination, 'destination');
  writeU64(writer, input.usdcAmount, 'usdcAmount');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeClaimUsdcEarningsEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeClaimUsdcEarningsEvent(programData);
 * ```
 */
export function decodeClaimUsdcEarningsEvent(bytes: Uint8Array): ClaimUsdcEarningsEvent {
  if (!hasDiscriminator(bytes, CLAIM_USDC_EARNINGS_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'ClaimUsdcEarningsEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'ClaimUsdcEarningsEvent', 8);
  const event = readClaimUsdcEarningsEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'ClaimUsdcEarningsEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
