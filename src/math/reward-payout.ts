import { checkBoolean } from '../checks/check-boolean.js';
import { checkInteger, checkU64Input } from '../checks/check-integer.js';
import { checkObject } from '../checks/check-object.js';
import { splitCommission } from './commission.js';
import { checkU64 } from './checked.js';
import { computeSharesForTokens } from './shares-for-tokens.js';
import type { PoolShares } from './tokens-for-shares.js';

/** What accruals have added to a pool and no payout has paid yet, in base units. */
export interface RewardCounters {
  /** INT for the delegators. */
  readonly accruedRewards: bigint;
  /** INT the operator keeps. */
  readonly accruedRewardCommission: bigint;
  /** USDC the operator keeps. */
  readonly accruedUsdcCommission: bigint;
  /** USDC for the delegators. */
  readonly accruedDelegatorUsdc: bigint;
}

/** The rates in force, in basis points. */
export interface CommissionRates {
  readonly rewardCommissionRateBps: number;
  readonly usdcCommissionRateBps: number;
}

/** One epoch's leaf divided by the rates in force, in base units. */
export interface AccrualSplit {
  readonly delegatorRewards: bigint;
  readonly operatorRewardCommission: bigint;
  readonly delegatorUsdcEarnings: bigint;
  readonly operatorUsdcCommission: bigint;
}

/**
 * Divides the leaf of an epoch between operator and delegators by the rates in force when it is accrued, commission rounded down
 * (docs/protocol.md#accrue_reward, step 3).
 *
 * @param pool - the pool, or its two rates
 * @param leaf - INT and USDC in base units
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for negative amounts or rates above 10,000
 * @example
 * ```ts
 * import { splitAccrual } from 'inference-staking-sdk';
 *
 * const rates = { rewardCommissionRateBps: 1_000, usdcCommissionRateBps: 500 };
 * const split = splitAccrual(rates, { rewardAmount: 1_000n, usdcAmount: 100n });
 * // operatorRewardCommission: 100n, delegatorRewards: 900n, operatorUsdcCommission: 5n, delegatorUsdcEarnings: 95n
 * ```
 */
export function splitAccrual(
  pool: CommissionRates,
  leaf: { readonly rewardAmount: bigint; readonly usdcAmount: bigint },
): AccrualSplit {
  checkObject('pool', pool);
  checkObject('leaf', leaf);
  const { rewardCommissionRateBps, usdcCommissionRateBps } = pool;
  const { rewardAmount, usdcAmount } = leaf;
  checkU64Input('rewardAmount', rewardAmount);
  checkU64Input('usdcAmount', usdcAmount);
  checkInteger('rewardCommissionRateBps', rewardCommissionRateBps, 0, 10_000);
  checkInteger('usdcCommissionRateBps', usdcCommissionRateBps, 0, 10_000);
  const rewards = splitCommission(rewardAmount, rewardCommissionRateBps);
  const usdc = splitCommission(usdcAmount, usdcCommissionRateBps);
  return {
    delegatorRewards: rewards.delegators,
    operatorRewardCommission: rewards.commission,
    delegatorUsdcEarnings: usdc.delegators,
    operatorUsdcCommission: usdc.commission,
  };
}

/**
 * The pool's counters after an accrual (docs/protocol.md#accrue_reward, step 3).
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW` where the program panics
 * @example
 * ```ts
 * import { computeCountersAfterAccrual, splitAccrual, type OperatorPool, type RewardLeaf } from 'inference-staking-sdk';
 *
 * declare const [pool, leaf]: [OperatorPool, RewardLeaf];
 * const { accruedRewards } = computeCountersAfterAccrual(pool, splitAccrual(pool, leaf));
 * ```
 */
export function computeCountersAfterAccrual(counters: RewardCounters, split: AccrualSplit): RewardCounters {
  checkObject('counters', counters);
  checkObject('split', split);
  const add = (counter: keyof RewardCounters, part: keyof AccrualSplit): bigint => {
    const [before, added] = [counters[counter], split[part]];
    checkU64Input(counter, before);
    checkU64Input(part, added);
    return checkU64(before + added, 'accrued rewards');
  };
  return {
    accruedRewards: add('accruedRewards', 'delegatorRewards'),
    accruedRewardCommission: add('accruedRewardCommission', 'operatorRewardCommission'),
    accruedUsdcCommission: add('accruedUsdcCommission', 'operatorUsdcCommission'),
    accruedDelegatorUsdc: add('accruedDelegatorUsdc', 'delegatorUsdcEarnings'),
  };
}

/** What decides whether accruing an epoch pays the counters out. */
export interface PayoutEpochInput {
  /** The epoch that is accrued. */
  readonly epoch: bigint;
  /** The newest published epoch. */
  readonly completedRewardEpoch: bigint;
  /** The epoch a closed pool ends with, null for an open one. */
  readonly closedAtEpoch: bigint | null;
}

/**
 * Whether accruing this epoch pays out what is in the counters: the newest epoch does, and the last one of a closed pool. Accruals before them
 * move nothing (docs/protocol.md#accrue_reward, step 4).
 *
 * @example
 * ```ts
 * import { isPayoutEpoch } from 'inference-staking-sdk';
 *
 * isPayoutEpoch({ epoch: 4n, completedRewardEpoch: 6n, closedAtEpoch: null }); // false: 6 pays 4 and 5 too
 * ```
 */
export function isPayoutEpoch(input: PayoutEpochInput): boolean {
  checkObject('input', input);
  const { epoch, completedRewardEpoch, closedAtEpoch } = input;
  checkU64Input('epoch', epoch);
  checkU64Input('completedRewardEpoch', completedRewardEpoch);
  if (closedAtEpoch !== null) checkU64Input('closedAtEpoch', closedAtEpoch);
  return epoch === completedRewardEpoch || epoch === closedAtEpoch;
}

/** What a payout of INT does to a pool, base units. */
export interface RewardPayout {
  /** The pool's totals afterwards. */
  readonly totalStakedAmount: bigint;
  readonly totalShares: bigint;
  /** Shares the operator's record gains: commission staked at the ratio after the delegators' part; 0 unless fees are auto-staked. */
  readonly operatorShares: bigint;
  /** From the global vault to the pool's staked INT. */
  readonly toStakedVault: bigint;
  /** From the global vault to the pool's INT commission; 0 if fees are auto-staked. */
  readonly toCommissionVault: bigint;
}

/**
 * The INT part of a payout (docs/protocol.md#accrue_reward, step 4a to 4c): the delegators' part raises the share price, then the commission is
 * staked at the *new* share price or goes to the commission vault. `computeUsdcIndexAfterPayout` is the USDC part: pass it the totals that this
 * returns.
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW`, `STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO` where the program panics
 * @example
 * ```ts
 * import { computeRewardPayout, type OperatorPool } from 'inference-staking-sdk';
 *
 * declare const pool: OperatorPool;
 * const { operatorShares, toStakedVault } = computeRewardPayout(pool);
 * ```
 */
export function computeRewardPayout(
  pool: PoolShares &
    Pick<RewardCounters, 'accruedRewards' | 'accruedRewardCommission'> & { readonly autoStakeFees: boolean },
): RewardPayout {
  checkObject('pool', pool);
  const { accruedRewards, accruedRewardCommission, autoStakeFees, totalStakedAmount: stakedBefore, totalShares } = pool;
  checkU64Input('accruedRewards', accruedRewards);
  checkU64Input('accruedRewardCommission', accruedRewardCommission);
  checkU64Input('totalStakedAmount', stakedBefore);
  checkU64Input('totalShares', totalShares);
  checkBoolean('autoStakeFees', autoStakeFees);
  const totalStakedAmount = checkU64(stakedBefore + accruedRewards, 'reward payout');
  if (!autoStakeFees)
    return {
      totalStakedAmount,
      totalShares,
      operatorShares: 0n,
      toStakedVault: accruedRewards,
      toCommissionVault: accruedRewardCommission,
    };
  const operatorShares = computeSharesForTokens({ totalStakedAmount, totalShares }, accruedRewardCommission);
  return {
    totalStakedAmount: checkU64(totalStakedAmount + accruedRewardCommission, 'reward payout'),
    totalShares: checkU64(totalShares + operatorShares, 'reward payout'),
    operatorShares,
    toStakedVault: checkU64(accruedRewards + accruedRewardCommission, 'reward payout'),
    toCommissionVault: 0n,
  };
}
