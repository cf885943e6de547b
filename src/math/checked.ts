import { divisionByZeroError, overflowError } from '../errors/math.js';

/** The most a u64 holds. */
export const MAXIMUM_U64 = 0xffff_ffff_ffff_ffffn;
/** The most a u128 holds. */
export const MAXIMUM_U128 = 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffffn;

/**
 * `value` if it fits a u64. The program panics where this throws.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`
 */
export function checkedU64(value: bigint, operation: string): bigint {
  if (value < 0n || value > MAXIMUM_U64) throw overflowError(operation, value, MAXIMUM_U64);
  return value;
}

/**
 * `value` if it fits a u128. The program panics where this throws.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`
 */
export function checkedU128(value: bigint, operation: string): bigint {
  if (value < 0n || value > MAXIMUM_U128) throw overflowError(operation, value, MAXIMUM_U128);
  return value;
}

/**
 * `a × b / divisor`, rounded down: the product in u128, the result in u64, as the program computes.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO`
 * @example
 * ```ts
 * import { mulDivFloor } from 'inference-staking-sdk';
 *
 * mulDivFloor(10n, 2n, 3n, 'a share of ten'); // 6n
 * ```
 */
export function mulDivFloor(a: bigint, b: bigint, divisor: bigint, operation: string): bigint {
  const product = checkedU128(a * b, operation);
  if (divisor === 0n) throw divisionByZeroError(operation);
  return checkedU64(product / divisor, operation);
}
