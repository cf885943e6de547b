import { integerOutOfRangeError, wrongTypeError } from '../errors/input.js';

/**
 * Throws unless `value` is of the type of the bounds, whole, and within them.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 */
export function checkInteger<T extends bigint | number>(field: string, value: T, minimum: T, maximum: T): void {
  if (typeof value !== typeof minimum)
    throw wrongTypeError({ field, expected: `a ${typeof minimum}`, actual: typeof value });
  if ((typeof value === 'number' && !Number.isInteger(value)) || value < minimum || value > maximum)
    throw integerOutOfRangeError({ field, value, minimum, maximum });
}
