import { checkI64Input, checkInteger, checkU64Input } from '../checks/check-integer.js';
import { checkObject } from '../checks/check-object.js';
import { checkChoice } from '../checks/check-text.js';
import { checkTimestamp } from '../checks/check-timestamp.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { checkedI64, checkU64 } from './checked.js';

/** The fields of a staking record that describe its cooldown. */
export interface CooldownRecord {
  /** INT in base units; 0 when nothing is in cooldown. */
  readonly tokensUnstakeAmount: bigint;
  /** Unix time in seconds at which the tokens can be claimed. */
  readonly unstakeAtTimestamp: bigint;
}

/** The fields of a record, each read once. */
function readRecord(record: CooldownRecord): CooldownRecord {
  checkObject('record', record);
  const { tokensUnstakeAmount, unstakeAtTimestamp } = record;
  checkU64Input('tokensUnstakeAmount', tokensUnstakeAmount);
  checkI64Input('unstakeAtTimestamp', unstakeAtTimestamp);
  return { tokensUnstakeAmount, unstakeAtTimestamp };
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
  checkObject('delays', delays);
  checkChoice('role', role, ['delegator', 'operator']);
  checkTimestamp('unixTimestamp', unixTimestamp);
  const { operatorUnstakeDelaySeconds, delegatorUnstakeDelaySeconds } = delays;
  checkU64Input('operatorUnstakeDelaySeconds', operatorUnstakeDelaySeconds);
  checkU64Input('delegatorUnstakeDelaySeconds', delegatorUnstakeDelaySeconds);
  return addCooldown(role === 'operator' ? operatorUnstakeDelaySeconds : delegatorUnstakeDelaySeconds, unixTimestamp);
}

/** The same for a delay and any clock that an i64 holds, as the model needs it. */
export function addCooldown(delaySeconds: bigint, unixTimestamp: bigint): bigint {
  return checkedI64(unixTimestamp + checkedI64(delaySeconds, 'unstake delay'), 'end of the cooldown');
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
  const { tokensUnstakeAmount, unstakeAtTimestamp } = readRecord(record);
  checkTimestamp('unixTimestamp', unixTimestamp);
  const isOver = tokensUnstakeAmount === 0n || unixTimestamp >= unstakeAtTimestamp;
  return isOver ? 0n : unstakeAtTimestamp - unixTimestamp;
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
  const { tokensUnstakeAmount, unstakeAtTimestamp } = readRecord(record);
  checkTimestamp('unixTimestamp', unixTimestamp);
  checkI64Input('toleranceSeconds', toleranceSeconds);
  return tokensUnstakeAmount > 0n && unixTimestamp - toleranceSeconds >= unstakeAtTimestamp;
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
  checkObject('input', input);
  const { record, tokenAmount, end } = input;
  const { tokensUnstakeAmount, unstakeAtTimestamp } = readRecord(record);
  checkInteger('tokenAmount', tokenAmount, 0n, MAXIMUM_U64);
  checkI64Input('end', end);
  return {
    oldEnd: tokensUnstakeAmount === 0n ? null : unstakeAtTimestamp,
    newEnd: end,
    tokensRestarted: tokensUnstakeAmount,
    tokensAfter: checkU64(tokensUnstakeAmount + tokenAmount, 'tokens in cooldown'),
  };
}
