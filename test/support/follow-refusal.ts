/** Does what a refusal says clears it, step by step, until its error is gone; or tries everything where nothing is said to help. */
import type { Address } from '@solana/kit';
import {
  applyAction,
  checkAction,
  computeEpochEmission,
  createRewardTree,
  findAssociatedTokenPda,
  findGlobalTokenRewardVaultPda,
  findGlobalUsdcEarningsVaultPda,
  findOperatorPoolPda,
  findPoolDelegatorUsdcEarningsVaultPda,
  findPoolRewardCommissionTokenVaultPda,
  findPoolStakedTokenVaultPda,
  findPoolUsdcCommissionTokenVaultPda,
  findRewardRecordPda,
  findStakingRecordPda,
  getRewardProof,
  type ActionRefusal,
  type ActionStatus,
  type OperatorPool,
  type PoolOverview,
  type StakingAction,
  type StakingState,
  type TokenAccount,
} from '../../src/index.js';
import { ADMIN, MINT, NOBODY, STAKERS, USDC_MINT } from './fuzz.js';
import { NO_OVERVIEW_CHANGE } from './model-network.js';
import type { MetRefusal, Moment } from './model-walk.js';

const MOST = 2n ** 64n - 1n;
const LAST_TIME = 2n ** 63n - 1n;

/** What was said did not help, or could not be done. */
export class NotCleared extends Error {}

interface Asked {
  readonly at: Moment;
  readonly action: StakingAction;
}

const statusOf = ({ state, unixTimestamp }: Moment, action: StakingAction): ActionStatus =>
  checkAction(state, action, { unixTimestamp });
const overviewOf = ({ state }: Moment): PoolOverview => {
  if (state.poolOverview === null) throw new NotCleared('no overview');
  return state.poolOverview;
};
const poolAddressOf = (action: StakingAction): Address =>
  'operatorPool' in action
    ? action.operatorPool
    : action.kind === 'createOperatorPool'
      ? findOperatorPoolPda({ initialPoolAdmin: action.admin })[0]
      : NOBODY;
const poolOf = ({ state }: Moment, operatorPool: Address): OperatorPool => {
  const pool = state.operatorPools.get(operatorPool);
  if (pool === undefined) throw new NotCleared('no pool');
  return pool;
};
const withState = (at: Moment, change: Partial<StakingState>): Moment => ({ ...at, state: { ...at.state, ...change } });

/** Tokens that come from outside. */
function fund(at: Moment, address: Address, account: Partial<TokenAccount> & { readonly amount: bigint }): Moment {
  const { tokenAccounts } = at.state;
  const before = tokenAccounts.get(address) ?? { mint: MINT, owner: ADMIN.address, amount: 0n };
  return withState(at, { tokenAccounts: new Map(tokenAccounts).set(address, { ...before, ...account }) });
}

/** A token account of the owner that exists. */
function openAccount(at: Moment, owner: Address, mint: Address, amount = 0n): readonly [Moment, Address] {
  const [address] = findAssociatedTokenPda({ owner, mint });
  const has = at.state.tokenAccounts.get(address)?.amount ?? 0n;
  return [fund(at, address, { owner, mint, amount: has > amount ? has : amount }), address];
}

/** Brings about that an action passes, and passes it. */
function perform(at: Moment, action: StakingAction, depth: number): Moment {
  if (depth > 12) throw new NotCleared(`too deep at ${action.kind}`);
  let asked: Asked = { at, action };
  for (let step = 0; step < 40; step++) {
    const { state, unixTimestamp } = asked.at;
    const outcome = applyAction(state, asked.action, { unixTimestamp, instructionIndex: 0 });
    if (outcome.ok) return { ...asked.at, state: outcome.state };
    const status = statusOf(asked.at, asked.action);
    if (status.allowed) throw new Error('checkAction and applyAction differ');
    asked = remedy(asked, status, depth + 1);
  }
  throw new NotCleared(`${action.kind} does not pass`);
}

const attempt = (at: Moment, change: (from: Moment) => Moment): Moment => {
  try {
    return change(at);
  } catch (error) {
    if (error instanceof NotCleared) return at;
    throw error;
  }
};

const setOverview = (at: Moment, change: Partial<Extract<StakingAction, { kind: 'updatePoolOverview' }>>): Moment =>
  perform(at, { ...NO_OVERVIEW_CHANGE, programAdmin: overviewOf(at).programAdmin, ...change }, 0);
const setAuthorities = (
  at: Moment,
  change: Partial<Extract<StakingAction, { kind: 'updatePoolOverviewAuthorities' }>>,
): Moment =>
  perform(
    at,
    {
      kind: 'updatePoolOverviewAuthorities',
      programAdmin: overviewOf(at).programAdmin,
      newProgramAdmin: null,
      newRewardDistributionAuthorities: null,
      newHaltAuthorities: null,
      newSlashingAuthorities: null,
      ...change,
    },
    0,
  );
const updatePool = (
  at: Moment,
  operatorPool: Address,
  change: Partial<Extract<StakingAction, { kind: 'updateOperatorPool' }>>,
): Moment => perform(at, { ...unchangedPool(poolOf(at, operatorPool).admin, operatorPool), ...change }, 0);
const unchangedPool = (admin: Address, operatorPool: Address) =>
  ({
    kind: 'updateOperatorPool',
    admin,
    operatorPool,
    newRewardCommissionRateBps: null,
    newUsdcCommissionRateBps: null,
    allowDelegation: null,
    autoStakeFees: null,
    name: null,
    description: null,
    websiteUrl: null,
    avatarImageUrl: null,
    operatorAuthKeys: null,
  }) as const;

function setHalt(at: Moment, operatorPool: Address, isHalted: boolean): Moment {
  const ready = setAuthorities(at, { newHaltAuthorities: [ADMIN.address] });
  return perform(ready, { kind: 'setHaltStatus', authority: ADMIN.address, operatorPool, isHalted }, 0);
}

function liftHalts(at: Moment, operatorPool: Address): Moment {
  const lifted = setOverview(at, { isStakingHalted: false, isWithdrawalHalted: false, isAccrueRewardHalted: false });
  const pool = lifted.state.operatorPools.get(operatorPool);
  return pool === undefined || pool.haltedAtTimestamp === null ? lifted : setHalt(lifted, operatorPool, false);
}

/** Publishes the next epoch, in which every pool earns INT and USDC. */
function publish(at: Moment): Moment {
  const { state, trees } = at;
  const epoch = overviewOf(at).completedRewardEpoch + 1n;
  const pools = [...state.operatorPools.keys()];
  const totalRewards = computeEpochEmission(epoch);
  const share = totalRewards / BigInt(pools.length || 1);
  const usdcAmount = 10n ** 15n;
  const totalUsdcPayout = usdcAmount * BigInt(pools.length);
  const tree =
    pools.length === 0
      ? null
      : createRewardTree(pools.map((operatorPool) => ({ operatorPool, rewardAmount: share, usdcAmount })));
  const funded = fund(
    fund(at, findGlobalTokenRewardVaultPda()[0], { amount: MOST }),
    findGlobalUsdcEarningsVaultPda()[0],
    {
      amount: MOST,
    },
  );
  const authority = ADMIN.address;
  const ready = setAuthorities(funded, { newRewardDistributionAuthorities: [authority] });
  const marked = perform(ready, { kind: 'markEpochAsFinalizing', authority, expectedEpoch: epoch }, 0);
  const merkleRoots = tree === null ? [new Uint8Array(32)] : [tree.root];
  const published = perform(
    marked,
    { kind: 'createRewardRecord', authority, merkleRoots, totalRewards, totalUsdcPayout },
    0,
  );
  return { ...published, trees: tree === null ? trees : new Map(trees).set(epoch, tree) };
}

/** The accrual of an epoch. A pool that the trees have no leaf for gets one put in: the model cannot know the leaves. */
function accrualOf(at: Moment, operatorPool: Address, epoch: bigint): Asked {
  const tree = at.trees.get(epoch);
  const leaf = tree?.leaves.find((each) => each.operatorPool === operatorPool);
  const fields = { kind: 'accrueReward', operatorPool, epoch, merkleIndex: 0 } as const;
  if (tree && leaf) {
    const { rewardAmount, usdcAmount } = leaf;
    return { at, action: { ...fields, ...getRewardProof(tree, operatorPool), rewardAmount, usdcAmount } };
  }
  const amounts = { rewardAmount: 0n, usdcAmount: 0n };
  const action = { ...fields, ...amounts, proof: [], proofPath: [] };
  const [address] = findRewardRecordPda({ epoch });
  const record = at.state.rewardRecords.get(address);
  if (record === undefined || record.merkleRoots.length === 0) return { at, action };
  const own = createRewardTree([{ operatorPool, ...amounts }]);
  const merkleRoots = [own.root, ...record.merkleRoots.slice(1)];
  const rewardRecords = new Map(at.state.rewardRecords).set(address, { ...record, merkleRoots });
  const trees = new Map(at.trees);
  trees.delete(epoch);
  return { at: { ...withState(at, { rewardRecords }), trees }, action };
}

function accrueNext(at: Moment, operatorPool: Address, depth: number): Moment {
  const accrual = accrualOf(at, operatorPool, poolOf(at, operatorPool).rewardLastClaimedEpoch + 1n);
  return perform(accrual.at, accrual.action, depth);
}

const operatorOf = (at: Moment, operatorPool: Address): Address => {
  const { operatorStakingRecord } = poolOf(at, operatorPool);
  const owner = STAKERS.map(({ address }) => address).find(
    (address) => findStakingRecordPda({ operatorPool, owner: address })[0] === operatorStakingRecord,
  );
  if (owner === undefined) throw new NotCleared('the operator is unknown');
  return owner;
};
const recordOf = ({ state }: Moment, owner: Address, operatorPool: Address) =>
  state.stakingRecords.get(findStakingRecordPda({ owner, operatorPool })[0]);

/** Creates the records that an action of this owner touches. */
function createRecords(at: Moment, operatorPool: Address, owner: Address, depth: number): Moment {
  let now = at;
  for (const each of [owner, operatorOf(at, operatorPool)])
    if (recordOf(now, each, operatorPool) === undefined)
      now = perform(now, { kind: 'createStakingRecord', owner: each, operatorPool }, depth);
  return now;
}

function stakeAs(at: Moment, owner: Address, operatorPool: Address, least: bigint, depth: number): Moment {
  const { totalStakedAmount: staked, totalShares } = poolOf(at, operatorPool);
  const tokenAmount = 2n * least + (totalShares === 0n ? 1n : 2n * (staked / totalShares + 1n));
  const [funded, ownerTokenAccount] = openAccount(at, owner, MINT, MOST / 4n);
  return perform(
    createRecords(funded, operatorPool, owner, depth),
    { kind: 'stake', owner, operatorPool, ownerTokenAccount, tokenAmount },
    depth,
  );
}

function leave(at: Moment, owner: Address, operatorPool: Address, depth: number): Moment {
  let now = at;
  const record = recordOf(now, owner, operatorPool);
  if (record === undefined) return now;
  if (record.shares > 0n)
    now = perform(now, { kind: 'unstake', owner, operatorPool, sharesAmount: record.shares }, depth);
  const [opened, ownerTokenAccount] = openAccount(now, owner, MINT);
  return recordOf(opened, owner, operatorPool)!.tokensUnstakeAmount > 0n
    ? perform(opened, { kind: 'claimUnstake', owner, operatorPool, ownerTokenAccount }, depth)
    : opened;
}

function emptyPool(at: Moment, operatorPool: Address, depth: number): Moment {
  let now = setOverview(at, {
    minOperatorTokenStake: 0n,
    delegatorUnstakeDelaySeconds: 0n,
    operatorUnstakeDelaySeconds: 0n,
  });
  const { closedAtEpoch } = poolOf(now, operatorPool);
  // A closed pool is emptied after its last commission.
  if (closedAtEpoch !== null)
    for (let last = poolOf(now, operatorPool).rewardLastClaimedEpoch; last < closedAtEpoch; last++) {
      if (overviewOf(now).completedRewardEpoch <= last) now = publish(now);
      now = accrueNext(now, operatorPool, depth);
    }
  const owners = [...now.state.stakingRecords.values()]
    .filter((record) => record.operatorPool === operatorPool)
    .map(({ owner }) => owner);
  const { totalShares, totalStakedAmount, totalUnstaking } = poolOf(now, operatorPool);
  if (totalShares === 0n && totalStakedAmount > 0n) {
    const cancelling = owners.find((owner) => recordOf(now, owner, operatorPool)!.tokensUnstakeAmount > 0n);
    now =
      totalUnstaking > 0n && cancelling !== undefined
        ? perform(now, { kind: 'cancelUnstake', owner: cancelling, operatorPool }, depth)
        : stakeAs(now, operatorOf(now, operatorPool), operatorPool, 1n, depth);
  }
  const operator = operatorOf(now, operatorPool);
  for (const owner of [...owners.filter((each) => each !== operator), operator])
    now = leave(now, owner, operatorPool, depth);
  return now;
}

/** The account that pays for an action. */
function payersOf(action: StakingAction): Address[] {
  const seeds = { operatorPool: poolAddressOf(action) };
  switch (action.kind) {
    case 'stake':
      return [action.ownerTokenAccount];
    case 'transferTokens':
      return [action.source];
    case 'createOperatorPool':
      return [action.adminTokenAccount];
    case 'createRewardRecord':
    case 'accrueReward':
      return [findGlobalTokenRewardVaultPda()[0], findGlobalUsdcEarningsVaultPda()[0]];
    case 'claimUsdcEarnings':
      return [findPoolDelegatorUsdcEarningsVaultPda(seeds)[0]];
    case 'claimUnstake':
      return [findPoolStakedTokenVaultPda(seeds)[0]];
    case 'slashStake':
      return [
        findPoolDelegatorUsdcEarningsVaultPda,
        findPoolStakedTokenVaultPda,
        findPoolRewardCommissionTokenVaultPda,
        findPoolUsdcCommissionTokenVaultPda,
      ].map((find) => find(seeds)[0]);
    default:
      throw new NotCleared(`${action.kind} pays nothing`);
  }
}

/** What somebody in charge does about an error. */
function byAdmin({ at, action }: Asked, { error }: ActionRefusal, depth: number): Moment {
  const operatorPool = poolAddressOf(action);
  const signer = 'authority' in action ? action.authority : 'admin' in action ? action.admin : ADMIN.address;
  switch (error.name) {
    case 'ConstraintHasOne': {
      const { admin } = poolOf(at, operatorPool);
      return perform(at, { kind: 'changeOperatorAdmin', admin, operatorPool, newAdmin: signer }, depth);
    }
    case 'EpochMustBeFinalizing': {
      const expectedEpoch = overviewOf(at).completedRewardEpoch + 1n;
      const ready = setAuthorities(at, { newRewardDistributionAuthorities: [signer] });
      return perform(ready, { kind: 'markEpochAsFinalizing', authority: signer, expectedEpoch }, depth);
    }
    case 'InvalidRewardDistributionAuthority':
      return setAuthorities(at, { newRewardDistributionAuthorities: [signer] });
    case 'InvalidHaltAuthority':
      return setAuthorities(at, { newHaltAuthorities: [signer] });
    case 'InvalidSlashingAuthority':
      return setAuthorities(at, { newSlashingAuthorities: [signer] });
    case 'InvalidProgramAdmin':
      return setAuthorities(at, { newProgramAdmin: (action as { programAdmin: Address }).programAdmin });
    case 'PoolCreationDisabled':
      return setOverview(at, { allowPoolCreation: true });
    case 'StakingNotAllowed':
      return updatePool(at, operatorPool, { allowDelegation: true });
    case 'NoUsdcEarningsToClaim':
      return updatePool(at, operatorPool, { newUsdcCommissionRateBps: { rateBps: 0 } });
    case 'OperatorPoolNotHalted':
      return setHalt(at, operatorPool, true);
    case 'PoolClosedEpochInvalid':
      return perform(at, { kind: 'closeOperatorPool', admin: poolOf(at, operatorPool).admin, operatorPool }, depth);
    case 'MinOperatorTokenStakeNotMet':
      return setOverview(at, { minOperatorTokenStake: 0n });
    case 'SlashingDelayNotMet':
      return setOverview(at, { slashingDelaySeconds: 86_400n });
    case 'ProgramFailedToComplete':
      return setOverview(at, { delegatorUnstakeDelaySeconds: 0n, operatorUnstakeDelaySeconds: 0n });
    case 'UnclaimedRewards': {
      const { admin, rewardLastClaimedEpoch: last } = poolOf(at, operatorPool);
      const epochs = { currentEpoch: last + 1n, nextEpoch: last + 2n };
      return perform(at, { kind: 'accrueRewardEmergencyBypass', admin, operatorPool, ...epochs }, depth);
    }
    case 'ConstraintRaw':
      if (action.kind === 'accrueReward')
        return byAdmin({ at, action }, { error: { name: 'UnclaimedRewards' } } as ActionRefusal, depth);
  }
  if (action.kind === 'slashStake') {
    const [first, slashingDestinationTokenAccount] = openAccount(at, ADMIN.address, MINT);
    const [ready, slashingDestinationUsdcAccount] = openAccount(first, ADMIN.address, USDC_MINT);
    return setOverview(ready, { slashingDestinationTokenAccount, slashingDestinationUsdcAccount });
  }
  throw new NotCleared(`nobody in charge clears ${error.name} of ${action.kind}`);
}

/** The action with everything right that its sender can choose, for the same owner and pool. */
function corrected({ at: from, action }: Asked): Asked {
  let at = from;
  const account = (owner: Address, mint: Address, amount = 0n): Address => {
    const [next, address] = openAccount(at, owner, mint, amount);
    at = next;
    return address;
  };
  const fix = (): StakingAction => {
    switch (action.kind) {
      case 'stake': {
        const pool = at.state.operatorPools.get(action.operatorPool);
        const price = pool && pool.totalShares > 0n ? pool.totalStakedAmount / pool.totalShares + 1n : 1n;
        return { ...action, ownerTokenAccount: account(action.owner, MINT, MOST / 4n), tokenAmount: price };
      }
      case 'unstake':
        return { ...action, sharesAmount: 1n };
      case 'claimUnstake':
        return { ...action, ownerTokenAccount: account(action.owner, MINT) };
      case 'claimUsdcEarnings':
        return { ...action, destination: account(action.owner, USDC_MINT) };
      case 'slashStake':
        return { ...action, sharesAmount: 1n };
      case 'sweepClosedPoolUsdcDust':
        return { ...action, adminUsdcAccount: account(action.admin, USDC_MINT) };
      case 'withdrawOperatorRewardCommission':
        return { ...action, destination: account(action.admin, MINT) };
      case 'withdrawOperatorUsdcCommission':
        return { ...action, destination: account(action.admin, USDC_MINT) };
      case 'accrueReward': {
        const asked = accrualOf(at, action.operatorPool, action.epoch);
        at = asked.at;
        return asked.action;
      }
      case 'accrueRewardEmergencyBypass': {
        const last = poolOf(at, action.operatorPool).rewardLastClaimedEpoch;
        return { ...action, currentEpoch: last + 1n, nextEpoch: last + 2n };
      }
      case 'createPoolOverview':
        return { ...action, usdcMint: USDC_MINT };
      case 'createOperatorPool':
        return {
          ...action,
          adminTokenAccount: account(action.admin, MINT),
          registrationFeePayoutTokenAccount: account(overviewOf(at).registrationFeePayoutWallet, MINT),
          mint: MINT,
          usdcMint: USDC_MINT,
          rewardCommissionRateBps: 0,
          usdcCommissionRateBps: 0,
          name: 'pool',
          description: null,
          websiteUrl: null,
          avatarImageUrl: null,
          operatorAuthKeys: null,
        };
      case 'createRewardRecord': {
        const epoch = overviewOf(at).completedRewardEpoch + 1n;
        const merkleRoots = [new Uint8Array(32)];
        return { ...action, merkleRoots, totalRewards: computeEpochEmission(epoch), totalUsdcPayout: 0n };
      }
      case 'markEpochAsFinalizing':
        return { ...action, expectedEpoch: overviewOf(at).completedRewardEpoch + 1n };
      case 'updateOperatorPool':
        return unchangedPool(action.admin, action.operatorPool);
      case 'updatePoolOverview':
        return { ...action, slashingDelaySeconds: null };
      case 'updatePoolOverviewAuthorities':
        return {
          ...action,
          newRewardDistributionAuthorities: null,
          newHaltAuthorities: null,
          newSlashingAuthorities: null,
        };
      case 'transferTokens': {
        const { authority } = action;
        return { ...action, source: account(authority, MINT), destination: account(ADMIN.address, MINT), amount: 0n };
      }
      default:
        return action;
    }
  };
  return { action: fix(), at };
}

/** Another action first. */
function prepared({ at, action }: Asked, { error }: ActionRefusal, depth: number): Moment {
  const operatorPool = poolAddressOf(action);
  if (error.name === 'AccountNotInitialized' && at.state.poolOverview === null) throw new NotCleared('no overview');
  if (!('owner' in action) && error.name === 'AccountNotInitialized')
    return createRecords(at, operatorPool, operatorOf(at, operatorPool), depth);
  if (!('owner' in action)) throw new NotCleared(`nothing to do first for ${action.kind}: ${error.name}`);
  const { owner } = action;
  const record = recordOf(at, owner, operatorPool);
  switch (error.name) {
    case 'AccountNotInitialized':
      if (action.kind === 'createStakingRecord') throw new NotCleared('no pool');
      return createRecords(at, operatorPool, owner, depth);
    case 'AccountAlreadyInUse':
      return perform(at, { kind: 'closeStakingRecord', owner, operatorPool }, depth);
    case 'MinOperatorTokenStakeNotMet':
      return stakeAs(at, owner, operatorPool, overviewOf(at).minOperatorTokenStake, depth);
    case 'RequireGteViolated':
    case 'NoUsdcEarningsToClaim':
      return record!.tokensUnstakeAmount > 0n
        ? perform(at, { kind: 'cancelUnstake', owner, operatorPool }, depth)
        : stakeAs(at, owner, operatorPool, 1n, depth);
    case 'NoTokensToClaim': {
      const ready = record!.shares > 0n ? at : stakeAs(at, owner, operatorPool, 10_000n, depth);
      const isOperator = owner === operatorOf(at, operatorPool);
      const { shares } = recordOf(ready, owner, operatorPool)!;
      const free = isOperator ? setOverview(ready, { minOperatorTokenStake: 0n }) : ready;
      return perform(free, { kind: 'unstake', owner, operatorPool, sharesAmount: shares }, depth);
    }
    case 'AccountNotEmpty':
      return owner === operatorOf(at, operatorPool)
        ? leave(setOverview(at, { minOperatorTokenStake: 0n }), owner, operatorPool, depth)
        : leave(at, owner, operatorPool, depth);
    case 'UnclaimedUsdcEarnings': {
      const [opened, destination] = openAccount(at, owner, USDC_MINT);
      return perform(opened, { kind: 'claimUsdcEarnings', owner, operatorPool, destination }, depth);
    }
    default:
      throw new NotCleared(`nothing to do first for ${action.kind}: ${error.name}`);
  }
}

const isSame = (status: ActionStatus, { error, clears }: ActionRefusal): boolean =>
  !status.allowed &&
  status.error.name === error.name &&
  status.error.program === error.program &&
  status.clears.by === clears.by;

/** Does what `clears` says, once. */
function remedy(asked: Asked, refusal: ActionRefusal, depth: number): Asked {
  const { at, action } = asked;
  const { clears, error } = refusal;
  const operatorPool = poolAddressOf(action);
  switch (clears.by) {
    case 'time': {
      if (clears.at > LAST_TIME || clears.at <= at.unixTimestamp) throw new NotCleared(`no clock shows ${clears.at}`);
      if (!isSame(statusOf({ ...at, unixTimestamp: clears.at - 1n }, action), refusal))
        throw new NotCleared('cleared before its time');
      return { action, at: { ...at, unixTimestamp: clears.at } };
    }
    case 'accrual':
      return { action, at: accrueNext(at, operatorPool, depth) };
    case 'epoch':
      return { action, at: publish(at) };
    case 'haltLifted':
      return { action, at: liftHalts(at, operatorPool) };
    case 'stake': {
      if (error.name === 'PoolIsNotEmpty') return { action, at: emptyPool(at, operatorPool, depth) };
      const owner = action.kind === 'changeOperatorStakingRecord' ? action.owner : operatorOf(at, operatorPool);
      const least = overviewOf(at).minOperatorTokenStake;
      const staked = stakeAs(at, owner, operatorPool, least, depth);
      return { action, at: action.kind === 'slashStake' ? setHalt(staked, operatorPool, true) : staked };
    }
    case 'funds':
      return { action, at: payersOf(action).reduce((now, payer) => fund(now, payer, { amount: MOST }), at) };
    case 'admin':
      return { action, at: byAdmin(asked, refusal, depth) };
    case 'input': {
      const better = corrected(asked);
      if (!isSame(statusOf(better.at, better.action), refusal)) return better;
      const ready = { at: prepared(better, refusal, depth), action: better.action };
      return ready;
    }
    case 'nothing':
      throw new NotCleared(`nothing clears ${error.name} of ${action.kind}`);
  }
}

/** Everything that anybody could try: none of it may help. */
function tryEverything(asked: Asked): void {
  const { action } = asked;
  const operatorPool = poolAddressOf(action);
  const owner = 'owner' in action ? action.owner : null;
  const better = corrected(asked);
  const changes: readonly (readonly [string, (at: Moment) => Moment])[] = [
    ['nothing', (at) => at],
    ['time', (at) => ({ ...at, unixTimestamp: at.unixTimestamp + 1_000_000_000n })],
    ['halts lifted', (at) => liftHalts(at, operatorPool)],
    ['settings', (at) => setOverview(at, { minOperatorTokenStake: 0n, allowPoolCreation: true })],
    ['delegation', (at) => updatePool(at, operatorPool, { allowDelegation: true })],
    ['commission', (at) => updatePool(at, operatorPool, { newUsdcCommissionRateBps: { rateBps: 0 } })],
    ['records', (at) => createRecords(at, operatorPool, owner ?? operatorOf(at, operatorPool), 6)],
    ['cancelling', (at) => (owner === null ? at : perform(at, { kind: 'cancelUnstake', owner, operatorPool }, 6))],
    ['accrual', (at) => accrueNext(at, operatorPool, 6)],
    ['operator stakes', (at) => stakeAs(at, operatorOf(at, operatorPool), operatorPool, 1000n, 6)],
    ['epoch', publish],
    ['accrual', (at) => accrueNext(at, operatorPool, 6)],
    ['epoch', publish],
    ['accrual', (at) => accrueNext(at, operatorPool, 6)],
    ['emptying', (at) => emptyPool(at, operatorPool, 6)],
    ['halted', (at) => setHalt(at, operatorPool, true)],
  ];
  let { at } = asked;
  for (const [name, change] of changes) {
    at = attempt(at, change);
    for (const each of [action, better.action])
      if (statusOf(at, each).allowed) throw new NotCleared(`nothing should clear it, but this did: ${name}`);
  }
}

/** How a refusal was followed. */
export interface FollowedRefusal {
  readonly steps: number;
  /** Whether it is said for good: then everything was tried in vain. */
  readonly isFinal: boolean;
}

/** Follows a refusal until its error is gone. Throws {@link NotCleared} when it is not. */
export function followRefusal({ action, refusal, ...moment }: MetRefusal): FollowedRefusal {
  let asked: Asked = { action, at: moment };
  for (let steps = 0; steps < 40; steps++) {
    const status = statusOf(asked.at, asked.action);
    if (status.allowed || status.error.name !== refusal.error.name || status.error.program !== refusal.error.program)
      return { steps, isFinal: false };
    if (status.clears.by === 'nothing') {
      tryEverything(asked);
      return { steps, isFinal: true };
    }
    asked = remedy(asked, status, 0);
  }
  throw new NotCleared('40 steps do not clear it');
}
