import { computeEarliestSlashingTimestamp } from '../math/slashing.js';
import { findRewardRecordPda } from '../program/pdas/reward-record.js';
import { findStakingRecordPda } from '../program/pdas/staking-record.js';
import type { StakingAction } from '../program-model/action.js';
import { errorOfAction } from '../program-model/apply-action.js';
import type { ActionError } from '../program-model/outcome.js';
import type { StakingState } from '../program-model/state.js';
import { withAmount } from './with-amount.js';

/**
 * What makes a forbidden action pass:
 * - `time`: the chain's clock reaching `at`, in Unix seconds;
 * - `accrual`: `accrue_reward` for the pool, by anybody;
 * - `epoch`: the next epoch being published;
 * - `haltLifted`: a halt authority or the program admin lifting a halt;
 * - `stake`: the operator staking more, or a pool being emptied where it must be empty;
 * - `funds`: more tokens in the account that pays;
 * - `admin`: somebody in charge changing a setting, a role or a status;
 * - `input`: another amount, account or argument, or another action first;
 * - `nothing`: never, as things are.
 */
export type RefusalClearing =
  | { readonly by: 'time'; readonly at: bigint }
  | {
      readonly by: 'accrual' | 'epoch' | 'haltLifted' | 'stake' | 'funds' | 'admin' | 'input' | 'nothing';
    };

type Reason = Exclude<RefusalClearing['by'], 'time'>;

/** By the program's name of the error, where the state does not matter. All others are cleared by another input. */
const CLEARED_BY: Readonly<Record<string, Reason>> = {
  AccountAlreadyInUse: 'nothing',
  AccrueRewardHalted: 'haltLifted',
  ClosedPool: 'nothing',
  ConstraintHasOne: 'admin',
  EpochMustBeFinalizing: 'admin',
  EpochMustNotBeFinalizing: 'epoch',
  FinalUnstakeEpochInvalid: 'epoch',
  InsufficientFunds: 'funds',
  InsufficientPoolUsdcVaultBalance: 'funds',
  InsufficientRewards: 'funds',
  InsufficientUsdc: 'funds',
  InvalidEmergencyBypassEpoch: 'epoch',
  InvalidHaltAuthority: 'admin',
  InvalidProgramAdmin: 'admin',
  InvalidRewardDistributionAuthority: 'admin',
  InvalidSlashingAuthority: 'admin',
  MinOperatorTokenStakeNotMet: 'stake',
  OperatorPoolHalted: 'haltLifted',
  OperatorPoolNotHalted: 'admin',
  PoolCreationDisabled: 'admin',
  PoolIsNotEmpty: 'stake',
  StakingHalted: 'haltLifted',
  StakingNotAllowed: 'admin',
  UnstakingNotAllowed: 'haltLifted',
  WithdrawalsHalted: 'haltLifted',
};

const poolOf = ({ operatorPools }: StakingState, action: StakingAction) =>
  'operatorPool' in action ? operatorPools.get(action.operatorPool) : undefined;

/** What lets a pool get its rewards accrued that are still missing; the record of the next epoch decides. */
function accrualClearing(state: StakingState, action: StakingAction): Reason {
  const pool = poolOf(state, action);
  const overview = state.poolOverview;
  if (pool === undefined || overview === null) return 'accrual';
  const { closedAtEpoch, haltedAtTimestamp, rewardLastClaimedEpoch } = pool;
  const { completedRewardEpoch: completed, isAccrueRewardHalted } = overview;
  // USDC is claimable only while the newest epoch is accrued, which a closed pool can do no more once another one is published.
  const wantsNewest = action.kind === 'claimUsdcEarnings' || action.kind === 'closeStakingRecord';
  if (wantsNewest && closedAtEpoch !== null && closedAtEpoch < completed) return 'nothing';
  const [next] = findRewardRecordPda({ epoch: rewardLastClaimedEpoch + 1n }, state.deployment);
  if (state.rewardRecords.get(next)?.merkleRoots.length !== 0) return isAccrueRewardHalted ? 'haltLifted' : 'accrual';
  // An epoch without roots cannot be accrued: the admin of an open pool that is not halted gets past it, once the next epoch is published.
  if (closedAtEpoch !== null) return 'nothing';
  if (completed < rewardLastClaimedEpoch + 2n) return 'epoch';
  return haltedAtTimestamp === null ? 'admin' : 'haltLifted';
}

/** Whether an action names the record of an epoch that has not been published. */
function namesUnpublishedEpoch({ poolOverview }: StakingState, action: StakingAction): boolean {
  if (poolOverview === null) return false;
  const { completedRewardEpoch: completed } = poolOverview;
  if (action.kind === 'accrueReward') return action.epoch > completed;
  if (action.kind !== 'accrueRewardEmergencyBypass') return false;
  return action.currentEpoch > completed || action.nextEpoch > completed;
}

/** What brings a record USDC that has none to claim. */
function earningsClearing(state: StakingState, action: StakingAction): Reason {
  if (action.kind !== 'claimUsdcEarnings') return 'epoch';
  const { closedAtEpoch, rewardLastClaimedEpoch } = state.operatorPools.get(action.operatorPool)!;
  if (closedAtEpoch !== null && rewardLastClaimedEpoch >= closedAtEpoch) return 'nothing';
  const [record] = findStakingRecordPda(action, state.deployment);
  // Without shares it has to stake first.
  return state.stakingRecords.get(record)!.shares === 0n ? 'input' : 'epoch';
}

/** What makes numbers fit that the program's arithmetic panics on. */
function panicClearing(state: StakingState, action: StakingAction, unixTimestamp: bigint): Reason {
  const panics = (of: StakingState, one: StakingAction): boolean =>
    errorOfAction(of, one, { unixTimestamp, instructionIndex: 0 })?.name === 'ProgramFailedToComplete';
  const { poolOverview } = state;
  if (action.kind === 'accrueReward') {
    // An index beyond the last root is another input; an epoch without roots pays nobody.
    const [record] = findRewardRecordPda(action, state.deployment);
    const roots = state.rewardRecords.get(record)!.merkleRoots.length;
    return roots > 0 && action.merkleIndex >= roots ? 'input' : 'nothing';
  }
  if (action.kind === 'createRewardRecord')
    return panics(state, { ...action, totalUsdcPayout: 0n }) ? 'nothing' : 'input';
  if (action.kind === 'unstake' && poolOverview !== null) {
    const delays = { delegatorUnstakeDelaySeconds: 0n, operatorUnstakeDelaySeconds: 0n };
    if (!panics({ ...state, poolOverview: { ...poolOverview, ...delays } }, action)) return 'admin';
  }
  const least = withAmount(action, 1n);
  return least === null || panics(state, least) ? 'nothing' : 'input';
}

/** What clears the error that an action fails with in this state, at this time. */
export function clearingOf(
  state: StakingState,
  action: StakingAction,
  { name }: ActionError,
  unixTimestamp: bigint,
): RefusalClearing {
  const pool = poolOf(state, action);
  switch (name) {
    case 'AccountNotInitialized':
      return { by: pool !== undefined && namesUnpublishedEpoch(state, action) ? 'epoch' : 'input' };
    case 'NoUsdcEarningsToClaim':
      return { by: earningsClearing(state, action) };
    case 'ProgramFailedToComplete':
      return { by: panicClearing(state, action, unixTimestamp) };
    case 'UnclaimedRewards':
      return { by: accrualClearing(state, action) };
    case 'UnclaimedUsdcEarnings': {
      // They are to be claimed first, if they can be.
      const isLost = accrualClearing(state, action) === 'nothing';
      return { by: isLost ? 'nothing' : 'input' };
    }
    case 'PendingDelay': {
      if (action.kind !== 'claimUnstake') return { by: 'input' };
      const [address] = findStakingRecordPda(action, state.deployment);
      return { by: 'time', at: state.stakingRecords.get(address)!.unstakeAtTimestamp };
    }
    case 'SlashingDelayNotMet': {
      const { slashingDelaySeconds } = state.poolOverview!;
      return { by: 'time', at: computeEarliestSlashingTimestamp(pool!.haltedAtTimestamp!, slashingDelaySeconds) };
    }
    case 'RequireGteViolated':
      return { by: action.kind === 'stake' ? 'funds' : 'input' };
    case 'ConstraintRaw': {
      if (action.kind !== 'accrueReward') return { by: 'input' };
      return { by: action.epoch > pool!.rewardLastClaimedEpoch ? 'accrual' : 'nothing' };
    }
    case 'PoolClosedEpochInvalid':
      return { by: pool?.closedAtEpoch === null ? 'admin' : 'epoch' };
    default:
      return { by: CLEARED_BY[name] ?? 'input' };
  }
}
