import { checkInteger } from './check-integer.js';
import { MAXIMUM_I64 } from './checked.js';

/**
 * Throws unless `value` is Unix time in seconds, as the chain's clock has it.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`
 */
export function checkTimestamp(field: string, value: bigint): void {
  checkInteger(field, value, -MAXIMUM_I64 - 1n, MAXIMUM_I64);
}
