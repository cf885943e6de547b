import { wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';

/**
 * Throws unless `value` is true or false. Texts and numbers are refused.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function checkBoolean(field: string, value: unknown): asserts value is boolean {
  if (typeof value !== 'boolean') throw wrongTypeError({ field, expected: 'a boolean', actual: describeType(value) });
}
