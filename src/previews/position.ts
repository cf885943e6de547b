import { checkState } from '../program-model/check-state.js';
import { checkObject } from '../checks/check-object.js';
import type { Address } from '../kit/kit-types.js';
import { computeTokensForShares } from '../math/tokens-for-shares.js';
import { computeClaimableUsdc } from '../math/usdc-earnings.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { checkedAddress } from '../program-model/checked-address.js';
import { addressInState } from '../program-model/derived-addresses.js';
import type { StakingState } from '../program-model/state.js';

/** The owner and the pool of a position. */
export interface PositionInput {
  readonly owner: Address;
  readonly operatorPool: Address;
}

/** The position of one owner with one pool. */
export interface StakingPosition {
  readonly owner: Address;
  readonly operatorPool: Address;
  readonly stakingRecord: Address;
  /** Whether this is the operator's own record. */
  readonly isOperator: boolean;
  readonly shares: bigint;
  /** What the shares are worth, INT in base units, rounded down. */
  readonly stakedAmount: bigint;
  /** USDC in base units, settled and unsettled. */
  readonly claimableUsdc: bigint;
  /** INT in base units that is unstaked and not yet claimed. It earns nothing. */
  readonly tokensInCooldown: bigint;
  /** Unix time in seconds from which the tokens in cooldown can be claimed; null without any. */
  readonly cooldownEndTimestamp: bigint | null;
}

/** The position of a record in its pool. */
export function positionOf(stakingRecord: Address, record: StakingRecord, pool: OperatorPool): StakingPosition {
  return {
    owner: record.owner,
    operatorPool: record.operatorPool,
    stakingRecord,
    isOperator: stakingRecord === pool.operatorStakingRecord,
    shares: record.shares,
    stakedAmount: computeTokensForShares(pool, record.shares),
    claimableUsdc: computeClaimableUsdc(pool, record),
    tokensInCooldown: record.tokensUnstakeAmount,
    cooldownEndTimestamp: record.tokensUnstakeAmount === 0n ? null : record.unstakeAtTimestamp,
  };
}

/**
 * What an owner holds with a pool now; null when the state has no such pool or record. For its worth once all published epochs are accrued, ask
 * for the position in the state of `applyPendingRewards`.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`; a MATH error for a state that the program cannot reach
 * @example
 * ```ts
 * import { formatIntTokens, getStakingPosition, type PositionInput, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, PositionInput];
 * const position = getStakingPosition(state, input);
 * const text = position === null ? 'nothing' : `${formatIntTokens(position.stakedAmount)} INT`;
 * ```
 */
export function getStakingPosition(state: StakingState, input: PositionInput): StakingPosition | null {
  checkState(state);
  checkObject('input', input);
  const { owner, operatorPool } = input;
  const stakingRecord = addressInState(
    state,
    'StakingRecord',
    checkedAddress('operatorPool', operatorPool),
    checkedAddress('owner', owner),
  );
  const pool = state.operatorPools.get(operatorPool);
  const record = state.stakingRecords.get(stakingRecord);
  return pool === undefined || record === undefined ? null : positionOf(stakingRecord, record, pool);
}
