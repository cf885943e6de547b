import { integerOutOfRangeError, invalidDecimalError, wrongTypeError } from '../errors/input.js';
import { checkInteger } from '../checks/check-integer.js';
import { checkObject } from '../checks/check-object.js';
import { checkChoice, checkText } from '../checks/check-text.js';
import { describeType } from '../checks/describe-type.js';
import { MAXIMUM_U128 } from '../checks/integer-limits.js';

/** A unit as people write it: 10^`decimals` base units make one. */
export interface DecimalUnit {
  readonly name: string;
  readonly decimals: number;
  /** The most base units there can be. */
  readonly maximum: bigint;
}

/**
 * How digits that are not shown are rounded, by the names of `Intl.NumberFormat`: `floor` towards minus infinity, `ceil` towards plus
 * infinity, `trunc` towards zero, `halfExpand` to the nearest, halves away from zero.
 */
export type DecimalRounding = (typeof ROUNDINGS)[number];

const ROUNDINGS = ['ceil', 'floor', 'halfExpand', 'trunc'] as const;

/** How an amount is written. */
export interface DecimalFormat {
  /** Put before the decimals, such as `","`. Left out: a point. Parsing reads the point alone. */
  readonly decimalSign?: string;
  /** Digits after the point, always that many. Left out: as many as the amount has, none for a whole number. */
  readonly decimals?: number;
  /** Put between groups of three digits before the point, such as `","`. Left out: nothing. Another text than the decimal sign. */
  readonly grouping?: string;
  /** For digits that are not shown. Left out: `floor`, so that nobody reads more than there is. */
  readonly rounding?: DecimalRounding;
}

const MOST_CHARACTERS = 64;

/** Base units from a text such as `"12.5"`. Exact: more decimals than the unit has are an error, never a rounding. */
export function parseDecimal(text: unknown, { name, decimals, maximum }: DecimalUnit): bigint {
  if (typeof text !== 'string')
    throw wrongTypeError({ field: name, expected: 'a decimal text', actual: describeType(text) });
  const match = text.length <= MOST_CHARACTERS ? /^(\d+)(?:\.(\d+))?$/u.exec(text) : null;
  const fraction = match?.[2] ?? '';
  if (match === null || fraction.length > decimals) throw invalidDecimalError({ unit: name, value: text, decimals });
  const amount = BigInt(match[1]! + fraction.padEnd(decimals, '0'));
  if (amount > maximum) throw integerOutOfRangeError({ field: name, value: amount, minimum: 0n, maximum });
  return amount;
}

/** Throws unless a text can stand between digits: short, without digits or a sign. */
function checkSeparator(field: string, value: unknown): void {
  checkText(field, value);
  if (value.length > 8 || /[\d+-]/u.test(value))
    throw wrongTypeError({
      field,
      expected: 'a short text without digits and signs',
      actual: `"${value.slice(0, 64)}"`,
    });
}

function divideRounded(amount: bigint, divisor: bigint, rounding: DecimalRounding): bigint {
  const quotient = amount / divisor; // towards zero
  const rest = amount % divisor; // with the sign of the amount
  if (rest === 0n) return quotient;
  const sign = amount < 0n ? -1n : 1n;
  const isAway =
    (rounding === 'floor' && sign < 0n) ||
    (rounding === 'ceil' && sign > 0n) ||
    (rounding === 'halfExpand' && rest * sign * 2n >= divisor);
  return isAway ? quotient + sign : quotient;
}

/** `amount` of base units as a decimal text. For display: the last step, after all arithmetic. */
export function formatDecimal(amount: bigint, unit: DecimalUnit, format: DecimalFormat = {}): string {
  checkInteger(unit.name, amount, -MAXIMUM_U128, MAXIMUM_U128);
  checkObject('format', format);
  const { grouping = '', decimalSign = '.', rounding = 'floor', decimals: fixedDecimals } = format;
  const shown = fixedDecimals === undefined ? unit.decimals : fixedDecimals;
  checkSeparator('grouping', grouping);
  checkSeparator('decimalSign', decimalSign);
  if (decimalSign === '' || decimalSign === grouping)
    throw wrongTypeError({
      field: 'decimalSign',
      expected: 'a text other than the grouping',
      actual: `"${decimalSign}"`,
    });
  checkChoice('rounding', rounding, ROUNDINGS);
  checkInteger('decimals', shown, 0, unit.decimals);
  const rounded = divideRounded(amount, BigInt(`1${'0'.repeat(unit.decimals - shown)}`), rounding);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(shown + 1, '0');
  const whole = digits.slice(0, digits.length - shown).replace(/\B(?=(?:\d{3})+$)/gu, () => grouping);
  const allDecimals = digits.slice(digits.length - shown);
  const decimals = fixedDecimals === undefined ? allDecimals.replace(/0+$/u, '') : allDecimals;
  return `${rounded < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `${decimalSign}${decimals}`}`;
}
