// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../../kit/kit-types.js';
import { trailingEventBytesError, wrongEventError } from '../../errors/event.js';
import { checkObject } from '../../checks/check-object.js';
import { createBorshReader, readAddress, readU16, readU64, type BorshReader } from '../../wire/borsh-reader.js';
import { createBorshWriter, writeAddress, writeU16, writeU64 } from '../../wire/borsh-writer.js';
import { hasDiscriminator } from '../../wire/discriminator.js';

/** The first eight bytes: sha256 of its Anchor name. */
export const SLASH_STAKE_EVENT_DISCRIMINATOR = [150, 87, 165, 208, 202, 50, 106, 12] as const;

/** Logged by SlashStake. */
export interface SlashStakeEvent {
  /** Index of the top-level instruction that was running. */
  readonly instructionIndex: number;
  /** Address of the pool. */
  readonly operatorPool: Address;
  /** The epoch after the completed ones. */
  readonly epoch: bigint;
  /** Address of the operator's own staking record. */
  readonly operatorStakingRecord: Address;
  /** The authority that signed. */
  readonly authority: Address;
  /** Token account that received. */
  readonly destination: Address;
  /** USDC account that received. */
  readonly destinationUsdc: Address;
  /** Shares taken. */
  readonly sharesSlashed: bigint;
  /** INT taken with the shares, in base units. */
  readonly tokenAmountSlashed: bigint;
  /** USDC taken from the operator's record, in base units. */
  readonly usdcConfiscated: bigint;
  /** INT commission taken, in base units. */
  readonly rewardCommissionConfiscated: bigint;
  /** USDC commission taken, in base units. */
  readonly usdcCommissionConfiscated: bigint;
}

function readSlashStakeEvent(reader: BorshReader): SlashStakeEvent {
  return {
    instructionIndex: readU16(reader, 'instructionIndex'),
    operatorPool: readAddress(reader, 'operatorPool'),
    epoch: readU64(reader, 'epoch'),
    operatorStakingRecord: readAddress(reader, 'operatorStakingRecord'),
    authority: readAddress(reader, 'authority'),
    destination: readAddress(reader, 'destination'),
    destinationUsdc: readAddress(reader, 'destinationUsdc'),
    sharesSlashed: readU64(reader, 'sharesSlashed'),
    tokenAmountSlashed: readU64(reader, 'tokenAmountSlashed'),
    usdcConfiscated: readU64(reader, 'usdcConfiscated'),
    rewardCommissionConfiscated: readU64(reader, 'rewardCommissionConfiscated'),
    usdcCommissionConfiscated: readU64(reader, 'usdcCommissionConfiscated'),
  };
}

/**
 * The bytes of the event, discriminator included: for tests and simulations.
 *
 * @throws an INPUT error that names the field
 * @example
 * ```ts
 * import { encodeSlashStakeEvent, type SlashStakeEvent } from 'inference-staking-sdk';
 *
 * declare const event: SlashStakeEvent;
 * const bytes = encodeSlashStakeEvent(event);
 * ```
 */
export function encodeSlashStakeEvent(input: SlashStakeEvent): Uint8Array {
  checkObject('event', input);

  const writer = createBorshWriter(218, SLASH_STAKE_EVENT_DISCRIMINATOR);
  writeU16(writer, input.instructionIndex, 'instructionIndex');
  writeAddress(writer, input.operatorPool, 'operatorPool');
  writeU64(writer, input.epoch, 'epoch');
  writeAddress(writer, input.operatorStakingRecord, 'operatorStakingRecord');
  writeAddress(writer, input.authority, 'authority');
  writeAddress(writer, input.destination, 'destination');
  writeAddress(writer, input.destinationUsdc, 'destinationUsdc');
  writeU64(writer, input.sharesSlashed, 'sharesSlashed');
  writeU64(writer, input.tokenAmountSlashed, 'tokenAmountSlashed');
  writeU64(writer, input.usdcConfiscated, 'usdcConfiscated');
  writeU64(writer, input.rewardCommissionConfiscated, 'rewardCommissionConfiscated');
  writeU64(writer, input.usdcCommissionConfiscated, 'usdcCommissionConfiscated');
  return writer.bytes;
}

/**
 * The event from the bytes a `Program data:` line holds. Strict: no byte may follow the last field.
 *
 * @throws `STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR`, `STAKING_SDK_ERROR__EVENT__TRAILING_BYTES`, or a WIRE error
 * @example
 * ```ts
 * import { decodeSlashStakeEvent } from 'inference-staking-sdk';
 *
 * declare const programData: Uint8Array;
 * const { operatorPool, epoch } = decodeSlashStakeEvent(programData);
 * ```
 */
export function decodeSlashStakeEvent(bytes: Uint8Array): SlashStakeEvent {
  if (!hasDiscriminator(bytes, SLASH_STAKE_EVENT_DISCRIMINATOR))
    throw wrongEventError({ event: 'SlashStakeEvent', actual: [...bytes.slice(0, 8)] });
  const reader = createBorshReader(bytes, 'SlashStakeEvent', 8);
  const event = readSlashStakeEvent(reader);
  if (reader.offset !== bytes.length) {
    throw trailingEventBytesError({ event: 'SlashStakeEvent', byteLength: bytes.length, expected: reader.offset });
  }
  return event;
}
