import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyTransaction,
  findStakingRecordPda,
  type StakingAction,
  type StakingRecord,
  type StakingState,
} from '../../src/index.js';
import {
  dora,
  emil,
  northPool,
  NO_OVERVIEW_CHANGE,
  openNetwork,
  run,
  stakeAction,
  START,
  type Wallet,
} from '../support/model-network.js';

const opened = run(openNetwork(), [{ ...NO_OVERVIEW_CHANGE, minOperatorTokenStake: 0n }]);
const recordAddress = ({ address }: Wallet) => findStakingRecordPda({ operatorPool: northPool, owner: address })[0];

/** North's pool as it might be: these totals, and of its shares these to dora and emil, the rest to the operator. */
function poolState(
  totals: { totalStakedAmount: bigint; totalShares: bigint },
  shares: readonly [bigint, bigint],
): StakingState {
  const pool = { ...opened.operatorPools.get(northPool)!, ...totals, cumulativeUsdcPerShare: 3n * 10n ** 17n };
  const records = new Map(opened.stakingRecords);
  const give = (address: ReturnType<typeof recordAddress>, amount: bigint): void => {
    records.set(address, { ...records.get(address)!, shares: amount });
  };
  give(recordAddress(dora), shares[0]);
  give(recordAddress(emil), shares[1]);
  give(pool.operatorStakingRecord, totals.totalShares - shares[0] - shares[1]);
  return { ...opened, operatorPools: new Map(opened.operatorPools).set(northPool, pool), stakingRecords: records };
}

const actionOf = (kind: 'stake' | 'unstake', wallet: Wallet, amount: bigint): StakingAction =>
  kind === 'stake'
    ? stakeAction(wallet, northPool, amount)
    : { kind, owner: wallet.address, operatorPool: northPool, sharesAmount: amount };

describe('two delegators of one pool', () => {
  const amount = fc.bigInt({ min: 1n, max: 2n ** 40n });
  const kind = fc.constantFrom('stake' as const, 'unstake' as const);

  it('get the same in either order, up to two base units and the fraction that one share is of all shares', () => {
    let compared = 0;
    let largest = 0n;
    const property = fc.property(
      amount, // totals: shares of the three, and what tokens have grown by
      amount,
      amount,
      fc.bigInt({ min: 0n, max: 2n ** 44n }),
      kind,
      amount,
      kind,
      amount,
      (operators, doras, emils, growth, doraKind, doraAmount, emilKind, emilAmount) => {
        const totalShares = operators + doras + emils + 1n;
        const state = poolState({ totalShares, totalStakedAmount: totalShares + growth }, [doras, emils]);
        const [byDora, byEmil] = [
          actionOf(doraKind, dora, doraKind === 'unstake' ? 1n + (doraAmount % doras) : doraAmount),
          actionOf(emilKind, emil, emilKind === 'unstake' ? 1n + (emilAmount % emils) : emilAmount),
        ];
        const [oneWay, otherWay] = [
          [byDora, byEmil],
          [byEmil, byDora],
        ].map((actions) => applyTransaction(state, actions, { unixTimestamp: START }));
        if (!oneWay?.ok || !otherWay?.ok) throw new Error('A stake or an unstake failed.');
        const shareTotals = [state, oneWay.state, otherWay.state].map(
          (each) => each.operatorPools.get(northPool)!.totalShares,
        );
        const fewest = shareTotals.reduce((a, b) => (a < b ? a : b));
        for (const [wallet, ownKind] of [
          [dora, doraKind],
          [emil, emilKind],
        ] as const) {
          const [before, first, second] = [state, oneWay.state, otherWay.state].map((each) =>
            each.stakingRecords.get(recordAddress(wallet)),
          ) as [StakingRecord, StakingRecord, StakingRecord];
          // USDC does not depend on the order at all.
          expect(first.accruedUsdcEarnings).toBe(second.accruedUsdcEarnings);
          const got = ({ shares, tokensUnstakeAmount }: StakingRecord): bigint =>
            ownKind === 'stake' ? shares - before.shares : tokensUnstakeAmount - before.tokensUnstakeAmount;
          const most = got(first) > got(second) ? got(first) : got(second);
          const dust = most - (got(first) + got(second) - most);
          expect(dust <= 2n + most / (fewest > 1n ? fewest - 1n : 1n), `${dust} of ${most}, ${fewest} shares`).toBe(
            true,
          );
          if (dust > largest) largest = dust;
          compared += 1;
        }
      },
    );
    fc.assert(property, { numRuns: 500, seed: 31 });
    expect(compared).toBe(1000);
    // The order does matter: somewhere it costs a unit.
    expect(largest).toBeGreaterThan(0n);
  });
});
