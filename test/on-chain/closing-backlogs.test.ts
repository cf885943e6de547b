import { expect, it } from 'vitest';
import type { OperatorPool, StakingState } from '../../src/index.js';
import { show } from '../support/describe.js';
import { makeClosingActions } from '../support/fuzz-closing.js';
import { fuzzNetwork } from '../support/fuzz.js';

const NETWORKS = 4;
const TRANSACTIONS = 400;

it(
  'pools that close with a backlog have the same life on the model and on the program',
  { timeout: 180_000 },
  async () => {
    /** What has to occur, or the transactions prove nothing. */
    const counts = { payoutAtClosing: 0, payoutOfBacklog: 0, noCommission: 0, fullCommission: 0, costlyShares: 0 };
    const count = (before: OperatorPool, after: OperatorPool, newest: bigint): void => {
      const {
        rewardLastClaimedEpoch: epoch,
        closedAtEpoch,
        rewardCommissionRateBps,
        totalShares,
        totalStakedAmount,
      } = after;
      if (before.rewardLastClaimedEpoch === epoch) return;
      if (epoch === closedAtEpoch && epoch < newest) counts.payoutAtClosing += 1;
      const isPaid = after.accruedRewards === 0n && after.accruedRewardCommission === 0n;
      if (isPaid && before.accruedRewards + before.accruedRewardCommission > 0n) counts.payoutOfBacklog += 1;
      if (rewardCommissionRateBps === 0) counts.noCommission += 1;
      if (rewardCommissionRateBps === 10_000) counts.fullCommission += 1;
      if (totalShares > 0n && totalStakedAmount / totalShares > 1_000n) counts.costlyShares += 1;
    };
    const check = (before: StakingState, after: StakingState): void => {
      for (const [address, pool] of after.operatorPools) {
        const was = before.operatorPools.get(address);
        if (was !== undefined) count(was, pool, after.poolOverview!.completedRewardEpoch);
      }
    };
    for (let seed = 1; seed <= NETWORKS; seed++) {
      const { disagreement, steps } = await fuzzNetwork(seed, TRANSACTIONS, check, makeClosingActions);
      expect(disagreement, `seed ${seed}: ${show(steps.at(-1))}`).toBeNull();
    }
    for (const [what, times] of Object.entries(counts)) expect(times, what).toBeGreaterThan(0);
  },
);
