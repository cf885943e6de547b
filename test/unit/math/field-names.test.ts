import type { Address } from '@solana/kit';
import { expect, it } from 'vitest';
import * as sdk from '../../../src/index.js';
import { listUnnamedFields } from '../../support/refused-fields.js';

const address = '11111111111111111111111111111111' as Address;
const shares = { totalStakedAmount: 300n, totalShares: 200n };
const record = { shares: 5n, lastSettledUsdcPerShare: 0n, accruedUsdcEarnings: 4n };
const cooldown = { tokensUnstakeAmount: 5n, unstakeAtTimestamp: 1_050n };
const format = { grouping: ',', decimalSign: '.', rounding: 'ceil', decimals: 0 };
const unixTimestamp = 1_000n;

/** Valid arguments of every formula, by the names of its parameters. */
const ARGUMENTS = {
  allocateByPoints: { amount: 5n, entries: [{ address, points: 1n }] },
  checkU128: { value: 1n, operation: 'x' },
  checkU64: { value: 1n, operation: 'x' },
  computeClaimableUsdc: { pool: { cumulativeUsdcPerShare: 1n }, record },
  computeCommissionRateChange: {
    newRateBps: 5,
    pool: { rewardLastClaimedEpoch: 1n, closedAtEpoch: 9n },
    overview: { completedRewardEpoch: 1n },
  },
  computeCooldownAfterUnstake: { input: { record: cooldown, tokenAmount: 5n, end: 9n } },
  computeCooldownEnd: {
    delays: { operatorUnstakeDelaySeconds: 1n, delegatorUnstakeDelaySeconds: 1n },
    role: 'operator',
    unixTimestamp,
  },
  computeCountersAfterAccrual: {
    counters: {
      accruedRewards: 1n,
      accruedRewardCommission: 1n,
      accruedUsdcCommission: 1n,
      accruedDelegatorUsdc: 1n,
    },
    split: {
      delegatorRewards: 1n,
      operatorRewardCommission: 1n,
      delegatorUsdcEarnings: 1n,
      operatorUsdcCommission: 1n,
    },
  },
  computeCumulativeEmission: { epoch: 1n },
  computeDepositDust: { pool: shares, tokenAmount: 5n },
  computeEarliestSlashingTimestamp: { haltedAtTimestamp: 1n, slashingDelaySeconds: 1n },
  computeEpochEmission: { epoch: 1n },
  computeEpochRangeEmission: { input: { firstEpoch: 1n, lastEpoch: 2n } },
  computeLeastDepositForOneShare: { pool: shares },
  computeRemainingCooldownSeconds: { record: cooldown, unixTimestamp },
  computeRemainingEmission: { epoch: 1n },
  computeRewardPayout: { pool: { ...shares, accruedRewards: 1n, accruedRewardCommission: 1n, autoStakeFees: true } },
  computeSharesForTokens: { pool: shares, tokenAmount: 5n },
  computeSharesWorthAtLeast: { pool: shares, tokenAmount: 5n },
  computeSlashingLoss: { pool: { ...shares, cumulativeUsdcPerShare: 1n }, record, sharesAmount: 1n },
  computeSuperEpoch: { epoch: 1n },
  computeTokensForShares: { pool: shares, shares: 5n },
  computeUnsettledUsdc: { cumulativeUsdcPerShare: 1n, record },
  computeUsdcIndexAfterPayout: { pool: { cumulativeUsdcPerShare: 1n, totalShares: 1n }, earnings: 1n },
  formatBpsAsPercent: { bps: 5, format },
  formatIntTokens: { INT: 5n, format },
  formatShares: { shares: 5n, format },
  formatUsdc: { USDC: 5n, format },
  isCooldownOver: { record: cooldown, unixTimestamp, toleranceSeconds: 1n },
  isPayoutEpoch: { input: { epoch: 1n, completedRewardEpoch: 1n, closedAtEpoch: 1n } },
  isSlashingDelayOver: { input: { haltedAtTimestamp: 1n, slashingDelaySeconds: 1n, unixTimestamp } },
  mulDivFloor: { a: 1n, b: 1n, divisor: 1n, operation: 'x' },
  parseIntTokens: { INT: '1' },
  parsePercentAsBps: { percent: '1' },
  parseShares: { shares: '1' },
  parseUsdc: { USDC: '1' },
  splitAccrual: {
    pool: { rewardCommissionRateBps: 1, usdcCommissionRateBps: 1 },
    leaf: { rewardAmount: 1n, usdcAmount: 1n },
  },
  splitCommission: { amount: 1n, rateBps: 1 },
  splitEmission: { emission: 1n, uptimePercentage: 1 },
};

it.each(Object.entries(ARGUMENTS))('%s names the argument or field that it refuses', (name, given) => {
  expect(listUnnamedFields(sdk[name as keyof typeof ARGUMENTS], given)).toEqual([]);
});
