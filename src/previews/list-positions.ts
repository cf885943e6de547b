import type { Address } from '../kit/kit-types.js';
import type { EpochLeaf } from '../program-model/instructions/accrue-reward.js';
import type { StakingState } from '../program-model/state.js';
import { applyPendingRewards, type BlockedAccrual } from './apply-pending-rewards.js';
import { positionOf, type StakingPosition } from './position.js';

/** Which positions are listed. Left out: all of the state's. */
export interface ListPositionsInput {
  readonly operatorPool?: Address;
  readonly owner?: Address;
  /** Leaves of published epochs that pools have not accrued. Left out: nothing is pending. */
  readonly pendingLeaves?: readonly EpochLeaf[];
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
 * The positions of the state's records, in the order of `stakingRecords`. A record whose pool the state lacks is left out.
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
  const accrued = applyPendingRewards(state, input.pendingLeaves ?? []);
  const blocked = new Map(accrued.blocked.map((accrual) => [accrual.operatorPool, accrual]));
  const positions: PositionValue[] = [];
  for (const [address, record] of state.stakingRecords) {
    const { owner, operatorPool } = record;
    const pool = state.operatorPools.get(operatorPool);
    if (pool === undefined || (input.owner ?? owner) !== owner || (input.operatorPool ?? operatorPool) !== operatorPool)
      continue;
    positions.push({
      now: positionOf(address, record, pool),
      afterAccrual: positionOf(
        address,
        accrued.state.stakingRecords.get(address)!,
        accrued.state.operatorPools.get(operatorPool)!,
      ),
      blocked: blocked.get(operatorPool) ?? null,
    });
  }
  return positions;
}
