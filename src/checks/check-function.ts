import { wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';

/**
 * Throws unless `value` is a function.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function checkFunction(field: string, value: unknown): void {
  if (typeof value !== 'function') throw wrongTypeError({ field, expected: 'a function', actual: describeType(value) });
}
