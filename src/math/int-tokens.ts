import { formatDecimal, parseDecimal, type DecimalFormat, type DecimalUnit } from './decimal-text.js';

/** INT has nine decimals: 1 INT is 1,000,000,000 base units. */
const INT: DecimalUnit = { name: 'INT', decimals: 9, maximum: 0xffff_ffff_ffff_ffffn };

/**
 * Base units of the INT token from a decimal text. Exact: more than nine decimals are an error, never a rounding.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` above u64
 * @example
 * ```ts
 * import { parseIntTokens } from 'inference-staking-sdk';
 *
 * const amount = parseIntTokens('12.5'); // 12_500_000_000n
 * ```
 */
export function parseIntTokens(text: string): bigint {
  return parseDecimal(text, INT);
}

/**
 * Base units of the INT token as a decimal text, for display. Rounds down unless told otherwise.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for decimals other than 0 to 9
 * @example
 * ```ts
 * import { formatIntTokens } from 'inference-staking-sdk';
 *
 * formatIntTokens(1_234_567_890_123n); // '1234.567890123'
 * formatIntTokens(1_234_567_890_123n, { decimals: 2, grouping: ',' }); // '1,234.56'
 * ```
 */
export function formatIntTokens(amount: bigint, format?: DecimalFormat): string {
  return formatDecimal(amount, INT, format);
}
