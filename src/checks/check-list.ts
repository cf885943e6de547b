import { listTooLongError, wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';

/**
 * The elements of a list, each read once, so that a list that changes cannot give two answers. Throws for a value that is not an array, has holes, or is longer
 * than `maximum`.
 *
 * @param checkElement - called with the element's name (`field[2]`) and the element, in order
 * @returns a new array
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE, STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG
 */
export function checkList<T>(
  field: string,
  value: readonly T[],
  checkElement?: (field: string, element: T) => void,
  maximum?: number,
): T[] {
  const given: unknown = value;
  if (!Array.isArray(given)) throw wrongTypeError({ field, expected: 'an array', actual: describeType(given) });
  const { length } = value;
  if (maximum !== undefined && length > maximum) throw listTooLongError({ field, length, maximum });
  const elements: T[] = [];
  for (let index = 0; index < length; index++) {
    const name = `${field}[${index}]`;
    if (!(index in value))
      throw wrongTypeError({ field: name, expected: 'given', actual: 'nothing, a hole in the array' });
    const element = value[index]!;
    checkElement?.(name, element);
    elements.push(element);
  }
  return elements;
}
