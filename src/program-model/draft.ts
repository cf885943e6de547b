import type { Address } from '../kit/kit-types.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { RewardRecord } from '../program/accounts/reward-record.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import type { ChainClock } from './chain-clock.js';
import { u64 } from './checked.js';
import { RECORD_GROUPS, TOKEN_GROUPS } from './account-maps.js';
import { createCopies, createCopy, ensureUnused, findCopy, loadCopy, mergeAccount, mergeCopies } from './copies.js';
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
import { ProgramFailure } from './program-failure.js';
import type { ClearedBy } from './refusal-clearing.js';
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
  poolOverview(): PoolOverview;
  /** The overview, to be changed. {@link Draft.poolOverview} returns the same object from then on; what it returned before stays as it was. */
  changePoolOverview(): Mutable<PoolOverview>;
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

/** A draft of `state` for one instruction. */
export function createDraft(state: StakingState, context: ActionContext): Draft {
  const { deployment } = state;
  const address: Draft['address'] = (account, ...seeds) => addressInState(state, account, ...seeds);
  /** That of the state until it is created or loaded to be changed. */
  let overview = state.poolOverview;
  let changedOverview: Mutable<PoolOverview> | null = null;
  const pools = createCopies(state.operatorPools, (account) => ({ ...account }));
  const records = createCopies(state.stakingRecords, (account) => ({ ...account }));
  const rewards = createCopies(state.rewardRecords, (account) => ({ ...account }));
  const tokens = createCopies(state.tokenAccounts, (account) => ({ ...account }));
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
    poolOverview() {
      ensure(overview !== null, 'AccountNotInitialized', 'input');
      return overview;
    },
    changePoolOverview() {
      changedOverview ??= { ...draft.poolOverview() };
      overview = changedOverview;
      return changedOverview;
    },
    operatorPool: (pool) => loadCopy(pools, pool),
    stakingRecord: (record) => loadCopy(records, record),
    rewardRecord: (epoch, clears) =>
      loadCopy(
        rewards,
        rewardRecordAddressInState(state, epoch),
        clears ?? (() => (epoch > (overview?.completedRewardEpoch ?? epoch) ? 'epoch' : 'input')),
      ),
    tokenAccount: (account, clears) => loadCopy(tokens, account, clears),
    peek: {
      poolOverview: () => overview,
      operatorPool: (pool) => findCopy(pools, pool),
      rewardRecord: (epoch) => findCopy(rewards, rewardRecordAddressInState(state, epoch)),
      tokenAccount: (account) => findCopy(tokens, account),
    },
    address,
    bump: (account, ...seeds) => derivedAddress(deployment.programAddress, account, ...seeds)[1],
    createPoolOverview(value) {
      ensureUnused(overview === null, 'nothing');
      overview = value;
    },
    createOperatorPool: (pool, value) => createCopy(pools, pool, value),
    createStakingRecord: (record, value, inUse) => void createCopy(records, record, value, inUse),
    createRewardRecord: (value) => void createCopy(rewards, rewardRecordAddressInState(state, value.epoch), value),
    createTokenAccount: (account, mint, owner) => void createCopy(tokens, account, { mint, owner, amount: 0n }),
    removeStakingRecord: (record) => {
      records.copied.set(record, null);
    },
    closeTokenAccount(account) {
      if (loadCopy(tokens, account).amount > 0n)
        throw new ProgramFailure('token', 11, 'NonNativeHasBalance', { by: 'input' });
      tokens.copied.set(account, null);
    },
    transfer(source, destination, authority, amount, clears) {
      moveTokens(findCopy(tokens, source), findCopy(tokens, destination), authority, amount, clears);
      transfers.push({ source, destination, amount });
    },
    emit(kind, operatorPool, epoch, fields) {
      // The three fields that every event opens with, and those of its kind.
      events.push({
        kind,
        data: { instructionIndex, operatorPool, epoch, ...fields },
      } as unknown as InferenceStakingEvent);
    },
    eventEpoch: () => u64(draft.poolOverview().completedRewardEpoch + 1n),
    merge: () => ({
      deployment,
      poolOverview: overview && mergeAccount(state.poolOverview ?? undefined, overview),
      operatorPools: mergeCopies(pools),
      stakingRecords: mergeCopies(records, RECORD_GROUPS),
      rewardRecords: mergeCopies(rewards),
      tokenAccounts: mergeCopies(tokens, TOKEN_GROUPS),
    }),
  };
  return draft;
}
