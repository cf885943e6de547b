import type { Address } from '../kit/kit-types.js';
import type { Deployment } from '../addresses/deployment.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { RewardRecord } from '../program/accounts/reward-record.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { RECORD_GROUPS, TOKEN_GROUPS } from './account-maps.js';
import { PersistentMap, type GroupsOf } from './persistent-map.js';
import type { StakingState, TokenAccount } from './state.js';

/** A decoded account: where it lies and what it holds. kit's `Account` is one. */
export interface DecodedAccount<TData> {
  readonly address: Address;
  readonly data: TData;
}

/** Decoded accounts to make a state of. What is left out does not exist in it. */
export interface CreateStakingStateInput {
  readonly deployment: Deployment;
  readonly poolOverview?: DecodedAccount<PoolOverview> | null;
  readonly operatorPools?: readonly DecodedAccount<OperatorPool>[];
  readonly stakingRecords?: readonly DecodedAccount<StakingRecord>[];
  readonly rewardRecords?: readonly DecodedAccount<RewardRecord>[];
  readonly tokenAccounts?: readonly DecodedAccount<TokenAccount>[];
}

function byAddress<TData>(
  accounts: readonly DecodedAccount<TData>[] = [],
  groupsOf?: GroupsOf<TData>,
): ReadonlyMap<Address, TData> {
  return PersistentMap.of(
    accounts.map(({ address, data }) => [address, data] as const),
    groupsOf,
  );
}

/**
 * The state of the protocol, as far as these accounts show it.
 *
 * @example
 * ```ts
 * import { createStakingState, MAINNET, type DecodedAccount, type PoolOverview } from 'inference-staking-sdk';
 *
 * declare const poolOverview: DecodedAccount<PoolOverview>;
 * const state = createStakingState({ deployment: MAINNET, poolOverview });
 * ```
 */
export function createStakingState(input: CreateStakingStateInput): StakingState {
  return {
    deployment: input.deployment,
    poolOverview: input.poolOverview?.data ?? null,
    operatorPools: byAddress(input.operatorPools),
    stakingRecords: byAddress(input.stakingRecords, RECORD_GROUPS),
    rewardRecords: byAddress(input.rewardRecords),
    tokenAccounts: byAddress(input.tokenAccounts, TOKEN_GROUPS),
  };
}
