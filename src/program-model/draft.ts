import type { Address } from '../kit/kit-types.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { RewardRecord } from '../program/accounts/reward-record.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { u64 } from './checked.js';
import { derivedAddress, rewardRecordAddress, type DerivedAccount } from './derived-addresses.js';
import { ensure } from './ensure.js';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { ModelEventData, TokenTransfer } from './outcome.js';
import { ProgramFailure } from './program-failure.js';
import type { StakingState, TokenAccount } from './state.js';

/** A copy a handler may change. */
export type Mutable<T> = { -readonly [TKey in keyof T]: T[TKey] };

/** The clock and the place of the instruction in its transaction. */
export interface ActionContext {
  /** Clock.unix_timestamp, in seconds. */
  readonly unixTimestamp: bigint;
  /** Index among the top-level instructions. */
  readonly instructionIndex: number;
}

/** The accounts as one instruction sees them: each is copied when loaded, and merged back only on success. */
export interface Draft extends ActionContext {
  readonly deployment: StakingState['deployment'];
  poolOverview(): Mutable<PoolOverview>;
  operatorPool(address: Address): Mutable<OperatorPool>;
  stakingRecord(address: Address): Mutable<StakingRecord>;
  rewardRecord(epoch: bigint): Mutable<RewardRecord>;
  tokenAccount(address: Address): Mutable<TokenAccount>;
  /** Address of a derived account; the seeds follow its name. */
  readonly address: (account: DerivedAccount, ...seeds: Address[]) => Address;
  bump(account: DerivedAccount, ...seeds: Address[]): number;
  createPoolOverview(value: PoolOverview): void;
  createOperatorPool(address: Address, value: OperatorPool): Mutable<OperatorPool>;
  createStakingRecord(address: Address, value: StakingRecord): void;
  createRewardRecord(value: RewardRecord): void;
  createTokenAccount(address: Address, mint: Address, owner: Address): void;
  removeStakingRecord(address: Address): void;
  /** The Token program's `CloseAccount`. */
  closeTokenAccount(address: Address): void;
  /** The Token program's `Transfer`. */
  transfer(source: Address, destination: Address, authority: Address, amount: bigint): void;
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
  load(address: Address): Mutable<T>;
  create(address: Address, value: T): Mutable<T>;
  remove(address: Address): void;
  merge(): ReadonlyMap<Address, T>;
}

function copiesOf<T extends object>(base: ReadonlyMap<Address, T>): Copies<T> {
  const changed = new Map<Address, Mutable<T> | null>();
  const find = (address: Address): Mutable<T> | null => {
    const copy = changed.get(address);
    if (copy !== undefined) return copy;
    const original = base.get(address);
    if (original === undefined) return null;
    const first: Mutable<T> = { ...original };
    changed.set(address, first);
    return first;
  };
  return {
    find,
    load(address) {
      const copy = find(address);
      ensure(copy !== null, 'AccountNotInitialized');
      return copy;
    },
    create(address, value) {
      const current = changed.get(address);
      if (current === undefined ? base.has(address) : current !== null) {
        throw new ProgramFailure('system', 0, 'AccountAlreadyInUse');
      }
      const copy: Mutable<T> = { ...value };
      changed.set(address, copy);
      return copy;
    },
    remove(address) {
      changed.set(address, null);
    },
    merge() {
      if (changed.size === 0) return base;
      const merged = new Map(base);
      for (const [address, value] of changed) {
        if (value === null) merged.delete(address);
        else merged.set(address, value);
      }
      return merged;
    },
  };
}

/** A draft of `state` for one instruction. */
export function createDraft(state: StakingState, context: ActionContext): Draft {
  const { deployment } = state;
  const overviewAddress = derivedAddress(deployment.programAddress, 'PoolOverview')[0];
  const overviews = copiesOf<PoolOverview>(
    new Map(state.poolOverview === null ? [] : [[overviewAddress, state.poolOverview]]),
  );
  const pools = copiesOf(state.operatorPools);
  const records = copiesOf(state.stakingRecords);
  const rewards = copiesOf(state.rewardRecords);
  const tokens = copiesOf(state.tokenAccounts);
  const events: InferenceStakingEvent[] = [];
  const transfers: TokenTransfer[] = [];
  const draft: Draft = {
    ...context,
    deployment,
    events,
    transfers,
    poolOverview: () => overviews.load(overviewAddress),
    operatorPool: (address) => pools.load(address),
    stakingRecord: (address) => records.load(address),
    rewardRecord: (epoch) => rewards.load(rewardRecordAddress(deployment.programAddress, epoch)),
    tokenAccount: (address) => tokens.load(address),
    address: (account, ...seeds) => derivedAddress(deployment.programAddress, account, ...seeds)[0],
    bump: (account, ...seeds) => derivedAddress(deployment.programAddress, account, ...seeds)[1],
    createPoolOverview: (value) => void overviews.create(overviewAddress, value),
    createOperatorPool: (address, value) => pools.create(address, value),
    createStakingRecord: (address, value) => void records.create(address, value),
    createRewardRecord: (value) =>
      void rewards.create(rewardRecordAddress(deployment.programAddress, value.epoch), value),
    createTokenAccount: (address, mint, owner) => void tokens.create(address, { mint, owner, amount: 0n }),
    removeStakingRecord: (address) => {
      records.remove(address);
    },
    closeTokenAccount(address) {
      if (tokens.load(address).amount > 0n) throw new ProgramFailure('token', 11, 'NonNativeHasBalance');
      tokens.remove(address);
    },
    transfer(source, destination, authority, amount) {
      const from = tokens.find(source);
      const to = tokens.find(destination);
      if (from === null || to === null) throw new ProgramFailure('token', null, 'InvalidAccountData');
      if (from.amount < amount) throw new ProgramFailure('token', 1, 'InsufficientFunds');
      if (from.mint !== to.mint) throw new ProgramFailure('token', 3, 'MintMismatch');
      if (from.owner !== authority) throw new ProgramFailure('token', 4, 'OwnerMismatch');
      if (source !== destination) {
        if (to.amount + amount > 0xffff_ffff_ffff_ffffn) throw new ProgramFailure('token', 14, 'Overflow');
        from.amount -= amount;
        to.amount += amount;
      }
      transfers.push({ source, destination, amount });
    },
    emit(kind, operatorPool, epoch, fields) {
      const { instructionIndex } = context;
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
