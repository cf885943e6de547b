import { checkState } from '../program-model/check-state.js';
import { readClock } from '../checks/check-timestamp.js';
import { checkAddress } from '../checks/check-address.js';
import type { Address } from '../kit/kit-types.js';
import { findAssociatedTokenPda } from '../addresses/associated-token-account.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import type { StakingAction } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { checkAction, type ActionStatus } from './check-action.js';
import { largestAllowed } from './largest-allowed.js';

/** What somebody is to a pool. The operator is who owns the record that the pool names, whoever the admin is. */
export type PoolRole = 'admin' | 'delegator' | 'haltAuthority' | 'operator' | 'slashingAuthority';

/** An action open to somebody, and whether it would pass. */
export interface ListedAction {
  readonly role: PoolRole;
  readonly by: Address;
  /** With an amount of 1, where it takes one. */
  readonly action: StakingAction;
  readonly status: ActionStatus;
  /** The largest amount that would pass, in base units or shares as the action takes it; null when it takes none, or none passes. */
  readonly largestAmount: bigint | null;
}

/** The wallet's account of a mint. */
type FindTokenAccount = (owner: Address, mint: Address) => Address;

/** Of the accounts the state shows the richest, else the associated one. */
function tokenAccountFinder({ tokenAccounts }: StakingState): FindTokenAccount {
  const richest = new Map<string, { readonly address: Address; readonly amount: bigint }>();
  for (const [address, { owner, mint, amount }] of tokenAccounts) {
    const best = richest.get(`${owner} ${mint}`);
    if (best === undefined || amount > best.amount) richest.set(`${owner} ${mint}`, { address, amount });
  }
  return (owner, mint) => richest.get(`${owner} ${mint}`)?.address ?? findAssociatedTokenPda({ owner, mint })[0];
}

function stakerActions(
  find: FindTokenAccount,
  usdcMint: Address,
  overview: PoolOverview,
  record: StakingRecord,
): StakingAction[] {
  const { owner, operatorPool } = record;
  const ownerTokenAccount = find(owner, overview.mint);
  const destination = find(owner, usdcMint);
  return [
    { kind: 'stake', owner, operatorPool, ownerTokenAccount, tokenAmount: 1n },
    { kind: 'unstake', owner, operatorPool, sharesAmount: 1n },
    { kind: 'cancelUnstake', owner, operatorPool },
    { kind: 'claimUnstake', owner, operatorPool, ownerTokenAccount },
    { kind: 'claimUsdcEarnings', owner, operatorPool, destination },
    { kind: 'closeStakingRecord', owner, operatorPool },
  ];
}

function adminActions(
  find: FindTokenAccount,
  usdcMint: Address,
  overview: PoolOverview,
  operatorPool: Address,
  { admin, rewardLastClaimedEpoch }: OperatorPool,
): StakingAction[] {
  const int = find(admin, overview.mint);
  const usdc = find(admin, usdcMint);
  const unchanged = {
    newRewardCommissionRateBps: null,
    newUsdcCommissionRateBps: null,
    allowDelegation: null,
    autoStakeFees: null,
    name: null,
    description: null,
    websiteUrl: null,
    avatarImageUrl: null,
    operatorAuthKeys: null,
  };
  return [
    { kind: 'updateOperatorPool', admin, operatorPool, ...unchanged },
    { kind: 'changeOperatorAdmin', admin, operatorPool, newAdmin: admin },
    { kind: 'changeOperatorStakingRecord', admin, operatorPool, owner: admin },
    { kind: 'withdrawOperatorRewardCommission', admin, operatorPool, destination: int },
    { kind: 'withdrawOperatorUsdcCommission', admin, operatorPool, destination: usdc },
    { kind: 'closeOperatorPool', admin, operatorPool },
    { kind: 'sweepClosedPoolUsdcDust', admin, operatorPool, adminUsdcAccount: usdc },
    {
      kind: 'accrueRewardEmergencyBypass',
      admin,
      operatorPool,
      currentEpoch: rewardLastClaimedEpoch + 1n,
      nextEpoch: rewardLastClaimedEpoch + 2n,
    },
  ];
}

/**
 * Everything that those who hold a role in a pool can do with it, and whether it would pass now: owners of the records the state has, the admin,
 * halt and slashing authorities. `accrue_reward`, open to anybody, needs a leaf: ask `checkAction` with one. Empty when the state lacks the pool
 * or the overview.
 *
 * @returns staker by staker in the order of `stakingRecords`, then the admin's actions, then the authorities'
 * @throws what `applyAction` throws, for a clock or a pool that cannot be
 * @example
 * ```ts
 * import { listActions, type StakingState } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const [state, wallet, operatorPool]: [StakingState, Address, Address];
 * const mine = listActions(state, operatorPool, { unixTimestamp: 1_750_000_000n }).filter(({ by }) => by === wallet);
 * const most = mine.find(({ action }) => action.kind === 'unstake')?.largestAmount ?? 0n;
 * ```
 */
export function listActions(state: StakingState, operatorPool: Address, clock: ChainClock): ListedAction[] {
  checkState(state);
  checkAddress('operatorPool', operatorPool);
  readClock(clock);
  const pool = state.operatorPools.get(operatorPool);
  const overview = state.poolOverview;
  if (pool === undefined || overview === null) return [];
  const find = tokenAccountFinder(state);
  const { usdcMint } = state.deployment;
  const listed: ListedAction[] = [];
  const list = (role: PoolRole, by: Address, actions: readonly StakingAction[]): void => {
    for (const action of actions)
      listed.push({
        role,
        by,
        action,
        status: checkAction(state, action, clock),
        largestAmount: largestAllowed(state, action, clock),
      });
  };
  for (const [address, record] of state.stakingRecords)
    if (record.operatorPool === operatorPool)
      list(
        address === pool.operatorStakingRecord ? 'operator' : 'delegator',
        record.owner,
        stakerActions(find, usdcMint, overview, record),
      );
  list('admin', pool.admin, adminActions(find, usdcMint, overview, operatorPool, pool));
  for (const authority of overview.haltAuthorities)
    list('haltAuthority', authority, [
      { kind: 'setHaltStatus', authority, operatorPool, isHalted: pool.haltedAtTimestamp === null },
    ]);
  for (const authority of overview.slashingAuthorities)
    list('slashingAuthority', authority, [{ kind: 'slashStake', authority, operatorPool, sharesAmount: 1n }]);
  return listed;
}
