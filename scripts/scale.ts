/**
 * The cost of the built model in states of three sizes: `npm run scale`. Prints the median time of a stake beside LiteSVM's for the same signed
 * transactions, the memory of a state that is kept, and the time of pending rewards. Exits with 1 when a figure that must be reached is missed;
 * a busy machine makes all of them worse.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lamports, type Address } from '@solana/kit';
import { FailedTransactionMetadata, LiteSVM } from 'litesvm';
import type {
  DecodedAccount,
  EpochLeaf,
  OperatorPool,
  StakingRecord,
  StakingState,
  TokenAccount,
} from '../src/index.js';
import type * as Sdk from '../src/index.js';
import { keypairFromSeed, type Keypair } from '../test/support/keypair.js';
import { MINT, openNetwork, publishEpoch, northPool } from '../test/support/model-network.js';
import { readProgram } from '../test/support/program-binary.js';
import { createRandom, randomAddress } from '../test/support/random-values.js';
import { mintAccount, TOKEN_PROGRAM, tokenAccount } from '../test/support/token-accounts.js';
import { signedTransaction } from '../test/support/transaction.js';

// What consumers run: the built package. The loader of the sources gives each function its name while it runs, which costs as much as the model.
const {
  applyAction,
  applyPendingRewards,
  createStakingState,
  encodeOperatorPoolData,
  encodePoolOverviewData,
  encodeStakingRecordData,
  findGlobalTokenRewardVaultPda,
  findGlobalUsdcEarningsVaultPda,
  findOperatorPoolPda,
  findPoolDelegatorUsdcEarningsVaultPda,
  findPoolOverviewPda,
  findPoolRewardCommissionTokenVaultPda,
  findPoolStakedTokenVaultPda,
  findPoolUsdcCommissionTokenVaultPda,
  findStakingRecordPda,
  getStakeInstruction,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  listPositions,
  MAINNET,
} = (await import(pathToFileURL(join(import.meta.dirname, '../dist/bundle/index.js')).href)) as typeof Sdk;

const SIZES = [100, 10_000, 300_000] as const;
const STAKES = 10_000;
const STAKERS = 100;
const STAKERS_PER_POOL = 10;
const MUST = { ratio: 20, growth: 1.5, keptBytes: 10_000, ownerMilliseconds: 50, allSeconds: 3 };
const SYSTEM_PROGRAM = '11111111111111111111111111111111' as Address;
const UNIX_TIMESTAMP = 1_750_000_000n;

const random = createRandom(300);
const newAddress = (): Address => randomAddress(random) as Address;
const network = publishEpoch(openNetwork()).state;
const somePool = network.operatorPools.get(northPool)!;
const overview = { address: findPoolOverviewPda()[0], data: { ...network.poolOverview!, completedRewardEpoch: 1n } };
const gc = (globalThis as { gc?: () => void }).gc;
if (gc === undefined) throw new Error('Run with node --expose-gc: npm run scale');

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}`.padEnd(79) + (text === '' ? '\r' : ''));
}

function print(label: string, value: string, isReached: boolean, must: string): void {
  progress('');
  console.log(`${label.padEnd(58)} ${value.padStart(12)}  must ${must}${isReached ? '' : '  MISSED'}`);
  if (!isReached) process.exitCode = 1;
}

function median(values: Float64Array): number {
  return values.slice().sort()[values.length >> 1]!;
}

interface World {
  readonly operatorPools: DecodedAccount<OperatorPool>[];
  readonly stakingRecords: DecodedAccount<StakingRecord>[];
  readonly tokenAccounts: DecodedAccount<TokenAccount>[];
}

const recordOf = (operatorPool: Address, owner: Address): StakingRecord => ({
  version: 1,
  owner,
  operatorPool,
  shares: 1_000_000_000_000n,
  unstakeAtTimestamp: 0n,
  tokensUnstakeAmount: 0n,
  lastSettledUsdcPerShare: 0n,
  accruedUsdcEarnings: 0n,
});

/** A pool with an operator's record, and with vaults where `withVaults`; up to date but for `backlog` epochs. */
function addPool(world: World, admin: Address, backlog: bigint, withVaults: boolean): Address {
  const [operatorPool, bump] = findOperatorPoolPda({ initialPoolAdmin: admin });
  const [operatorStakingRecord] = findStakingRecordPda({ operatorPool, owner: admin });
  const data: OperatorPool = {
    ...somePool,
    bump,
    initialPoolAdmin: admin,
    admin,
    operatorStakingRecord,
    rewardLastClaimedEpoch: 1n - backlog,
    totalStakedAmount: 20_000_000_000_000n,
    totalShares: 20_000_000_000_000n,
    totalUnstaking: 0n,
  };
  world.operatorPools.push({ address: operatorPool, data });
  world.stakingRecords.push({ address: operatorStakingRecord, data: recordOf(operatorPool, admin) });
  if (!withVaults) return operatorPool;
  for (const [find, mint] of [
    [findPoolStakedTokenVaultPda, MINT],
    [findPoolRewardCommissionTokenVaultPda, MINT],
    [findPoolUsdcCommissionTokenVaultPda, MAINNET.usdcMint],
    [findPoolDelegatorUsdcEarningsVaultPda, MAINNET.usdcMint],
  ] as const)
    world.tokenAccounts.push({
      address: find({ operatorPool })[0],
      data: { mint, owner: operatorPool, amount: 20_000_000_000_000n },
    });
  return operatorPool;
}

const stateOf = (world: World): StakingState =>
  createStakingState({ deployment: MAINNET, poolOverview: overview, ...world });

/** The 100 stakers, with whom every state begins. */
const stakers = Array.from({ length: STAKERS }, (_, index) =>
  keypairFromSeed(createHash('sha256').update(`scale ${index}`).digest()),
);
const base: World = { operatorPools: [], stakingRecords: [], tokenAccounts: [] };
const placeOf = new Map<Keypair, { operatorPool: Address; operatorStakingRecord: Address; wallet: Address }>();
stakers.forEach((staker, index) => {
  const first = stakers[index - (index % STAKERS_PER_POOL)]!;
  const isOperator = index % STAKERS_PER_POOL === 0;
  const operatorPool = isOperator ? addPool(base, staker.address, 0n, true) : placeOf.get(first)!.operatorPool;
  const [stakingRecord] = findStakingRecordPda({ operatorPool, owner: staker.address });
  if (!isOperator) base.stakingRecords.push({ address: stakingRecord, data: recordOf(operatorPool, staker.address) });
  const wallet = newAddress();
  base.tokenAccounts.push({ address: wallet, data: { mint: MINT, owner: staker.address, amount: 10n ** 18n } });
  const operatorStakingRecord = isOperator ? stakingRecord : placeOf.get(first)!.operatorStakingRecord;
  placeOf.set(staker, { operatorPool, operatorStakingRecord, wallet });
});
const stakes = Array.from({ length: STAKES }, (_, index) => {
  const staker = stakers[index % STAKERS]!;
  const { operatorPool, operatorStakingRecord, wallet } = placeOf.get(staker)!;
  const tokenAmount = 1_000n + BigInt(index);
  return {
    action: { kind: 'stake', owner: staker.address, operatorPool, ownerTokenAccount: wallet, tokenAmount } as const,
    staker,
    operatorStakingRecord,
  };
});

/** The base state and other records, one in ten the operator's of a pool of its own, up to `size` records. */
function stateOfSize(size: number): StakingState {
  const world: World = {
    operatorPools: [...base.operatorPools],
    stakingRecords: [...base.stakingRecords],
    tokenAccounts: [...base.tokenAccounts],
  };
  // The addresses of accounts that no stake names need not be derived: only their number counts.
  for (let operatorPool = northPool; world.stakingRecords.length < size;) {
    const owner = newAddress();
    if (world.stakingRecords.length % STAKERS_PER_POOL === 0) {
      operatorPool = newAddress();
      world.operatorPools.push({ address: operatorPool, data: { ...somePool, initialPoolAdmin: owner, admin: owner } });
    }
    world.stakingRecords.push({ address: newAddress(), data: recordOf(operatorPool, owner) });
    world.tokenAccounts.push({ address: newAddress(), data: { mint: MINT, owner, amount: 1_000_000_000n } });
  }
  return stateOf(world);
}

/** Median microseconds of a stake, and bytes of each state kept. */
function measureModel(size: number): { microseconds: number; keptBytes: number; last: StakingState } {
  progress(`a state of ${size} records`);
  const first = stateOfSize(size);
  const times = new Float64Array(STAKES);
  let last = first;
  for (let round = 0; round < 2; round++) {
    last = first;
    for (let index = 0; index < STAKES; index++) {
      const start = performance.now();
      const outcome = applyAction(last, stakes[index]!.action, { unixTimestamp: UNIX_TIMESTAMP, instructionIndex: 0 });
      times[index] = performance.now() - start;
      if (!outcome.ok) throw new Error(outcome.error.name);
      last = outcome.state;
    }
  }
  const kept: StakingState[] = [];
  gc!();
  const before = process.memoryUsage().heapUsed;
  let current = first;
  for (const { action } of stakes) {
    current = applyAction(current, action, { unixTimestamp: UNIX_TIMESTAMP, instructionIndex: 0 }).state;
    kept.push(current);
  }
  gc!();
  const keptBytes = (process.memoryUsage().heapUsed - before) / kept.length;
  return { microseconds: 1000 * median(times), keptBytes, last };
}

/** Median microseconds of LiteSVM for the same stakes, signed before; the chain must end where the model does. */
function measureLitesvm(want: StakingState): number {
  progress('LiteSVM');
  const svm = new LiteSVM().withLogBytesLimit();
  svm.addProgram(INFERENCE_STAKING_PROGRAM_ADDRESS, readProgram());
  const clock = svm.getClock();
  clock.unixTimestamp = UNIX_TIMESTAMP;
  svm.setClock(clock);
  const write = (address: Address, programAddress: Address, data: Uint8Array): void => {
    svm.setAccount({
      address,
      programAddress,
      lamports: lamports(10n ** 13n),
      data,
      executable: false,
      space: BigInt(data.length),
    });
  };
  write(MINT, TOKEN_PROGRAM, mintAccount(9, 2n ** 63n).data);
  write(overview.address, INFERENCE_STAKING_PROGRAM_ADDRESS, encodePoolOverviewData(overview.data));
  for (const { address, data } of base.operatorPools) {
    const bytes = new Uint8Array(1375);
    bytes.set(encodeOperatorPoolData(data));
    write(address, INFERENCE_STAKING_PROGRAM_ADDRESS, bytes);
  }
  for (const { address, data } of base.stakingRecords)
    write(address, INFERENCE_STAKING_PROGRAM_ADDRESS, encodeStakingRecordData(data));
  for (const { address, data } of base.tokenAccounts)
    write(address, TOKEN_PROGRAM, tokenAccount(data.mint, data.owner, data.amount).data);
  for (const { address } of stakers) write(address, SYSTEM_PROGRAM, new Uint8Array(0));
  const transactions = stakes.map(({ action, staker, operatorStakingRecord }) =>
    signedTransaction(
      [getStakeInstruction({ ...action, operatorStakingRecord })],
      [staker],
      'legacy',
      svm.latestBlockhash(),
    ),
  );
  const times = new Float64Array(STAKES);
  for (const [index, transaction] of transactions.entries()) {
    const start = performance.now();
    const result = svm.sendTransaction(transaction);
    times[index] = performance.now() - start;
    if (result instanceof FailedTransactionMetadata) throw new Error(result.toString());
  }
  for (const { address } of base.stakingRecords) {
    const account = svm.getAccount(address);
    const wanted = encodeStakingRecordData(want.stakingRecords.get(address)!);
    if (!account.exists || Buffer.compare(Buffer.from(account.data), Buffer.from(wanted)) !== 0)
      throw new Error(`${address} differs between the chain and the model`);
  }
  return 1000 * median(times);
}

/** A state of pools with vaults that all have one epoch to accrue, and the leaves of that epoch. */
function pendingState(pools: number): { state: StakingState; leaves: EpochLeaf[]; owner: Address } {
  const world: World = { operatorPools: [], stakingRecords: [], tokenAccounts: [] };
  for (const [address, mint] of [
    [findGlobalTokenRewardVaultPda()[0], MINT],
    [findGlobalUsdcEarningsVaultPda()[0], MAINNET.usdcMint],
  ] as const)
    world.tokenAccounts.push({ address, data: { mint, owner: overview.address, amount: 10n ** 18n } });
  const owner = newAddress();
  for (let index = 0; index < pools; index++) {
    if (index % 1_000 === 0) progress(`pool ${index} of ${pools}`);
    const operatorPool = addPool(world, newAddress(), 1n, true);
    if (index % (pools / 4) === 0)
      world.stakingRecords.push({
        address: findStakingRecordPda({ operatorPool, owner })[0],
        data: recordOf(operatorPool, owner),
      });
  }
  const leaves = world.operatorPools.map(({ address }) => ({
    operatorPool: address,
    epoch: 1n,
    rewardAmount: 1_000_000_000n,
    usdcAmount: 1_000_000n,
  }));
  const state = createStakingState({
    deployment: MAINNET,
    poolOverview: { ...overview, data: { ...overview.data, unclaimedRewards: 10n ** 18n, unclaimedUsdc: 10n ** 18n } },
    ...world,
  });
  return { state, leaves, owner };
}

const [small, middle, large] = SIZES.map(measureModel) as [
  ReturnType<typeof measureModel>,
  ReturnType<typeof measureModel>,
  ReturnType<typeof measureModel>,
];
const litesvm = measureLitesvm(small.last);
progress('');
console.log(`LiteSVM, ${STAKES} stakes, median: ${litesvm.toFixed(1)} µs`);
for (const [index, { microseconds, keptBytes }] of [small, middle, large].entries()) {
  const ratio = litesvm / microseconds;
  const size = SIZES[index]!.toLocaleString('en');
  print(
    `a stake in a state of ${size} records, median of ${STAKES}`,
    `${microseconds.toFixed(1)} µs`,
    true,
    'see ratio',
  );
  print('  times faster than LiteSVM', ratio.toFixed(1), ratio >= MUST.ratio, `${MUST.ratio}`);
  print('  a state that is kept', `${Math.round(keptBytes)} B`, keptBytes <= MUST.keptBytes, `${MUST.keptBytes} B`);
}
const growth = large.microseconds / small.microseconds;
print('300,000 records over 100', growth.toFixed(2), growth <= MUST.growth, `${MUST.growth}`);

const ofOwner = pendingState(10_000);
for (const [label, run, isRight] of [
  [
    'listPositions of one owner, 10,000 pools',
    () => listPositions(ofOwner.state, { owner: ofOwner.owner, pendingLeaves: ofOwner.leaves }).length,
    (count: number) => count === 4,
  ],
  [
    'applyPendingRewards of one owner, 10,000 pools',
    () => applyPendingRewards(ofOwner.state, ofOwner.leaves, { owner: ofOwner.owner }).blocked.length,
    (count: number) => count === 0,
  ],
] as const) {
  const start = performance.now();
  if (!isRight(run())) throw new Error(`${label}: wrong result`);
  const time = performance.now() - start;
  print(label, `${time.toFixed(1)} ms`, time <= MUST.ownerMilliseconds, `${MUST.ownerMilliseconds} ms`);
}

const ofAll = pendingState(100_000);
const start = performance.now();
const { blocked, state: accrued } = applyPendingRewards(ofAll.state, ofAll.leaves);
const seconds = (performance.now() - start) / 1000;
if (blocked.length > 0 || accrued.poolOverview!.unclaimedRewards === ofAll.state.poolOverview!.unclaimedRewards)
  throw new Error('applyPendingRewards: wrong result');
print(
  'applyPendingRewards, 100,000 pools × 1 epoch',
  `${seconds.toFixed(2)} s`,
  seconds <= MUST.allSeconds,
  `${MUST.allSeconds} s`,
);
