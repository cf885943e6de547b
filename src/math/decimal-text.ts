import { integerOutOfRangeError, invalidDecimalError, wrongTypeError } from '../errors/input.js';

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
  /** Digits after the point, always that many. Left out: as many as the amount has, none for a whole number. */
  readonly decimals?: number;
  /** Put between groups of three digits before the point, such as `","`. Left out: nothing. */
  readonly grouping?: string;
  /** For digits that are not shown. Left out: `floor`, so that nobody reads more than there is. */
  readonly rounding?: DecimalRounding;
}

const MOST_CHARACTERS = 64;

/** Base units from a text such as `"12.5"`. Exact: more decimals than the unit has are an error, never a rounding. */
export function parseDecimal(text: unknown, { name, decimals, maximum }: DecimalUnit): bigint {
  if (typeof text !== 'string') throw wrongTypeError({ field: name, expected: 'a decimal text', actual: typeof text });
  const match = text.length <= MOST_CHARACTERS ? /^(\d+)(?:\.(\d+))?$/u.exec(text) : null;
  const fraction = match?.[2] ?? '';
  if (match === null || fraction.length > decimals) throw invalidDecimalError({ unit: name, value: text, decimals });
  const amount = BigInt(match[1]! + fraction.padEnd(decimals, '0'));
  if (amount > maximum) throw integerOutOfRangeError({ field: name, value: amount, minimum: 0n, maximum });
  return amount;
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
  const { grouping = '', rounding = 'floor' } = format;
  const shown = format.decimals ?? unit.decimals;
  if (typeof amount !== 'bigint')
    throw wrongTypeError({ field: unit.name, expected: 'a bigint', actual: typeof amount });
  if (!ROUNDINGS.includes(rounding))
    throw wrongTypeError({ field: 'rounding', expected: ROUNDINGS.join(', '), actual: rounding });
  if (!Number.isInteger(shown) || shown < 0 || shown > unit.decimals)
    throw integerOutOfRangeError({ field: 'decimals', value: shown, minimum: 0, maximum: unit.decimals });
  const rounded = divideRounded(amount, 10n ** BigInt(unit.decimals - shown), rounding);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(shown + 1, '0');
  const whole = digits.slice(0, digits.length - shown).replace(/\B(?=(?:\d{3})+$)/gu, () => grouping);
  const allDecimals = digits.slice(digits.length - shown);
  const decimals = format.decimals === undefined ? allDecimals.replace(/0+$/u, '') : allDecimals;
  return `${rounded < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}
