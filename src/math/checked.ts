import { divisionByZeroError, overflowError } from '../errors/math.js';
import { checkBigint, checkInteger } from '../checks/check-integer.js';
import { checkText } from '../checks/check-text.js';
import { MAXIMUM_I64, MAXIMUM_U128, MAXIMUM_U64 } from '../checks/integer-limits.js';

/**
 * `value` if it fits a u64. The program panics where this throws.
 *
 * @param operation - names the computation in the error
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`; `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for what is no bigint
 * @example
 * ```ts
 * import { checkU64 } from 'inference-staking-sdk';
 *
 * checkU64(2n + 3n, 'stake of two records'); // 5n
 * ```
 */
export function checkU64(value: bigint, operation: string): bigint {
  checkText('operation', operation);
  checkBigint('value', value);
  if (value < 0n || value > MAXIMUM_U64) throw overflowError(operation, value, MAXIMUM_U64);
  return value;
}

/**
 * `value` if it fits a u128. The program panics where this throws.
 *
 * @param operation - names the computation in the error
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`; `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for what is no bigint
 * @example
 * ```ts
 * import { checkU128, USDC_INDEX_SCALE } from 'inference-staking-sdk';
 *
 * checkU128(5n * USDC_INDEX_SCALE, 'growth of the USDC index');
 * ```
 */
export function checkU128(value: bigint, operation: string): bigint {
  checkText('operation', operation);
  checkBigint('value', value);
  if (value < 0n || value > MAXIMUM_U128) throw overflowError(operation, value, MAXIMUM_U128);
  return value;
}

/** `value` if it fits an i64. The program panics where this throws. */
export function checkedI64(value: bigint, operation: string): bigint {
  if (BigInt.asIntN(64, value) !== value) throw overflowError(operation, value, MAXIMUM_I64);
  return value;
}

/**
 * `a × b / divisor`, rounded down: the product in u128, the result in u64, as the program computes.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO`; an INPUT error for a value that
 * is not a bigint, is negative, or does not fit a u128
 * @example
 * ```ts
 * import { mulDivFloor } from 'inference-staking-sdk';
 *
 * mulDivFloor(10n, 2n, 3n, 'a share of ten'); // 6n
 * ```
 */
export function mulDivFloor(a: bigint, b: bigint, divisor: bigint, operation: string): bigint {
  checkText('operation', operation);
  checkInteger('a', a, 0n, MAXIMUM_U128);
  checkInteger('b', b, 0n, MAXIMUM_U128);
  checkInteger('divisor', divisor, 0n, MAXIMUM_U128);
  const product = checkU128(a * b, operation);
  if (divisor === 0n) throw divisionByZeroError(operation);
  return checkU64(product / divisor, operation);
}
