/**
 * Random transactions on the model and on the program side by side. The states lean to the edges: share ratios far from one, empty pools,
 * no cooldown, full commission, a backlog of epochs, closed and halted pools, a minimum stake that is just met.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Address } from '@solana/kit';
import {
  applyTransaction,
  createRewardTree,
  decodeInferenceStakingEvent,
  computeEpochEmission,
  findGlobalTokenRewardVaultPda,
  findGlobalUsdcEarningsVaultPda,
  findOperatorPoolPda,
  findPoolDelegatorUsdcEarningsVaultPda,
  findPoolRewardCommissionTokenVaultPda,
  findPoolStakedTokenVaultPda,
  findPoolUsdcCommissionTokenVaultPda,
  findStakingRecordPda,
  getRewardProof,
  computeTokensForShares,
  type OperatorPool,
  type ActionOutcome,
  type RewardTree,
  type StakingAction,
  type StakingState,
} from '../../src/index.js';
import { startChain, type Chain, type ChainAccount } from './chain.js';
import { show } from './describe.js';
import { instructionOf, signersOf } from './instruction-of.js';
import { keypairFromSeed, type Keypair } from './keypair.js';
import { stateOf } from './recorded-action.js';
import { NO_OVERVIEW_CHANGE } from './model-network.js';
import { createRandom, type Random } from './random-values.js';
import { mintAccount, tokenAccount } from './token-accounts.js';

export const USDC_MINT = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v' as Address;
const SYSTEM_PROGRAM = '11111111111111111111111111111111' as Address;
const MOST = 2n ** 64n - 1n;
export const START = 1_750_000_000n;
const TOKENS = ['int', 'usdc'] as const;

const keyOf = (name: string): Keypair => keypairFromSeed(createHash('sha256').update(`fuzz ${name}`).digest());
export const OPERATORS = ['o1', 'o2', 'o3'].map(keyOf);
export const STAKERS = [...OPERATORS, ...['d1', 'd2', 'd3', 'd4'].map(keyOf)];
export const [ADMIN, PAYER, MINT] = [keyOf('admin'), keyOf('payer'), keyOf('mint').address];
const KEYS = new Map([...STAKERS, ADMIN, PAYER].map((key) => [key.address, key]));
export const walletOf = ({ address }: Keypair, token: 'int' | 'usdc'): Address => keyOf(`${address} ${token}`).address;
export const VAULTS = [findGlobalTokenRewardVaultPda()[0], findGlobalUsdcEarningsVaultPda()[0]] as const;
export const POOLS = OPERATORS.map(({ address }) => findOperatorPoolPda({ initialPoolAdmin: address })[0]);
export const [NOBODY, ...FIVE] = ['nobody', 'k1', 'k2', 'k3', 'k4', 'k5'].map((name) => keyOf(name).address) as [
  Address,
  ...Address[],
];

/** One transaction: when, and what. */
export interface FuzzStep {
  readonly unixTimestamp: bigint;
  readonly actions: readonly StakingAction[];
}
export interface FuzzDisagreement {
  readonly step: number;
  readonly field: string;
  readonly model: string;
  readonly program: string;
}

/** Model and program in the same state. */
interface World {
  readonly chain: Chain;
  readonly addresses: Set<Address>;
  state: StakingState;
}

async function createWorld(): Promise<World> {
  const chain = await startChain('litesvm');
  const addresses = new Set<Address>();
  const write = (address: Address, account: ChainAccount): void => {
    chain.setAccount(address, account);
    addresses.add(address);
  };
  const lamports = 1_000_000_000_000_000n;
  for (const { address } of KEYS.values())
    chain.setAccount(address, { owner: SYSTEM_PROGRAM, lamports, data: new Uint8Array(0) });
  write(MINT, mintAccount(9, MOST));
  write(USDC_MINT, mintAccount(6, MOST));
  for (const key of [...STAKERS, ADMIN]) {
    const amount = key === ADMIN ? 10n ** 19n / 2n : 10n ** 15n;
    write(walletOf(key, 'int'), tokenAccount(MINT, key.address, amount));
    write(walletOf(key, 'usdc'), tokenAccount(USDC_MINT, key.address, amount));
  }
  const accounts = new Map<Address, ChainAccount | null>();
  for (const address of addresses) accounts.set(address, await chain.getAccount(address));
  return { chain, addresses, state: stateOf(accounts) };
}

const absentOverview = { ...NO_OVERVIEW_CHANGE, programAdmin: ADMIN.address };

const OPEN_NETWORK: StakingAction = {
  kind: 'createPoolOverview',
  programAdmin: ADMIN.address,
  registrationFeePayoutWallet: ADMIN.address,
  slashingDestinationTokenAccount: walletOf(ADMIN, 'int'),
  slashingDestinationUsdcAccount: walletOf(ADMIN, 'usdc'),
  mint: MINT,
  usdcMint: USDC_MINT,
};

/** How every run begins: the network, its authorities and the pools. */
export function opening(random: Random): StakingAction[][] {
  const network: StakingAction[] = [
    OPEN_NETWORK,
    {
      ...absentOverview,
      allowPoolCreation: true,
      delegatorUnstakeDelaySeconds: BigInt(random.below(3) * 100),
      operatorUnstakeDelaySeconds: BigInt(random.below(3) * 100),
      minOperatorTokenStake: BigInt(random.below(2) * 1000),
    },
    {
      kind: 'updatePoolOverviewAuthorities',
      programAdmin: ADMIN.address,
      newProgramAdmin: null,
      newRewardDistributionAuthorities: [ADMIN.address],
      newHaltAuthorities: [ADMIN.address],
      newSlashingAuthorities: [ADMIN.address],
    },
  ];
  return [network, ...OPERATORS.map((operator) => [openPool(random, operator)])];
}

export function openPool(random: Random, operator: Keypair): Extract<StakingAction, { kind: 'createOperatorPool' }> {
  return {
    kind: 'createOperatorPool',
    admin: operator.address,
    adminTokenAccount: walletOf(operator, 'int'),
    registrationFeePayoutTokenAccount: walletOf(ADMIN, 'int'),
    mint: MINT,
    usdcMint: USDC_MINT,
    autoStakeFees: random.below(2) === 0,
    rewardCommissionRateBps: pick(random, [0, 1, 500, 9999, 10_000]),
    usdcCommissionRateBps: pick(random, [0, 1, 500, 9999, 10_000]),
    allowDelegation: random.below(4) > 0,
    name: 'pool',
    description: null,
    websiteUrl: null,
    avatarImageUrl: null,
    operatorAuthKeys: null,
  };
}

/** One more pool, often of somebody who has one, with wrong accounts or with a profile that is none. */
function anotherPool(random: Random, operator: Keypair, odd: (usual: Address) => Address): StakingAction {
  const { name, description, websiteUrl, avatarImageUrl, operatorAuthKeys } = randomUpdate(random);
  const usual = openPool(random, operator);
  return {
    ...usual,
    adminTokenAccount: odd(usual.adminTokenAccount),
    registrationFeePayoutTokenAccount: odd(usual.registrationFeePayoutTokenAccount),
    mint: random.below(15) === 0 ? USDC_MINT : MINT,
    usdcMint: random.below(15) === 0 ? MINT : USDC_MINT,
    name: name ?? 'pool',
    description,
    websiteUrl,
    avatarImageUrl,
    operatorAuthKeys,
  };
}

/** Mostly the account that is meant; sometimes a vault, somebody else's, or none. */
function oddAccount(random: Random, operatorPool: Address, usual: Address): Address {
  if (random.below(12) > 0) return usual;
  const vaults = [
    findPoolStakedTokenVaultPda,
    findPoolRewardCommissionTokenVaultPda,
    findPoolUsdcCommissionTokenVaultPda,
    findPoolDelegatorUsdcEarningsVaultPda,
  ].map((find) => find({ operatorPool })[0]);
  return pick(random, [NOBODY, ...VAULTS, ...vaults, ...vaults, walletOf(pick(random, STAKERS), pick(random, TOKENS))]);
}

/** Authorities that the admin is mostly one of, so that the network goes on. */
function randomAuthorities(random: Random, owner: Address): StakingAction {
  const list = (): readonly Address[] | null =>
    pick(random, [null, null, [ADMIN.address], [owner, ADMIN.address], [owner], FIVE]);
  return {
    kind: 'updatePoolOverviewAuthorities',
    programAdmin: pick(random, [ADMIN.address, ADMIN.address, ADMIN.address, owner]),
    newProgramAdmin: pick(random, [null, ADMIN.address]),
    newRewardDistributionAuthorities: pick(random, [null, null, [owner, ADMIN.address]]),
    newHaltAuthorities: list(),
    newSlashingAuthorities: list(),
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)]!;
}

/** Amounts around `exact`, at the edges, and anywhere below it. */
export function amountNear(random: Random, exact: bigint): bigint {
  const part = exact === 0n ? 0n : (exact * BigInt(random.below(1000))) / 1000n;
  const value = pick(random, [exact, exact, part, part, part, exact / 2n, exact - 1n, exact + 1n, 1n, 2n, 0n, MOST]);
  return value < 0n ? 0n : value > MOST ? MOST : value;
}

/** Trees by epoch, so that accruals have their proofs. */
export type Trees = Map<bigint, RewardTree>;

export function randomActions(random: Random, state: StakingState, trees: Trees): StakingAction[] {
  const operatorPool = pick(random, poolsOf(state));
  const pool = state.operatorPools.get(operatorPool);
  const staker = pick(random, STAKERS);
  const owner = staker.address;
  const admin = random.below(10) === 0 ? owner : (pool?.admin ?? owner);
  const record = state.stakingRecords.get(findStakingRecordPda({ operatorPool, owner })[0]);
  const overview = state.poolOverview!;
  const wallet = state.tokenAccounts.get(walletOf(staker, 'int'))!;
  const next = overview.completedRewardEpoch + 1n;
  const odd = (usual: Address): Address => oddAccount(random, operatorPool, usual);
  const accrual = (epoch: bigint): StakingAction => accrueAction(random, trees, operatorPool, epoch);
  const last = pool?.rewardLastClaimedEpoch ?? 0n;
  // What most others need first: a pool that is up to date, and a record.
  const bypass: StakingAction = {
    kind: 'accrueRewardEmergencyBypass',
    admin,
    operatorPool,
    currentEpoch: last + 1n,
    nextEpoch: last + 2n,
  };
  const hasLeaf = trees.get(last + 1n)?.leaves.some((leaf) => leaf.operatorPool === operatorPool);
  const isBehind = last < overview.completedRewardEpoch && last < (pool?.closedAtEpoch ?? MOST);
  if (isBehind && random.below(2) === 0) {
    if (hasLeaf || random.below(4) === 0) return [accrual(last + 1n)];
    // Without a leaf the admin bypasses the epoch, which a halted pool's cannot.
    const isHalted = pool?.haltedAtTimestamp !== null;
    return [isHalted ? { kind: 'setHaltStatus', authority: ADMIN.address, operatorPool, isHalted: false } : bypass];
  }
  if (record === undefined && random.below(2) === 0) return [{ kind: 'createStakingRecord', owner, operatorPool }];
  const choices: (readonly [weight: number, make: () => StakingAction[]])[] = [
    [1, () => [{ kind: 'createStakingRecord', owner, operatorPool }]],
    [
      12,
      () => [
        {
          kind: 'stake',
          owner,
          operatorPool,
          ownerTokenAccount: odd(walletOf(staker, 'int')),
          tokenAmount: stakeAmount(random, pool, wallet.amount),
        },
      ],
    ],
    [
      (record?.shares ?? 0n) > 0n ? 12 : 2,
      () => [{ kind: 'unstake', owner, operatorPool, sharesAmount: amountNear(random, record?.shares ?? 0n) }],
    ],
    [4, () => [{ kind: 'cancelUnstake', owner, operatorPool }]],
    [
      (record?.tokensUnstakeAmount ?? 0n) > 0n ? 12 : 2,
      () => [{ kind: 'claimUnstake', owner, operatorPool, ownerTokenAccount: odd(walletOf(staker, 'int')) }],
    ],
    [
      6,
      () => [
        { kind: 'claimUsdcEarnings', owner, operatorPool, destination: odd(walletOf(pick(random, STAKERS), 'usdc')) },
      ],
    ],
    [2, () => [{ kind: 'closeStakingRecord', owner, operatorPool }]],
    [isBehind ? 14 : 2, () => [accrual(last + 1n)]],
    [isBehind ? 3 : 1, () => [accrual(last + 1n), accrual(last + 2n)]],
    [1, () => [accrual(BigInt(random.below(5)))]],
    [5, () => publishEpoch(random, state, trees)],
    [
      1,
      () => [
        {
          kind: 'markEpochAsFinalizing',
          authority: pick(random, [ADMIN.address, owner]),
          expectedEpoch: next + BigInt(random.below(2)),
        },
      ],
    ],
    [2, () => [{ kind: 'setHaltStatus', authority: ADMIN.address, operatorPool, isHalted: random.below(5) === 0 }]],
    [
      2,
      () => [
        {
          kind: 'slashStake',
          authority: ADMIN.address,
          operatorPool,
          sharesAmount: amountNear(random, operatorShares(state, pool)),
        },
      ],
    ],
    [2, () => [{ kind: 'updateOperatorPool', admin, operatorPool, ...randomUpdate(random) }]],
    [1, () => [{ kind: 'changeOperatorAdmin', admin, operatorPool, newAdmin: pick(random, OPERATORS).address }]],
    [1, () => [{ kind: 'changeOperatorStakingRecord', admin, owner, operatorPool }]],
    [
      2,
      () => [
        {
          kind: 'withdrawOperatorRewardCommission',
          admin,
          operatorPool,
          destination: odd(walletOf(staker, 'int')),
        },
      ],
    ],
    [
      2,
      () => [
        { kind: 'withdrawOperatorUsdcCommission', admin, operatorPool, destination: odd(walletOf(staker, 'usdc')) },
      ],
    ],
    [random.below(20) === 0 ? 3 : 0, () => [{ kind: 'closeOperatorPool', admin, operatorPool }]],
    [
      pool?.closedAtEpoch == null ? 1 : 6,
      () => [{ kind: 'sweepClosedPoolUsdcDust', admin, operatorPool, adminUsdcAccount: odd(walletOf(staker, 'usdc')) }],
    ],
    [1, () => [anotherPool(random, staker, odd)]],
    [1, () => [randomAuthorities(random, owner)]],
    [random.below(10) === 0 ? 1 : 0, () => [OPEN_NETWORK]],
    [1, () => [bypass]],
    [2, () => [{ ...absentOverview, ...randomParameters(random, state, pool, odd) }]],
    [2, () => [transfer(random, state, staker, operatorPool)]],
  ];
  let at = random.below(choices.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of choices) {
    if (at < weight) return make();
    at -= weight;
  }
  throw new Error('The weights do not add up.');
}

/** The pools there are, and those every run begins with. */
function poolsOf(state: StakingState): Address[] {
  return [...new Set([...POOLS, ...state.operatorPools.keys()])];
}

function operatorShares(state: StakingState, pool: OperatorPool | undefined): bigint {
  return (pool && state.stakingRecords.get(pool.operatorStakingRecord)?.shares) ?? 0n;
}

/** Often about what one share costs, where rounding shows. */
function stakeAmount(random: Random, pool: OperatorPool | undefined, balance: bigint): bigint {
  if (pool && pool.totalShares > 0n && random.below(3) === 0) {
    const price = computeTokensForShares(pool, 1n);
    return amountNear(random, price * BigInt(1 + random.below(5)));
  }
  return amountNear(random, pick(random, [balance, 1000n, 1_000_000n, balance / 7n]));
}

export function accrueAction(random: Random, trees: Trees, operatorPool: Address, epoch: bigint): StakingAction {
  const tree = trees.get(epoch);
  const leaf = tree?.leaves.find((each) => each.operatorPool === operatorPool);
  const isWrong = random.below(15) === 0;
  if (!tree || !leaf)
    return {
      kind: 'accrueReward',
      operatorPool,
      epoch,
      merkleIndex: 0,
      proof: [],
      proofPath: [],
      rewardAmount: 1n,
      usdcAmount: 0n,
    };
  const { proof, proofPath } = getRewardProof(tree, operatorPool);
  return {
    kind: 'accrueReward',
    operatorPool,
    epoch,
    merkleIndex: random.below(40) === 0 ? 1 : 0,
    proof,
    proofPath: isWrong ? proofPath.slice(1) : proofPath,
    rewardAmount: leaf.rewardAmount + (random.below(15) === 0 ? 1n : 0n),
    usdcAmount: leaf.usdcAmount,
  };
}

/** Funds the vaults, marks the epoch and publishes its record, mostly all in one transaction. */
export function publishEpoch(random: Random, state: StakingState, trees: Trees): StakingAction[] {
  const epoch = state.poolOverview!.completedRewardEpoch + 1n;
  const emission = computeEpochEmission(epoch);
  const usdc = pick(random, [0n, 1n, 7n, 1_000_000n, 123_456_789n]);
  const pools = poolsOf(state);
  const shares = pools.map(() => BigInt(random.below(5)));
  const sum = shares.reduce((a, b) => a + b, 0n) || 1n;
  const leaves = pools
    .map((operatorPool, index) => ({
      operatorPool,
      rewardAmount:
        random.below(6) === 0 ? 0n : (emission * shares[index]!) / sum / pick(random, [1n, 1n, 10n ** 9n, 10n ** 15n]),
      usdcAmount: (usdc * shares[index]!) / sum,
    }))
    .filter(() => random.below(60) > 0);
  const tree = leaves.length === 0 || random.below(40) === 0 ? null : createRewardTree(leaves);
  if (tree) trees.set(epoch, tree);
  else trees.delete(epoch);
  const [totalRewards, totalUsdcPayout] = tree ? [emission, usdc] : [0n, random.below(8) === 0 ? 1n : 0n];
  const fund = (token: 'int' | 'usdc', vault: Address, amount: bigint): StakingAction => ({
    kind: 'transferTokens',
    source: walletOf(ADMIN, token),
    destination: vault,
    authority: ADMIN.address,
    amount,
  });
  const [intVault, usdcVault] = VAULTS;
  return [
    ...(random.below(15) === 0 ? [] : [fund('int', intVault, totalRewards), fund('usdc', usdcVault, totalUsdcPayout)]),
    ...(random.below(20) === 0
      ? []
      : [{ kind: 'markEpochAsFinalizing', authority: ADMIN.address, expectedEpoch: epoch } as const]),
    {
      kind: 'createRewardRecord',
      authority: ADMIN.address,
      merkleRoots: tree ? [tree.root] : [],
      totalRewards: totalRewards + (random.below(20) === 0 ? 1n : 0n),
      totalUsdcPayout,
    },
  ];
}

function randomUpdate(
  random: Random,
): Omit<Extract<StakingAction, { kind: 'updateOperatorPool' }>, 'kind' | 'admin' | 'operatorPool'> {
  const rate = (): { rateBps: number | null } | null =>
    pick(random, [null, { rateBps: null }, { rateBps: 0 }, { rateBps: 10_000 }, { rateBps: random.below(10_001) }]);
  return {
    newRewardCommissionRateBps: rate(),
    newUsdcCommissionRateBps: rate(),
    allowDelegation: pick(random, [null, true, true, false]),
    autoStakeFees: pick(random, [null, true, false]),
    name: pick(random, [null, 'a', 'é'.repeat(32)]),
    description: pick(random, [null, 'text']),
    websiteUrl: pick(random, [null, 'https://a.b', 'ftp://a']),
    avatarImageUrl: pick(random, [null, 'http://a.b']),
    operatorAuthKeys: pick(random, [null, [], [ADMIN.address], [ADMIN.address, ADMIN.address], FIVE]),
  };
}

function randomParameters(
  random: Random,
  state: StakingState,
  pool: OperatorPool | undefined,
  odd: (usual: Address) => Address,
): Partial<Extract<StakingAction, { kind: 'updatePoolOverview' }>> {
  const shares = operatorShares(state, pool);
  const worth = pool && pool.totalShares > 0n ? computeTokensForShares(pool, shares) : 0n;
  const delay = (): bigint =>
    pick(random, [0n, 0n, 1n, 100n, 10_000n, ...(random.below(50) === 0 ? [MOST, 2n ** 63n - 1n] : [])]);
  return pick(random, [
    { minOperatorTokenStake: pick(random, [0n, 0n, worth, worth + 1n, 1000n]) },
    { delegatorUnstakeDelaySeconds: delay(), operatorUnstakeDelaySeconds: delay() },
    { isStakingHalted: random.below(8) === 0, isWithdrawalHalted: random.below(8) === 0 },
    { isAccrueRewardHalted: random.below(8) === 0 },
    {
      slashingDestinationTokenAccount: odd(walletOf(ADMIN, 'int')),
      slashingDestinationUsdcAccount: odd(walletOf(ADMIN, 'usdc')),
    },
    {
      operatorPoolRegistrationFee: pick(random, [0n, 5n, 10n ** 16n]),
      registrationFeePayoutWallet: pick(random, [ADMIN, ADMIN, STAKERS[0]!]).address,
      allowPoolCreation: random.below(6) > 0,
    },
    { programAdmin: pick(random, STAKERS).address },
    { slashingDelaySeconds: pick(random, [86_400n, 86_399n, 90_000n, 2n ** 63n]) },
  ]);
}

/** Tokens given to vaults and wallets from outside, and transfers that fail. */
function transfer(random: Random, state: StakingState, staker: Keypair, operatorPool: Address): StakingAction {
  const source = oddAccount(random, operatorPool, walletOf(staker, pick(random, TOKENS)));
  const destination = pick(random, [
    walletOf(pick(random, STAKERS), pick(random, TOKENS)),
    NOBODY,
    findPoolStakedTokenVaultPda({ operatorPool })[0],
    findPoolDelegatorUsdcEarningsVaultPda({ operatorPool })[0],
  ]);
  const balance = state.tokenAccounts.get(source)?.amount ?? 0n;
  return {
    kind: 'transferTokens',
    source,
    destination,
    authority: pick(random, [staker.address, staker.address, ADMIN.address]),
    amount: random.below(4) === 0 ? amountNear(random, balance) : BigInt(random.below(1000)),
  };
}

async function runStep(
  world: World,
  { unixTimestamp, actions }: FuzzStep,
  step: number,
): Promise<FuzzDisagreement | null> {
  const { chain, addresses } = world;
  const outcome = applyTransaction(world.state, actions, { unixTimestamp });
  // Each instruction is built in the state its predecessors leave.
  const instructions = actions.map((action, index) => {
    const before = applyTransaction(world.state, actions.slice(0, index), { unixTimestamp });
    return instructionOf(action, before.state, PAYER.address);
  });
  await chain.setClock(unixTimestamp);
  const signers = new Set<Address>([PAYER.address, ...instructions.flatMap(signersOf)]);
  const keys = [...signers].map((address) => KEYS.get(address)).filter((key) => key !== undefined);
  const result = await chain.send(instructions, keys, 0);

  const modelError = outcome.ok
    ? null
    : outcome.error.code === null
      ? { instruction: outcome.error.instructionIndex, error: outcome.error.name }
      : { instruction: outcome.error.instructionIndex, custom: outcome.error.code };
  if (!isDeepStrictEqual(modelError, result.error))
    return {
      step,
      field: 'error',
      model: JSON.stringify(modelError),
      program: `${JSON.stringify(result.error)}\n${result.logs.slice(-4).join('\n')}`,
    };
  const events = result.logs
    .filter((line) => line.startsWith('Program data: '))
    .map((line) => decodeInferenceStakingEvent(new Uint8Array(Buffer.from(line.slice(14), 'base64'))));
  if (!isDeepStrictEqual(outcome.events, events))
    return { step, field: 'events', model: show(outcome.events), program: show(events) };

  const touched = new Map<Address, ChainAccount | null>();
  for (const { accounts = [] } of instructions)
    for (const { address } of accounts) {
      addresses.add(address);
      touched.set(address, await chain.getAccount(address));
    }
  const seen = stateOf(touched);
  for (const map of ['operatorPools', 'stakingRecords', 'rewardRecords', 'tokenAccounts'] as const)
    for (const address of touched.keys()) {
      const [model, program] = [outcome.state[map].get(address), seen[map].get(address)];
      if (!isDeepStrictEqual(model, program))
        return { step, field: `${map} ${address}`, model: show(model), program: show(program) };
    }
  if (seen.poolOverview !== null && !isDeepStrictEqual(outcome.state.poolOverview, seen.poolOverview))
    return { step, field: 'poolOverview', model: show(outcome.state.poolOverview), program: show(seen.poolOverview) };
  world.state = outcome.state;
  return null;
}

export interface FuzzRun {
  readonly transactions: number;
  readonly succeeded: number;
  /** How often each kind of action was tried, and each error came out. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly steps: readonly FuzzStep[];
  readonly disagreement: FuzzDisagreement | null;
}

/** One network from its beginning, for \`transactions\` transactions or until model and program disagree. */
export async function fuzzNetwork(
  seed: number,
  transactions: number,
  /** Told of every transaction that succeeded. */
  onChange?: (before: StakingState, after: StakingState, step: FuzzStep) => void,
  /** Makes the next transaction. */
  makeActions = randomActions,
): Promise<FuzzRun> {
  const random = createRandom(seed);
  const world = await createWorld();
  const trees: Trees = new Map();
  const steps: FuzzStep[] = [];
  const kinds = new Map<string, number>();
  let unixTimestamp = START;
  let succeeded = 0;
  const first = opening(random);
  for (let step = 0; step < transactions; step++) {
    if (random.below(3) === 0) unixTimestamp += BigInt(pick(random, [1, 50, 100, 101, 10_000, 90_000]));
    const actions = first[step] ?? makeActions(random, world.state, trees);
    steps.push({ unixTimestamp, actions });
    for (const { kind } of actions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const before = world.state;
    const disagreement = await runStep(world, steps.at(-1)!, step);
    if (disagreement) return { transactions: step + 1, succeeded, kinds, steps, disagreement };
    if (world.state === before) continue;
    succeeded += 1;
    onChange?.(before, world.state, steps.at(-1)!);
  }
  return { transactions, succeeded, kinds, steps, disagreement: null };
}

/** Runs given steps again. */
export async function runSteps(
  steps: readonly FuzzStep[],
  /** Told of what the model and the program made of each. */
  onOutcome?: (outcome: ActionOutcome, step: number) => void,
): Promise<FuzzDisagreement | null> {
  const world = await createWorld();
  for (const [index, step] of steps.entries()) {
    const outcome = applyTransaction(world.state, step.actions, step);
    const disagreement = await runStep(world, step, index);
    if (disagreement) return disagreement;
    onOutcome?.(outcome, index);
  }
  return null;
}

/** The fewest of \`steps\` that still end in a disagreement: steps are left out as long as one remains. */
export async function shrink(steps: readonly FuzzStep[]): Promise<readonly FuzzStep[]> {
  let best = steps;
  for (let size = best.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at + size < best.length;) {
      const shorter = [...best.slice(0, at), ...best.slice(at + size)];
      const disagreement = await runSteps(shorter);
      if (disagreement) best = shorter.slice(0, disagreement.step + 1);
      else at += size;
    }
  return best;
}
