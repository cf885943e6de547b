import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  applyTransaction,
  findOperatorPoolPda,
  MAINNET,
  type OperatorPool,
  type StakingRecord,
  type StakingState,
} from '../../src/index.js';
import { fuzzNetwork, type FuzzStep } from '../support/fuzz.js';
import { show } from '../support/describe.js';
import { createRandom, randomAddress } from '../support/random-values.js';

/** Tokens of each mint in all accounts. */
function totals({ tokenAccounts }: StakingState): Map<Address, bigint> {
  const sums = new Map<Address, bigint>();
  for (const { mint, amount } of tokenAccounts.values()) sums.set(mint, (sums.get(mint) ?? 0n) + amount);
  return sums;
}

describe('on every state that random transactions reach', () => {
  it('tokens are conserved, shares never lose worth, and no pool owes more shares than tokens', async () => {
    let states = 0;
    const check = (before: StakingState, after: StakingState, step: FuzzStep): void => {
      states += 1;
      expect(totals(after), show(step)).toEqual(totals(before));
      for (const [address, pool] of after.operatorPools) {
        expect(pool.totalStakedAmount >= pool.totalShares, show(step)).toBe(true);
        const was = before.operatorPools.get(address);
        if (was === undefined || was.totalShares === 0n || pool.totalShares === 0n) continue;
        const isNoLess = pool.totalStakedAmount * was.totalShares >= was.totalStakedAmount * pool.totalShares;
        expect(isNoLess, `the price of a share fell: ${show(step)}`).toBe(true);
      }
    };
    for (const seed of [101, 102, 103]) {
      const run = await fuzzNetwork(seed, 400, check);
      expect(run.disagreement).toBeNull();
    }
    console.log(`properties: ${states} transactions changed the state`);
    expect(states).toBeGreaterThan(150);
  });
});

describe('staking and undelegating at once', () => {
  /** A pool with this ratio, in which a newcomer may stake. */
  function poolState(
    totalStakedAmount: bigint,
    totalShares: bigint,
  ): { state: StakingState; owner: Address; wallet: Address; pool: Address } {
    const random = createRandom(Number(totalStakedAmount % 1000n));
    const [owner, admin, wallet, overviewWallet, mint] = Array.from({ length: 5 }, () =>
      randomAddress(random),
    ) as Address[] as [Address, Address, Address, Address, Address];
    const [pool, bump] = findOperatorPoolPda({ initialPoolAdmin: admin });
    const context = { unixTimestamp: 0n };
    const balance = 10n ** 18n;
    const start: StakingState = {
      deployment: MAINNET,
      poolOverview: null,
      operatorPools: new Map(),
      stakingRecords: new Map(),
      rewardRecords: new Map(),
      tokenAccounts: new Map([
        [wallet, { mint, owner, amount: balance }],
        [overviewWallet, { mint, owner: admin, amount: 0n }],
      ]),
    };
    const opened = applyTransaction(
      start,
      [
        {
          kind: 'createPoolOverview',
          programAdmin: admin,
          registrationFeePayoutWallet: admin,
          slashingDestinationTokenAccount: wallet,
          slashingDestinationUsdcAccount: wallet,
          mint,
          usdcMint: MAINNET.usdcMint,
        },
        {
          kind: 'updatePoolOverview',
          programAdmin: admin,
          registrationFeePayoutWallet: null,
          slashingDestinationUsdcAccount: null,
          slashingDestinationTokenAccount: null,
          isStakingHalted: null,
          isWithdrawalHalted: null,
          isAccrueRewardHalted: null,
          allowPoolCreation: true,
          operatorPoolRegistrationFee: null,
          minOperatorTokenStake: null,
          delegatorUnstakeDelaySeconds: null,
          operatorUnstakeDelaySeconds: null,
          slashingDelaySeconds: null,
        },
        {
          kind: 'createOperatorPool',
          admin,
          adminTokenAccount: overviewWallet,
          registrationFeePayoutTokenAccount: overviewWallet,
          mint,
          usdcMint: MAINNET.usdcMint,
          autoStakeFees: false,
          rewardCommissionRateBps: 0,
          usdcCommissionRateBps: 0,
          allowDelegation: true,
          name: 'pool',
          description: null,
          websiteUrl: null,
          avatarImageUrl: null,
          operatorAuthKeys: null,
        },
        { kind: 'createStakingRecord', owner, operatorPool: pool },
      ],
      context,
    );
    if (!opened.ok) throw new Error(show(opened.error));
    const data: OperatorPool = { ...opened.state.operatorPools.get(pool)!, bump, totalStakedAmount, totalShares };
    return { state: { ...opened.state, operatorPools: new Map([[pool, data]]) }, owner, wallet, pool };
  }

  function gain(totalStakedAmount: bigint, totalShares: bigint, tokenAmount: bigint): bigint | null {
    const { state, owner, wallet, pool } = poolState(totalStakedAmount, totalShares);
    const staked = applyTransaction(
      state,
      [{ kind: 'stake', owner, operatorPool: pool, ownerTokenAccount: wallet, tokenAmount }],
      {
        unixTimestamp: 0n,
      },
    );
    if (!staked.ok) throw new Error(show(staked.error));
    const record = [...staked.state.stakingRecords.values()].find((each: StakingRecord) => each.owner === owner)!;
    if (record.shares === 0n) return -tokenAmount;
    const left = applyTransaction(
      staked.state,
      [{ kind: 'unstake', owner, operatorPool: pool, sharesAmount: record.shares }],
      {
        unixTimestamp: 0n,
      },
    );
    if (!left.ok) throw new Error(show(left.error));
    return (
      [...left.state.stakingRecords.values()].find((each) => each.owner === owner)!.tokensUnstakeAmount - tokenAmount
    );
  }

  it('gains nobody anything, in pools of any ratio', () => {
    const random = createRandom(7);
    for (let index = 0; index < 300; index++) {
      const shares =
        BigInt(1 + random.below(2 ** 31)) ** BigInt(1 + random.below(2)) / BigInt(1 + random.below(1000)) + 1n;
      const staked = shares + BigInt(random.below(2 ** 31)) * BigInt(random.below(1000));
      const amount = BigInt(1 + random.below(2 ** 31));
      expect(gain(staked, shares, amount)! <= 0n, `${staked} tokens, ${shares} shares, ${amount} staked`).toBe(true);
    }
  });
  it('gains what is there in a pool that holds tokens but no shares: the next staker owns them', () => {
    expect(gain(500n, 0n, 100n)).toBe(500n);
  });
});
