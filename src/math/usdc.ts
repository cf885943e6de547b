import { formatDecimal, parseDecimal, type DecimalFormat, type DecimalUnit } from './decimal-text.js';

/** USDC has six decimals: 1 USDC is 1,000,000 base units. */
const USDC: DecimalUnit = { name: 'USDC', decimals: 6, maximum: 0xffff_ffff_ffff_ffffn };

/**
 * Base units of USDC from a decimal text. Exact: more than six decimals are an error, never a rounding.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` above u64
 * @example
 * ```ts
 * import { parseUsdc } from 'inference-staking-sdk';
 *
 * const amount = parseUsdc('0.25'); // 250_000n
 * ```
 */
export function parseUsdc(text: string): bigint {
  return parseDecimal(text, USDC);
}

/**
 * Base units of USDC as a decimal text, for display. Rounds down unless told otherwise.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for decimals other than 0 to 6
 * @example
 * ```ts
 * import { formatUsdc } from 'inference-staking-sdk';
 *
 * formatUsdc(1_005_000n, { decimals: 2, rounding: 'halfExpand' }); // '1.01'
 * ```
 */
export function formatUsdc(amount: bigint, format?: DecimalFormat): string {
  return formatDecimal(amount, USDC, format);
}
