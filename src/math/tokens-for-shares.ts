import { checkInteger, checkU64Input } from '../checks/check-integer.js';
import { checkObject } from '../checks/check-object.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { mulDivFloor } from './checked.js';

/** The two totals of a pool that make its share price. */
export interface PoolShares {
  /** INT in base units. */
  readonly totalStakedAmount: bigint;
  readonly totalShares: bigint;
}

/** The two totals of a pool, each read once and checked. */
export function readPoolShares(pool: PoolShares): PoolShares {
  checkObject('pool', pool);
  const { totalStakedAmount, totalShares } = pool;
  checkU64Input('totalStakedAmount', totalStakedAmount);
  checkU64Input('totalShares', totalShares);
  return { totalStakedAmount, totalShares };
}

/**
 * INT in base units that `shares` of a pool are worth, rounded down (docs/protocol.md#shared-arithmetic): shares × total staked / total shares.
 *
 * @param pool - the pool, or its two totals
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` where the program panics; an
 * INPUT error for shares outside of u64
 * @example
 * ```ts
 * import { computeTokensForShares } from 'inference-staking-sdk';
 *
 * computeTokensForShares({ totalStakedAmount: 300n, totalShares: 200n }, 66n); // 99n
 * ```
 */
export function computeTokensForShares(pool: PoolShares, shares: bigint): bigint {
  const { totalStakedAmount, totalShares } = readPoolShares(pool);
  checkInteger('shares', shares, 0n, MAXIMUM_U64);
  return shares === 0n ? 0n : mulDivFloor(shares, totalStakedAmount, totalShares, 'tokens for shares');
}
