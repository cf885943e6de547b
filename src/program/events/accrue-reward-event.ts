// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const ACCRUE_REWARD_EVENT_DISCRIMINATOR = [11, 196, 7, 233, 111, 253, 169, 40] as const;

/** Logged by AccrueReward. */
export interface AccrueRewardEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch whose rewards are accrued. */
  readonly epoch: bigint;
  /** INT this call paid out in all, in base units; 0 when nothing moved. */
  readonly totalRewardsTransferred: bigint;
  /** USDC this call paid out in all, in base units; 0 when nothing moved. */
  readonly totalUsdcTransferred: bigint;
  /** This epoch's INT for the stakers, in base units. */
  readonly delegatorRewards: bigint;
  /** This epoch's INT commission, in base units. */
  readonly operatorRewardCommission: bigint;
  /** This epoch's USDC for the stakers, in base units. */
  readonly delegatorUsdcEarnings: bigint;
  /** This epoch's USDC commission, in base units. */
  readonly operatorUsdcCommission: bigint;
}

function readAccrueRewardEvent(reader: BorshReader): AccrueRewardEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    totalRewardsTransferred: readU64(reader, 'totalRewardsTransferred'),
    totalUsdcTransferred: readU64(reader, 'totalUsdcTransferred'),
    delegatorRewards: readU64(reader, 'delegatorRewards'),
    operatorRewardCommission: readU64(reader, 'operatorRewardCommission'),
    delegatorUsdcEarnings: readU64(reader, 'delegatorUsdcEarnings'),
    operatorUsdcCommission: readU64(reader, 'operatorUsdcCommission'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeAccrueRewardEvent, type AccrueRewardEvent } from 'inference-staking-sdk';
 *
 * declare const event: AccrueRewardEvent;
 * const bytes = encodeAccrueRewardEvent(event);
 * ```
 */
export function encodeAccrueRewardEvent(input: AccrueRewardEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(98, ACCRUE_REWARD_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeU64(writer, input.totalRewardsTransferred, 'totalRewardsTransferred');
  writeU64(writer, input.totalUsdcTransferred, 'totalUsdcTransferred');
  writeU64(writer, input.delegatorRewards, 'delegatorRewards');
  writeU64(writer, input.operatorRewardCommission, 'operatorRewardCommission');
  writeU64(writer, input.delegatorUsdcEarnings, 'delegatorUsdcEarnings');
  writeU64(writer, input.operatorUsdcCommission, 'operatorUsdcCommission');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeAccrueRewardEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeAccrueRewardEvent(programData);
 * ```
 */
export function decodeAccrueRewardEvent(bytes: Uint8Array): AccrueRewardEvent {
  if (!hasDiscriminator(bytes, ACCRUE_REWARD_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'AccrueRewardEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'AccrueRewardEvent', 8);
  const event = readAccrueRewardEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({ event: 'AccrueRewardEvent', byteLength: bytes.length, expected: reader.offset });
  }
  return event;
}
