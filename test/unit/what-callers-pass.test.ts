/** Anything may come from a caller: a typed error or the right answer, never a TypeError. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import { ACTION_FIELD_TYPES } from '../../src/program/actions.js';
import { StakingSdkError } from '../../src/index.js';
import {
  accrueAction,
  admin,
  dora,
  north,
  northPool,
  NO_OVERVIEW_CHANGE,
  openNetwork,
  publishEpoch,
  START,
  stakeAction,
} from '../support/model-network.js';

const POOL = { totalStakedAmount: 300n, totalShares: 200n };
const EMPTY = { totalStakedAmount: 0n, totalShares: 0n };
const RECORD = { shares: 1n, lastSettledUsdcPerShare: 0n, accruedUsdcEarnings: 0n };
const COOLDOWN = { tokensUnstakeAmount: 1n, unstakeAtTimestamp: 5000n };
const FLEET = { deviceVrams: [24n], totalStakedAmount: 1n, reputationWeight: 1n, k: 1n };
const LARGE = 2n ** 64n;
const table = (): sdk.RoutingTable => {
  const routing = sdk.createRoutingTable({ k: 1n });
  routing.setOperator('a', { totalStakedAmount: 10n, reputationWeight: 1n });
  return routing;
};

const opened = openNetwork();
const published = publishEpoch(opened);
const context = { unixTimestamp: START, instructionIndex: 0 };
const stake = stakeAction(dora, northPool, 5n);
const unstake = { kind: 'unstake', owner: dora.address, operatorPool: northPool, sharesAmount: 5n } as const;
const accrue = accrueAction(published, northPool);
/** The action as somebody without types may give it. */
const apply = (action: object, at: object = context) =>
  sdk.applyAction(published.state, action as never, at as typeof context);

const REFUSED: Readonly<Record<string, () => unknown>> = {
  'formatIntTokens of a number': () => sdk.formatIntTokens(12 as never),
  'formatIntTokens with a rounding it does not know': () => sdk.formatIntTokens(1n, { rounding: 'halfEven' as never }),
  'tokensForShares of a number': () => sdk.computeTokensForShares(POOL, 5 as never),
  'tokensForShares of too many shares': () => sdk.computeTokensForShares(POOL, LARGE),
  'sharesForTokens of a number': () => sdk.computeSharesForTokens(POOL, 5 as never),
  'sharesForTokens of less than nothing, no shares yet': () => sdk.computeSharesForTokens(EMPTY, -5n),
  'sharesForTokens of more than a u64, no shares yet': () => sdk.computeSharesForTokens(EMPTY, LARGE),
  'mulDivFloor of a number': () => sdk.mulDivFloor(1 as never, 2n, 3n, 'test'),
  'mulDivFloor of two negative factors': () => sdk.mulDivFloor(-2n, -3n, 1n, 'test'),
  'mulDivFloor by a negative divisor': () => sdk.mulDivFloor(7n, 1n, -2n, 'test'),
  'sharesWorthAtLeast without shares': () =>
    sdk.computeSharesWorthAtLeast({ totalStakedAmount: 300n, totalShares: 0n }, 100n),
  'sharesWorthAtLeast of less than nothing': () => sdk.computeSharesWorthAtLeast(POOL, -100n),
  'leastDepositForOneShare, shares without tokens': () =>
    sdk.computeLeastDepositForOneShare({ totalStakedAmount: 0n, totalShares: 5n }),
  'depositDust beyond a u64': () => sdk.computeDepositDust({ totalStakedAmount: LARGE - 1n, totalShares: 1n }, 5n),
  'claimableUsdc of a number': () => sdk.computeClaimableUsdc({ cumulativeUsdcPerShare: 5 as never }, RECORD),
  'usdcIndexAfter of a number': () =>
    sdk.computeUsdcIndexAfterPayout({ cumulativeUsdcPerShare: 1n, totalShares: 1n }, 5 as never),
  'cooldownEnd with a delay above i64': () =>
    sdk.computeCooldownEnd(
      { operatorUnstakeDelaySeconds: 1n, delegatorUnstakeDelaySeconds: LARGE - 1n },
      'delegator',
      1n,
    ),
  'cooldownEnd above i64': () =>
    sdk.computeCooldownEnd(
      { operatorUnstakeDelaySeconds: 2n ** 63n - 1n, delegatorUnstakeDelaySeconds: 1n },
      'operator',
      1n,
    ),
  'remainingCooldownSeconds at a number': () => sdk.computeRemainingCooldownSeconds(COOLDOWN, 1 as never),
  'isCooldownOver at a number': () => sdk.isCooldownOver(COOLDOWN, 1e9 as never),
  'earliestSlashingTimestamp of a number': () => sdk.computeEarliestSlashingTimestamp(5 as never, 6n),
  'reliability at a number': () => sdk.computeReliability([], 1000 as never),
  'uptime from a number': () =>
    sdk.computeUptime({ startedAtTimestamp: 0 as never, startUpBufferSeconds: 6n, intervalSeconds: 6n, checks: [] }),
  'fleetScores of numbers': () => sdk.computeFleetScores({ ...FLEET, deviceVrams: [24 as never] }),
  'fleetScores of nothing, with a negative stake': () =>
    sdk.computeFleetScores({ ...FLEET, deviceVrams: [], totalStakedAmount: -1n }),
  'stakeEffect of a number': () =>
    sdk.computeStakeEffect({ ...FLEET, otherScores: 0n, totalStakedAmount: 1 as never }, 1n),
  'an instance with a number of VRAM': () => {
    table().addInstance({ instance: 'x', operator: 'a', deviceVram: 80 as never });
  },
  'commissionRateChange of a text': () =>
    sdk.computeCommissionRateChange(
      'x' as never,
      { rewardLastClaimedEpoch: 1n, closedAtEpoch: null },
      { completedRewardEpoch: 1n },
    ),
  'commissionRateChange at a number': () =>
    sdk.computeCommissionRateChange(
      5,
      { rewardLastClaimedEpoch: 1 as never, closedAtEpoch: null },
      { completedRewardEpoch: 1n },
    ),
  'cooldownAfterUnstake of a number': () =>
    sdk.computeCooldownAfterUnstake({ record: COOLDOWN, tokenAmount: 5 as never, end: 1n }),
  'nextVerificationLane of a lane it does not know': () => sdk.computeNextVerificationLane('x' as never, []),
  'nextVerificationLane of null': () => sdk.computeNextVerificationLane('trusted', null as never),
  'nextVerificationLane of texts': () => sdk.computeNextVerificationLane('trusted', ['false'] as never),
  'an operator without standing': () => {
    table().setOperator('b', null as never);
  },
  'an instance that is none': () => {
    table().addInstance(null as never);
  },
  'allocateByPoints with an address twice': () =>
    sdk.allocateByPoints(5n, [
      { address: northPool, points: 1n },
      { address: northPool, points: 2n },
    ]),
  'allocateByPoints without an address': () => sdk.allocateByPoints(5n, [{ address: undefined as never, points: 1n }]),
  'dumpRewardTrees of an epoch before the first': () => sdk.dumpRewardTrees({ epoch: -1n, trees: published.trees }),
  'dumpRewardTrees of no trees': () => sdk.dumpRewardTrees({ epoch: 1n, trees: [] }),
  'applyPendingRewards with an epoch that is a number': () =>
    sdk.applyPendingRewards(published.state, [{ ...published.leaves[0]!, epoch: 1 as never }]),
  'applyTransaction of null': () => sdk.applyTransaction(opened, null as never, { unixTimestamp: START }),
  'an action that is null': () => apply(null as never),
  'an action of no kind': () => apply({}),
  'an action at a time that is a number': () => apply(unstake, { ...context, unixTimestamp: 1_750_000_000.5 }),
  'an action at a time that no clock has': () => apply(unstake, { ...context, unixTimestamp: 2n ** 63n }),
  'an action at no place in its transaction': () => apply(unstake, { ...context, instructionIndex: -1 }),
  'a stake of a text': () => apply({ ...stake, tokenAmount: '5' }),
  'a stake without an amount': () => apply({ ...stake, tokenAmount: undefined }),
  'a stake by nobody': () => apply({ ...stake, owner: 'garbage' }),
  'a transfer without an amount': () =>
    apply({ kind: 'transferTokens', source: dora.int, destination: dora.int, authority: dora.address }),
  'an update of the network with a text for a flag': () => apply({ ...NO_OVERVIEW_CHANGE, isStakingHalted: 'false' }),
  'a halt that is a text': () =>
    apply({ kind: 'setHaltStatus', authority: admin.address, operatorPool: northPool, isHalted: 'false' }),
  'an admin that is no address': () =>
    apply({ kind: 'changeOperatorAdmin', admin: north.address, operatorPool: northPool, newAdmin: 'garbage' }),
  'a proof that is null': () => apply({ ...accrue, proof: null }),
  'a proof of short hashes': () => apply({ ...accrue, proof: [new Uint8Array(31)] }),
  'a path of texts': () => apply({ ...accrue, proofPath: ['true'] }),
  'roots that are left out': () =>
    apply({ kind: 'createRewardRecord', authority: admin.address, totalRewards: 0n, totalUsdcPayout: 0n }),
  'createRewardTree of null': () => sdk.createRewardTree(null as never),
  'hashRewardLeaf of an object that has no text': () =>
    sdk.hashRewardLeaf({ operatorPool: Object.create(null) as never, rewardAmount: 1n, usdcAmount: 1n }),
};

describe('what callers pass', () => {
  it.each(Object.entries(REFUSED))('%s is refused with a typed error', (_name, run) => {
    let error: unknown;
    try {
      run();
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(StakingSdkError);
  });

  it('given optional fields of an action left out, undefined or null, gives the same outcome', () => {
    for (const action of [
      { kind: 'updatePoolOverview', programAdmin: admin.address },
      { kind: 'updatePoolOverviewAuthorities', programAdmin: admin.address },
      { kind: 'updateOperatorPool', admin: north.address, operatorPool: northPool, name: 'x' },
    ] as const) {
      const optional = Object.entries(ACTION_FIELD_TYPES[action.kind]).filter(
        ([field, type]) => type.endsWith('?') && !(field in action),
      );
      const having = (value: null | undefined): sdk.StakingAction => ({
        ...Object.fromEntries(optional.map(([field]) => [field, value])),
        ...action,
      });
      const outcome = sdk.applyAction(opened, action, context);
      expect(outcome.ok).toBe(true);
      expect(optional.length).toBeGreaterThan(3);
      expect(sdk.applyAction(opened, having(null), context)).toStrictEqual(outcome);
      expect(sdk.applyAction(opened, having(undefined), context)).toStrictEqual(outcome);
    }
  });

  it('keeps the leaves of a tree when the given objects change later', () => {
    const leaves = published.leaves.map((leaf) => ({ ...leaf, epoch: 1n }));
    const tree = sdk.createRewardTree(leaves);
    for (const leaf of leaves) leaf.rewardAmount += 1n;
    expect(sdk.createRewardTree(tree.leaves).root).toEqual(tree.root);
    expect(sdk.loadRewardTrees(sdk.dumpRewardTrees({ epoch: 1n, trees: [tree] })).trees).toEqual([tree]);
  });

  it('returns false for proofs that are not objects', () => {
    for (const nothing of [null, undefined, 5, 'proof']) expect(sdk.verifyRewardProof(nothing as never)).toBe(false);
  });

  it('groups digits by any text, also one with a meaning in a replacement pattern', () => {
    for (const grouping of ["$'", '$&', '$$', '’'])
      expect(sdk.formatIntTokens(1_234_567_000_000_000n, { grouping })).toBe(`1${grouping}234${grouping}567`);
  });

  it('copies the fields of an operator’s standing and no others', () => {
    const routing = sdk.createRoutingTable({ k: sdk.SCORE_SCALE });
    const fleet = { ...FLEET, totalStakedAmount: 10n ** 15n, reputationWeight: sdk.SCORE_SCALE, k: 0n };
    routing.setOperator('a', fleet);
    routing.addInstance({ instance: 'i', operator: 'a', deviceVram: 80n });
    const score = sdk.SCORE_SCALE * 1_000_001n; // 1 + 1,000,000 INT at k = 1
    expect(routing.score('i')).toBe(score);
    fleet.totalStakedAmount = 0n;
    expect(routing.score('i')).toBe(score);
  });

  it('rounds reliability once', () => {
    // Of both windows: 1/3 and 2/3, which is a half together.
    const job = (endedAtTimestamp: bigint, isCompleted: boolean): sdk.EndedJob => ({ endedAtTimestamp, isCompleted });
    const recent = [job(1_000_000n, true), job(1_000_000n, false), job(1_000_000n, false)];
    const older = [job(990_000n, true), job(990_000n, true), job(990_000n, true)];
    expect(sdk.computeReliability([...recent, ...older], 1_000_000n)).toEqual({
      fastRate: 333_333_333n,
      slowRate: 666_666_666n,
      score: 500_000_000n,
    });
  });
});
