import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';

/** An epoch's emission in two parts, base units of INT. They always add up to it. */
export interface EmissionSplit {
  /** For being online: emission × percentage / 100, rounded down. */
  readonly uptimePart: bigint;
  /** For work: the rest. */
  readonly workPart: bigint;
}

/**
 * Splits an epoch's emission into the part for uptime and the part for work (docs/protocol.md#emission-split).
 *
 * @param emission - base units of INT
 * @param uptimePercentage - a whole number from 0 to 50
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { computeEpochEmission, splitEmission } from 'inference-staking-sdk';
 *
 * splitEmission(computeEpochEmission(1n), 20); // uptimePart: 333_333_333_333_333n
 * ```
 */
export function splitEmission(emission: bigint, uptimePercentage: number): EmissionSplit {
  checkInteger('emission', emission, 0n, MAXIMUM_U64);
  checkInteger('uptimePercentage', uptimePercentage, 0, 50);
  const uptimePart = (emission * BigInt(uptimePercentage)) / 100n;
  return { uptimePart, workPart: emission - uptimePart };
}
