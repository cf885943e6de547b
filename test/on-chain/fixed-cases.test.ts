/** Cases that random transactions meet too rarely, on the model and on the program side by side. */
import type { Address } from '@solana/kit';
import { expect, it } from 'vitest';
import {
  createRewardTree,
  computeEpochEmission,
  findPoolDelegatorUsdcEarningsVaultPda,
  getRewardProof,
  type ActionFields,
  type ActionOutcome,
  type StakingAction,
} from '../../src/index.js';
import { ADMIN, NOBODY, opening, OPERATORS, POOLS, runSteps, START, VAULTS, walletOf } from '../support/fuzz.js';
import { show } from '../support/describe.js';
import { createRandom } from '../support/random-values.js';

const [operator, operatorPool] = [OPERATORS[0]!, POOLS[0]!];
const admin = operator.address;
const [int, usdc] = [walletOf(operator, 'int'), walletOf(operator, 'usdc')];
const [network, [pool]] = opening(createRandom(1)) as [
  StakingAction[],
  [Extract<StakingAction, { kind: 'createOperatorPool' }>],
];
const opened: readonly (readonly StakingAction[])[] = [
  network,
  [{ ...pool, autoStakeFees: false, usdcCommissionRateBps: 500 }],
];

/** What came of each transaction, as model and program agree; each is a day after the one before. */
async function outcomesOf(transactions: readonly (readonly StakingAction[])[]): Promise<string[]> {
  const outcomes: ActionOutcome[] = [];
  const steps = transactions.map((actions, step) => ({ unixTimestamp: START + 86_400n * BigInt(step), actions }));
  const disagreement = await runSteps(steps, (outcome) => outcomes.push(outcome));
  expect(disagreement, show(disagreement)).toBeNull();
  return outcomes.map((outcome) => (outcome.ok ? 'ok' : `${outcome.error.code} ${outcome.error.name}`));
}

const transfer = (fields: Partial<ActionFields<'transferTokens'>>): StakingAction => ({
  kind: 'transferTokens',
  source: int,
  destination: int,
  authority: admin,
  amount: 1n,
  ...fields,
});

/** Epoch 1 pays 1,000 units of USDC, epoch 2 nothing. */
const tree = createRewardTree([{ operatorPool, rewardAmount: computeEpochEmission(1n), usdcAmount: 1000n }]);
const first: readonly StakingAction[] = [
  transfer({
    source: walletOf(ADMIN, 'int'),
    destination: VAULTS[0],
    authority: ADMIN.address,
    amount: computeEpochEmission(1n),
  }),
  transfer({ source: walletOf(ADMIN, 'usdc'), destination: VAULTS[1], authority: ADMIN.address, amount: 1000n }),
  { kind: 'markEpochAsFinalizing', authority: ADMIN.address, expectedEpoch: 1n },
  {
    kind: 'createRewardRecord',
    authority: ADMIN.address,
    merkleRoots: [tree.root],
    totalRewards: computeEpochEmission(1n),
    totalUsdcPayout: 1000n,
  },
];
const second: readonly StakingAction[] = [
  { kind: 'markEpochAsFinalizing', authority: ADMIN.address, expectedEpoch: 2n },
  {
    kind: 'createRewardRecord',
    authority: ADMIN.address,
    merkleRoots: [],
    totalRewards: 0n,
    totalUsdcPayout: 0n,
  },
];

it('transfers of tokens from or to an account that does not exist', async () => {
  const outcomes = await outcomesOf([
    ...opened,
    [transfer({ source: NOBODY })],
    [transfer({ destination: NOBODY, amount: 2n ** 64n - 1n })],
    [transfer({ source: NOBODY, destination: NOBODY, authority: ADMIN.address })],
  ]);
  expect(outcomes).toEqual(['ok', 'ok', ...Array<string>(3).fill('null InvalidAccountData')]);
});

it('the sweep of a vault into itself, with and without a balance', async () => {
  const [vault] = findPoolDelegatorUsdcEarningsVaultPda({ operatorPool });
  const sweepTo = (adminUsdcAccount: Address): StakingAction => ({
    kind: 'sweepClosedPoolUsdcDust',
    admin,
    operatorPool,
    adminUsdcAccount,
  });
  const life: readonly (readonly StakingAction[])[] = [
    ...opened,
    [{ kind: 'stake', owner: admin, operatorPool, ownerTokenAccount: int, tokenAmount: 10_000n }],
    [{ kind: 'closeOperatorPool', admin, operatorPool }],
    first,
    [{ kind: 'accrueReward', epoch: 1n, merkleIndex: 0, ...tree.leaves[0]!, ...getRewardProof(tree, operatorPool) }],
    [{ kind: 'unstake', owner: admin, operatorPool, sharesAmount: 10_000n }],
    [{ kind: 'claimUnstake', owner: admin, operatorPool, ownerTokenAccount: int }],
  ];
  const lived = Array<string>(life.length + 1).fill('ok');
  expect(await outcomesOf([...life, second, [sweepTo(vault)], [sweepTo(NOBODY)], [sweepTo(usdc)]])).toEqual([
    ...lived,
    '11 NonNativeHasBalance',
    '3012 AccountNotInitialized',
    'ok',
  ]);
  const claim: StakingAction = { kind: 'claimUsdcEarnings', owner: admin, operatorPool, destination: usdc };
  expect(await outcomesOf([...life, [claim], second, [sweepTo(vault)]])).toEqual([...lived, 'ok', 'ok']);
});
