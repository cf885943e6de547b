import { formatDecimal, parseDecimal, type DecimalFormat, type DecimalUnit } from './decimal-text.js';

/** Shares have no unit and no fractions. */
const SHARES: DecimalUnit = { name: 'shares', decimals: 0, maximum: 0xffff_ffff_ffff_ffffn };

/**
 * A number of shares from a text of digits.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` above u64
 * @example
 * ```ts
 * import { parseShares } from 'inference-staking-sdk';
 *
 * const shares = parseShares('1000'); // 1000n
 * ```
 */
export function parseShares(text: string): bigint {
  return parseDecimal(text, SHARES);
}

/**
 * A number of shares as a text, for display.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`
 * @example
 * ```ts
 * import { formatShares } from 'inference-staking-sdk';
 *
 * formatShares(1_000_000n, { grouping: ',' }); // '1,000,000'
 * ```
 */
export function formatShares(shares: bigint, format?: DecimalFormat): string {
  return formatDecimal(shares, SHARES, format);
}
