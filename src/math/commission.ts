import { checkObject } from '../checks/check-object.js';
import { checkInteger, checkU64Input } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';

/** An amount divided between the operator and the delegators. The two parts always add up to the amount. */
export interface CommissionSplit {
  /** Base units the operator keeps: amount × rate / 10,000, rounded down. */
  readonly commission: bigint;
  /** Base units for the delegators, by share: the rest. */
  readonly delegators: bigint;
}

/**
 * Splits an epoch's INT rewards or USDC revenue of a pool by a rate in basis points (docs/protocol.md#accrue_reward). The rate is the one in force when
 * the epoch is accrued: a scheduled rate takes effect at the end of the next accrual that pays out.
 *
 * @param amount - base units of INT or of USDC; each has its own rate
 * @param rateBps - 0 to 10,000; 10,000 keeps everything
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a negative amount, or a rate outside of 0 to 10,000
 * @example
 * ```ts
 * import { splitCommission } from 'inference-staking-sdk';
 *
 * splitCommission(1_001n, 500); // { commission: 50n, delegators: 951n }
 * ```
 */
export function splitCommission(amount: bigint, rateBps: number): CommissionSplit {
  checkInteger('amount', amount, 0n, MAXIMUM_U64);
  checkInteger('rateBps', rateBps, 0, 10_000);
  const commission = (amount * BigInt(rateBps)) / 10_000n;
  return { commission, delegators: amount - commission };
}

/** A scheduled rate and when it comes into force. */
export interface CommissionRateChange {
  readonly rateBps: number;
  /** The epoch whose accrual makes the rate current at its end. It is still divided by the old rate. */
  readonly payoutEpoch: bigint;
  /** The first epoch divided by the scheduled rate. */
  readonly fromEpoch: bigint;
}

/**
 * When a scheduled rate comes into force: at the end of the next accrual that pays out (docs/protocol.md#update_operator_pool). That is the
 * newest published epoch, or, if the pool has accrued it, the next one to be published.
 * If a further epoch is published before that accrual, the change comes later.
 *
 * @param newRateBps - `newRewardCommissionRateBps` or `newUsdcCommissionRateBps` of the pool
 * @returns null when nothing is scheduled, or the pool closes before an epoch is divided by it
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`
 * @example
 * ```ts
 * import { computeCommissionRateChange } from 'inference-staking-sdk';
 *
 * const pool = { rewardLastClaimedEpoch: 4n, closedAtEpoch: null };
 * computeCommissionRateChange(2_000, pool, { completedRewardEpoch: 6n }); // payoutEpoch: 6n, fromEpoch: 7n
 * ```
 */
export function computeCommissionRateChange(
  newRateBps: number | null,
  pool: { readonly rewardLastClaimedEpoch: bigint; readonly closedAtEpoch: bigint | null },
  overview: { readonly completedRewardEpoch: bigint },
): CommissionRateChange | null {
  checkObject('pool', pool);
  checkObject('overview', overview);
  const { rewardLastClaimedEpoch, closedAtEpoch } = pool;
  const { completedRewardEpoch } = overview;
  if (newRateBps !== null) checkInteger('newRateBps', newRateBps, 0, 10_000);
  checkU64Input('rewardLastClaimedEpoch', rewardLastClaimedEpoch);
  if (closedAtEpoch !== null) checkU64Input('closedAtEpoch', closedAtEpoch);
  checkU64Input('completedRewardEpoch', completedRewardEpoch);
  const payoutEpoch = rewardLastClaimedEpoch < completedRewardEpoch ? completedRewardEpoch : completedRewardEpoch + 1n;
  if (newRateBps === null || (closedAtEpoch !== null && closedAtEpoch <= payoutEpoch)) return null;
  return { rateBps: newRateBps, payoutEpoch, fromEpoch: payoutEpoch + 1n };
}
