import { checkInteger } from './check-integer.js';
import { checkTimestamp } from './check-timestamp.js';
import { checkedI64, checkU64, MAXIMUM_U64 } from './checked.js';

/** The fields of a staking record that describe its cooldown. */
export interface CooldownRecord {
  /** INT in base units; 0 when nothing is in cooldown. */
  readonly tokensUnstakeAmount: bigint;
  /** Unix time in seconds at which the tokens can be claimed. */
  readonly unstakeAtTimestamp: bigint;
}

/** The two delays of the network, in seconds. */
export interface CooldownDelays {
  readonly operatorUnstakeDelaySeconds: bigint;
  readonly delegatorUnstakeDelaySeconds: bigint;
}

/** Whose cooldown it is: the operator's own record has a delay of its own. */
export type CooldownRole = 'delegator' | 'operator';

/**
 * When the cooldown of an unstake ends that is made at `unixTimestamp`, as Unix time in seconds (docs/protocol.md#unstake).
 *
 * @throws `STAKING_SDK_ERROR__MATH__OVERFLOW` where the program panics: a delay or an end that does not fit an i64
 * @example
 * ```ts
 * import { computeCooldownEnd } from 'inference-staking-sdk';
 *
 * const delays = { operatorUnstakeDelaySeconds: 100n, delegatorUnstakeDelaySeconds: 50n };
 * computeCooldownEnd(delays, 'delegator', 1_000n); // 1_050n
 * ```
 */
export function computeCooldownEnd(delays: CooldownDelays, role: CooldownRole, unixTimestamp: bigint): bigint {
  checkTimestamp('unixTimestamp', unixTimestamp);
  const delay = role === 'operator' ? delays.operatorUnstakeDelaySeconds : delays.delegatorUnstakeDelaySeconds;
  return checkedI64(unixTimestamp + checkedI64(delay, 'unstake delay'), 'end of the cooldown');
}

/**
 * Seconds until the tokens in cooldown can be claimed; 0 when they can, or when there are none.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`
 * @example
 * ```ts
 * import { computeRemainingCooldownSeconds } from 'inference-staking-sdk';
 *
 * computeRemainingCooldownSeconds({ tokensUnstakeAmount: 5n, unstakeAtTimestamp: 1_050n }, 1_000n); // 50n
 * ```
 */
export function computeRemainingCooldownSeconds(record: CooldownRecord, unixTimestamp: bigint): bigint {
  checkTimestamp('unixTimestamp', unixTimestamp);
  const isOver = record.tokensUnstakeAmount === 0n || unixTimestamp >= record.unstakeAtTimestamp;
  return isOver ? 0n : record.unstakeAtTimestamp - unixTimestamp;
}

/**
 * Whether the tokens in cooldown can be claimed at a chain time. `toleranceSeconds` is how far the chain's clock may be behind the time
 * given: a wallet that reads its own clock should leave a few seconds. Other rules can still forbid a claim: rewards not accrued, halts, an
 * operator below the minimum.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`
 * @example
 * ```ts
 * import { isCooldownOver, type StakingRecord } from 'inference-staking-sdk';
 *
 * declare const record: StakingRecord;
 * const isClaimable = isCooldownOver(record, 1_750_000_000n, 5n);
 * ```
 */
export function isCooldownOver(record: CooldownRecord, unixTimestamp: bigint, toleranceSeconds = 0n): boolean {
  checkTimestamp('unixTimestamp', unixTimestamp);
  checkTimestamp('toleranceSeconds', toleranceSeconds);
  return record.tokensUnstakeAmount > 0n && unixTimestamp - toleranceSeconds >= record.unstakeAtTimestamp;
}

/** What a further unstake does to a running cooldown. */
export interface CooldownReset {
  /** Unix time in seconds before, null when nothing was in cooldown. */
  readonly oldEnd: bigint | null;
  /** Unix time in seconds from now on, for all of the tokens. */
  readonly newEnd: bigint;
  /** INT in base units that were already in cooldown and whose cooldown restarts. */
  readonly tokensRestarted: bigint;
  /** INT in base units in cooldown afterwards. */
  readonly tokensAfter: bigint;
}

/**
 * The cooldown after unstaking `tokenAmount` more: it restarts for all tokens that are already in it.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`; `STAKING_SDK_ERROR__MATH__OVERFLOW` where the
 * program panics
 * @example
 * ```ts
 * import { computeCooldownAfterUnstake } from 'inference-staking-sdk';
 *
 * const record = { tokensUnstakeAmount: 5n, unstakeAtTimestamp: 1_050n };
 * computeCooldownAfterUnstake({ record, tokenAmount: 2n, end: 2_000n }); // tokensRestarted: 5n, tokensAfter: 7n
 * ```
 */
export function computeCooldownAfterUnstake(input: {
  readonly record: CooldownRecord;
  readonly tokenAmount: bigint;
  /** Of {@link computeCooldownEnd}. */
  readonly end: bigint;
}): CooldownReset {
  const { record, tokenAmount, end } = input;
  const { tokensUnstakeAmount } = record;
  checkInteger('tokenAmount', tokenAmount, 0n, MAXIMUM_U64);
  checkTimestamp('end', end);
  return {
    oldEnd: tokensUnstakeAmount === 0n ? null : record.unstakeAtTimestamp,
    newEnd: end,
    tokensRestarted: tokensUnstakeAmount,
    tokensAfter: checkU64(tokensUnstakeAmount + tokenAmount, 'tokens in cooldown'),
  };
}
