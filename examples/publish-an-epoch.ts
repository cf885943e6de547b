/** An epoch from points to the arguments of `create_reward_record`, audited, dumped, loaded, and proved. */
import {
  allocateEpochRewards,
  auditEpoch,
  dumpRewardTrees,
  findOperatorPoolPda,
  formatIntTokens,
  formatUsdc,
  getRewardAccrual,
  loadRewardTrees,
  MAXIMUM_PROOF_LENGTHS,
  parseUsdc,
  computeRewardProofLength,
  computeUptime,
  computeUptimePoints,
  verifyRewardProof,
  type PoolEpochWork,
} from 'inference-staking-sdk';
import { admin, dora, emil, north, south } from '../test/support/model-network.js';

const POINTS = { H100: 80n, RTX4090: 24n };
const DAY = 86_400n;

/** The points of a day of health checks, one per minute. The instance misses every `missed`th. */
function dayOnline(hardwareType: keyof typeof POINTS, missed: number): bigint {
  const checks = Array.from({ length: 1_440 }, (_, minute) => ({
    timestamp: BigInt(minute * 60),
    isOnline: minute % missed !== 0,
  }));
  const { onlineIntervals } = computeUptime({
    startedAtTimestamp: 0n,
    startUpBufferSeconds: 600n,
    intervalSeconds: 60n,
    checks,
  });
  return computeUptimePoints(onlineIntervals, hardwareType, POINTS);
}

const operators = [admin, north, south, dora, emil];
const pools: PoolEpochWork[] = operators.map(({ address }, index) => ({
  operatorPool: findOperatorPoolPda({ initialPoolAdmin: address })[0],
  uptimePoints: dayOnline(index % 2 === 0 ? 'H100' : 'RTX4090', 10 + index),
  workPoints: BigInt(index) * 1_000n, // The first has no work. It gets a leaf all the same.
  usdcAmount: BigInt(index) * parseUsdc('1234.56'),
}));

const epoch = 7n;
const { split, leaves, trees, ...published } = allocateEpochRewards(
  { epoch, uptimePercentage: 20, pools },
  { treeCount: 2 },
);
console.log(
  `Epoch ${epoch} emits ${formatIntTokens(published.totalRewards)} INT, ${formatIntTokens(split.uptimePart)} of it for uptime.`,
);
for (const { operatorPool, rewardAmount, usdcAmount } of leaves)
  console.log(
    `  ${operatorPool.slice(0, 8)}  ${formatIntTokens(rewardAmount).padStart(17)} INT  ${formatUsdc(usdcAmount).padStart(8)} USDC`,
  );

// Look for faults before it is published.
const rewardRecord = { version: 1, epoch, epochFinalizedAt: 7n * DAY, ...published };
const audit = auditEpoch({ rewardRecord, trees });
console.log(`Sound: ${audit.isSound}; ${audit.findings.length} findings; ${published.merkleRoots.length} roots`);

// Those who accrue load the dump, which is checked against its roots.
const loaded = loadRewardTrees(dumpRewardTrees({ epoch, trees }));
const accrual = getRewardAccrual(loaded.trees, pools[3]!.operatorPool);
const root = rewardRecord.merkleRoots[accrual.merkleIndex]!;
console.log(
  `The proof of ${accrual.operatorPool.slice(0, 8)} has ${accrual.proof.length} hashes and leads to root ${accrual.merkleIndex}: ${verifyRewardProof({ ...accrual, root })}`,
);

const longest = computeRewardProofLength({ leafCount: 50_000, treeCount: 5 });
console.log(
  `With 50,000 pools over 5 trees it would have ${longest}: with a stake in one transaction at most ${MAXIMUM_PROOF_LENGTHS.withStake} fit.`,
);
