/** Random transactions of pools that close with a backlog of epochs, at extreme share ratios and at no or full commission. */
import { findStakingRecordPda, type StakingAction, type StakingState } from '../../src/index.js';
import {
  accrueAction,
  amountNear,
  OPERATORS,
  pick,
  POOLS,
  publishEpoch,
  randomActions,
  STAKERS,
  walletOf,
  type Trees,
} from './fuzz.js';
import { NO_OVERVIEW_CHANGE } from './model-network.js';
import type { Random } from './random-values.js';

/** The stakes of each pool: with a few units, the rewards of one epoch make a share cost a fortune. */
const STAKES = [
  [1n, 2n, 3n],
  [1n, 1_000n, 10n ** 9n],
  [10n ** 9n, 10n ** 14n],
];

const NO_PROFILE_CHANGE = {
  name: null,
  description: null,
  websiteUrl: null,
  avatarImageUrl: null,
  operatorAuthKeys: null,
} as const;

export function makeClosingActions(random: Random, state: StakingState, trees: Trees): StakingAction[] {
  if (random.below(12) === 0) return randomActions(random, state, trees);
  const index = random.below(POOLS.length);
  const operatorPool = POOLS[index]!;
  const pool = state.operatorPools.get(operatorPool)!;
  const { completedRewardEpoch: newest, minOperatorTokenStake } = state.poolOverview!;
  if (minOperatorTokenStake > 0n)
    return [{ ...NO_OVERVIEW_CHANGE, programAdmin: state.poolOverview!.programAdmin, minOperatorTokenStake: 0n }];
  const { admin, rewardLastClaimedEpoch: last, closedAtEpoch } = pool;
  const end = closedAtEpoch !== null && closedAtEpoch < newest ? closedAtEpoch : newest;
  // The first stakes come before the first epoch: a pool with a backlog takes none.
  const chance = newest === 0n && random.below(20) > 0 ? 84 + random.below(10) : random.below(100);
  // A backlog grows until it is five epochs, or the pool has closed and its last epoch is published.
  const isDue = end - last >= 5n || (closedAtEpoch !== null && closedAtEpoch < newest);
  if (last < end && chance < (isDue ? 60 : 5)) {
    const isAll = random.below(3) === 0;
    const count = isAll ? Math.min(Number(end - last), 3) : 1;
    return Array.from({ length: count }, (_, ahead) =>
      accrueAction(random, trees, operatorPool, last + 1n + BigInt(ahead)),
    );
  }
  if (last < end && chance < 63 && trees.get(last + 1n)?.leaves.every((leaf) => leaf.operatorPool !== operatorPool))
    return [
      { kind: 'accrueRewardEmergencyBypass', admin, operatorPool, currentEpoch: last + 1n, nextEpoch: last + 2n },
    ];
  if (chance < 75) return publishEpoch(random, state, trees);
  if (chance < 78 && closedAtEpoch === null && newest > last)
    return [{ kind: 'closeOperatorPool', admin, operatorPool }];
  if (chance < 84) {
    const rate = () => pick(random, [null, { rateBps: 0 }, { rateBps: 10_000 }]);
    return [
      {
        kind: 'updateOperatorPool',
        admin,
        operatorPool,
        ...NO_PROFILE_CHANGE,
        newRewardCommissionRateBps: rate(),
        newUsdcCommissionRateBps: rate(),
        allowDelegation: true,
        autoStakeFees: pick(random, [null, true, false]),
      },
    ];
  }
  const staker = pick(random, random.below(3) === 0 ? [OPERATORS[index]!] : STAKERS.slice(0, 5));
  const owner = staker.address;
  const record = state.stakingRecords.get(findStakingRecordPda({ operatorPool, owner })[0]);
  if (record === undefined) return [{ kind: 'createStakingRecord', owner, operatorPool }];
  const ownerTokenAccount = walletOf(staker, 'int');
  if (chance < 94)
    return [{ kind: 'stake', owner, operatorPool, ownerTokenAccount, tokenAmount: pick(random, STAKES[index]!) }];
  if (chance < 97) return [{ kind: 'unstake', owner, operatorPool, sharesAmount: amountNear(random, record.shares) }];
  return [{ kind: 'claimUsdcEarnings', owner, operatorPool, destination: walletOf(staker, 'usdc') }];
}
