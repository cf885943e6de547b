// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT_DISCRIMINATOR = [170, 145, 80, 127, 1, 216, 154, 83] as const;

/** Logged by WithdrawOperatorRewardCommission. */
export interface WithdrawOperatorRewardCommissionEvent {
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
  /** INT moved, in base units. */
  readonly rewardAmountWithdrawn: bigint;
}

function readWithdrawOperatorRewardCommissionEvent(reader: BorshReader): WithdrawOperatorRewardCommissionEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    admin: readAddress(reader, 'admin'),
    destination: readAddress(reader, 'destination'),
    rewardAmountWithdrawn: readU64(reader, 'rewardAmountWithdrawn'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeWithdrawOperatorRewardCommissionEvent, type WithdrawOperatorRewardCommissionEvent } from 'inference-staking-sdk';
 *
 * declare const event: WithdrawOperatorRewardCommissionEvent;
 * const bytes = encodeWithdrawOperatorRewardCommissionEvent(event);
 * ```
 */
export function encodeWithdrawOperatorRewardCommissionEvent(input: WithdrawOperatorRewardCommissionEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(122, WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.admin, 'admin');
  writeAddress(writer, input.destination, 'destination');
  writeU64(writer, input.rewardAmountWithdrawn, 'rewardAmountWithdrawn');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeWithdrawOperatorRewardCommissionEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeWithdrawOperatorRewardCommissionEvent(programData);
 * ```
 */
export function decodeWithdrawOperatorRewardCommissionEvent(bytes: Uint8Array): WithdrawOperatorRewardCommissionEvent {
  if (!hasDiscriminator(bytes, WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'WithdrawOperatorRewardCommissionEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'WithdrawOperatorRewardCommissionEvent', 8);
  const event = readWithdrawOperatorRewardCommissionEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({
      event: 'WithdrawOperatorRewardCommissionEvent',
      byteLength: bytes.length,
      expected: reader.offset,
    });
  }
  return event;
}
