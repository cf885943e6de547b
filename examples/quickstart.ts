/**
 * The whole protocol in one run: `npm run quickstart`. Two operators open pools, two people delegate, an epoch pays rewards and
 * revenue, one of them claims USDC, unstakes, waits for the end of the cooldown and claims the tokens. Everything runs on a chain
 * inside this process, against a stand-in of the staking program.
 */
import type { Address } from '@solana/kit';
import {
  createRewardTree,
  computeEpochEmission,
  fetchOperatorPool,
  fetchPoolOverview,
  fetchStakingRecord,
  findGlobalTokenRewardVaultPda,
  findGlobalUsdcEarningsVaultPda,
  findOperatorPoolPda,
  findPoolOverviewPda,
  findRewardRecordPda,
  findStakingRecordPda,
  getAccrueRewardInstruction,
  getClaimUnstakeInstruction,
  getClaimUsdcEarningsInstruction,
  getCreateOperatorPoolInstruction,
  getCreatePoolOverviewInstruction,
  getCreateRewardRecordInstruction,
  getCreateStakingRecordInstruction,
  getMarkEpochAsFinalizingInstruction,
  getRewardProof,
  getStakeInstruction,
  getUnstakeInstruction,
  getUpdatePoolOverviewAuthoritiesInstruction,
  getUpdatePoolOverviewInstruction,
  parseIntTokens,
  parseUsdc,
} from 'inference-staking-sdk';
import { transferInstruction } from '../test/support/token-accounts.js';
import { startEmbeddedNetwork, USDC_MINT, type Wallet } from './embedded-network.js';
import { sumHoldings, printHoldings } from './holdings.js';

const DAY = 86_400n;
let now = 1_750_000_000n;
const network = await startEmbeddedNetwork(now);
const { rpc } = network;

// 1. The network: an admin creates its parameters and allows pools; unstaking will take seven days.
const admin = network.createWallet('admin', parseIntTokens('2000000'), parseUsdc('10000'));
await network.send(
  [
    getCreatePoolOverviewInstruction({
      payer: admin.address,
      programAdmin: admin.address,
      registrationFeePayoutWallet: admin.address,
      slashingDestinationTokenAccount: admin.int,
      slashingDestinationUsdcAccount: admin.usdc,
      mint: network.intMint,
      usdcMint: USDC_MINT,
    }),
    getUpdatePoolOverviewInstruction({
      programAdmin: admin.address,
      allowPoolCreation: true,
      delegatorUnstakeDelaySeconds: 7n * DAY,
      operatorUnstakeDelaySeconds: 7n * DAY,
      minOperatorTokenStake: parseIntTokens('1000'),
    }),
    getUpdatePoolOverviewAuthoritiesInstruction({
      programAdmin: admin.address,
      newRewardDistributionAuthorities: [admin.address],
    }),
  ],
  [admin],
);

// 2. Two operators open pools and stake their own tokens; two people delegate to them.
interface Staker extends Wallet {
  readonly operatorPool: Address;
  readonly stakingRecord: Address;
}
async function openPool(name: string, rewardCommissionRateBps: number, stake: string): Promise<Staker> {
  const operator = network.createWallet(name, parseIntTokens(stake), 0n);
  const [operatorPool] = findOperatorPoolPda({ initialPoolAdmin: operator.address });
  const [stakingRecord] = findStakingRecordPda({ operatorPool, owner: operator.address });
  const openIt = getCreateOperatorPoolInstruction({
    payer: operator.address,
    admin: operator.address,
    adminTokenAccount: operator.int,
    registrationFeePayoutTokenAccount: admin.int,
    mint: network.intMint,
    usdcMint: USDC_MINT,
    name,
    autoStakeFees: true,
    allowDelegation: true,
    rewardCommissionRateBps,
    usdcCommissionRateBps: 1_000,
  });
  await network.send([openIt], [operator]);
  const staker = { ...operator, operatorPool, stakingRecord };
  await network.send([stakeInstruction(staker, staker, stake)], [operator]);
  return staker;
}
function stakeInstruction(staker: Staker, operator: Staker, amount: string) {
  return getStakeInstruction({
    owner: staker.address,
    operatorPool: operator.operatorPool,
    operatorStakingRecord: operator.stakingRecord,
    ownerTokenAccount: staker.int,
    tokenAmount: parseIntTokens(amount),
  });
}
async function delegate(name: string, operator: Staker, amount: string): Promise<Staker> {
  const wallet = network.createWallet(name, parseIntTokens(amount), 0n);
  const { operatorPool } = operator;
  const [stakingRecord] = findStakingRecordPda({ operatorPool, owner: wallet.address });
  const staker = { ...wallet, operatorPool, stakingRecord };
  const createRecord = getCreateStakingRecordInstruction({
    payer: wallet.address,
    owner: wallet.address,
    operatorPool,
  });
  await network.send([createRecord, stakeInstruction(staker, operator, amount)], [wallet]);
  return staker;
}
const north = await openPool('north', 2_000, '50000');
const south = await openPool('south', 500, '20000');
const dora = await delegate('dora', north, '150000');
const emil = await delegate('emil', south, '30000');
const stakers = [north, south, dora, emil];
const total = await sumHoldings(network, stakers);
await printHoldings('Everybody has staked', network, stakers);

// 3. An epoch ends: its emission and 9,000 USDC of revenue are committed as one reward tree, and accrued with proofs.
const epoch = 1n;
const emission = computeEpochEmission(epoch);
const leaves = [
  { operatorPool: north.operatorPool, rewardAmount: (emission * 3n) / 4n, usdcAmount: parseUsdc('6000') },
  { operatorPool: south.operatorPool, rewardAmount: emission - (emission * 3n) / 4n, usdcAmount: parseUsdc('3000') },
];
const tree = createRewardTree(leaves);
const [rewardRecord] = findRewardRecordPda({ epoch });
await network.send(
  [
    transferInstruction(admin.int, findGlobalTokenRewardVaultPda()[0], admin.address, emission),
    transferInstruction(admin.usdc, findGlobalUsdcEarningsVaultPda()[0], admin.address, parseUsdc('9000')),
    getMarkEpochAsFinalizingInstruction({ authority: admin.address, expectedEpoch: epoch }),
    getCreateRewardRecordInstruction({
      payer: admin.address,
      authority: admin.address,
      rewardRecord,
      merkleRoots: [tree.root],
      totalRewards: emission,
      totalUsdcPayout: parseUsdc('9000'),
    }),
  ],
  [admin],
);
for (const [operator, leaf] of [
  [north, leaves[0]!],
  [south, leaves[1]!],
] as const) {
  const { proof, proofPath } = getRewardProof(tree, leaf.operatorPool);
  const operatorStakingRecord = operator.stakingRecord;
  // Anybody may do this; here a delegator pays the fee.
  const accrue = getAccrueRewardInstruction({
    ...leaf,
    rewardRecord,
    operatorStakingRecord,
    merkleIndex: 0,
    proof,
    proofPath,
  });
  await network.send([accrue], [dora]);
}
await printHoldings(
  'Epoch 1 is accrued: commission is staked by itself, the rest raises the worth of shares',
  network,
  stakers,
);

// 4. Dora claims her USDC and unstakes half of her shares.
const { shares } = (await fetchStakingRecord(rpc, dora.stakingRecord)).data;
const { operatorPool } = dora;
await network.send(
  [
    getClaimUsdcEarningsInstruction({ owner: dora.address, operatorPool, destination: dora.usdc }),
    getUnstakeInstruction({
      owner: dora.address,
      operatorPool,
      operatorStakingRecord: north.stakingRecord,
      sharesAmount: shares / 2n,
    }),
  ],
  [dora],
);
await printHoldings('Dora claimed USDC and unstakes half', network, stakers);

// 5. Seven days later she claims the tokens.
now += 7n * DAY;
await network.chain.setClock(now);
const claim = getClaimUnstakeInstruction({
  owner: dora.address,
  operatorPool,
  operatorStakingRecord: north.stakingRecord,
  ownerTokenAccount: dora.int,
});
await network.send([claim], [dora]);
await printHoldings('The cooldown is over and Dora claimed her tokens', network, stakers);

// 6. The sums of INT and USDC have not changed.
const { completedRewardEpoch } = (await fetchPoolOverview(rpc, findPoolOverviewPda()[0])).data;
const { totalShares } = (await fetchOperatorPool(rpc, operatorPool)).data;
const after = await sumHoldings(network, stakers);
if (after.int !== total.int || after.usdc !== total.usdc) throw new Error('Tokens were created or lost.');
console.log(`\nAfter epoch ${completedRewardEpoch}, ${totalShares} shares are out in north.`);
console.log('All INT and all USDC are accounted for, to the last unit.');
