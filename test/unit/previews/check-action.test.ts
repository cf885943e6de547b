import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  checkAction,
  computeEpochEmission,
  describeActionError,
  findPoolDelegatorUsdcEarningsVaultPda,
  findStakingRecordPda,
  listActions,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  type ActionRefusal,
  type ListedAction,
  type OperatorPool,
  type PoolOverview,
  type StakingAction,
  type StakingState,
} from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';
import {
  accrueAction,
  admin,
  DELAYS,
  dora,
  emil,
  north,
  northPool,
  NO_OVERVIEW_CHANGE,
  openNetwork,
  publishEpoch,
  run,
  southPool,
  stakeAction,
  START,
} from '../../support/model-network.js';

const INT = 1_000_000_000n;
const clock = { unixTimestamp: START };
const opened = openNetwork();
const published = publishEpoch(opened);

function refusal(state: StakingState, action: StakingAction, unixTimestamp = START): ActionRefusal {
  const status = checkAction(state, action, { unixTimestamp });
  if (status.allowed) throw new Error(`${action.kind} is allowed`);
  return status;
}
const withPool = (state: StakingState, fields: Partial<OperatorPool>, address = northPool): StakingState => ({
  ...state,
  operatorPools: new Map(state.operatorPools).set(address, { ...state.operatorPools.get(address)!, ...fields }),
});
const withOverview = (state: StakingState, fields: Partial<PoolOverview>): StakingState => ({
  ...state,
  poolOverview: { ...state.poolOverview!, ...fields },
});

const byDora = { owner: dora.address, operatorPool: northPool };
const claimUsdc = { kind: 'claimUsdcEarnings', ...byDora, destination: dora.usdc } as const;
const unstake = { kind: 'unstake', ...byDora, sharesAmount: INT } as const;
const stake = stakeAction(dora, northPool, INT);
const claim = { kind: 'claimUnstake', ...byDora, ownerTokenAccount: dora.int } as const;
const slash = { kind: 'slashStake', authority: admin.address, operatorPool: northPool, sharesAmount: INT } as const;
const halted = run(opened, [
  { kind: 'setHaltStatus', authority: admin.address, operatorPool: northPool, isHalted: true },
]);
const noRoots = run(opened, [
  { kind: 'markEpochAsFinalizing', authority: admin.address, expectedEpoch: 1n },
  { kind: 'createRewardRecord', authority: admin.address, merkleRoots: [], totalRewards: 0n, totalUsdcPayout: 0n },
]);

const NOBODY = '7g8fhLAmP7GPTEqwGnfCYVXQTKBHjXsVJQPQZWkYMuw8' as Address;
const withWallet = (state: StakingState, address: Address, amount: bigint): StakingState => ({
  ...state,
  tokenAccounts: new Map(state.tokenAccounts).set(address, { ...state.tokenAccounts.get(address)!, amount }),
});
const withoutUsdc = withWallet(
  run(published.state, [accrueAction(published, northPool)]),
  findPoolDelegatorUsdcEarningsVaultPda({ operatorPool: northPool })[0],
  0n,
);

describe('checkAction', () => {
  it.each<[string, StakingState, StakingAction, number | null, ActionRefusal['clears']['by']]>([
    ['rewards not accrued', published.state, stake, 6002, 'accrual'],
    ['rewards not accrued', published.state, unstake, 6002, 'accrual'],
    ['an epoch without roots, the newest', noRoots, unstake, 6002, 'epoch'],
    ['an epoch without roots, another behind it', publishEpoch(noRoots).state, unstake, 6002, 'admin'],
    [
      'an epoch without roots, a halted pool',
      withPool(publishEpoch(noRoots).state, { haltedAtTimestamp: 5n }),
      unstake,
      6002,
      'haltLifted',
    ],
    [
      'rewards not accrued while accruals are halted',
      withOverview(published.state, { isAccrueRewardHalted: true }),
      unstake,
      6002,
      'haltLifted',
    ],
    ['an epoch without roots, closed pool', withPool(noRoots, { closedAtEpoch: 1n }), unstake, 6002, 'nothing'],
    [
      'USDC of a closed pool, a further epoch published',
      withOverview(withPool(opened, { closedAtEpoch: 1n, rewardLastClaimedEpoch: 1n }), { completedRewardEpoch: 2n }),
      claimUsdc,
      6002,
      'nothing',
    ],
    ['a halted pool', halted, stake, 6010, 'haltLifted'],
    ['a halted operator', halted, { ...unstake, owner: north.address }, 6001, 'haltLifted'],
    ['staking halted', withOverview(opened, { isStakingHalted: true }), stake, 6011, 'haltLifted'],
    ['withdrawals halted', withOverview(opened, { isWithdrawalHalted: true }), unstake, 6012, 'haltLifted'],
    [
      'accruals halted',
      withOverview(published.state, { isAccrueRewardHalted: true }),
      accrueAction(published, northPool),
      6013,
      'haltLifted',
    ],
    ['an operator below the minimum', withOverview(opened, { minOperatorTokenStake: 2n ** 60n }), stake, 6003, 'stake'],
    ['a pool for its operator alone', withPool(opened, { allowDelegation: false }), stake, 6000, 'admin'],
    ['a closed pool', withPool(opened, { closedAtEpoch: 9n }), stake, 6008, 'nothing'],
    ['more than the wallet has', opened, { ...stake, tokenAmount: 2n ** 64n - 1n }, 2506, 'funds'],
    ['more than the record has', opened, { ...unstake, sharesAmount: 2n ** 63n }, 2506, 'input'],
    ['nothing in cooldown', opened, claim, 6004, 'input'],
    ['no USDC', opened, claimUsdc, 6035, 'epoch'],
    ['a pool that is not halted', opened, slash, 6046, 'admin'],
    ['somebody else', halted, { ...slash, authority: dora.address }, 6017, 'admin'],
    ['no such record', opened, { ...unstake, operatorPool: southPool }, 3012, 'input'],
    ['a record twice', opened, { kind: 'createStakingRecord', ...byDora }, 0, 'input'],
    ['a record in use', opened, { kind: 'closeStakingRecord', ...byDora }, 6021, 'input'],
    [
      'an epoch too far',
      publishEpoch(published.state).state,
      { ...accrueAction(published, northPool), epoch: 2n },
      2003,
      'accrual',
    ],
    [
      'an epoch accrued already',
      run(published.state, [accrueAction(published, northPool)]),
      accrueAction(published, northPool),
      2003,
      'nothing',
    ],
    [
      'an epoch after the closing one',
      withPool(publishEpoch(published.state).state, { closedAtEpoch: 1n }),
      { ...accrueAction(published, northPool), epoch: 2n },
      2003,
      'nothing',
    ],
    [
      'a bypass of epochs that are passed already',
      withPool(publishEpoch(publishEpoch(published.state).state).state, { rewardLastClaimedEpoch: 2n }),
      {
        kind: 'accrueRewardEmergencyBypass',
        admin: north.address,
        operatorPool: northPool,
        currentEpoch: 1n,
        nextEpoch: 2n,
      },
      6042,
      'input',
    ],
    [
      'a slashing delay that no clock can reach the end of',
      withOverview(halted, { slashingDelaySeconds: 2n ** 63n - 1n }),
      slash,
      6047,
      'admin',
    ],
    [
      'a record twice, in a closed pool that cannot be emptied',
      withPool(noRoots, { closedAtEpoch: 1n }),
      { kind: 'createStakingRecord', ...byDora },
      0,
      'nothing',
    ],
    [
      'a stake of an operator that does not reach the minimum',
      withOverview(opened, { minOperatorTokenStake: 2n ** 60n }),
      { ...stakeAction(north, northPool, INT) },
      6003,
      'input',
    ],
    [
      'slashing tokens to an account that does not exist',
      withOverview(halted, { slashingDestinationTokenAccount: NOBODY }),
      slash,
      3012,
      'admin',
    ],
    [
      'the sweep of an open pool',
      opened,
      { kind: 'sweepClosedPoolUsdcDust', admin: north.address, operatorPool: northPool, adminUsdcAccount: north.usdc },
      6039,
      'admin',
    ],
    [
      'the sweep of a pool just closed',
      withPool(opened, { closedAtEpoch: 1n }),
      { kind: 'sweepClosedPoolUsdcDust', admin: north.address, operatorPool: northPool, adminUsdcAccount: north.usdc },
      6039,
      'epoch',
    ],
    [
      'the newest epoch bypassed',
      published.state,
      {
        kind: 'accrueRewardEmergencyBypass',
        admin: north.address,
        operatorPool: northPool,
        currentEpoch: 1n,
        nextEpoch: 2n,
      },
      3012,
      'epoch',
    ],
    ['an epoch that is not published', opened, { ...accrueAction(published, northPool), epoch: 1n }, 3012, 'epoch'],
    [
      'a tree that there is not',
      published.state,
      { ...accrueAction(published, northPool), merkleIndex: 2 },
      null,
      'input',
    ],
    ['an epoch without roots accrued', noRoots, accrueAction(published, northPool), null, 'nothing'],
    [
      'no USDC, and the last epoch of a closed pool accrued',
      withPool(opened, { closedAtEpoch: 0n }),
      claimUsdc,
      6035,
      'nothing',
    ],
    ['no USDC, and no shares', run(opened, [{ ...unstake, sharesAmount: 2_000n * INT }]), claimUsdc, 6035, 'input'],
    ['a vault that lacks the USDC', withoutUsdc, claimUsdc, 6036, 'funds'],
    [
      'a delay that no clock can hold',
      withOverview(opened, { delegatorUnstakeDelaySeconds: 2n ** 63n - 1n }),
      unstake,
      null,
      'admin',
    ],
    [
      'a stake that makes a total overflow',
      withWallet(opened, dora.int, 2n ** 64n - 1n),
      { ...stake, tokenAmount: 2n ** 64n - 1n },
      null,
      'input',
    ],
    [
      'a payout that makes a total overflow',
      run(published.state, [{ kind: 'markEpochAsFinalizing', authority: admin.address, expectedEpoch: 2n }]),
      {
        kind: 'createRewardRecord',
        authority: admin.address,
        merkleRoots: [new Uint8Array(32)],
        totalRewards: computeEpochEmission(2n),
        totalUsdcPayout: 2n ** 64n - 1n,
      },
      null,
      'input',
    ],
    [
      'a transfer from what is no token account',
      opened,
      { kind: 'transferTokens', source: NOBODY, destination: dora.int, authority: dora.address, amount: 1n },
      null,
      'input',
    ],
    [
      'a transfer to what is no token account',
      opened,
      {
        kind: 'transferTokens',
        source: dora.int,
        destination: NOBODY,
        authority: dora.address,
        amount: 2n ** 64n - 1n,
      },
      null,
      'input',
    ],
    [
      'a total that overflows',
      withPool(opened, { totalStakedAmount: 2n ** 64n - 1n, totalShares: 2n ** 64n - 1n }),
      stake,
      null,
      'nothing',
    ],
  ])('%s: what the program says, and what clears it', (_, state, action, code, by) => {
    const status = refusal(state, action);
    expect([status.error.code, status.clears.by]).toEqual([code, by]);
    const { reason, remedy } = describeActionError(status.error);
    expect(reason.length * remedy.length).toBeGreaterThan(0);
  });

  it('refuses an unknown kind', () => {
    for (const kind of ['nothing', 'toString'])
      expect(codeOf(() => checkAction(opened, { ...byDora, kind } as unknown as StakingAction, clock))).toBe(
        STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
      );
  });

  it('refuses amounts that no instruction can hold', () => {
    for (const [tokenAmount, code] of [
      [5 as unknown as bigint, STAKING_SDK_ERROR__INPUT__WRONG_TYPE],
      [-1n, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE],
      [2n ** 64n, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE],
    ] as const)
      expect(codeOf(() => checkAction(opened, { ...stake, tokenAmount }, clock))).toBe(code);
    const accrue = { ...accrueAction(published, northPool), merkleIndex: 256 };
    expect(codeOf(() => checkAction(published.state, accrue, clock))).toBe(
      STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
    );
  });

  it('allows what the program allows', () => {
    for (const action of [stake, unstake, accrueAction(published, northPool)])
      expect(checkAction(action.kind === 'accrueReward' ? published.state : opened, action, clock)).toEqual({
        allowed: true,
      });
  });

  it('names the second from which the action passes', () => {
    const cooling = run(opened, [unstake]);
    const end = START + DELAYS.delegator;
    expect(refusal(cooling, claim).clears).toEqual({ by: 'time', at: end });
    expect(checkAction(cooling, claim, { unixTimestamp: end - 1n }).allowed).toBe(false);
    expect(checkAction(cooling, claim, { unixTimestamp: end }).allowed).toBe(true);
    expect(refusal(halted, slash).clears).toEqual({ by: 'time', at: START + 86_400n });
    expect(refusal(halted, slash, START + 86_399n).clears.by).toBe('time');
    expect(checkAction(halted, slash, { unixTimestamp: START + 86_400n }).allowed).toBe(true);
  });

  it('passes, or fails with another error, after what clears it has happened', () => {
    const accrued = run(published.state, [accrueAction(published, northPool)]);
    for (const action of [stake, unstake, claimUsdc]) {
      expect(refusal(published.state, action).clears.by).toBe('accrual');
      expect(checkAction(accrued, action, clock)).toEqual({ allowed: true });
    }
    const lifted = run(halted, [
      { kind: 'setHaltStatus', authority: admin.address, operatorPool: northPool, isHalted: false },
    ]);
    expect(checkAction(lifted, stake, clock)).toEqual({ allowed: true });
    // An epoch without roots: the next one, then the admin, then an accrual.
    const next = publishEpoch(noRoots);
    const bypass = { kind: 'accrueRewardEmergencyBypass', admin: north.address, operatorPool: northPool } as const;
    const bypassed = run(next.state, [{ ...bypass, currentEpoch: 1n, nextEpoch: 2n }]);
    const path = [noRoots, next.state, bypassed].map((state) => refusal(state, unstake).clears.by);
    expect(path).toEqual(['epoch', 'admin', 'accrual']);
    expect(checkAction(run(bypassed, [accrueAction(next, northPool)]), unstake, clock)).toEqual({ allowed: true });
  });

  it('tells USDC that must be claimed first from USDC that is lost', () => {
    const [address] = findStakingRecordPda(byDora);
    const record = { ...opened.stakingRecords.get(address)!, shares: 0n, accruedUsdcEarnings: 5n };
    const owed = { ...opened, stakingRecords: new Map(opened.stakingRecords).set(address, record) };
    const close = { kind: 'closeStakingRecord', ...byDora } as const;
    expect(refusal(owed, close)).toMatchObject({ error: { code: 6034 }, clears: { by: 'input' } });
    const late = withOverview(withPool(owed, { closedAtEpoch: 1n }), { completedRewardEpoch: 2n });
    expect(refusal(late, close)).toMatchObject({ error: { code: 6034 }, clears: { by: 'nothing' } });
    // Closing a record does not look at the overview, and neither need the state.
    expect(refusal({ ...owed, poolOverview: null }, close)).toMatchObject({ clears: { by: 'input' } });
  });
});

describe('listActions', () => {
  const find = (state: StakingState, by: string, kind: string): ListedAction => {
    const found = listActions(state, northPool, clock).filter((each) => each.by === by && each.action.kind === kind);
    expect(found.length, `${by} ${kind}`).toBe(1);
    return found[0]!;
  };

  it('lists the actions of all stakers, the admin and the authorities', () => {
    const roles = new Map<string, string[]>();
    for (const { role, by, action } of listActions(opened, northPool, clock))
      roles.set(`${role} ${by}`, [...(roles.get(`${role} ${by}`) ?? []), action.kind]);
    const stakers = ['stake', 'unstake', 'cancelUnstake', 'claimUnstake', 'claimUsdcEarnings', 'closeStakingRecord'];
    expect(Object.fromEntries(roles)).toEqual({
      [`operator ${north.address}`]: stakers,
      [`delegator ${dora.address}`]: stakers,
      [`delegator ${emil.address}`]: stakers,
      [`admin ${north.address}`]: [
        'updateOperatorPool',
        'changeOperatorAdmin',
        'changeOperatorStakingRecord',
        'withdrawOperatorRewardCommission',
        'withdrawOperatorUsdcCommission',
        'closeOperatorPool',
        'sweepClosedPoolUsdcDust',
        'accrueRewardEmergencyBypass',
      ],
      [`haltAuthority ${admin.address}`]: ['setHaltStatus'],
      [`slashingAuthority ${admin.address}`]: ['slashStake'],
    });
    expect(listActions({ ...opened, operatorPools: new Map() }, northPool, clock)).toEqual([]);
    expect(listActions({ ...opened, poolOverview: null }, northPool, clock)).toEqual([]);
  });

  it('has the largest amount that passes: all, or as much as leaves the operator its minimum', () => {
    const wallet = opened.tokenAccounts.get(dora.int)!.amount;
    expect(find(opened, dora.address, 'stake').largestAmount).toBe(wallet);
    expect(find(opened, dora.address, 'unstake').largestAmount).toBe(2_000n * INT);
    expect(find(opened, dora.address, 'claimUnstake').largestAmount).toBeNull();
    expect(find(opened, north.address, 'unstake').largestAmount).toBe(4_000n * INT);
    const poor = run(opened, [{ ...NO_OVERVIEW_CHANGE, minOperatorTokenStake: 5_001n * INT }]);
    expect(find(poor, north.address, 'unstake')).toMatchObject({ largestAmount: null, status: { allowed: false } });
    expect(find(poor, dora.address, 'stake').largestAmount).toBeNull();
    const slashable = listActions(halted, northPool, { unixTimestamp: START + 86_400n });
    expect(slashable.find(({ action }) => action.kind === 'slashStake')?.largestAmount).toBe(5_000n * INT);
  });

  it('takes an account of the wallet that the state shows, else the associated one', () => {
    expect(find(opened, dora.address, 'stake').action).toMatchObject({ ownerTokenAccount: dora.int });
    const bare = { ...opened, tokenAccounts: new Map() };
    expect(find(bare, dora.address, 'stake')).toMatchObject({ status: { error: { code: 3012 } }, largestAmount: null });
    expect(find(bare, emil.address, 'stake').action).not.toMatchObject({
      ownerTokenAccount: emil.int,
    });
  });
});
