import type { Address } from '../kit/kit-types.js';
import { computeClaimableUsdc } from '../math/usdc-earnings.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import type { Draft } from './draft.js';
import type { ClearingReason } from './refusal-clearing.js';
import { areRewardsClaimed, isPoolEmpty } from './share-rules.js';

/** Whether the USDC vault of a closed pool has been swept, which closes it for ever. */
function isSwept(chain: Draft, operatorPool: Address): boolean {
  const { closedAtEpoch, ...pool } = chain.operatorPool(operatorPool);
  const completed = chain.peek.poolOverview()?.completedRewardEpoch ?? 0n;
  if (closedAtEpoch === null || closedAtEpoch >= completed) return false;
  const vault = chain.address('PoolDelegatorUsdcEarningsVault', operatorPool);
  return isPoolEmpty({ ...pool, closedAtEpoch }) && chain.peek.tokenAccount(vault) === null;
}

/** What brings a vault of a pool into being that does not exist: it may have been swept. */
export function clearMissingVault(chain: Draft, operatorPool: Address): ClearingReason {
  return isSwept(chain, operatorPool) ? 'nothing' : 'input';
}

/** What gets the next epoch of a pool accrued: its reward record decides. */
function clearNextEpoch(chain: Draft, operatorPool: Address): ClearingReason {
  const overview = chain.peek.poolOverview();
  const { closedAtEpoch, haltedAtTimestamp, rewardLastClaimedEpoch } = chain.operatorPool(operatorPool);
  if (isSwept(chain, operatorPool)) return 'nothing';
  const roots = chain.peek.rewardRecord(rewardLastClaimedEpoch + 1n)?.merkleRoots;
  if (overview === null || roots?.length !== 0) return overview?.isAccrueRewardHalted ? 'haltLifted' : 'accrual';
  // An epoch without roots cannot be accrued: the admin of an open pool that is not halted bypasses it, once the next epoch is published.
  if (closedAtEpoch !== null) return 'nothing';
  if (overview.completedRewardEpoch < rewardLastClaimedEpoch + 2n) return 'epoch';
  return haltedAtTimestamp === null ? 'admin' : 'haltLifted';
}

/** What gets a pool up to date: with the newest epoch, or with its closing one. `input` when it is. */
export function clearMissingAccrual(chain: Draft, operatorPool: Address): ClearingReason {
  const overview = chain.peek.poolOverview();
  if (overview !== null && areRewardsClaimed(chain.operatorPool(operatorPool), overview)) return 'input';
  return clearNextEpoch(chain, operatorPool);
}

/** What gets the newest epoch accrued, which a closed pool can do no more once an epoch after its closing one is published. */
export function clearMissingNewestAccrual(chain: Draft, operatorPool: Address): ClearingReason {
  const { closedAtEpoch } = chain.operatorPool(operatorPool);
  const overview = chain.peek.poolOverview();
  if (overview !== null && closedAtEpoch !== null && closedAtEpoch < overview.completedRewardEpoch) return 'nothing';
  return clearMissingAccrual(chain, operatorPool);
}

/** What makes `epoch` the next one that a pool accrues. */
export function clearEarlierEpoch(chain: Draft, operatorPool: Address, epoch: bigint): ClearingReason {
  const pool = chain.peek.operatorPool(operatorPool);
  if (pool === null) return 'input';
  if (epoch <= pool.rewardLastClaimedEpoch || (pool.closedAtEpoch !== null && epoch > pool.closedAtEpoch))
    return 'nothing';
  const completed = chain.peek.poolOverview()?.completedRewardEpoch ?? 0n;
  if (epoch > completed) return 'epoch';
  return epoch === pool.rewardLastClaimedEpoch + 1n ? 'input' : clearNextEpoch(chain, operatorPool);
}

/** What brings shares to a record that has none: `ifOpen` while its owner can stake or cancel. */
export function clearMissingShares(
  chain: Draft,
  stakingRecord: Address,
  { operatorPool, tokensUnstakeAmount }: StakingRecord,
  ifOpen: ClearingReason = 'input',
): ClearingReason {
  const { closedAtEpoch, operatorStakingRecord, rewardLastClaimedEpoch, ...pool } = chain.operatorPool(operatorPool);
  if (closedAtEpoch === null || tokensUnstakeAmount > 0n) return ifOpen;
  // A closed pool still stakes the commission of its operator, up to its closing epoch.
  const canEarn = stakingRecord === operatorStakingRecord && pool.autoStakeFees;
  if (!canEarn || rewardLastClaimedEpoch >= closedAtEpoch) return 'nothing';
  const completed = chain.peek.poolOverview()?.completedRewardEpoch ?? 0n;
  return rewardLastClaimedEpoch < completed ? clearNextEpoch(chain, operatorPool) : 'epoch';
}

/** What brings USDC to a record that has none to claim, in a pool that is up to date. */
export function clearMissingUsdc(chain: Draft, stakingRecord: Address, record: StakingRecord): ClearingReason {
  const { closedAtEpoch, rewardLastClaimedEpoch, ...pool } = chain.operatorPool(record.operatorPool);
  const epochsLeft = closedAtEpoch === null ? null : closedAtEpoch - rewardLastClaimedEpoch;
  if (epochsLeft !== null && epochsLeft <= 0n) return 'nothing';
  if (record.shares === 0n) return clearMissingShares(chain, stakingRecord, record);
  if (pool.usdcCommissionRateBps < 10_000 || pool.accruedDelegatorUsdc > 0n) return 'epoch';
  // The operator keeps all of the USDC; a new rate holds from the epoch after the next payout on.
  if (epochsLeft !== null && epochsLeft < 2n) return 'nothing';
  return (pool.newUsdcCommissionRateBps ?? 10_000) < 10_000 ? 'epoch' : 'admin';
}

/** What empties a pool that must be empty. */
export function clearRemainingStake(chain: Draft, operatorPool: Address): ClearingReason {
  const pool = chain.operatorPool(operatorPool);
  if (pool.closedAtEpoch === null) return 'stake';
  const accrual = clearMissingAccrual(chain, operatorPool);
  if (accrual === 'nothing') return 'nothing';
  // Tokens that belong to no share stay where they are, unless a cancellation or the operator's commission brings shares.
  const hasOwners = pool.totalShares > 0n || pool.totalUnstaking > 0n;
  return hasOwners || (pool.autoStakeFees && accrual !== 'input') ? 'stake' : 'nothing';
}

/** What lets a record that exists be created again: closing it first, if it can be closed. */
export function clearRecordInUse(chain: Draft, stakingRecord: Address): ClearingReason {
  const { operatorPool, shares, tokensUnstakeAmount, ...record } = chain.stakingRecord(stakingRecord);
  const pool = chain.operatorPool(operatorPool);
  const isHolding = shares > 0n || tokensUnstakeAmount > 0n;
  if (isHolding && clearMissingAccrual(chain, operatorPool) === 'nothing') return 'nothing';
  const owed = computeClaimableUsdc(pool, { ...record, shares });
  if (owed > 0n && clearMissingNewestAccrual(chain, operatorPool) === 'nothing') return 'nothing';
  const mustBeEmpty = stakingRecord === pool.operatorStakingRecord && !isPoolEmpty(pool);
  return mustBeEmpty && clearRemainingStake(chain, operatorPool) === 'nothing' ? 'nothing' : 'input';
}
