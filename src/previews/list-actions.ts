import { checkState } from '../program-model/check-state.js';
import { readClock } from '../checks/check-timestamp.js';
import { checkAddress } from '../checks/check-address.js';
import { checkObject } from '../checks/check-object.js';
import type { Address } from '../kit/kit-types.js';
import { stakingRecordsOf } from '../program-model/account-maps.js';
import type { StakingAction } from '../program-model/action.js';
import { errorOfAction } from '../program-model/apply-action.js';
import { applyTransaction } from '../program-model/apply-transaction.js';
import { addressInState } from '../program-model/derived-addresses.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { checkAction, refusalOf, type ActionStatus } from './check-action.js';
import { largestAllowed } from './largest-allowed.js';
import { prepareAction, type CreatedAccount } from './prepare-action.js';
import { adminActions, stakeAction, stakerActions, tokenAccountFinder } from './role-actions.js';

/** What somebody is to a pool. The operator is who owns the record that the pool names, whoever the admin is. */
export type PoolRole = 'admin' | 'delegator' | 'haltAuthority' | 'operator' | 'slashingAuthority';

/** An action open to somebody, and whether it would pass. */
export interface ListedAction {
  readonly role: PoolRole;
  readonly by: Address;
  /** With an amount of 1, where it takes one. */
  readonly action: StakingAction;
  /** Whether it would pass once what it `creates` is created. */
  readonly status: ActionStatus;
  /** What must be created before the action, in this order. */
  readonly creates: readonly CreatedAccount[];
  /** The largest amount that would pass, in base units or shares as the action takes it; null when it takes none, or none passes. */
  readonly largestAmount: bigint | null;
}

/** Whose actions are listed. */
export interface ListActionsOptions {
  /** The actions of this wallet alone, also of one that has never staked with the pool. Left out: those of everybody who has a role in it. */
  readonly wallet?: Address | null | undefined;
}

/** Whether an action would pass once what it needs is created, and the largest amount that would. */
function checkPrepared(
  state: StakingState,
  action: StakingAction,
  clock: ChainClock,
): Pick<ListedAction, 'creates' | 'largestAmount' | 'status'> {
  const { creates, first, state: prepared } = prepareAction(state, action);
  if (creates.length === 0)
    return { creates, status: checkAction(state, action, clock), largestAmount: largestAllowed(state, action, clock) };
  const created = applyTransaction(prepared, first, clock);
  if (!created.ok) return { creates, status: refusalOf(created.error), largestAmount: null };
  const error = errorOfAction(created.state, action, { ...clock, instructionIndex: first.length });
  return {
    creates,
    status: error === null ? { allowed: true } : refusalOf(error),
    largestAmount: largestAllowed(created.state, action, clock),
  };
}

/**
 * Everything that those who hold a role in a pool can do with it, and whether it would pass now: owners of the records the state has, the admin,
 * halt and slashing authorities. For a wallet without a record, only its first `stake` is listed: it has nothing to unstake or to claim.
 * `accrue_reward`, open to anybody, needs a leaf: ask `checkAction` with one. Empty when the state lacks the pool or the overview. The time depends
 * on the records of the pool alone, for one wallet not even on those, if the state comes from `createStakingState` or the model.
 *
 * @returns staker by staker in the order of `stakingRecords`, then the admin's actions, then the authorities'
 * @throws what `applyAction` throws, for a clock, a pool or a wallet that cannot be
 * @example
 * ```ts
 * import { listActions, type StakingState } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const [state, wallet, operatorPool]: [StakingState, Address, Address];
 * const mine = listActions(state, operatorPool, { unixTimestamp: 1_750_000_000n }, { wallet });
 * const stake = mine.find(({ action }) => action.kind === 'stake');
 * const createsRecord = stake?.creates.includes('stakingRecord') ?? false;
 * ```
 */
export function listActions(
  state: StakingState,
  operatorPool: Address,
  clock: ChainClock,
  options: ListActionsOptions = {},
): ListedAction[] {
  checkState(state);
  checkAddress('operatorPool', operatorPool);
  const unixTimestamp = readClock(clock);
  checkObject('options', options);
  const wallet = options.wallet ?? null;
  if (wallet !== null) checkAddress('wallet', wallet);
  const pool = state.operatorPools.get(operatorPool);
  const overview = state.poolOverview;
  if (pool === undefined || overview === null) return [];
  const find = tokenAccountFinder(state);
  const { usdcMint } = state.deployment;
  const listed: ListedAction[] = [];
  const list = (role: PoolRole, by: Address, actionsOf: () => readonly StakingAction[]): void => {
    if (wallet !== null && by !== wallet) return;
    for (const action of actionsOf())
      listed.push({ role, by, action, ...checkPrepared(state, action, { unixTimestamp }) });
  };
  const listStaker = (stakingRecord: Address, by: Address, actionsOf: () => readonly StakingAction[]): void => {
    list(stakingRecord === pool.operatorStakingRecord ? 'operator' : 'delegator', by, actionsOf);
  };
  if (wallet === null) {
    for (const [address, record] of stakingRecordsOf(state, operatorPool))
      if (record.operatorPool === operatorPool)
        listStaker(address, record.owner, () => stakerActions(find, usdcMint, overview, record));
  } else {
    const address = addressInState(state, 'StakingRecord', operatorPool, wallet);
    const record = state.stakingRecords.get(address);
    listStaker(address, wallet, () =>
      record === undefined
        ? [stakeAction(find, overview, { owner: wallet, operatorPool })]
        : stakerActions(find, usdcMint, overview, record),
    );
  }
  list('admin', pool.admin, () => adminActions(find, usdcMint, overview, operatorPool, pool));
  for (const authority of overview.haltAuthorities)
    list('haltAuthority', authority, () => [
      { kind: 'setHaltStatus', authority, operatorPool, isHalted: pool.haltedAtTimestamp === null },
    ]);
  for (const authority of overview.slashingAuthorities)
    list('slashingAuthority', authority, () => [{ kind: 'slashStake', authority, operatorPool, sharesAmount: 1n }]);
  return listed;
}
