import { integerOutOfRangeError, wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';
import { MAXIMUM_I64, MAXIMUM_U64, MINIMUM_I64 } from './integer-limits.js';

/**
 * Throws unless `value` is of the type of the bounds, whole, and within them.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 */
export function checkInteger<T extends bigint | number>(field: string, value: T, minimum: T, maximum: T): void {
  if (typeof value !== typeof minimum)
    throw wrongTypeError({ field, expected: `a ${typeof minimum}`, actual: describeType(value) });
  if ((typeof value === 'number' && !Number.isInteger(value)) || value < minimum || value > maximum)
    throw integerOutOfRangeError({ field, value, minimum, maximum });
}

/** Throws unless `value` is a bigint that fits a u64. */
export function checkU64Input(field: string, value: bigint): void {
  checkInteger(field, value, 0n, MAXIMUM_U64);
}

/** Throws unless `value` is a bigint that fits an i64. */
export function checkI64Input(field: string, value: bigint): void {
  checkInteger(field, value, MINIMUM_I64, MAXIMUM_I64);
}

/** Throws unless `value` is a bigint, of any size. */
export function checkBigint(field: string, value: unknown): asserts value is bigint {
  if (typeof value !== 'bigint') throw wrongTypeError({ field, expected: 'a bigint', actual: describeType(value) });
}

/** The number that a program's error code is. RPC clients give it as a number or as a bigint. */
export function readErrorCode(code: number | bigint): number {
  if (typeof code === 'bigint') checkInteger('code', code, 0n, 0xffff_ffffn);
  else checkInteger('code', code, 0, 0xffff_ffff);
  return Number(code);
}
