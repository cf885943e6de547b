import { countersAfterAccrual, isPayoutEpoch, rewardPayout, splitAccrual } from '../../math/reward-payout.js';
import { usdcIndexAfter } from '../../math/usdc-earnings.js';
import { verifyRewardProof } from '../../merkle/verify-reward-proof.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { ensure } from '../ensure.js';
import { ProgramFailure } from '../program-failure.js';
import { settleUsdc } from '../share-rules.js';

/** protocol.md, "accrue_reward". Adds to the counters of the pool; the newest or the closing epoch pays them out. */
export function accrueReward(
  chain: Draft,
  { operatorPool, epoch, merkleIndex, proof, proofPath, rewardAmount, usdcAmount }: ActionFields<'accrueReward'>,
): void {
  const overview = chain.poolOverview();
  const rewardRecord = chain.rewardRecord(epoch);
  const pool = chain.operatorPool(operatorPool);
  const record = chain.stakingRecord(pool.operatorStakingRecord);
  const intVault = chain.address('GlobalTokenRewardVault');
  const usdcVault = chain.address('GlobalUsdcEarningsVault');
  const staked = chain.address('PoolStakedTokenVault', operatorPool);
  const intCommission = chain.address('PoolRewardCommissionTokenVault', operatorPool);
  const usdcCommission = chain.address('PoolUsdcCommissionTokenVault', operatorPool);
  const delegatorUsdc = chain.address('PoolDelegatorUsdcEarningsVault', operatorPool);
  for (const vault of [intVault, usdcVault, staked, intCommission, usdcCommission, delegatorUsdc])
    chain.tokenAccount(vault);

  ensure(!overview.isAccrueRewardHalted, 'AccrueRewardHalted');
  ensure(epoch === u64(pool.rewardLastClaimedEpoch + 1n), 'ConstraintRaw');

  ensure(proof.length === proofPath.length, 'InvalidProof');
  const root = rewardRecord.merkleRoots[merkleIndex];
  if (root === undefined) throw new ProgramFailure('runtime', null, 'ProgramFailedToComplete');
  ensure(verifyRewardProof({ operatorPool, rewardAmount, usdcAmount, proof, proofPath, root }), 'InvalidProof');
  ensure(pool.closedAtEpoch === null || pool.closedAtEpoch >= epoch, 'ClosedPool');

  const split = splitAccrual(pool, { rewardAmount, usdcAmount });
  const counters = countersAfterAccrual(pool, split);
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
    const payout = rewardPayout(pool);
    pool.totalStakedAmount = payout.totalStakedAmount;
    pool.totalShares = payout.totalShares;
    if (pool.autoStakeFees) {
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
    pool.cumulativeUsdcPerShare = usdcIndexAfter(pool, accruedDelegatorUsdc);
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
