import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { mulDivFloor } from './checked.js';
import { readPoolShares, type PoolShares } from './tokens-for-shares.js';

/**
 * Shares a deposit of `tokenAmount` mints, rounded down (docs/protocol.md#shared-arithmetic): as many as tokens in a pool without shares, else
 * tokens × total shares / total staked. What is lost by rounding belongs to the pool; a deposit may be worth no share at all.
 *
 * @param pool - the pool, or its two totals
 * @param tokenAmount - INT in base units
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` where the program panics; an
 * INPUT error for an amount outside of u64
 * @example
 * ```ts
 * import { computeSharesForTokens } from 'inference-staking-sdk';
 *
 * computeSharesForTokens({ totalStakedAmount: 300n, totalShares: 200n }, 100n); // 66n
 * ```
 */
export function computeSharesForTokens(pool: PoolShares, tokenAmount: bigint): bigint {
  const { totalStakedAmount, totalShares } = readPoolShares(pool);
  checkInteger('tokenAmount', tokenAmount, 0n, MAXIMUM_U64);
  if (totalShares === 0n) return tokenAmount;
  return mulDivFloor(tokenAmount, totalShares, totalStakedAmount, 'shares for tokens');
}
