import { wrongTypeError } from '../errors/input.js';
import { describeType } from './describe-type.js';

/**
 * Throws unless `value` is a string.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function checkText(field: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongTypeError({ field, expected: 'a string', actual: describeType(value) });
}

/**
 * Throws unless `value` is one of the texts.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function checkChoice(field: string, value: unknown, choices: readonly string[]): void {
  if (typeof value === 'string' && choices.includes(value)) return;
  const actual = typeof value === 'string' ? `"${value.slice(0, 64)}"` : describeType(value);
  throw wrongTypeError({ field, expected: choices.map((choice) => `'${choice}'`).join(' or '), actual });
}
