/** The protocol's formulas on one pool: shares, commission, USDC, cooldown, slashing, emission. */
import {
  computeClaimableUsdc,
  computeCooldownAfterUnstake,
  computeCooldownEnd,
  computeDepositDust,
  computeEpochEmission,
  formatIntTokens,
  formatUsdc,
  parseIntTokens,
  parseUsdc,
  computeRewardPayout,
  computeSharesForTokens,
  computeSharesWorthAtLeast,
  computeSlashingLoss,
  splitAccrual,
  computeTokensForShares,
  computeUsdcIndexAfterPayout,
} from 'inference-staking-sdk';

const int = (amount: bigint): string => `${formatIntTokens(amount, { decimals: 2, grouping: ',' })} INT`;

// A pool of 300,000 INT on 200,000 billion shares: the share price has risen by a half since the pool opened.
const pool = {
  totalStakedAmount: parseIntTokens('300000'),
  totalShares: parseIntTokens('200000'),
  cumulativeUsdcPerShare: 0n,
  autoStakeFees: true,
  accruedRewards: 0n,
  accruedRewardCommission: 0n,
  rewardCommissionRateBps: 1_000,
  usdcCommissionRateBps: 500,
};
const deposit = parseIntTokens('30000');
const shares = computeSharesForTokens(pool, deposit);
console.log(
  `${int(deposit)} mint ${shares} shares, worth ${int(computeTokensForShares(pool, shares))}; dust: ${computeDepositDust(pool, deposit)}`,
);
console.log(`For at least 1,000 INT, unstake ${computeSharesWorthAtLeast(pool, parseIntTokens('1000'))} shares.`);

// An epoch: half of the emission and 6,000 USDC for this pool.
const leaf = { rewardAmount: computeEpochEmission(1n) / 2n, usdcAmount: parseUsdc('6000') };
const split = splitAccrual(pool, leaf);
const payout = computeRewardPayout({
  ...pool,
  accruedRewards: split.delegatorRewards,
  accruedRewardCommission: split.operatorRewardCommission,
});
console.log(
  `The operator keeps ${int(split.operatorRewardCommission)} and stakes it for ${payout.operatorShares} shares.`,
);
console.log(`A billion shares are worth ${int(computeTokensForShares(payout, 1_000_000_000n))} now.`);
const afterPayout = {
  ...payout,
  cumulativeUsdcPerShare: computeUsdcIndexAfterPayout({ ...pool, ...payout }, split.delegatorUsdcEarnings),
};
const record = { shares, lastSettledUsdcPerShare: 0n, accruedUsdcEarnings: 0n };
console.log(`These shares can claim ${formatUsdc(computeClaimableUsdc(afterPayout, record))} USDC.`);

// Unstaking twice: the second unstake restarts the cooldown of the first.
const delays = { delegatorUnstakeDelaySeconds: 604_800n, operatorUnstakeDelaySeconds: 1_209_600n };
const first = {
  tokensUnstakeAmount: parseIntTokens('100'),
  unstakeAtTimestamp: computeCooldownEnd(delays, 'delegator', 0n),
};
const reset = computeCooldownAfterUnstake({
  record: first,
  tokenAmount: parseIntTokens('50'),
  end: computeCooldownEnd(delays, 'delegator', 86_400n),
});
console.log(`${int(reset.tokensRestarted)} wait until ${reset.newEnd} instead of ${reset.oldEnd}.`);

const loss = computeSlashingLoss(afterPayout, { ...record, shares: payout.operatorShares }, payout.operatorShares / 2n);
console.log(
  `Slashing half of the operator's new shares takes ${int(loss.tokenAmount)}, and all of its USDC: ${formatUsdc(loss.usdcAmount)}.`,
);
