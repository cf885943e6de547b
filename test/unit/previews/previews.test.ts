import { describe, expect, it } from 'vitest';
import {
  findPoolDelegatorUsdcEarningsVaultPda,
  findPoolRewardCommissionTokenVaultPda,
  findPoolStakedTokenVaultPda,
  findPoolUsdcCommissionTokenVaultPda,
  findStakingRecordPda,
  getStakingPosition,
  previewAccrueReward,
  previewCancelUnstake,
  previewClaimUnstake,
  previewClaimUsdcEarnings,
  previewCloseOperatorPool,
  previewCloseStakingRecord,
  previewSlashStake,
  previewStake,
  previewUnstake,
  previewWithdrawOperatorRewardCommission,
  previewWithdrawOperatorUsdcCommission,
  type ActionPreview,
  type PreviewEffect,
  type StakingState,
} from '../../../src/index.js';
import {
  accrueAction,
  admin,
  DELAYS,
  dora,
  emil,
  north,
  northPool,
  openNetwork,
  publishEpoch,
  run,
  south,
  southPool,
  stakeAction,
  START,
} from '../../support/model-network.js';

const INT = 1_000_000_000n;
const clock = { unixTimestamp: START };
const opened = openNetwork();

/** The preview of something that must be allowed. */
function effect<TDetails>(preview: ActionPreview<TDetails>): PreviewEffect & TDetails {
  if (!preview.allowed) throw new Error(preview.error.name);
  return preview;
}
const codes = ({ warnings }: PreviewEffect): string[] => warnings.map(({ code }) => code);
const stakedVault = findPoolStakedTokenVaultPda({ operatorPool: northPool })[0];

/** A pool with so many tokens, and everybody's shares there multiplied by a fraction. */
function withRatio(
  state: StakingState,
  totalStakedAmount: bigint,
  times: bigint,
  over = 1n,
  operatorPool = northPool,
): StakingState {
  const scaled = (shares: bigint): bigint => (shares * times) / over;
  const pool = state.operatorPools.get(operatorPool)!;
  return {
    ...state,
    operatorPools: new Map(state.operatorPools).set(operatorPool, {
      ...pool,
      totalStakedAmount,
      totalShares: scaled(pool.totalShares),
    }),
    stakingRecords: new Map(
      [...state.stakingRecords].map(([address, record]) => [
        address,
        record.operatorPool === operatorPool ? { ...record, shares: scaled(record.shares) } : record,
      ]),
    ),
  };
}

describe('previewStake', () => {
  const input = { owner: dora.address, operatorPool: northPool, ownerTokenAccount: dora.int, tokenAmount: 500n * INT };

  it('shows before, after, difference and transfers', () => {
    const preview = effect(previewStake(opened, input, clock));
    expect(preview.before).toEqual({
      pool: { totalStakedAmount: 8_000n * INT, totalShares: 8_000n * INT, totalUnstaking: 0n },
      position: getStakingPosition(opened, input),
    });
    expect(preview.after.position?.stakedAmount).toBe(2_500n * INT);
    expect(preview.difference).toEqual({
      totalStakedAmount: 500n * INT,
      totalShares: 500n * INT,
      totalUnstaking: 0n,
      shares: 500n * INT,
      stakedAmount: 500n * INT,
      claimableUsdc: 0n,
      tokensInCooldown: 0n,
    });
    expect(preview.transfers).toEqual([{ source: dora.int, destination: stakedVault, amount: 500n * INT }]);
    expect([preview.sharesAmount, preview.dustAmount, codes(preview)]).toEqual([500n * INT, 0n, []]);
    // The state it hands on is that of the model.
    expect(getStakingPosition(preview.state, input)).toEqual(preview.after.position);
    expect(getStakingPosition(opened, input)?.stakedAmount).toBe(2_000n * INT);
  });

  it('warns of dust, of deposits worth no share, and of tokens without an owner', () => {
    const rich = withRatio(opened, 80_000_000n * INT, 1n, 1_000n);
    const dusty = effect(previewStake(rich, { ...input, tokenAmount: 15_000_000n }, clock));
    expect([dusty.sharesAmount, dusty.dustAmount, codes(dusty)]).toEqual([1n, 5_000_000n, ['losesDust']]);
    const lost = effect(previewStake(rich, { ...input, tokenAmount: 9_999_999n }, clock));
    expect([lost.sharesAmount, lost.dustAmount, codes(lost)]).toEqual([0n, 9_999_999n, ['mintsNoShares']]);
    const orphaned = withRatio(opened, 700n, 0n);
    const byOperator = { ...input, owner: north.address, ownerTokenAccount: north.int, tokenAmount: 5_000n * INT };
    expect(codes(effect(previewStake(orphaned, byOperator, clock)))).toEqual(['gainsOrphanedTokens']);
  });

  it('gives the error of a refusal and what clears it', () => {
    const preview = previewStake(opened, { ...input, tokenAmount: 0n }, clock);
    expect(preview).toMatchObject({ allowed: false, error: { code: 6048 }, clears: { by: 'input' } });
  });
});

describe('previewUnstake', () => {
  const input = { owner: dora.address, operatorPool: northPool, sharesAmount: 400n * INT };

  it('says when the tokens can be claimed, and that a further one starts the cooldown again', () => {
    const first = effect(previewUnstake(opened, input, clock));
    expect(first.tokenAmount).toBe(400n * INT);
    expect(first.cooldown).toEqual({
      oldEnd: null,
      newEnd: START + DELAYS.delegator,
      tokensRestarted: 0n,
      tokensAfter: 400n * INT,
    });
    expect(first.difference).toMatchObject({
      shares: -400n * INT,
      stakedAmount: -400n * INT,
      tokensInCooldown: 400n * INT,
      totalUnstaking: 400n * INT,
    });
    expect([first.transfers, codes(first)]).toEqual([[], ['noEarningsInCooldown']]);
    const second = effect(previewUnstake(first.state, input, { unixTimestamp: START + 100n }));
    expect(second.cooldown).toEqual({
      oldEnd: START + DELAYS.delegator,
      newEnd: START + 100n + DELAYS.delegator,
      tokensRestarted: 400n * INT,
      tokensAfter: 800n * INT,
    });
    expect(codes(second)).toEqual(['noEarningsInCooldown', 'cooldownRestarts']);
    const ofOperator = effect(previewUnstake(opened, { ...input, owner: north.address }, clock));
    expect(ofOperator.cooldown.newEnd).toBe(START + DELAYS.operator);
  });

  it('ignores a `kind` in its input', () => {
    expect(previewUnstake(opened, { ...input, kind: 'stake' } as never, clock)).toEqual(
      previewUnstake(opened, input, clock),
    );
  });

  it('warns when the unstaked shares are worth 0 INT', () => {
    const poor = withRatio(opened, 8_000n * INT, 10_000n);
    const preview = effect(previewUnstake(poor, { ...input, sharesAmount: 9_999n }, clock));
    expect([preview.tokenAmount, codes(preview)]).toEqual([0n, ['sharesWorthNothing']]);
  });
});

describe('previewCancelUnstake and previewClaimUnstake', () => {
  const owner = dora.address;
  const state = run(opened, [{ kind: 'unstake', owner, operatorPool: northPool, sharesAmount: 400n * INT }]);

  it('previews that a cancellation stakes all tokens in cooldown again', () => {
    const preview = effect(previewCancelUnstake(state, { owner, operatorPool: northPool }, clock));
    expect(preview).toMatchObject({ tokenAmount: 400n * INT, sharesAmount: 400n * INT, dustAmount: 0n, warnings: [] });
    expect(preview.after.position).toMatchObject({ tokensInCooldown: 0n, cooldownEndTimestamp: null });
    const nothing = effect(previewCancelUnstake(opened, { owner, operatorPool: northPool }, clock));
    expect(codes(nothing)).toEqual(['nothingInCooldown']);
  });

  it('allows a claim from the second at which the cooldown ends', () => {
    const input = { owner, operatorPool: northPool, ownerTokenAccount: dora.int };
    const end = START + DELAYS.delegator;
    const early = previewClaimUnstake(state, input, { unixTimestamp: end - 1n });
    expect(early).toMatchObject({ allowed: false, error: { name: 'PendingDelay' }, clears: { by: 'time', at: end } });
    const preview = effect(previewClaimUnstake(state, input, { unixTimestamp: end }));
    expect(preview.tokenAmount).toBe(400n * INT);
    expect(preview.transfers).toEqual([{ source: stakedVault, destination: dora.int, amount: 400n * INT }]);
    expect(codes(preview)).toEqual(['endsOptionToCancel']);
  });
});

describe('previewAccrueReward', () => {
  const first = publishEpoch(opened);

  it('shows the split, the transfers, and the commission with its destination', () => {
    const preview = effect(previewAccrueReward(first.state, accrueAction(first, northPool), clock));
    // Two thirds of 1,666,666.666666667 INT at 10 %, 6,000.000001 USDC at 5 %.
    expect(preview.split).toEqual({
      operatorRewardCommission: 111_111_111_111_111n,
      delegatorRewards: 1_000_000_000_000_000n,
      operatorUsdcCommission: 300_000_000n,
      delegatorUsdcEarnings: 5_700_000_001n,
    });
    expect([preview.isPaidOut, preview.totalRewardsTransferred, preview.totalUsdcTransferred]).toEqual([
      true,
      1_111_111_111_111_111n,
      6_000_000_001n,
    ]);
    // 8,000 INT on as many shares grow by 1,000,000: 111,111.111111111 INT are staked at 126 INT a share.
    expect(preview.operatorShares).toBe(111_111_111_111_111n / 126n);
    expect(preview.commissions).toEqual([
      {
        unit: 'INT',
        amount: 111_111_111_111_111n,
        destination: stakedVault,
        stakedFor: findStakingRecordPda({ operatorPool: northPool, owner: north.address })[0],
      },
      {
        unit: 'USDC',
        amount: 300_000_000n,
        destination: findPoolUsdcCommissionTokenVaultPda({ operatorPool: northPool })[0],
        stakedFor: null,
      },
    ]);
    expect(preview.warnings).toEqual([]);
    // The operator's position is the one that is shown.
    expect(preview.after.position?.owner).toBe(north.address);

    const toVault = effect(previewAccrueReward(first.state, accrueAction(first, southPool), clock));
    expect(toVault.commissions[0]).toEqual({
      unit: 'INT',
      amount: 55_555_555_555_555n,
      destination: findPoolRewardCommissionTokenVaultPda({ operatorPool: southPool })[0],
      stakedFor: null,
    });
  });

  it('says that an accrual before the payout moves nothing, and warns of a pool without shares', () => {
    const second = publishEpoch(first.state);
    const preview = effect(previewAccrueReward(second.state, accrueAction(first, northPool), clock));
    expect([preview.isPaidOut, preview.transfers, preview.commissions]).toEqual([false, [], []]);
    expect(codes(preview)).toEqual(['notPaidOutYet']);
    const paid = effect(previewAccrueReward(preview.state, accrueAction(second, northPool), clock));
    expect(paid.totalRewardsTransferred).toBe(2n * 1_111_111_111_111_111n);
    expect(paid.commissions.map(({ amount }) => amount)).toEqual([2n * 111_111_111_111_111n, 600_000_000n]);

    // Without shares the INT waits for whoever stakes next: the operator at once, if commission is staked.
    const staked = effect(previewAccrueReward(withRatio(first.state, 0n, 0n), accrueAction(first, northPool), clock));
    expect(codes(staked)).toEqual(['gainsOrphanedTokens']);
    expect(staked.after.position?.stakedAmount).toBe(1_111_111_111_111_111n);
    const empty = withRatio(first.state, 0n, 0n, 1n, southPool);
    const orphaned = effect(previewAccrueReward(empty, accrueAction(first, southPool), clock));
    expect(codes(orphaned)).toEqual(['rewardsWithoutShares', 'usdcWithoutShares']);
  });
});

describe('previewAccrueReward, when commission is staked', () => {
  const first = publishEpoch(opened);
  const withRate = (state: StakingState, rewardCommissionRateBps: number): StakingState => ({
    ...state,
    operatorPools: new Map(state.operatorPools).set(northPool, {
      ...state.operatorPools.get(northPool)!,
      rewardCommissionRateBps,
    }),
  });

  it('warns that the operator gains tokens that belong to no share, also without rewards for delegators', () => {
    const state = withRate(withRatio(first.state, 5n * INT, 0n), 10_000);
    const preview = effect(previewAccrueReward(state, accrueAction(first, northPool), clock));
    expect(codes(preview)).toEqual(['gainsOrphanedTokens']);
    expect(preview.after.position?.stakedAmount).toBe(5n * INT + 1_111_111_111_111_111n);
  });

  it('warns when the commission mints no share', () => {
    const [address] = findStakingRecordPda({ operatorPool: northPool, owner: north.address });
    const pool = { ...first.state.operatorPools.get(northPool)!, totalStakedAmount: 2n ** 62n, totalShares: 3n };
    const record = { ...first.state.stakingRecords.get(address)!, shares: 3n };
    const dear = {
      ...first.state,
      operatorPools: new Map(first.state.operatorPools).set(northPool, pool),
      stakingRecords: new Map(first.state.stakingRecords).set(address, record),
    };
    const preview = effect(previewAccrueReward(dear, accrueAction(first, northPool), clock));
    expect([preview.operatorShares, codes(preview)]).toEqual([0n, ['mintsNoShares']]);
  });
});

describe('previews after an accrued epoch', () => {
  const published = publishEpoch(opened);
  const state = run(published.state, [accrueAction(published, northPool), accrueAction(published, southPool)]);

  it('previewClaimUsdcEarnings pays the claimable USDC of the position', () => {
    const input = { owner: dora.address, operatorPool: northPool, destination: dora.usdc };
    const claimable = getStakingPosition(state, input)!.claimableUsdc;
    const preview = effect(previewClaimUsdcEarnings(state, input, clock));
    const vault = findPoolDelegatorUsdcEarningsVaultPda({ operatorPool: northPool })[0];
    // A quarter of the shares before the operator's commission was staked.
    expect(claimable).toBe(
      (((5_700_000_001n * 10n ** 18n) / (8_000n * INT + 111_111_111_111_111n / 126n)) * 2_000n * INT) / 10n ** 18n,
    );
    expect(preview).toMatchObject({ usdcAmount: claimable, warnings: [] });
    expect(preview.transfers).toEqual([{ source: vault, destination: dora.usdc, amount: claimable }]);
    expect(preview.difference).toMatchObject({ claimableUsdc: -claimable, stakedAmount: 0n });
  });

  it('previewWithdraw…Commission moves all of the vault', () => {
    const input = { admin: south.address, operatorPool: southPool };
    const int = effect(previewWithdrawOperatorRewardCommission(state, { ...input, destination: south.int }, clock));
    const usdc = effect(previewWithdrawOperatorUsdcCommission(state, { ...input, destination: south.usdc }, clock));
    expect([int.amount, usdc.amount]).toEqual([55_555_555_555_555n, 149_999_999n]);
    expect(int.transfers.map(({ destination }) => destination)).toEqual([south.int]);
    const refused = previewWithdrawOperatorUsdcCommission(
      state,
      { admin: dora.address, operatorPool: southPool, destination: dora.usdc },
      clock,
    );
    expect(refused).toMatchObject({ allowed: false, clears: { by: 'admin' } });
  });

  it('previewSlashStake takes shares, all USDC and all commission, and says when it can begin', () => {
    const halted = run(state, [
      { kind: 'unstake', owner: south.address, operatorPool: southPool, sharesAmount: INT },
      { kind: 'setHaltStatus', authority: admin.address, operatorPool: southPool, isHalted: true },
    ]);
    const position = getStakingPosition(halted, { owner: south.address, operatorPool: southPool })!;
    const input = { authority: admin.address, operatorPool: southPool, sharesAmount: position.shares };
    const at = START + 86_400n;
    expect(previewSlashStake(halted, input, { unixTimestamp: at - 1n })).toMatchObject({
      allowed: false,
      error: { name: 'SlashingDelayNotMet' },
      clears: { by: 'time', at },
    });
    const preview = effect(previewSlashStake(halted, input, { unixTimestamp: at }));
    expect(preview).toMatchObject({
      tokenAmount: position.stakedAmount,
      usdcAmount: position.claimableUsdc,
      rewardCommissionAmount: 55_555_555_555_555n,
      usdcCommissionAmount: 149_999_999n,
    });
    expect(codes(preview)).toEqual(['slashesCurrentRecord', 'cooldownOutOfReach', 'delegationBlocked']);
    expect(preview.difference.tokensInCooldown).toBe(0n);
  });

  it('previewCloseOperatorPool names the last epoch, and stakers are warned of their USDC', () => {
    const input = { admin: north.address, operatorPool: northPool };
    const preview = effect(previewCloseOperatorPool(state, input, clock));
    expect(preview.closedAtEpoch).toBe(2n);
    expect(codes(preview)).toEqual(['closedForGood', 'lastEpochsNeedLeaves', 'claimUsdcBeforeNextEpoch']);
    const undelegate = { owner: emil.address, operatorPool: northPool, sharesAmount: INT };
    const warned = effect(previewUnstake(preview.state, undelegate, clock));
    expect(codes(warned)).toContain('claimUsdcBeforeNextEpoch');
    // The closing epoch is accrued, and one more is published: what was not claimed is lost.
    const last = publishEpoch(preview.state);
    const late = publishEpoch(run(last.state, [accrueAction(last, northPool)])).state;
    expect(codes(effect(previewUnstake(late, undelegate, clock)))).toEqual(['noEarningsInCooldown', 'usdcLost']);
    const claim = { owner: emil.address, operatorPool: northPool, destination: emil.usdc };
    expect(previewClaimUsdcEarnings(late, claim, clock)).toMatchObject({
      allowed: false,
      error: { name: 'UnclaimedRewards' },
      clears: { by: 'nothing' },
    });
    expect(previewStake(preview.state, stakeAction(emil, northPool, INT), clock)).toMatchObject({
      allowed: false,
      error: { name: 'ClosedPool' },
      clears: { by: 'nothing' },
    });
  });
});

describe('previewCloseStakingRecord', () => {
  it('removes an empty record, and warns when it is the operator’s', () => {
    const own = { owner: south.address, operatorPool: southPool };
    const end = START + DELAYS.operator;
    const closed = run(opened, [
      { kind: 'closeOperatorPool', admin: south.address, operatorPool: southPool },
      { kind: 'unstake', ...own, sharesAmount: 3_000n * INT },
    ]);
    const empty = run(closed, [{ kind: 'claimUnstake', ...own, ownerTokenAccount: south.int }], end);
    const preview = effect(previewCloseStakingRecord(empty, own, clock));
    expect([preview.before.position?.isOperator, preview.after.position]).toEqual([true, null]);
    expect(codes(preview)).toEqual(['operatorRecordGone']);
    expect(previewCloseStakingRecord(opened, { owner: dora.address, operatorPool: northPool }, clock)).toMatchObject({
      allowed: false,
      error: { name: 'AccountNotEmpty' },
    });
  });
});
