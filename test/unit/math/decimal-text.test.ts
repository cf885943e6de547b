import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBpsAsPercent,
  formatIntTokens,
  formatShares,
  formatUsdc,
  parseIntTokens,
  parsePercentAsBps,
  parseShares,
  parseUsdc,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  type DecimalRounding,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

const U64_MAX = 2n ** 64n - 1n;

describe('parsing amounts', () => {
  it.each([
    ['0', 0n],
    ['1', 1_000_000_000n],
    ['12.5', 12_500_000_000n],
    ['0.000000001', 1n],
    ['007', 7_000_000_000n],
    ['18446744073.709551615', U64_MAX],
  ])('reads %s INT', (text, amount) => {
    expect(parseIntTokens(text)).toBe(amount);
  });
  it.each(['', ' 1', '1 ', '.5', '1.', '-1', '+1', '1e3', '1,000', '0x10', '١', '1.0000000000', 'NaN', '1'.repeat(65)])(
    'refuses "%s"',
    (text) => {
      expect(codeOf(() => parseIntTokens(text))).toBe(STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL);
    },
  );
  it('refuses amounts above the maximum, and values that are not strings', () => {
    expect(codeOf(() => parseIntTokens('18446744073.709551616'))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    expect(codeOf(() => parsePercentAsBps('100.01'))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    expect(codeOf(() => parseUsdc('1.0000001'))).toBe(STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL);
    expect(codeOf(() => parseShares('1.0'))).toBe(STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL);
    expect(codeOf(() => parseIntTokens(1 as unknown as string))).toBe(STAKING_SDK_ERROR__INPUT__WRONG_TYPE);
  });
  it('parses what it has formatted to the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: U64_MAX }), (amount) => {
        expect(parseIntTokens(formatIntTokens(amount))).toBe(amount);
        expect(parseUsdc(formatUsdc(amount))).toBe(amount);
        expect(parseShares(formatShares(amount))).toBe(amount);
      }),
    );
    for (let bps = 0; bps <= 10_000; bps++) expect(parsePercentAsBps(formatBpsAsPercent(bps))).toBe(bps);
  });
});

describe('formatting amounts', () => {
  it.each([
    ['floor', 1_999_999n, '1.99'],
    ['ceil', 1_990_001n, '2.00'],
    ['trunc', 1_999_999n, '1.99'],
    ['halfExpand', 1_995_000n, '2.00'],
    ['halfExpand', 1_994_999n, '1.99'],
    ['floor', -1_990_001n, '-2.00'],
    ['ceil', -1_999_999n, '-1.99'],
    ['trunc', -1_999_999n, '-1.99'],
    ['halfExpand', -1_995_000n, '-2.00'],
    ['trunc', -1_999n, '0.00'],
  ] as [DecimalRounding, bigint, string][])('%s of %s USDC is %s', (rounding, amount, text) => {
    expect(formatUsdc(amount, { decimals: 2, rounding })).toBe(text);
  });
  it('groups, pads and trims', () => {
    expect(formatIntTokens(1_234_567_000_000_000n, { grouping: ',' })).toBe('1,234,567');
    expect(formatIntTokens(1_234_567_890_000_000n, { grouping: ',', decimals: 4 })).toBe('1,234,567.8900');
    expect(formatShares(1000n, { grouping: ' ' })).toBe('1 000');
    expect(formatIntTokens(5n, { decimals: 0, rounding: 'ceil' })).toBe('1');
    expect(formatBpsAsPercent(5)).toBe('0.05');
  });
  it('refuses more decimals than the unit has, and rates outside of 0 to 10,000', () => {
    for (const decimals of [-1, 7, 1.5, Number.NaN])
      expect(codeOf(() => formatUsdc(1n, { decimals }))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    for (const bps of [-1, 10_001, 0.5, Number.NaN])
      expect(codeOf(() => formatBpsAsPercent(bps))).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});
