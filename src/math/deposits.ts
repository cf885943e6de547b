import { divisionByZeroError } from '../errors/math.js';
import { sharesForTokens } from './shares-for-tokens.js';
import { tokensForShares, type PoolShares } from './tokens-for-shares.js';

const divideUp = (dividend: bigint, divisor: bigint, operation: string): bigint => {
  if (divisor === 0n) throw divisionByZeroError(operation);
  return (dividend + divisor - 1n) / divisor;
};

/**
 * The fewest shares worth at least `tokenAmount` (INT in base units): what to undelegate to get so much. Rounded up.
 *
 * @throws `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` in a pool without tokens
 * @example
 * ```ts
 * import { sharesWorthAtLeast } from 'inference-staking-sdk';
 *
 * sharesWorthAtLeast({ totalStakedAmount: 300n, totalShares: 200n }, 100n); // 67n
 * ```
 */
export function sharesWorthAtLeast({ totalStakedAmount, totalShares }: PoolShares, tokenAmount: bigint): bigint {
  return tokenAmount === 0n ? 0n : divideUp(tokenAmount * totalShares, totalStakedAmount, 'shares worth at least');
}

/**
 * The least deposit, in base units of INT, that mints at least one share. A smaller one is given to the pool. Rounded up.
 *
 * @throws `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` in a pool without shares worth asking about
 * @example
 * ```ts
 * import { leastDepositForOneShare } from 'inference-staking-sdk';
 *
 * leastDepositForOneShare({ totalStakedAmount: 300n, totalShares: 200n }); // 2n
 * ```
 */
export function leastDepositForOneShare({ totalStakedAmount, totalShares }: PoolShares): bigint {
  return totalShares === 0n ? 1n : divideUp(totalStakedAmount, totalShares, 'least deposit');
}

/**
 * INT in base units that a deposit loses to rounding at once: the deposit less what its shares are worth right after it.
 *
 * @example
 * ```ts
 * import { depositDust } from 'inference-staking-sdk';
 *
 * depositDust({ totalStakedAmount: 300n, totalShares: 2n }, 149n); // 149n: not worth one share
 * ```
 */
export function depositDust(pool: PoolShares, tokenAmount: bigint): bigint {
  const shares = sharesForTokens(pool, tokenAmount);
  const after = { totalStakedAmount: pool.totalStakedAmount + tokenAmount, totalShares: pool.totalShares + shares };
  const worth = shares === 0n ? 0n : tokensForShares(after, shares);
  // In a pool that holds tokens but no shares the staker gains them.
  return worth > tokenAmount ? 0n : tokenAmount - worth;
}
