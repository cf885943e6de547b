import { checkDeployment, readTokenAccount } from './check-state.js';
import { checkObject } from '../checks/check-object.js';
import { checkList } from '../checks/check-list.js';
import { checkAddress } from '../checks/check-address.js';
import type { Address } from '../kit/kit-types.js';
import type { Deployment } from '../addresses/deployment.js';
import {
  decodeOperatorPoolData,
  encodeOperatorPoolData,
  type OperatorPool,
} from '../program/accounts/operator-pool.js';
import {
  decodePoolOverviewData,
  encodePoolOverviewData,
  type PoolOverview,
} from '../program/accounts/pool-overview.js';
import {
  decodeRewardRecordData,
  encodeRewardRecordData,
  type RewardRecord,
} from '../program/accounts/reward-record.js';
import {
  decodeStakingRecordData,
  encodeStakingRecordData,
  type StakingRecord,
} from '../program/accounts/staking-record.js';
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

const readOperatorPool = (data: OperatorPool): OperatorPool => decodeOperatorPoolData(encodeOperatorPoolData(data));
const readPoolOverview = (data: PoolOverview): PoolOverview => decodePoolOverviewData(encodePoolOverviewData(data));
const readRewardRecord = (data: RewardRecord): RewardRecord => decodeRewardRecordData(encodeRewardRecordData(data));
const readStakingRecord = (data: StakingRecord): StakingRecord =>
  decodeStakingRecordData(encodeStakingRecordData(data));

/** A copy of an account. Throws if it cannot exist: its encoder checks every field. */
function readAccount<TData>(
  field: string,
  account: DecodedAccount<TData>,
  read: (data: TData) => TData,
): DecodedAccount<TData> {
  checkObject(field, account);
  const { address, data } = account;
  checkAddress(`${field}.address`, address);
  checkObject(`${field}.data`, data);
  return { address, data: read(data) };
}

function byAddress<TData>(
  field: string,
  accounts: readonly DecodedAccount<TData>[] | undefined,
  readData: (data: TData) => TData,
  groupsOf?: GroupsOf<TData>,
): ReadonlyMap<Address, TData> {
  const read = checkList(field, accounts === undefined ? [] : accounts).map((account, index) =>
    readAccount(`${field}[${index}]`, account, readData),
  );
  return PersistentMap.of(
    read.map(({ address, data }) => [address, data] as const),
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
  checkObject('input', input);
  const { deployment, poolOverview, operatorPools, stakingRecords, rewardRecords, tokenAccounts } = input;
  checkDeployment(deployment);
  return {
    deployment,
    poolOverview:
      poolOverview === null || poolOverview === undefined
        ? null
        : readAccount('poolOverview', poolOverview, readPoolOverview).data,
    operatorPools: byAddress('operatorPools', operatorPools, readOperatorPool),
    stakingRecords: byAddress('stakingRecords', stakingRecords, readStakingRecord, RECORD_GROUPS),
    rewardRecords: byAddress('rewardRecords', rewardRecords, readRewardRecord),
    tokenAccounts: byAddress('tokenAccounts', tokenAccounts, readTokenAccount, TOKEN_GROUPS),
  };
}
