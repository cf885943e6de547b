import type { Address } from '../kit/kit-types.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { RewardRecord } from '../program/accounts/reward-record.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import type { ChainClock } from './chain-clock.js';
import { u64 } from './checked.js';
import { RECORD_GROUPS, TOKEN_GROUPS, toPersistentMap } from './account-maps.js';
import {
  addressInState,
  derivedAddress,
  rewardRecordAddressInState,
  type DerivedAccount,
} from './derived-addresses.js';
import { ensure } from './ensure.js';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { Mutable } from './mutable.js';
import type { ModelEventData, TokenTransfer } from './outcome.js';
import type { GroupsOf, PersistentMap } from './persistent-map.js';
import { ProgramFailure } from './program-failure.js';
import { decideClearing, type ClearedBy } from './refusal-clearing.js';
import type { StakingState, TokenAccount } from './state.js';
import { moveTokens } from './token-rules.js';

/** The clock and the place of the instruction in its transaction. */
export interface ActionContext extends ChainClock {
  /** Index among the top-level instructions. */
  readonly instructionIndex: number;
}

/** The accounts as one instruction sees them: each is copied when loaded, and merged back only on success. */
export interface Draft extends ActionContext {
  readonly deployment: StakingState['deployment'];
  poolOverview(): Mutable<PoolOverview>;
  operatorPool(address: Address): Mutable<OperatorPool>;
  stakingRecord(address: Address): Mutable<StakingRecord>;
  /** `clears` says what would make a missing record exist: by default, an epoch that comes. */
  rewardRecord(epoch: bigint, clears?: ClearedBy): Mutable<RewardRecord>;
  tokenAccount(address: Address, clears?: ClearedBy): Mutable<TokenAccount>;
  /** The same accounts, null for what does not exist. */
  readonly peek: {
    poolOverview(): PoolOverview | null;
    operatorPool(address: Address): OperatorPool | null;
    rewardRecord(epoch: bigint): RewardRecord | null;
    tokenAccount(address: Address): TokenAccount | null;
  };
  /** Address of a derived account; the seeds follow its name. */
  readonly address: (account: DerivedAccount, ...seeds: Address[]) => Address;
  bump(account: DerivedAccount, ...seeds: Address[]): number;
  createPoolOverview(value: PoolOverview): void;
  createOperatorPool(address: Address, value: OperatorPool): Mutable<OperatorPool>;
  createStakingRecord(address: Address, value: StakingRecord, inUse?: ClearedBy): void;
  createRewardRecord(value: RewardRecord): void;
  createTokenAccount(address: Address, mint: Address, owner: Address): void;
  removeStakingRecord(address: Address): void;
  /** The Token program's `CloseAccount`. */
  closeTokenAccount(address: Address): void;
  /** The Token program's `Transfer`; `clears` says who can name other accounts. */
  transfer(source: Address, destination: Address, authority: Address, amount: bigint, clears?: ClearedBy): void;
  emit<TKind extends InferenceStakingEvent['kind']>(
    kind: TKind,
    operatorPool: Address,
    epoch: bigint,
    fields: Omit<ModelEventData<TKind>, 'epoch' | 'instructionIndex' | 'operatorPool'>,
  ): void;
  /** The epoch most events carry: the one after the completed ones. */
  eventEpoch(): bigint;
  readonly events: readonly InferenceStakingEvent[];
  readonly transfers: readonly TokenTransfer[];
  /** The state with all changes. */
  merge(): StakingState;
}

interface Copies<T> {
  /** Null for what does not exist. */
  find(address: Address): Mutable<T> | null;
  /** Fails as the staking program does for what does not exist. */
  load(address: Address, clears?: ClearedBy): Mutable<T>;
  /** `inUse` says what clears the refusal to create what exists. */
  create(address: Address, value: T, inUse?: ClearedBy): Mutable<T>;
  remove(address: Address): void;
  merge(): ReadonlyMap<Address, T>;
}

/** Whether a copy has been changed. */
function isChanged<T extends object>(original: T | undefined, copy: T): boolean {
  if (original === undefined) return true;
  for (const field in copy) if (copy[field] !== original[field]) return true;
  return false;
}

function copiesOf<T extends object>(base: ReadonlyMap<Address, T>, groupsOf?: GroupsOf<T>): Copies<T> {
  const copies = new Map<Address, Mutable<T> | null>();
  const find = (address: Address): Mutable<T> | null => {
    const copy = copies.get(address);
    if (copy !== undefined) return copy;
    const original = base.get(address);
    if (original === undefined) return null;
    const first: Mutable<T> = { ...original };
    copies.set(address, first);
    return first;
  };
  return {
    find,
    load(address, clears = 'input') {
      const copy = find(address);
      ensure(copy !== null, 'AccountNotInitialized', clears);
      return copy;
    },
    create(address, value, inUse = 'nothing') {
      const current = copies.get(address);
      if (current === undefined ? base.has(address) : current !== null) {
        throw new ProgramFailure('system', 0, 'AccountAlreadyInUse', decideClearing(inUse));
      }
      const copy: Mutable<T> = { ...value };
      copies.set(address, copy);
      return copy;
    },
    remove(address) {
      copies.set(address, null);
    },
    merge() {
      let merged: PersistentMap<T> | null = null;
      for (const [address, copy] of copies) {
        if (copy === null) merged = (merged ?? toPersistentMap(base, groupsOf)).without(address);
        else if (isChanged(base.get(address), copy as T))
          merged = (merged ?? toPersistentMap(base, groupsOf)).with(address, copy);
      }
      return merged ?? base;
    },
  };
}

/** A draft of `state` for one instruction. */
export function createDraft(state: StakingState, context: ActionContext): Draft {
  const { deployment } = state;
  const address: Draft['address'] = (account, ...seeds) => addressInState(state, account, ...seeds);
  const overviewAddress = address('PoolOverview');
  const overviews = copiesOf<PoolOverview>(
    new Map(state.poolOverview === null ? [] : [[overviewAddress, state.poolOverview]]),
  );
  const pools = copiesOf(state.operatorPools);
  const records = copiesOf(state.stakingRecords, RECORD_GROUPS);
  const rewards = copiesOf(state.rewardRecords);
  const tokens = copiesOf(state.tokenAccounts, TOKEN_GROUPS);
  const events: InferenceStakingEvent[] = [];
  const transfers: TokenTransfer[] = [];
  const { unixTimestamp, instructionIndex } = context;
  // Field by field: a spread ahead of so many others makes the object several times slower to create.
  const draft: Draft = {
    unixTimestamp,
    instructionIndex,
    deployment,
    events,
    transfers,
    poolOverview: () => overviews.load(overviewAddress),
    operatorPool: (pool) => pools.load(pool),
    stakingRecord: (record) => records.load(record),
    rewardRecord: (epoch, clears) =>
      rewards.load(
        rewardRecordAddressInState(state, epoch),
        clears ?? (() => (epoch > (draft.peek.poolOverview()?.completedRewardEpoch ?? epoch) ? 'epoch' : 'input')),
      ),
    tokenAccount: (account, clears) => tokens.load(account, clears),
    peek: {
      poolOverview: () => overviews.find(overviewAddress),
      operatorPool: (pool) => pools.find(pool),
      rewardRecord: (epoch) => rewards.find(rewardRecordAddressInState(state, epoch)),
      tokenAccount: (account) => tokens.find(account),
    },
    address,
    bump: (account, ...seeds) => derivedAddress(deployment.programAddress, account, ...seeds)[1],
    createPoolOverview: (value) => void overviews.create(overviewAddress, value),
    createOperatorPool: (pool, value) => pools.create(pool, value),
    createStakingRecord: (record, value, inUse) => void records.create(record, value, inUse),
    createRewardRecord: (value) => void rewards.create(rewardRecordAddressInState(state, value.epoch), value),
    createTokenAccount: (account, mint, owner) => void tokens.create(account, { mint, owner, amount: 0n }),
    removeStakingRecord: (record) => {
      records.remove(record);
    },
    closeTokenAccount(account) {
      if (tokens.load(account).amount > 0n)
        throw new ProgramFailure('token', 11, 'NonNativeHasBalance', { by: 'input' });
      tokens.remove(account);
    },
    transfer(source, destination, authority, amount, clears) {
      moveTokens(tokens.find(source), tokens.find(destination), authority, amount, clears);
      transfers.push({ source, destination, amount });
    },
    emit(kind, operatorPool, epoch, fields) {
      // The three fields that every event opens with, and those of its kind.
      events.push({
        kind,
        data: { instructionIndex, operatorPool, epoch, ...fields },
      } as unknown as InferenceStakingEvent);
    },
    eventEpoch: () => u64(overviews.load(overviewAddress).completedRewardEpoch + 1n),
    merge: () => ({
      deployment,
      poolOverview: overviews.merge().get(overviewAddress) ?? null,
      operatorPools: pools.merge(),
      stakingRecords: records.merge(),
      rewardRecords: rewards.merge(),
      tokenAccounts: tokens.merge(),
    }),
  };
  return draft;
}
