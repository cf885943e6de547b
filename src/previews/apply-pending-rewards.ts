import { checkState } from '../program-model/check-state.js';
import { checkObject } from '../checks/check-object.js';
import { checkList } from '../checks/check-list.js';
import type { Address } from '../kit/kit-types.js';
import { accountNotFoundError } from '../errors/account.js';
import { duplicatePoolError } from '../errors/merkle.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { isPayoutEpoch } from '../math/reward-payout.js';
import { readRewardLeaf } from '../merkle/reward-leaf.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { RECORD_GROUPS, stakingRecordsOf, TOKEN_GROUPS, toPersistentMap } from '../program-model/account-maps.js';
import { addLeafToCounters, finishPayout, payOutRewards, type EpochLeaf } from '../program-model/accrual-rules.js';
import { failureOf } from '../program-model/panic.js';
import { checkedAddress } from '../program-model/checked-address.js';
import { addressInState, findAddressInState, type DerivedAccount } from '../program-model/derived-addresses.js';
import type { PersistentMap } from '../program-model/persistent-map.js';
import type { StakingState, TokenAccount } from '../program-model/state.js';
import { moveTokens } from '../program-model/token-rules.js';

/** An epoch a pool cannot get past, and why. */
export interface BlockedAccrual {
  readonly operatorPool: Address;
  readonly epoch: bigint;
  /** No leaf of this pool and epoch was given; or the program's arithmetic would fail on it. */
  readonly reason: 'noLeaf' | 'wouldFail';
}

/** A state with its published rewards accrued. */
export interface PendingRewards {
  readonly state: StakingState;
  /** For each pool that is not up to date even so, the first epoch that stops it. */
  readonly blocked: readonly BlockedAccrual[];
}

/** Which pools are accrued. Left out: all of the state's. */
export interface PendingRewardsFilter {
  readonly operatorPool?: Address | null | undefined;
  /** The pools in which this owner has a staking record. */
  readonly owner?: Address | null | undefined;
}

/** A state whose maps are quick to change. */
type WorkingState = StakingState & {
  readonly operatorPools: PersistentMap<OperatorPool>;
  readonly stakingRecords: PersistentMap<StakingRecord>;
  readonly tokenAccounts: PersistentMap<TokenAccount>;
};

type Move = readonly [source: DerivedAccount, destination: DerivedAccount, amount: bigint];

/** The token accounts after moves from vaults of the network to those of a pool. A move from or to an account that the state lacks is left out. */
function moveFromNetwork(
  state: WorkingState,
  operatorPool: Address,
  moves: readonly Move[],
): PersistentMap<TokenAccount> {
  const network = addressInState(state, 'PoolOverview');
  let tokens = state.tokenAccounts;
  for (const [source, destination, amount] of moves) {
    const sourceAddress = addressInState(state, source);
    const held = tokens.get(sourceAddress);
    if (amount === 0n || held === undefined) continue;
    const destinationAddress = findAddressInState(state, destination, operatorPool);
    const holding = tokens.get(destinationAddress);
    if (holding === undefined) continue;
    const from = { ...held };
    const to = { ...holding };
    moveTokens(from, to, network, amount);
    tokens = tokens.with(sourceAddress, from).with(destinationAddress, to);
  }
  return tokens;
}

/**
 * The state after a leaf is accrued, by the rules of `accrue_reward` without its proof.
 *
 * @throws where the program would fail
 */
function accrueLeaf(state: WorkingState, before: PoolOverview, leaf: EpochLeaf): WorkingState {
  const { operatorPool, epoch } = leaf;
  const pool = { ...state.operatorPools.get(operatorPool)! };
  addLeafToCounters(pool, leaf);
  const { closedAtEpoch, accruedUsdcCommission, accruedDelegatorUsdc } = pool;
  if (!isPayoutEpoch({ epoch, completedRewardEpoch: before.completedRewardEpoch, closedAtEpoch }))
    return { ...state, operatorPools: state.operatorPools.with(operatorPool, pool) };
  const known = pool.autoStakeFees ? state.stakingRecords.get(pool.operatorStakingRecord) : undefined;
  const record = known === undefined ? null : { ...known };
  const { toCommissionVault, toStakedVault } = payOutRewards(pool, record);
  const tokenAccounts = moveFromNetwork(state, operatorPool, [
    ['GlobalTokenRewardVault', 'PoolRewardCommissionTokenVault', toCommissionVault],
    ['GlobalTokenRewardVault', 'PoolStakedTokenVault', toStakedVault],
    ['GlobalUsdcEarningsVault', 'PoolUsdcCommissionTokenVault', accruedUsdcCommission],
    ['GlobalUsdcEarningsVault', 'PoolDelegatorUsdcEarningsVault', accruedDelegatorUsdc],
  ]);
  const poolOverview = { ...before };
  finishPayout(pool, poolOverview);
  return {
    ...state,
    poolOverview,
    operatorPools: state.operatorPools.with(operatorPool, pool),
    stakingRecords:
      record === null ? state.stakingRecords : state.stakingRecords.with(pool.operatorStakingRecord, record),
    tokenAccounts,
  };
}

/** {@link accrueLeaf}, or null where the program would fail. */
function tryAccrueLeaf(state: WorkingState, overview: PoolOverview, leaf: EpochLeaf): WorkingState | null {
  try {
    return accrueLeaf(state, overview, leaf);
  } catch (error) {
    failureOf(error);
    return null;
  }
}

/** The last epoch the pool still has to accrue, as far as epochs are published. */
function lastEpochOf({ closedAtEpoch }: OperatorPool, completedRewardEpoch: bigint): bigint {
  return closedAtEpoch !== null && closedAtEpoch < completedRewardEpoch ? closedAtEpoch : completedRewardEpoch;
}

/** The leaves by pool and epoch. */
function groupLeaves(leaves: readonly EpochLeaf[]): Map<Address, Map<bigint, EpochLeaf>> {
  const byPool = new Map<Address, Map<bigint, EpochLeaf>>();
  for (const given of checkList('leaves', leaves, checkObject)) {
    const leaf = { ...readRewardLeaf('leaf', given), epoch: given.epoch };
    checkInteger('epoch', leaf.epoch, 0n, MAXIMUM_U64);
    const ofPool = byPool.get(leaf.operatorPool) ?? new Map<bigint, EpochLeaf>();
    if (ofPool.has(leaf.epoch)) throw duplicatePoolError(leaf.operatorPool);
    byPool.set(leaf.operatorPool, ofPool.set(leaf.epoch, leaf));
  }
  return byPool;
}

/** The pools that a filter names. */
function poolsOf(state: StakingState, { operatorPool, owner }: PendingRewardsFilter): Iterable<Address> {
  if (operatorPool != null) return [checkedAddress('operatorPool', operatorPool)];
  if (owner == null) return state.operatorPools.keys();
  const records = [...stakingRecordsOf(state, checkedAddress('owner', owner))];
  return new Set(records.filter(([, record]) => record.owner === owner).map(([, record]) => record.operatorPool));
}

/**
 * The state as if every pool had accrued all published epochs: what positions are really worth. The leaves are taken as published: check their
 * trees first (`loadRewardTrees`, `auditEpoch`). Pools, records and token accounts the state lacks are left out, and a halt of accruals does
 * not matter. With a filter the time depends on the pools it names and on the number of leaves.
 *
 * @param leaves - of any pools and epochs; those that are not pending change nothing
 * @param filter - left out: all pools
 * @throws `STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND` for leaves and a state without the pool overview, which says what is published
 * @throws `STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL` for two leaves of one pool and epoch; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE`,
 * `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`
 * @example
 * ```ts
 * import { applyPendingRewards, loadRewardTrees, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, dumps]: [StakingState, string[]];
 * const leaves = dumps.map(loadRewardTrees).flatMap(({ epoch, trees }) =>
 *   trees.flatMap((tree) => tree.leaves.map((leaf) => ({ ...leaf, epoch }))),
 * );
 * const { state: accrued, blocked } = applyPendingRewards(state, leaves);
 * ```
 */
export function applyPendingRewards(
  state: StakingState,
  leaves: readonly EpochLeaf[],
  filter: PendingRewardsFilter = {},
): PendingRewards {
  checkState(state);
  const overview = state.poolOverview;
  if (overview === null && leaves.length > 0)
    throw accountNotFoundError({ account: 'PoolOverview', address: addressInState(state, 'PoolOverview') });
  const pools = [...poolsOf(state, filter)];
  const byPool = groupLeaves(leaves);
  let working: WorkingState = {
    ...state,
    operatorPools: toPersistentMap(state.operatorPools),
    stakingRecords: toPersistentMap(state.stakingRecords, RECORD_GROUPS),
    tokenAccounts: toPersistentMap(state.tokenAccounts, TOKEN_GROUPS),
  };
  const blocked: BlockedAccrual[] = [];
  if (overview === null) return { state, blocked };
  for (const operatorPool of pools) {
    const pool = state.operatorPools.get(operatorPool);
    if (pool === undefined) continue;
    const last = lastEpochOf(pool, overview.completedRewardEpoch);
    for (let epoch = pool.rewardLastClaimedEpoch + 1n; epoch <= last; epoch++) {
      const leaf = byPool.get(operatorPool)?.get(epoch);
      const next: WorkingState | null | undefined = leaf && tryAccrueLeaf(working, working.poolOverview!, leaf);
      if (next == null) {
        blocked.push({ operatorPool, epoch, reason: leaf === undefined ? 'noLeaf' : 'wouldFail' });
        break;
      }
      working = next;
    }
  }
  return { state: working, blocked };
}
