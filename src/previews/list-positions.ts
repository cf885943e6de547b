import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkAddress } from '../checks/check-address.js';
import type { Address } from '../kit/kit-types.js';
import type { EpochLeaf } from '../program-model/accrual-rules.js';
import { stakingRecordsOf } from '../program-model/account-maps.js';
import type { StakingState } from '../program-model/state.js';
import { applyPendingRewards, type BlockedAccrual } from './apply-pending-rewards.js';
import { positionOf, type StakingPosition } from './position.js';

/** Which positions are listed. Left out: all of the state's. */
export interface ListPositionsInput {
  readonly operatorPool?: Address | null | undefined;
  readonly owner?: Address | null | undefined;
  /** Leaves of published epochs that pools have not accrued. Left out: nothing is pending. */
  readonly pendingLeaves?: readonly EpochLeaf[] | null | undefined;
}

/** A position now and once everything published is accrued. */
export interface PositionValue {
  readonly now: StakingPosition;
  /** Worth of shares and USDC after accrual; the shares of an operator that stakes its commission grow too. */
  readonly afterAccrual: StakingPosition;
  /** What keeps the pool from being up to date in `afterAccrual`, else null. */
  readonly blocked: BlockedAccrual | null;
}

/**
 * The positions of the state's records, in the order of `stakingRecords`. A record whose pool the state lacks is left out. For one owner or one pool the
 * time depends on their records and pools alone, and on the number of leaves, if the state comes from `createStakingState` or the model.
 *
 * @throws what `applyPendingRewards` throws; a MATH error for a state that the program cannot reach
 * @example
 * ```ts
 * import { listPositions, type StakingState } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const [state, owner]: [StakingState, Address];
 * const worth = listPositions(state, { owner }).reduce((sum, { now }) => sum + now.stakedAmount, 0n);
 * ```
 */
export function listPositions(state: StakingState, input: ListPositionsInput = {}): PositionValue[] {
  checkObject('input', input);
  const { operatorPool = null, owner = null, pendingLeaves } = input;
  if (owner !== null) checkAddress('owner', owner);
  if (operatorPool !== null) checkAddress('operatorPool', operatorPool);
  const accrued = applyPendingRewards(
    state,
    pendingLeaves == null ? [] : checkList('pendingLeaves', pendingLeaves, checkObject),
    { operatorPool, owner },
  );
  const blocked = new Map(accrued.blocked.map((accrual) => [accrual.operatorPool, accrual]));
  const group = owner ?? operatorPool;
  const positions: PositionValue[] = [];
  for (const [address, record] of group === null ? state.stakingRecords : stakingRecordsOf(state, group)) {
    const pool = state.operatorPools.get(record.operatorPool);
    const isAsked =
      (owner === null || record.owner === owner) && (operatorPool === null || record.operatorPool === operatorPool);
    if (pool === undefined || !isAsked) continue;
    positions.push({
      now: positionOf(address, record, pool),
      afterAccrual: positionOf(
        address,
        accrued.state.stakingRecords.get(address)!,
        accrued.state.operatorPools.get(record.operatorPool)!,
      ),
      blocked: blocked.get(record.operatorPool) ?? null,
    });
  }
  return positions;
}
