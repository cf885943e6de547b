/** Amounts from text and to text: parsing is exact, formatting rounds in a named direction. */
import {
  formatBpsAsPercent,
  formatIntTokens,
  formatUsdc,
  isStakingSdkError,
  mulDivFloor,
  parseIntTokens,
  parsePercentAsBps,
  parseUsdc,
  STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL,
} from 'inference-staking-sdk';

const stake = parseIntTokens('1234567.890123456');
console.log(`In base units: ${stake}`);
console.log(`Exactly:       ${formatIntTokens(stake)} INT`);
console.log(`For a table:   ${formatIntTokens(stake, { decimals: 2, grouping: ',' })} INT`);
console.log(`Rounded:       ${formatIntTokens(stake, { decimals: 2, grouping: ',', rounding: 'halfExpand' })} INT`);

const rateBps = parsePercentAsBps('12.5');
const commission = mulDivFloor(parseUsdc('1000.01'), BigInt(rateBps), 10_000n, 'commission');
console.log(`${formatBpsAsPercent(rateBps)} % of 1,000.01 USDC are ${formatUsdc(commission)} USDC.`);

// More decimals than the unit has are an error; nothing is rounded.
try {
  parseUsdc('0.0000001');
} catch (error) {
  if (!isStakingSdkError(error, STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL)) throw error;
  console.log(`Refused: ${error.message}`);
}
