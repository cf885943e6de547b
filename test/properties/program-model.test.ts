import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import { findStakingRecordPda, type StakingState } from '../../src/index.js';
import { fuzzNetwork, type FuzzStep } from '../support/fuzz.js';
import { show } from '../support/describe.js';
import { dora, northPool, NO_OVERVIEW_CHANGE, openNetwork, run, stakeAction } from '../support/model-network.js';
import { createRandom } from '../support/random-values.js';

/** Tokens of each mint in all accounts. */
function totals({ tokenAccounts }: StakingState): Map<Address, bigint> {
  const sums = new Map<Address, bigint>();
  for (const { mint, amount } of tokenAccounts.values()) sums.set(mint, (sums.get(mint) ?? 0n) + amount);
  return sums;
}

describe('on every state that random transactions reach', () => {
  it('tokens are conserved, the share price never falls, and no pool has more shares than tokens', async () => {
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
    expect(states).toBeGreaterThan(150);
  });
});

describe('staking and unstaking at once', () => {
  const opened = run(openNetwork(), [{ ...NO_OVERVIEW_CHANGE, minOperatorTokenStake: 0n }]);
  const byDora = { owner: dora.address, operatorPool: northPool };
  const [record] = findStakingRecordPda(byDora);

  /** What Dora, who had no shares, gains by it in a pool with these totals, all of it others'. */
  function gain(totalStakedAmount: bigint, totalShares: bigint, tokenAmount: bigint): bigint {
    const pool = { ...opened.operatorPools.get(northPool)!, totalStakedAmount, totalShares };
    const staked = run(
      {
        ...opened,
        operatorPools: new Map(opened.operatorPools).set(northPool, pool),
        stakingRecords: new Map(
          [...opened.stakingRecords].map(([address, data]) => [address, { ...data, shares: 0n }]),
        ),
      },
      [stakeAction(dora, northPool, tokenAmount)],
    );
    const sharesAmount = staked.stakingRecords.get(record)!.shares;
    if (sharesAmount === 0n) return -tokenAmount;
    const left = run(staked, [{ kind: 'unstake', ...byDora, sharesAmount }]);
    return left.stakingRecords.get(record)!.tokensUnstakeAmount - tokenAmount;
  }

  it('never gains tokens, at any share price', () => {
    const random = createRandom(7);
    for (let index = 0; index < 300; index++) {
      const shares =
        BigInt(1 + random.below(2 ** 31)) ** BigInt(1 + random.below(2)) / BigInt(1 + random.below(1000)) + 1n;
      const staked = shares + BigInt(random.below(2 ** 31)) * BigInt(random.below(1000));
      const amount = BigInt(1 + random.below(2 ** 31));
      expect(gain(staked, shares, amount) <= 0n, `${staked} tokens, ${shares} shares, ${amount} staked`).toBe(true);
    }
  });
  it('gains the tokens of a pool without shares, which belong to the next staker', () => {
    expect(gain(500n, 0n, 100n)).toBe(500n);
  });
});
