/** A small network inside the model: an admin, two pools with their operators, two delegators of the first pool. */
import type { Address } from '@solana/kit';
import {
  applyTransaction,
  createRewardTrees,
  createStakingState,
  computeEpochEmission,
  findGlobalTokenRewardVaultPda,
  findGlobalUsdcEarningsVaultPda,
  findOperatorPoolPda,
  getRewardAccrual,
  MAINNET,
  type RewardLeaf,
  type RewardTree,
  type StakingAction,
  type StakingState,
} from '../../src/index.js';
import { createRandom, randomAddress } from './random-values.js';

const INT = 1_000_000_000n;
const random = createRandom(2024);
const newAddress = (): Address => randomAddress(random) as Address;

export interface Wallet {
  readonly address: Address;
  readonly int: Address;
  readonly usdc: Address;
}
const newWallet = (): Wallet => ({ address: newAddress(), int: newAddress(), usdc: newAddress() });

export const START = 1_750_000_000n;
export const DELAYS = { delegator: 700n, operator: 900n };
export const MINT = newAddress();
export const [admin, north, south, dora, emil] = Array.from({ length: 5 }, newWallet) as [
  Wallet,
  Wallet,
  Wallet,
  Wallet,
  Wallet,
];
const WALLETS = [admin, north, south, dora, emil];
export const [northPool, southPool] = [north, south].map(
  ({ address }) => findOperatorPoolPda({ initialPoolAdmin: address })[0],
) as [Address, Address];

/** The state after the actions, all of which must pass. */
export function run(state: StakingState, actions: readonly StakingAction[], unixTimestamp = START): StakingState {
  const outcome = applyTransaction(state, actions, { unixTimestamp });
  if (!outcome.ok) throw new Error(`${actions[outcome.error.instructionIndex]!.kind}: ${outcome.error.name}`);
  return outcome.state;
}

export const NO_OVERVIEW_CHANGE = {
  kind: 'updatePoolOverview',
  programAdmin: admin.address,
  registrationFeePayoutWallet: null,
  slashingDestinationUsdcAccount: null,
  slashingDestinationTokenAccount: null,
  isStakingHalted: null,
  isWithdrawalHalted: null,
  isAccrueRewardHalted: null,
  allowPoolCreation: null,
  operatorPoolRegistrationFee: null,
  minOperatorTokenStake: null,
  delegatorUnstakeDelaySeconds: null,
  operatorUnstakeDelaySeconds: null,
  slashingDelaySeconds: null,
} as const;

const openPool = (operator: Wallet, autoStakeFees: boolean): StakingAction => ({
  kind: 'createOperatorPool',
  admin: operator.address,
  adminTokenAccount: operator.int,
  registrationFeePayoutTokenAccount: admin.int,
  mint: MINT,
  usdcMint: MAINNET.usdcMint,
  autoStakeFees,
  rewardCommissionRateBps: 1_000,
  usdcCommissionRateBps: 500,
  allowDelegation: true,
  name: 'pool',
  description: null,
  websiteUrl: null,
  avatarImageUrl: null,
  operatorAuthKeys: null,
});

export const stakeAction = ({ address, int }: Wallet, operatorPool: Address, tokenAmount: bigint) =>
  ({ kind: 'stake', owner: address, operatorPool, ownerTokenAccount: int, tokenAmount }) as const;

/** Both pools open; north stakes 5,000 INT, south 3,000, dora 2,000 and emil 1,000 with north, which stakes its commission. */
export function openNetwork(): StakingState {
  const wallets = createStakingState({
    deployment: MAINNET,
    tokenAccounts: WALLETS.flatMap(({ address, int, usdc }) => [
      { address: int, data: { mint: MINT, owner: address, amount: 10_000_000_000n * INT } },
      { address: usdc, data: { mint: MAINNET.usdcMint, owner: address, amount: 1_000_000_000_000n } },
    ]),
  });
  return run(wallets, [
    {
      kind: 'createPoolOverview',
      programAdmin: admin.address,
      registrationFeePayoutWallet: admin.address,
      slashingDestinationTokenAccount: admin.int,
      slashingDestinationUsdcAccount: admin.usdc,
      mint: MINT,
      usdcMint: MAINNET.usdcMint,
    },
    {
      ...NO_OVERVIEW_CHANGE,
      allowPoolCreation: true,
      minOperatorTokenStake: 1_000n * INT,
      delegatorUnstakeDelaySeconds: DELAYS.delegator,
      operatorUnstakeDelaySeconds: DELAYS.operator,
    },
    {
      kind: 'updatePoolOverviewAuthorities',
      programAdmin: admin.address,
      newProgramAdmin: null,
      newRewardDistributionAuthorities: [admin.address],
      newHaltAuthorities: [admin.address],
      newSlashingAuthorities: [admin.address],
    },
    openPool(north, true),
    openPool(south, false),
    stakeAction(north, northPool, 5_000n * INT),
    stakeAction(south, southPool, 3_000n * INT),
    { kind: 'createStakingRecord', owner: dora.address, operatorPool: northPool },
    stakeAction(dora, northPool, 2_000n * INT),
    { kind: 'createStakingRecord', owner: emil.address, operatorPool: northPool },
    stakeAction(emil, northPool, 1_000n * INT),
  ]);
}

export interface PublishedEpoch {
  readonly state: StakingState;
  readonly epoch: bigint;
  readonly leaves: readonly RewardLeaf[];
  readonly trees: readonly RewardTree[];
}

/** Funds and publishes the next epoch: north gets two thirds of the emission and of 9,000 USDC, south the rest. */
export function publishEpoch(state: StakingState): PublishedEpoch {
  const epoch = state.poolOverview!.completedRewardEpoch + 1n;
  const emission = computeEpochEmission(epoch);
  const toNorth = (emission * 2n) / 3n;
  const leaves = [
    { operatorPool: northPool, rewardAmount: toNorth, usdcAmount: 6_000_000_001n },
    { operatorPool: southPool, rewardAmount: emission - toNorth, usdcAmount: 2_999_999_999n },
  ];
  const trees = createRewardTrees(leaves, { treeCount: 2 });
  const authority = admin.address;
  const published = run(state, [
    {
      kind: 'transferTokens',
      source: admin.int,
      destination: findGlobalTokenRewardVaultPda()[0],
      authority,
      amount: emission,
    },
    {
      kind: 'transferTokens',
      source: admin.usdc,
      destination: findGlobalUsdcEarningsVaultPda()[0],
      authority,
      amount: 9_000_000_000n,
    },
    { kind: 'markEpochAsFinalizing', authority, expectedEpoch: epoch },
    {
      kind: 'createRewardRecord',
      authority,
      merkleRoots: trees.map(({ root }) => root),
      totalRewards: emission,
      totalUsdcPayout: 9_000_000_000n,
    },
  ]);
  return { state: published, epoch, leaves, trees };
}

/** The action that accrues an epoch for a pool. */
export const accrueAction = ({ epoch, trees }: PublishedEpoch, operatorPool: Address) =>
  ({ kind: 'accrueReward', epoch, ...getRewardAccrual(trees, operatorPool) }) as const;
