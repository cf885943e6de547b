import type { Address } from '../../kit/kit-types.js';
import {
  computeCountersAfterAccrual,
  isPayoutEpoch,
  computeRewardPayout,
  splitAccrual,
} from '../../math/reward-payout.js';
import { computeUsdcIndexAfterPayout } from '../../math/usdc-earnings.js';
import type { RewardLeaf } from '../../merkle/reward-leaf.js';
import { verifyRewardProof } from '../../merkle/verify-reward-proof.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { ProgramFailure } from '../program-failure.js';
import { settleUsdc } from '../share-rules.js';

/** A leaf and the epoch it belongs to. */
export interface EpochLeaf extends RewardLeaf {
  readonly epoch: bigint;
}

/** docs/protocol.md#accrue_reward. Adds to the counters of the pool; the newest or the closing epoch pays them out. */
export function accrueReward(
  chain: Draft,
  { operatorPool, epoch, merkleIndex, proof, proofPath, rewardAmount, usdcAmount }: ActionFields<'accrueReward'>,
): void {
  const overview = chain.poolOverview();
  const rewardRecord = chain.rewardRecord(epoch);
  const pool = chain.operatorPool(operatorPool);
  chain.stakingRecord(pool.operatorStakingRecord);
  for (const vault of Object.values(accrualVaults(chain.address, operatorPool))) chain.tokenAccount(vault);

  ensure(!overview.isAccrueRewardHalted, 'AccrueRewardHalted');
  ensure(epoch === u64(pool.rewardLastClaimedEpoch + 1n), 'ConstraintRaw');

  ensure(proof.length === proofPath.length, 'InvalidProof');
  const root = rewardRecord.merkleRoots[merkleIndex];
  if (root === undefined) throw new ProgramFailure('runtime', null, 'ProgramFailedToComplete');
  ensure(verifyRewardProof({ operatorPool, rewardAmount, usdcAmount, proof, proofPath, root }), 'InvalidProof');
  ensure(pool.closedAtEpoch === null || pool.closedAtEpoch >= epoch, 'ClosedPool');
  accrueLeaf(chain, { operatorPool, epoch, rewardAmount, usdcAmount });
}

/** The token accounts that a payout moves between. */
export function accrualVaults(address: Draft['address'], operatorPool: Address) {
  return {
    intVault: address('GlobalTokenRewardVault'),
    usdcVault: address('GlobalUsdcEarningsVault'),
    staked: address('PoolStakedTokenVault', operatorPool),
    intCommission: address('PoolRewardCommissionTokenVault', operatorPool),
    usdcCommission: address('PoolUsdcCommissionTokenVault', operatorPool),
    delegatorUsdc: address('PoolDelegatorUsdcEarningsVault', operatorPool),
  };
}

/** Applies a leaf whose proof has been accepted. */
export function accrueLeaf(chain: Draft, { operatorPool, epoch, rewardAmount, usdcAmount }: EpochLeaf): void {
  const overview = chain.poolOverview();
  const pool = chain.operatorPool(operatorPool);
  const split = splitAccrual(pool, { rewardAmount, usdcAmount });
  const counters = computeCountersAfterAccrual(pool, split);
  pool.accruedRewards = counters.accruedRewards;
  pool.accruedRewardCommission = counters.accruedRewardCommission;
  pool.accruedUsdcCommission = counters.accruedUsdcCommission;
  pool.accruedDelegatorUsdc = counters.accruedDelegatorUsdc;
  pool.rewardLastClaimedEpoch = epoch;

  let totalRewardsTransferred = 0n;
  let totalUsdcTransferred = 0n;
  const { completedRewardEpoch } = overview;
  if (isPayoutEpoch({ epoch, completedRewardEpoch, closedAtEpoch: pool.closedAtEpoch })) {
    const { accruedRewards, accruedRewardCommission, accruedUsdcCommission, accruedDelegatorUsdc } = pool;
    const network = chain.address('PoolOverview');
    const { intVault, usdcVault, staked, intCommission, usdcCommission, delegatorUsdc } = accrualVaults(
      chain.address,
      operatorPool,
    );
    const payout = computeRewardPayout(pool);
    pool.totalStakedAmount = payout.totalStakedAmount;
    pool.totalShares = payout.totalShares;
    if (pool.autoStakeFees) {
      const record = chain.stakingRecord(pool.operatorStakingRecord);
      settleUsdc(pool, record);
      record.shares = u64(record.shares + payout.operatorShares);
      chain.emit('operatorAutoStakeEvent', operatorPool, chain.eventEpoch(), {
        stakingRecord: pool.operatorStakingRecord,
        owner: record.owner,
        isOperator: true,
        tokenAmount: accruedRewardCommission,
        sharesAmount: payout.operatorShares,
      });
    } else chain.transfer(intVault, intCommission, network, payout.toCommissionVault);
    chain.transfer(intVault, staked, network, payout.toStakedVault);
    if (accruedUsdcCommission > 0n) chain.transfer(usdcVault, usdcCommission, network, accruedUsdcCommission);
    if (accruedDelegatorUsdc > 0n) chain.transfer(usdcVault, delegatorUsdc, network, accruedDelegatorUsdc);
    pool.cumulativeUsdcPerShare = computeUsdcIndexAfterPayout(pool, accruedDelegatorUsdc);
    pool.rewardCommissionRateBps = pool.newRewardCommissionRateBps ?? pool.rewardCommissionRateBps;
    pool.newRewardCommissionRateBps = null;
    pool.usdcCommissionRateBps = pool.newUsdcCommissionRateBps ?? pool.usdcCommissionRateBps;
    pool.newUsdcCommissionRateBps = null;
    totalRewardsTransferred = u64(accruedRewards + accruedRewardCommission);
    totalUsdcTransferred = u64(accruedUsdcCommission + accruedDelegatorUsdc);
    overview.unclaimedRewards = u64(overview.unclaimedRewards - totalRewardsTransferred);
    overview.unclaimedUsdc = u64(overview.unclaimedUsdc - totalUsdcTransferred);
    pool.accruedRewards = 0n;
    pool.accruedRewardCommission = 0n;
    pool.accruedUsdcCommission = 0n;
    pool.accruedDelegatorUsdc = 0n;
  }
  chain.emit('accrueRewardEvent', operatorPool, epoch, {
    totalRewardsTransferred,
    totalUsdcTransferred,
    ...split,
  });
}
