import { mulDivFloor } from './checked.js';

/** The two totals of a pool that give its shares their worth. */
export interface PoolShares {
  /** INT in base units. */
  readonly totalStakedAmount: bigint;
  readonly totalShares: bigint;
}

/**
 * INT in base units that `shares` of a pool are worth, rounded down (protocol.md, "Shared arithmetic"): shares × total staked / total shares.
 *
 * @param pool - the pool, or its two totals
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` where the program panics
 * @example
 * ```ts
 * import { tokensForShares } from 'inference-staking-sdk';
 *
 * tokensForShares({ totalStakedAmount: 300n, totalShares: 200n }, 66n); // 99n
 * ```
 */
export function tokensForShares({ totalStakedAmount, totalShares }: PoolShares, shares: bigint): bigint {
  return shares === 0n ? 0n : mulDivFloor(shares, totalStakedAmount, totalShares, 'tokens for shares');
}
