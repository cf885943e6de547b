import { checkI64Input, checkInteger, checkU64Input } from '../checks/check-integer.js';
import { checkTimestamp } from '../checks/check-timestamp.js';
import { checkObject } from '../checks/check-object.js';
import { MAXIMUM_I64, MAXIMUM_U64, MINIMUM_I64 } from '../checks/integer-limits.js';
import { computeTokensForShares, type PoolShares } from './tokens-for-shares.js';
import { computeClaimableUsdc, type UsdcEarningsRecord } from './usdc-earnings.js';

/** The program reads the stored delay, a u64, as an i64. */
const delayOf = (slashingDelaySeconds: bigint): bigint => {
  checkInteger('slashingDelaySeconds', slashingDelaySeconds, 0n, MAXIMUM_U64);
  return BigInt.asIntN(64, slashingDelaySeconds);
};

/**
 * When a halted pool can first be slashed, as Unix time in seconds (docs/protocol.md#slash_stake). Halting it again restarts the delay. A delay
 * of 2^63 seconds or more is negative to the program, and always over.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a time outside of i64 or a delay outside of u64
 * @example
 * ```ts
 * import { computeEarliestSlashingTimestamp } from 'inference-staking-sdk';
 *
 * computeEarliestSlashingTimestamp(1_000n, 86_400n); // 87_400n
 * ```
 */
export function computeEarliestSlashingTimestamp(haltedAtTimestamp: bigint, slashingDelaySeconds: bigint): bigint {
  checkI64Input('haltedAtTimestamp', haltedAtTimestamp);
  return haltedAtTimestamp + delayOf(slashingDelaySeconds);
}

/**
 * Whether the slashing delay is over, as the program computes it: the time since the halt saturates in i64.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a time outside of i64 or a delay outside of u64
 * @example
 * ```ts
 * import { isSlashingDelayOver } from 'inference-staking-sdk';
 *
 * isSlashingDelayOver({ haltedAtTimestamp: 1_000n, slashingDelaySeconds: 86_400n, unixTimestamp: 87_400n }); // true
 * ```
 */
export function isSlashingDelayOver(input: {
  readonly haltedAtTimestamp: bigint;
  readonly slashingDelaySeconds: bigint;
  readonly unixTimestamp: bigint;
}): boolean {
  checkObject('input', input);
  const { haltedAtTimestamp, slashingDelaySeconds, unixTimestamp } = input;
  checkTimestamp('unixTimestamp', unixTimestamp);
  return isDelayOver(haltedAtTimestamp, slashingDelaySeconds, unixTimestamp);
}

/** The same for any clock that an i64 holds, as the model needs it. */
export function isDelayOver(haltedAtTimestamp: bigint, slashingDelaySeconds: bigint, unixTimestamp: bigint): boolean {
  checkI64Input('haltedAtTimestamp', haltedAtTimestamp);
  const elapsed = unixTimestamp - haltedAtTimestamp;
  const saturated = elapsed > MAXIMUM_I64 ? MAXIMUM_I64 : elapsed < MINIMUM_I64 ? MINIMUM_I64 : elapsed;
  return saturated >= delayOf(slashingDelaySeconds);
}

/** What the operator loses, besides both commission vaults. */
export interface SlashingLoss {
  /** INT in base units: what the slashed shares are worth, rounded down. */
  readonly tokenAmount: bigint;
  /** USDC in base units: all that the record could claim, however few shares are slashed. */
  readonly usdcAmount: bigint;
  /** Shares the record keeps. */
  readonly remainingShares: bigint;
}

/**
 * What slashing `sharesAmount` of the operator's record takes (docs/protocol.md#slash_stake). Delegators and tokens in cooldown lose nothing.
 *
 * @param pool - the pool
 * @param record - the operator's record
 * @param sharesAmount - 1 to the record's shares
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`; `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` where the
 * program panics
 * @example
 * ```ts
 * import { computeSlashingLoss, type OperatorPool, type StakingRecord } from 'inference-staking-sdk';
 *
 * declare const [pool, operatorRecord]: [OperatorPool, StakingRecord];
 * const { tokenAmount, usdcAmount } = computeSlashingLoss(pool, operatorRecord, operatorRecord.shares / 10n);
 * ```
 */
export function computeSlashingLoss(
  pool: PoolShares & { readonly cumulativeUsdcPerShare: bigint },
  record: UsdcEarningsRecord,
  sharesAmount: bigint,
): SlashingLoss {
  checkObject('record', record);
  const { shares } = record;
  checkU64Input('shares', shares);
  checkInteger('sharesAmount', sharesAmount, 1n, shares);
  return {
    tokenAmount: computeTokensForShares(pool, sharesAmount),
    usdcAmount: computeClaimableUsdc(pool, record),
    remainingShares: shares - sharesAmount,
  };
}
