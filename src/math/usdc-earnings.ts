import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U128, MAXIMUM_U64 } from '../checks/integer-limits.js';
import { checkU128, checkU64 } from './checked.js';

/** The scale of the USDC index: it is USDC per share × 10^18. */
export const USDC_INDEX_SCALE = 1_000_000_000_000_000_000n;

/** The parts of a staking record that its USDC depends on. */
export interface UsdcEarningsRecord {
  readonly shares: bigint;
  /** The pool's index up to which `accruedUsdcEarnings` counts. */
  readonly lastSettledUsdcPerShare: bigint;
  /** USDC in base units, settled and not claimed. */
  readonly accruedUsdcEarnings: bigint;
}

/**
 * USDC in base units that a record has earned since it was last settled, rounded down (docs/protocol.md#shared-arithmetic): shares × the growth of the
 * pool's index / 10^18, of which the program keeps the low 64 bits.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW` where the program panics
 * @example
 * ```ts
 * import { computeUnsettledUsdc, USDC_INDEX_SCALE } from 'inference-staking-sdk';
 *
 * const record = { shares: 50n, lastSettledUsdcPerShare: 0n, accruedUsdcEarnings: 4n };
 * computeUnsettledUsdc(2n * USDC_INDEX_SCALE, record); // 100n
 * ```
 */
export function computeUnsettledUsdc(cumulativeUsdcPerShare: bigint, record: UsdcEarningsRecord): bigint {
  checkInteger('cumulativeUsdcPerShare', cumulativeUsdcPerShare, 0n, MAXIMUM_U128);
  checkObject('record', record);
  const { lastSettledUsdcPerShare, shares, accruedUsdcEarnings } = record;
  checkInteger('accruedUsdcEarnings', accruedUsdcEarnings, 0n, MAXIMUM_U64);
  checkInteger('lastSettledUsdcPerShare', lastSettledUsdcPerShare, 0n, MAXIMUM_U128);
  checkInteger('shares', shares, 0n, MAXIMUM_U64);
  const growth = cumulativeUsdcPerShare - lastSettledUsdcPerShare;
  if (growth <= 0n) return 0n;
  return (checkU128(shares * growth, 'unsettled USDC') / USDC_INDEX_SCALE) & MAXIMUM_U64;
}

/**
 * USDC in base units that a record can claim now: what is settled, and what settling would add.
 *
 * @param pool - the pool of the record
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW` where the program panics
 * @example
 * ```ts
 * import { computeClaimableUsdc, type OperatorPool, type StakingRecord } from 'inference-staking-sdk';
 *
 * declare const [pool, record]: [OperatorPool, StakingRecord];
 * const amount = computeClaimableUsdc(pool, record);
 * ```
 */
export function computeClaimableUsdc(
  pool: { readonly cumulativeUsdcPerShare: bigint },
  record: UsdcEarningsRecord,
): bigint {
  checkObject('pool', pool);
  checkObject('record', record);
  const { accruedUsdcEarnings } = record;
  checkInteger('accruedUsdcEarnings', accruedUsdcEarnings, 0n, MAXIMUM_U64);
  const unsettled = computeUnsettledUsdc(pool.cumulativeUsdcPerShare, record);
  return checkU64(accruedUsdcEarnings + unsettled, 'claimable USDC');
}

/**
 * The pool's index after `earnings` of USDC (base units) reach its delegators, rounded down: + earnings × 10^18 / total shares. Without
 * shares it does not change, and nobody can claim the USDC.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW` where the program panics
 * @example
 * ```ts
 * import { computeUsdcIndexAfterPayout } from 'inference-staking-sdk';
 *
 * computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 0n, totalShares: 200n }, 100n); // 500_000_000_000_000_000n: half a unit per share
 * ```
 */
export function computeUsdcIndexAfterPayout(
  pool: { readonly cumulativeUsdcPerShare: bigint; readonly totalShares: bigint },
  earnings: bigint,
): bigint {
  checkInteger('earnings', earnings, 0n, MAXIMUM_U64);
  checkObject('pool', pool);
  const { totalShares, cumulativeUsdcPerShare } = pool;
  checkInteger('totalShares', totalShares, 0n, MAXIMUM_U64);
  checkInteger('cumulativeUsdcPerShare', cumulativeUsdcPerShare, 0n, MAXIMUM_U128);
  if (totalShares === 0n || earnings === 0n) return cumulativeUsdcPerShare;
  const step = checkU128(earnings * USDC_INDEX_SCALE, 'USDC index') / totalShares;
  return checkU128(cumulativeUsdcPerShare + step, 'USDC index');
}
