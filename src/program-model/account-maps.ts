import type { Address } from '../kit/kit-types.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { PersistentMap, type GroupsOf } from './persistent-map.js';
import type { StakingState, TokenAccount } from './state.js';

/** Staking records can be asked for by owner and by pool, token accounts by owner. */
export const RECORD_GROUPS: GroupsOf<StakingRecord> = ({ owner, operatorPool }) => [owner, operatorPool];
export const TOKEN_GROUPS: GroupsOf<TokenAccount> = ({ owner }) => [owner];

/** The map itself if it is persistent already; else a copy that is. */
export function toPersistentMap<T>(map: ReadonlyMap<Address, T>, groupsOf?: GroupsOf<T>): PersistentMap<T> {
  return map instanceof PersistentMap ? (map as PersistentMap<T>) : PersistentMap.of(map, groupsOf);
}

function* groupOf<T>(
  map: ReadonlyMap<Address, T>,
  group: Address,
  groupsOf: GroupsOf<T>,
): IterableIterator<readonly [Address, T]> {
  if (map instanceof PersistentMap) yield* (map as PersistentMap<T>).group(group);
  else for (const entry of map) if (groupsOf(entry[1]).includes(group)) yield entry;
}

/** The staking records of an owner or of a pool. Another map than that of `createStakingState` is read from end to end. */
export function stakingRecordsOf(
  { stakingRecords }: StakingState,
  ownerOrPool: Address,
): IterableIterator<readonly [Address, StakingRecord]> {
  return groupOf(stakingRecords, ownerOrPool, RECORD_GROUPS);
}

/** The token accounts of an owner. Another map than that of `createStakingState` is read from end to end. */
export function tokenAccountsOf(
  { tokenAccounts }: StakingState,
  owner: Address,
): IterableIterator<readonly [Address, TokenAccount]> {
  return groupOf(tokenAccounts, owner, TOKEN_GROUPS);
}
