import { checkInteger } from '../checks/check-integer.js';
import { formatDecimal, parseDecimal, type DecimalFormat, type DecimalUnit } from './decimal-text.js';

/** 10,000 basis points are 100 %: one percent is 100 basis points. */
const PERCENT: DecimalUnit = { name: 'percent', decimals: 2, maximum: 10_000n };

/**
 * Basis points from a percentage. Exact: 0.01 % is the smallest step.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` above 100 %
 * @example
 * ```ts
 * import { parsePercentAsBps } from 'inference-staking-sdk';
 *
 * const rateBps = parsePercentAsBps('12.5'); // 1250
 * ```
 */
export function parsePercentAsBps(text: string): number {
  return Number(parseDecimal(text, PERCENT));
}

/**
 * Basis points as a percentage, for display, without the sign.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for anything but a whole number from 0 to 10,000
 * @example
 * ```ts
 * import { formatBpsAsPercent } from 'inference-staking-sdk';
 *
 * formatBpsAsPercent(1250); // '12.5'
 * ```
 */
export function formatBpsAsPercent(bps: number, format?: DecimalFormat): string {
  checkInteger('bps', bps, 0, 10_000);
  return formatDecimal(BigInt(bps), PERCENT, format);
}
