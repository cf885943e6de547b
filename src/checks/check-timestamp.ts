import { checkObject } from './check-object.js';
import { integerOutOfRangeError, wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';
import { MINIMUM_I64 } from './integer-limits.js';

/** The first time that is refused, about the year 5138: milliseconds of any day after March 1973 are above it. */
const IMPLAUSIBLE = 100_000_000_000n;

/**
 * Throws unless `value` is Unix time in seconds, as a clock shows it. For times that the chain computes from settings, which can be any i64, see
 * `checkI64Input`.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for milliseconds
 */
export function checkTimestamp(field: string, value: bigint): void {
  if (typeof value !== 'bigint')
    throw wrongTypeError({ field, expected: 'a bigint, Unix time in seconds', actual: describeType(value) });
  if (value < MINIMUM_I64 || value >= IMPLAUSIBLE)
    throw integerOutOfRangeError({ field, value, minimum: MINIMUM_I64, maximum: IMPLAUSIBLE - 1n, unit: 'seconds' });
}

/** The time of a clock, read once: Unix time in seconds. */
export function readClock(clock: { readonly unixTimestamp: bigint }): bigint {
  checkObject('clock', clock);
  const { unixTimestamp } = clock;
  checkTimestamp('unixTimestamp', unixTimestamp);
  return unixTimestamp;
}
