import type { Address } from '../kit/kit-types.js';
import type { Deployment } from '../addresses/deployment.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { RewardRecord } from '../program/accounts/reward-record.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';

/** The part of an SPL token account the program moves or reads. `amount` is in base units of `mint`. */
export interface TokenAccount {
  readonly mint: Address;
  readonly owner: Address;
  readonly amount: bigint;
}

/**
 * Everything the staking program's rules depend on, apart from lamports. Values are never changed in place.
 *
 * @example
 * ```ts
 * import type { StakingState } from 'inference-staking-sdk';
 *
 * function publishedEpochs(state: StakingState): bigint {
 *   return state.poolOverview?.completedRewardEpoch ?? 0n;
 * }
 * ```
 */
export interface StakingState {
  readonly deployment: Deployment;
  readonly poolOverview: PoolOverview | null;
  readonly operatorPools: ReadonlyMap<Address, OperatorPool>;
  readonly stakingRecords: ReadonlyMap<Address, StakingRecord>;
  readonly rewardRecords: ReadonlyMap<Address, RewardRecord>;
  readonly tokenAccounts: ReadonlyMap<Address, TokenAccount>;
}
