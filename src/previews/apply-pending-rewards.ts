import type { Address } from '../kit/kit-types.js';
import { duplicatePoolError } from '../errors/merkle.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { checkRewardLeaf } from '../merkle/reward-leaf.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { applyRule } from '../program-model/apply-action.js';
import { derivedAddress } from '../program-model/derived-addresses.js';
import type { Draft } from '../program-model/draft.js';
import { accrualVaults, accrueLeaf, type EpochLeaf } from '../program-model/instructions/accrue-reward.js';
import type { ActionOutcome } from '../program-model/outcome.js';
import type { StakingState } from '../program-model/state.js';

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

/** Stands in for the operator's record where the state has none: what it gains is nobody's business then. */
const UNKNOWN_RECORD: Omit<StakingRecord, 'operatorPool' | 'owner'> = {
  version: 1,
  shares: 0n,
  unstakeAtTimestamp: 0n,
  tokensUnstakeAmount: 0n,
  lastSettledUsdcPerShare: 0n,
  accruedUsdcEarnings: 0n,
};

/** The entries of a map with these keys. */
function pick<TKey, TValue>(map: ReadonlyMap<TKey, TValue>, keys: readonly TKey[]): Map<TKey, TValue> {
  return new Map([...keys].flatMap((key): [TKey, TValue][] => (map.has(key) ? [[key, map.get(key)!]] : [])));
}

/** What accruing rewards of one pool can change: small, so that each step is. */
function partOf(state: StakingState, operatorPool: Address, pool: OperatorPool): StakingState {
  const { programAddress } = state.deployment;
  const vaults = accrualVaults(
    (account, ...seeds) => derivedAddress(programAddress, account, ...seeds)[0],
    operatorPool,
  );
  return {
    ...state,
    operatorPools: new Map([[operatorPool, pool]]),
    stakingRecords: pick(state.stakingRecords, [pool.operatorStakingRecord]),
    tokenAccounts: pick(state.tokenAccounts, Object.values(vaults)),
  };
}

/** Accrues a leaf in a part of the chain: what the part lacks is neither moved nor missed. */
function accrue(part: StakingState, leaf: EpochLeaf): ActionOutcome {
  const { operatorPool } = leaf;
  return applyRule(part, { unixTimestamp: 0n, instructionIndex: 0 }, (chain) => {
    const tolerant: Draft = {
      ...chain,
      stakingRecord: (address) =>
        part.stakingRecords.has(address)
          ? chain.stakingRecord(address)
          : { ...UNKNOWN_RECORD, owner: address, operatorPool },
      transfer(source, destination, authority, amount) {
        if (part.tokenAccounts.has(source) && part.tokenAccounts.has(destination))
          chain.transfer(source, destination, authority, amount);
      },
    };
    accrueLeaf(tolerant, leaf);
  });
}

/** The last epoch the pool still has to accrue, as far as epochs are published. */
function lastEpochOf({ closedAtEpoch }: OperatorPool, completedRewardEpoch: bigint): bigint {
  return closedAtEpoch !== null && closedAtEpoch < completedRewardEpoch ? closedAtEpoch : completedRewardEpoch;
}

/**
 * The state as if every pool had accrued all published epochs: what positions are really worth. The leaves are taken as published: check their
 * trees first (`loadRewardTrees`, `auditEpoch`). Pools, records and token accounts the state lacks are left out, and a halt of accruals does
 * not matter.
 *
 * @param leaves - of any pools and epochs; those that are not pending are not looked at
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
export function applyPendingRewards(state: StakingState, leaves: readonly EpochLeaf[]): PendingRewards {
  const byPool = new Map<Address, Map<bigint, EpochLeaf>>();
  for (const leaf of leaves) {
    checkRewardLeaf(leaf);
    checkInteger('epoch', leaf.epoch, 0n, MAXIMUM_U64);
    const ofPool = byPool.get(leaf.operatorPool) ?? new Map<bigint, EpochLeaf>();
    if (ofPool.has(leaf.epoch)) throw duplicatePoolError(leaf.operatorPool);
    byPool.set(leaf.operatorPool, ofPool.set(leaf.epoch, leaf));
  }

  const completed = state.poolOverview?.completedRewardEpoch ?? 0n;
  const accrued = {
    ...state,
    operatorPools: new Map(state.operatorPools),
    stakingRecords: new Map(state.stakingRecords),
    tokenAccounts: new Map(state.tokenAccounts),
  };
  const blocked: BlockedAccrual[] = [];
  for (const [operatorPool, pool] of state.operatorPools) {
    const ofPool = byPool.get(operatorPool);
    const last = lastEpochOf(pool, completed);
    let part: StakingState | null = null;
    for (let epoch = pool.rewardLastClaimedEpoch + 1n; epoch <= last; epoch++) {
      const leaf = ofPool?.get(epoch);
      const outcome: ActionOutcome | undefined = leaf && accrue(part ?? partOf(accrued, operatorPool, pool), leaf);
      if (!outcome?.ok) {
        blocked.push({ operatorPool, epoch, reason: outcome ? 'wouldFail' : 'noLeaf' });
        break;
      }
      part = outcome.state;
    }
    if (part === null) continue;
    accrued.poolOverview = part.poolOverview;
    accrued.operatorPools.set(operatorPool, part.operatorPools.get(operatorPool)!);
    for (const [address, record] of part.stakingRecords) accrued.stakingRecords.set(address, record);
    for (const [address, account] of part.tokenAccounts) accrued.tokenAccounts.set(address, account);
  }
  return { state: accrued, blocked };
}
