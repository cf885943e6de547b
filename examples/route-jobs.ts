/** Jobs by priority score: a table to pick from, the effect of k, the effect of stake. */
import {
  createLinearKPolicy,
  createRoutingTable,
  computeFleetScores,
  computeNextVerificationLane,
  parseIntTokens,
  computeReliability,
  SCORE_SCALE,
  SHARE_SCALE,
  computeStakeEffect,
  computeStakeForTargetShare,
  formatIntTokens,
} from 'inference-staking-sdk';

// The same stake on four small devices, or on a large one.
const whole = { totalStakedAmount: parseIntTokens('100000'), reputationWeight: SCORE_SCALE, k: SCORE_SCALE };
const small = computeFleetScores({ deviceVrams: [24n, 24n, 24n, 24n], ...whole });
const large = computeFleetScores({ deviceVrams: [80n], ...whole });
console.log(
  `Effective stake: ${small.scores[0]!.effectiveStake} INT per 24 GB device, ${large.scores[0]!.effectiveStake} for the one of 80 GB.`,
);

// k follows utilisation: the busier the network, the less stake matters.
const kOf = createLinearKPolicy({ maximumK: SCORE_SCALE / 1_000n });
const table = createRoutingTable({ k: kOf(0n) });
for (const [operator, stake, devices] of [
  ['north', '100000', 4],
  ['south', '20000', 2],
  ['new', '0', 1],
] as const) {
  table.setOperator(operator, { totalStakedAmount: parseIntTokens(stake), reputationWeight: SCORE_SCALE });
  for (let device = 0; device < devices; device++)
    table.addInstance({ instance: `${operator}-${device}`, operator, deviceVram: 24n });
}
// Any source of 32 random bits. This one is seeded, so that the numbers below stay the same.
let seed = 1;
const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0);
for (const utilisation of [0n, 50n, 100n]) {
  table.setK(kOf((utilisation * SCORE_SCALE) / 100n));
  const jobs = new Map<string, number>();
  for (let job = 0; job < 10_000; job++) {
    const operator = table.pick(random)!.replace(/-\d+$/u, '');
    jobs.set(operator, (jobs.get(operator) ?? 0) + 1);
  }
  console.log(
    `At ${utilisation} % utilisation: ${['north', 'south', 'new'].map((name) => `${name} ${jobs.get(name) ?? 0}`).join(', ')} of 10,000 jobs`,
  );
}

const fleet = {
  deviceVrams: [24n],
  totalStakedAmount: 0n,
  reputationWeight: SCORE_SCALE,
  k: SCORE_SCALE / 1_000n,
  otherScores: 127n * SCORE_SCALE,
};
const percent = (share: bigint): string => `${Number((share * 10_000n) / SHARE_SCALE) / 100} %`;
const { shareBefore, shareAfter } = computeStakeEffect(fleet, parseIntTokens('1000'));
console.log(
  `1,000 INT raise the share of jobs of the new operator from ${percent(shareBefore)} to ${percent(shareAfter)}.`,
);
console.log(
  `A tenth of the jobs requires ${formatIntTokens(computeStakeForTargetShare(fleet, SHARE_SCALE / 10n)!)} INT.`,
);

const verifications = Array.from({ length: 500 }, (_, index) => index % 125 !== 0);
console.log(
  `With 4 failures in 500 verifications it moves to the ${computeNextVerificationLane('evaluation', verifications)} lane.`,
);
const jobs = Array.from({ length: 72 }, (_, hour) => ({
  endedAtTimestamp: BigInt(hour * 3_600),
  isCompleted: hour % 8 !== 0,
}));
console.log(`Its reliability is ${Number(computeReliability(jobs, 71n * 3_600n).score) / 1e9}.`);
