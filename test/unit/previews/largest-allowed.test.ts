import { describe, expect, it } from 'vitest';
import {
  applyAction,
  findPoolStakedTokenVaultPda,
  findStakingRecordPda,
  listActions,
  type StakingAction,
  type StakingState,
} from '../../../src/index.js';
import { computeFloorSum } from '../../../src/previews/floor-sum.js';
import { largestAllowed } from '../../../src/previews/largest-allowed.js';
import { computeLargestStakeByRounding } from '../../../src/previews/largest-stake-by-rounding.js';
import { withAmount } from '../../../src/previews/with-amount.js';
import { admin, dora, north, northPool, openNetwork, START, stakeAction } from '../../support/model-network.js';
import { createRandom, type Random } from '../../support/random-values.js';

const MOST = 2n ** 64n - 1n;
const clock = { unixTimestamp: START + 1_000_000n };
const context = { ...clock, instructionIndex: 0 };
const opened = openNetwork();
const [doraRecord] = findStakingRecordPda({ owner: dora.address, operatorPool: northPool });
const [northRecord] = findStakingRecordPda({ owner: north.address, operatorPool: northPool });
const [vault] = findPoolStakedTokenVaultPda({ operatorPool: northPool });

interface Numbers {
  readonly staked: bigint;
  readonly operatorShares: bigint;
  readonly delegatorShares: bigint;
  readonly otherShares: bigint;
  readonly minimum: bigint;
  readonly wallet: bigint;
  readonly inVault: bigint;
  readonly unstaking: bigint;
  readonly inCooldown: bigint;
  readonly slashed: bigint;
}
const PLAIN: Numbers = {
  staked: 0n,
  operatorShares: 0n,
  delegatorShares: 0n,
  otherShares: 0n,
  minimum: 0n,
  wallet: 30n,
  inVault: 1_000n,
  unstaking: 0n,
  inCooldown: 0n,
  slashed: 0n,
};

/** North's pool with these numbers: its operator, one delegator, and shares of others. */
function stateOf(numbers: Numbers, isHalted = false): StakingState {
  const { staked, operatorShares, delegatorShares, otherShares, minimum, inCooldown } = numbers;
  const record = (address: string, shares: bigint) => ({
    ...opened.stakingRecords.get(address as typeof doraRecord)!,
    shares,
    tokensUnstakeAmount: inCooldown,
  });
  const account = (address: typeof vault, amount: bigint) =>
    [address, { ...opened.tokenAccounts.get(address)!, amount }] as const;
  return {
    ...opened,
    poolOverview: { ...opened.poolOverview!, minOperatorTokenStake: minimum },
    operatorPools: new Map(opened.operatorPools).set(northPool, {
      ...opened.operatorPools.get(northPool)!,
      totalStakedAmount: staked,
      totalShares: operatorShares + delegatorShares + otherShares,
      totalUnstaking: numbers.unstaking,
      haltedAtTimestamp: isHalted ? START : null,
    }),
    stakingRecords: new Map(opened.stakingRecords)
      .set(doraRecord, record(doraRecord, delegatorShares))
      .set(northRecord, record(northRecord, operatorShares)),
    tokenAccounts: new Map([
      ...opened.tokenAccounts,
      account(dora.int, numbers.wallet),
      account(north.int, numbers.wallet),
      account(admin.int, numbers.slashed),
      account(vault, numbers.inVault),
    ]),
  };
}

const stakeOfDelegator = stakeAction(dora, northPool, 1n);
const stakeOfOperator = stakeAction(north, northPool, 1n);
const unstakeOfDelegator = { kind: 'unstake', owner: dora.address, operatorPool: northPool, sharesAmount: 1n } as const;
const unstakeOfOperator = { ...unstakeOfDelegator, owner: north.address } as const;
const slash = { kind: 'slashStake', authority: admin.address, operatorPool: northPool, sharesAmount: 1n } as const;

/** Every amount that passes, tried one by one. */
function passing(state: StakingState, action: StakingAction, limit: bigint): bigint[] {
  const amounts: bigint[] = [];
  for (let amount = 1n; amount <= limit; amount++)
    if (applyAction(state, withAmount(action, amount)!, context).ok) amounts.push(amount);
  return amounts;
}

const upTo = (random: Random, most: number): bigint => BigInt(random.below(most + 1));
/** A number close to the largest one, now and then. */
const nearMost = (random: Random, most: number): bigint =>
  random.below(4) === 0 ? MOST - upTo(random, most) : upTo(random, most);

/** Small numbers; totals near the maximum of u64 in some states. */
function randomNumbers(random: Random): Numbers {
  const operatorShares = upTo(random, 12);
  const delegatorShares = upTo(random, 12);
  const isLarge = random.below(4) === 0;
  const otherShares = isLarge ? MOST - operatorShares - delegatorShares - upTo(random, 20) : upTo(random, 8);
  const staked = isLarge || random.below(8) === 0 ? MOST - upTo(random, 20) : upTo(random, 60);
  return {
    staked,
    operatorShares,
    delegatorShares,
    otherShares,
    minimum: upTo(random, 40),
    wallet: upTo(random, 30),
    inVault: random.below(4) === 0 ? upTo(random, 10) : nearMost(random, 15),
    unstaking: nearMost(random, 15),
    inCooldown: nearMost(random, 10),
    slashed: nearMost(random, 10),
  };
}

describe('largestAllowed', () => {
  it('equals trying every amount, on states with small numbers and on those close to the maximum', () => {
    const random = createRandom(511);
    const seen = { all: 0, border: 0, none: 0, gaps: 0 };
    const compare = (state: StakingState, action: StakingAction, limit: bigint, numbers: Numbers): void => {
      const amounts = passing(state, action, limit);
      const largest = amounts.at(-1) ?? null;
      const label = `${action.kind} ${Object.values(numbers).join(' ')}`;
      expect(largestAllowed(state, action, clock), label).toBe(largest);
      if (largest === null) seen.none += 1;
      else if (largest === limit) seen.all += 1;
      else seen.border += 1;
      if (largest !== null && BigInt(amounts.length) < largest) seen.gaps += 1;
    };
    for (let states = 0; states < 700; states++) {
      const numbers = randomNumbers(random);
      const { wallet, operatorShares, delegatorShares } = numbers;
      const state = stateOf(numbers);
      compare(state, stakeOfDelegator, wallet, numbers);
      compare(state, stakeOfOperator, wallet, numbers);
      compare(state, unstakeOfDelegator, delegatorShares, numbers);
      compare(state, unstakeOfOperator, operatorShares, numbers);
      compare(stateOf(numbers, true), slash, operatorShares, numbers);
    }
    expect(Object.values(seen).map((count) => count > 50)).toEqual([true, true, true, true]);
  });

  it('is null for an action without an amount, and for one of whose tokens there are none', () => {
    const claim = { kind: 'cancelUnstake', owner: dora.address, operatorPool: northPool } as const;
    expect(largestAllowed(opened, claim, clock)).toBeNull();
    expect(largestAllowed(stateOf({ ...PLAIN, wallet: 0n }), stakeOfDelegator, clock)).toBeNull();
  });

  it('is null for a stake with a pool without shares whose operator must have some, or with no pool', () => {
    const withoutShares = stateOf({ ...PLAIN, staked: 5n, minimum: 1n });
    expect(largestAllowed(withoutShares, stakeOfDelegator, clock)).toBeNull();
    expect(largestAllowed(withoutShares, stakeOfOperator, clock)).toBe(30n);
    expect(largestAllowed({ ...opened, operatorPools: new Map() }, stakeOfDelegator, clock)).toBeNull();
  });

  it('finds a stake by dust only up to what the vault can hold', () => {
    const numbers = { ...PLAIN, staked: 3n, operatorShares: 1n, minimum: 4n };
    expect(largestAllowed(stateOf(numbers), stakeOfDelegator, clock)).toBe(5n);
    const nearlyFull = stateOf({ ...numbers, inVault: MOST - 4n });
    expect(passing(nearlyFull, stakeOfDelegator, 30n)).toEqual([1n, 2n]);
    expect(largestAllowed(nearlyFull, stakeOfDelegator, clock)).toBe(2n);
  });

  it('finds a stake that passes by its dust where whole shares do not', () => {
    // 2 tokens, 1 share, minimum 3: a second token of dust lifts the operator to 3, a third mints a share and leaves it at 2.
    const state = stateOf({ ...PLAIN, staked: 2n, operatorShares: 1n, minimum: 3n });
    expect(passing(state, stakeOfDelegator, 30n)).toEqual([1n]);
    const listed = listActions(state, northPool, clock).find(
      ({ action, by }) => action.kind === 'stake' && by === dora.address,
    );
    expect(listed).toMatchObject({ status: { allowed: true }, largestAmount: 1n });
  });

  it('finds the last stake that passes by its dust in pools with thousands of shares', () => {
    const random = createRandom(23);
    const seen = { none: 0, some: 0, limit: 0 };
    for (let pools = 0; pools < 300; pools++) {
      const totalShares = 1n + upTo(random, 2_000);
      const totalStakedAmount = totalShares + upTo(random, 6_000);
      const operatorShares = totalShares - upTo(random, Number(totalShares) / 2);
      const minimum = (operatorShares * totalStakedAmount) / totalShares + 1n;
      const limit = BigInt([500, 20_000][random.below(2)]!);
      let last = 0n;
      for (let amount = 1n; amount <= limit; amount++) {
        const shares = totalShares + (amount * totalShares) / totalStakedAmount;
        if ((operatorShares * (totalStakedAmount + amount)) / shares >= minimum) last = amount;
      }
      const pool = { totalStakedAmount, totalShares, operatorShares, minimum, limit };
      expect(computeLargestStakeByRounding(pool), Object.values(pool).join(' ')).toBe(last);
      seen[last === 0n ? 'none' : last === limit ? 'limit' : 'some'] += 1;
    }
    expect(Object.values(seen).map((count) => count > 5)).toEqual([true, true, true]);
  });
});

describe('computeFloorSum', () => {
  it('equals adding the terms up', () => {
    const random = createRandom(7);
    for (let cases = 0; cases < 2_000; cases++) {
      const [count, slope, offset] = [upTo(random, 12), upTo(random, 40), upTo(random, 40)];
      const divisor = 1n + upTo(random, 20);
      let sum = 0n;
      for (let index = 0n; index < count; index++) sum += (slope * index + offset) / divisor;
      expect(computeFloorSum(count, slope, offset, divisor)).toBe(sum);
    }
  });
});
