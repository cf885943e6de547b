import { readClock } from '../checks/check-timestamp.js';
import { checkState } from '../program-model/check-state.js';
import type { Address } from '../kit/kit-types.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { StakingAction } from '../program-model/action.js';
import { applyTransaction } from '../program-model/apply-transaction.js';
import { checkActionFields } from '../program-model/check-action-fields.js';
import type { InferenceStakingEvent } from '../program/decode-event.js';
import type { ModelEventData, TokenTransfer } from '../program-model/outcome.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { refusalOf, type ActionRefusal } from './check-action.js';
import { getStakingPosition, type StakingPosition } from './position.js';
import { prepareAction, type CreatedAccount } from './prepare-action.js';
import type { PreviewWarning } from './warnings.js';

/** The totals of a pool. */
export interface PoolTotals {
  /** INT in base units. */
  readonly totalStakedAmount: bigint;
  readonly totalShares: bigint;
  /** INT in base units, in cooldown. */
  readonly totalUnstaking: bigint;
}

/** The pool, and the position that the action concerns: the staker's, or the operator's where nobody stakes. */
export interface PreviewSnapshot {
  readonly pool: PoolTotals;
  /** Null when there is no such record. */
  readonly position: StakingPosition | null;
}

/** After less before; a position that there is not counts as zero. */
export interface PreviewDifference extends PoolTotals {
  readonly shares: bigint;
  /** INT in base units: what the shares are worth. */
  readonly stakedAmount: bigint;
  /** USDC in base units. */
  readonly claimableUsdc: bigint;
  /** INT in base units. */
  readonly tokensInCooldown: bigint;
}

/** What an action that is allowed will do. */
export interface PreviewEffect {
  readonly allowed: true;
  readonly before: PreviewSnapshot;
  readonly after: PreviewSnapshot;
  readonly difference: PreviewDifference;
  /** Tokens moved, in order: from wallets and vaults, to wallets and vaults. */
  readonly transfers: readonly TokenTransfer[];
  /** What the program will log. */
  readonly events: readonly InferenceStakingEvent[];
  /** The whole state afterwards: the next preview can start from it. */
  readonly state: StakingState;
  readonly warnings: readonly PreviewWarning[];
}

/** What is said of an action whether it is allowed or not. */
export interface PreviewPreparation {
  /**
   * What must be created before the action, in this order: the record of a wallet that stakes for the first time, and its associated token account.
   * The preview shows both: the creation, then the action. The action's `instructionIndex` counts the instructions before it.
   */
  readonly creates: readonly CreatedAccount[];
}

/** What will happen, or why it cannot. */
export type ActionPreview<TDetails = unknown> = PreviewPreparation & (ActionRefusal | (PreviewEffect & TDetails));

/** What a task adds to its preview is made of these. */
export interface PreviewFacts {
  /** Null if the state lacks it: not every action looks at it. */
  readonly overview: PoolOverview | null;
  readonly poolBefore: OperatorPool;
  readonly poolAfter: OperatorPool;
  readonly before: StakingPosition | null;
  readonly after: StakingPosition | null;
  /** The event of this kind that was logged: each action that passes logs its own. */
  readonly logged: <TKind extends InferenceStakingEvent['kind']>(kind: TKind) => ModelEventData<TKind> | undefined;
  readonly state: StakingState;
}

type PoolAction = StakingAction & { readonly operatorPool: Address };

function differenceOf(before: PreviewSnapshot, after: PreviewSnapshot): PreviewDifference {
  const grown = (field: 'claimableUsdc' | 'shares' | 'stakedAmount' | 'tokensInCooldown'): bigint =>
    (after.position?.[field] ?? 0n) - (before.position?.[field] ?? 0n);
  return {
    totalStakedAmount: after.pool.totalStakedAmount - before.pool.totalStakedAmount,
    totalShares: after.pool.totalShares - before.pool.totalShares,
    totalUnstaking: after.pool.totalUnstaking - before.pool.totalUnstaking,
    shares: grown('shares'),
    stakedAmount: grown('stakedAmount'),
    claimableUsdc: grown('claimableUsdc'),
    tokensInCooldown: grown('tokensInCooldown'),
  };
}

const totalsOf = ({ totalStakedAmount, totalShares, totalUnstaking }: OperatorPool): PoolTotals => ({
  totalStakedAmount,
  totalShares,
  totalUnstaking,
});

function eventOf<TKind extends InferenceStakingEvent['kind']>(
  events: readonly InferenceStakingEvent[],
  kind: TKind,
): ModelEventData<TKind> | undefined {
  // The compiler does not see that `kind` picks the data.
  return events.find((event) => event.kind === kind)?.data as ModelEventData<TKind> | undefined;
}

/** Whose position a preview shows: the action's owner, else the operator's. */
function ownerOf(state: StakingState, action: PoolAction): Address | null {
  if ('owner' in action) return action.owner;
  const operatorRecord = state.operatorPools.get(action.operatorPool)?.operatorStakingRecord;
  return (operatorRecord && state.stakingRecords.get(operatorRecord)?.owner) ?? null;
}

/** Runs an action after what must be created before it, shows the state on both sides of all of it, and adds what the task wants to say. */
export function previewAction<TDetails extends { readonly warnings: readonly PreviewWarning[] }>(
  state: StakingState,
  given: PoolAction,
  clock: ChainClock,
  detailsOf: (facts: PreviewFacts) => TDetails,
): ActionPreview<TDetails> {
  checkState(state);
  const unixTimestamp = readClock(clock);
  const action = checkActionFields(given);
  const { creates, first, state: prepared } = prepareAction(state, action);
  const outcome = applyTransaction(prepared, [...first, action], { unixTimestamp });
  if (!outcome.ok) return { ...refusalOf(outcome.error), creates };
  const { events, transfers } = outcome;
  const { operatorPool } = action;
  const owner = ownerOf(state, action);
  const positionIn = (of: StakingState): StakingPosition | null =>
    owner === null ? null : getStakingPosition(of, { owner, operatorPool });
  // An action of a pool that passed has a pool before and after.
  const poolBefore = state.operatorPools.get(operatorPool)!;
  const poolAfter = outcome.state.operatorPools.get(operatorPool)!;
  const before: PreviewSnapshot = { pool: totalsOf(poolBefore), position: positionIn(state) };
  const after: PreviewSnapshot = { pool: totalsOf(poolAfter), position: positionIn(outcome.state) };
  const details = detailsOf({
    overview: outcome.state.poolOverview,
    poolBefore,
    poolAfter,
    before: before.position,
    after: after.position,
    logged: (kind) => eventOf(events, kind),
    state: outcome.state,
  });
  const difference = differenceOf(before, after);
  return { allowed: true, creates, before, after, difference, transfers, events, state: outcome.state, ...details };
}

/** What becomes of the USDC of a position in a closed pool: the next epoch, once published, puts it out of reach. */
export function closedPoolWarnings(
  { closedAtEpoch }: OperatorPool,
  overview: PoolOverview | null,
  position: StakingPosition | null,
): { readonly claimUsdcBeforeNextEpoch: boolean; readonly usdcLost: boolean } {
  const hasUsdc = closedAtEpoch !== null && position !== null && position.claimableUsdc > 0n;
  const isLost = closedAtEpoch !== null && overview !== null && overview.completedRewardEpoch > closedAtEpoch;
  return { claimUsdcBeforeNextEpoch: hasUsdc && !isLost, usdcLost: hasUsdc && isLost };
}
