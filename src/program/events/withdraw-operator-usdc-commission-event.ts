// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT_DISCRIMINATOR = [205, 80, 75, 205, 138, 230, 81, 83] as const;

/** Logged by WithdrawOperatorUsdcCommission. */
export interface WithdrawOperatorUsdcCommissionEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** The current admin. */
  readonly admin: Address;
  /** Token account that received. */
  readonly destination: Address;
  /** USDC moved, in base units. */
  readonly usdcAmountWithdrawn: bigint;
}

function readWithdrawOperatorUsdcCommissionEvent(reader: BorshReader): WithdrawOperatorUsdcCommissionEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    admin: readAddress(reader, 'admin'),
    destination: readAddress(reader, 'destination'),
    usdcAmountWithdrawn: readU64(reader, 'usdcAmountWithdrawn'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeWithdrawOperatorUsdcCommissionEvent, type WithdrawOperatorUsdcCommissionEvent } from 'inference-staking-sdk';
 *
 * declare const event: WithdrawOperatorUsdcCommissionEvent;
 * const bytes = encodeWithdrawOperatorUsdcCommissionEvent(event);
 * ```
 */
export function encodeWithdrawOperatorUsdcCommissionEvent(input: WithdrawOperatorUsdcCommissionEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(122, WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.admin, 'admin');
  writeAddress(writer, input.destination, 'destination');
  writeU64(writer, input.usdcAmountWithdrawn, 'usdcAmountWithdrawn');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeWithdrawOperatorUsdcCommissionEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeWithdrawOperatorUsdcCommissionEvent(programData);
 * ```
 */
export function decodeWithdrawOperatorUsdcCommissionEvent(bytes: Uint8Array): WithdrawOperatorUsdcCommissionEvent {
  if (!hasDiscriminator(bytes, WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'WithdrawOperatorUsdcCommissionEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'WithdrawOperatorUsdcCommissionEvent', 8);
  const event = readWithdrawOperatorUsdcCommissionEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'WithdrawOperatorUsdcCommissionEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
