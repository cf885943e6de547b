import { divisionByZeroError } from '../errors/math.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { checkU64 } from './checked.js';
import { computeSharesForTokens } from './shares-for-tokens.js';
import { computeTokensForShares, readPoolShares, type PoolShares } from './tokens-for-shares.js';

const divideUp = (dividend: bigint, divisor: bigint, operation: string): bigint => {
  if (divisor === 0n) throw divisionByZeroError(operation);
  return (dividend + divisor - 1n) / divisor;
};

/**
 * The smallest number of shares worth at least `tokenAmount` (INT in base units): the shares to unstake for that amount. Rounded up. It
 * exceeds the shares of the pool if the amount exceeds its stake.
 *
 * @throws `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` in a pool without shares or without tokens, where no share is worth anything;
 * `STAKING_SDK_ERROR__MATH__OVERFLOW` for more shares than a u64 holds
 * @example
 * ```ts
 * import { computeSharesWorthAtLeast } from 'inference-staking-sdk';
 *
 * computeSharesWorthAtLeast({ totalStakedAmount: 300n, totalShares: 200n }, 100n); // 67n
 * ```
 */
export function computeSharesWorthAtLeast(pool: PoolShares, tokenAmount: bigint): bigint {
  const { totalStakedAmount, totalShares } = readPoolShares(pool);
  checkInteger('tokenAmount', tokenAmount, 0n, MAXIMUM_U64);
  if (tokenAmount === 0n) return 0n;
  if (totalShares === 0n) throw divisionByZeroError('shares worth at least');
  return checkU64(divideUp(tokenAmount * totalShares, totalStakedAmount, 'shares worth at least'), 'shares');
}

/**
 * The least deposit, in base units of INT, that mints at least one share. A smaller deposit becomes property of the pool. Rounded up.
 *
 * @throws `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` in a pool that has shares but no tokens, where the program panics at any deposit
 * @example
 * ```ts
 * import { computeLeastDepositForOneShare } from 'inference-staking-sdk';
 *
 * computeLeastDepositForOneShare({ totalStakedAmount: 300n, totalShares: 200n }); // 2n
 * ```
 */
export function computeLeastDepositForOneShare(pool: PoolShares): bigint {
  const { totalStakedAmount, totalShares } = readPoolShares(pool);
  if (totalShares === 0n) return 1n;
  if (totalStakedAmount === 0n) throw divisionByZeroError('least deposit');
  return divideUp(totalStakedAmount, totalShares, 'least deposit');
}

/**
 * INT in base units that a deposit loses to rounding at once: the deposit less what its shares are worth right after it.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` where the program panics
 * @example
 * ```ts
 * import { computeDepositDust } from 'inference-staking-sdk';
 *
 * computeDepositDust({ totalStakedAmount: 300n, totalShares: 2n }, 149n); // 149n: not worth one share
 * ```
 */
export function computeDepositDust(pool: PoolShares, tokenAmount: bigint): bigint {
  const before = readPoolShares(pool);
  const shares = computeSharesForTokens(before, tokenAmount);
  const after = {
    totalStakedAmount: checkU64(before.totalStakedAmount + tokenAmount, 'stake after the deposit'),
    totalShares: checkU64(before.totalShares + shares, 'shares after the deposit'),
  };
  const worth = shares === 0n ? 0n : computeTokensForShares(after, shares);
  // In a pool that holds tokens but no shares the staker gains them.
  return worth > tokenAmount ? 0n : tokenAmount - worth;
}
