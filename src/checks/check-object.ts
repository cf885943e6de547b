import { wrongTypeError } from '../errors/input.js';
import { describeType, isKeyObject, isKeyPair } from './describe-type.js';

/** What objects with named fields are by their tag: plain objects and instances of classes of any realm, and modules. */
const TAGS = ['[object Object]', '[object Module]'];

/**
 * Throws unless `value` is an object with named fields: no null, array, function, Date, Map, bytes, key of a library, or the like.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function checkObject(field: string, value: unknown): asserts value is object {
  if (
    typeof value !== 'object' ||
    !TAGS.includes(Object.prototype.toString.call(value)) ||
    isKeyObject(value) ||
    isKeyPair(value)
  )
    throw wrongTypeError({ field, expected: 'an object', actual: describeType(value) });
}
