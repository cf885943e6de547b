import type { Address } from '../../kit/kit-types.js';
import { isPayoutEpoch } from '../../math/reward-payout.js';
import { verifyRewardProof } from '../../merkle/verify-reward-proof.js';
import { addLeafToCounters, finishPayout, payOutRewards, type EpochLeaf, type PayoutTotals } from '../accrual-rules.js';
import type { ActionFields } from '../action.js';
import { u64 } from '../checked.js';
import type { Draft } from '../draft.js';
import { clearEarlierEpoch, clearMissingVault } from '../clearing-rules.js';
import { ensure } from '../ensure.js';
import { panicFailure } from '../panic.js';

/** docs/protocol.md#accrue_reward. Adds to the counters of the pool; the newest or the closing epoch pays them out. */
export function accrueReward(
  chain: Draft,
  { operatorPool, epoch, merkleIndex, proof, proofPath, rewardAmount, usdcAmount }: ActionFields<'accrueReward'>,
): void {
  const overview = chain.poolOverview();
  const rewardRecord = chain.rewardRecord(epoch, () => clearEarlierEpoch(chain, operatorPool, epoch));
  const pool = chain.operatorPool(operatorPool);
  chain.stakingRecord(pool.operatorStakingRecord);
  for (const vault of Object.values(accrualVaults(chain.address, operatorPool)))
    chain.tokenAccount(vault, () => clearMissingVault(chain, operatorPool));

  ensure(!overview.isAccrueRewardHalted, 'AccrueRewardHalted', 'haltLifted');
  ensure(epoch === u64(pool.rewardLastClaimedEpoch + 1n), 'ConstraintRaw', () =>
    clearEarlierEpoch(chain, operatorPool, epoch),
  );

  ensure(proof.length === proofPath.length, 'InvalidProof', 'input');
  const root = rewardRecord.merkleRoots[merkleIndex];
  if (root === undefined) throw panicFailure(rewardRecord.merkleRoots.length > 0 ? 'input' : 'nothing');
  ensure(
    verifyRewardProof({ operatorPool, rewardAmount, usdcAmount, proof, proofPath, root }),
    'InvalidProof',
    'input',
  );
  ensure(pool.closedAtEpoch === null || pool.closedAtEpoch >= epoch, 'ClosedPool', 'nothing');
  accrueLeaf(chain, { operatorPool, epoch, rewardAmount, usdcAmount });
}

/** The token accounts that a payout moves between. */
function accrualVaults(address: Draft['address'], operatorPool: Address) {
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
function accrueLeaf(chain: Draft, leaf: EpochLeaf): void {
  const { operatorPool, epoch } = leaf;
  const overview = chain.changePoolOverview();
  const pool = chain.operatorPool(operatorPool);
  const split = addLeafToCounters(pool, leaf);

  let totals: PayoutTotals = { totalRewardsTransferred: 0n, totalUsdcTransferred: 0n };
  const { completedRewardEpoch } = overview;
  if (isPayoutEpoch({ epoch, completedRewardEpoch, closedAtEpoch: pool.closedAtEpoch })) {
    const { accruedRewardCommission, accruedUsdcCommission, accruedDelegatorUsdc } = pool;
    const network = chain.address('PoolOverview');
    const vaults = accrualVaults(chain.address, operatorPool);
    const { intVault, usdcVault } = vaults;
    const record = chain.stakingRecord(pool.operatorStakingRecord);
    const payout = payOutRewards(pool, record);
    if (pool.autoStakeFees)
      chain.emit('operatorAutoStakeEvent', operatorPool, chain.eventEpoch(), {
        stakingRecord: pool.operatorStakingRecord,
        owner: record.owner,
        isOperator: true,
        tokenAmount: accruedRewardCommission,
        sharesAmount: payout.operatorShares,
      });
    else chain.transfer(intVault, vaults.intCommission, network, payout.toCommissionVault);
    chain.transfer(intVault, vaults.staked, network, payout.toStakedVault);
    if (accruedUsdcCommission > 0n) chain.transfer(usdcVault, vaults.usdcCommission, network, accruedUsdcCommission);
    if (accruedDelegatorUsdc > 0n) chain.transfer(usdcVault, vaults.delegatorUsdc, network, accruedDelegatorUsdc);
    totals = finishPayout(pool, overview);
  }
  chain.emit('accrueRewardEvent', operatorPool, epoch, { ...totals, ...split });
}
