import { describe, expect, it } from 'vitest';
import {
  createRoutingTable,
  parseIntTokens,
  SCORE_SCALE,
  computeSelectionProbabilities,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__ROUTING__INSTANCE_NOT_FOUND,
  STAKING_SDK_ERROR__ROUTING__OPERATOR_NOT_FOUND,
  STAKING_SDK_ERROR__ROUTING__REPEATED_INSTANCE,
  type RoutingTable,
} from '../../../src/index.js';
import { createWeightedSampler, drawBelow } from '../../../src/routing/weighted-sampler.js';
import { getCaseCount } from '../../support/case-count.js';
import { codeOf } from '../../support/error-code.js';

/** SplitMix32: a fixed seed, bits good enough for a chi-square. */
function randomBits(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return (bits ^ (bits >>> 15)) >>> 0;
  };
}

/** A network of operators with different fleets, stakes and reputations. */
function createNetwork(k: bigint): { table: RoutingTable; instances: string[] } {
  const table = createRoutingTable({ k });
  const instances: string[] = [];
  for (let operator = 0; operator < 12; operator++) {
    table.setOperator(`o${operator}`, {
      totalStakedAmount: parseIntTokens(String(operator * 1_000)),
      reputationWeight: (SCORE_SCALE * BigInt(operator % 5)) / 4n,
    });
    for (let device = 0; device <= operator % 4; device++) {
      const instance = `o${operator}-${device}`;
      table.addInstance({ instance, operator: `o${operator}`, deviceVram: [24n, 48n, 80n][device % 3]! });
      instances.push(instance);
    }
  }
  return { table, instances };
}

/** Chi-square of 1,000,000 picks beside the exact scores, and how many degrees of freedom it has. */
function chiSquare(
  table: RoutingTable,
  instances: readonly string[],
  seed: number,
): [statistic: number, freedom: number] {
  const picks = getCaseCount(1_000_000);
  const counts = new Map(instances.map((instance) => [instance, 0]));
  const random = randomBits(seed);
  for (let pick = 0; pick < picks; pick++) {
    const instance = table.pick(random)!;
    counts.set(instance, counts.get(instance)! + 1);
  }
  const sum = instances.reduce((total, instance) => total + table.score(instance), 0n);
  let statistic = 0;
  for (const instance of instances) {
    const expected = (Number(table.score(instance)) / Number(sum)) * picks;
    statistic += (counts.get(instance)! - expected) ** 2 / expected;
  }
  return [statistic, instances.length - 1];
}

/** The value that chi-square exceeds once in a thousand times (Wilson and Hilferty). */
const limitOf = (freedom: number): number =>
  freedom * (1 - 2 / (9 * freedom) + 3.09 * Math.sqrt(2 / (9 * freedom))) ** 3;

describe('createRoutingTable', () => {
  it.each([
    ['k = 0', 0n],
    ['a small k', SCORE_SCALE / 10_000n],
    ['k = 1', SCORE_SCALE],
    ['a large k', 1_000n * SCORE_SCALE],
  ])('picks instances in proportion to their scores, by the chi-square of a million picks, at %s', (_, k) => {
    const { table, instances } = createNetwork(k);
    const [statistic, freedom] = chiSquare(table, instances, 77);
    expect(statistic).toBeLessThan(limitOf(freedom));
    // Far below the mean it would be too good: picks that follow a pattern.
    expect(statistic).toBeGreaterThan(freedom / 4);
  });

  it('picks in proportion to the scores again after k was far too high and a very large stake has left', () => {
    const { table, instances } = createNetwork(SCORE_SCALE / 10_000n);
    const before = instances.map(table.probability);
    table.setK(2n ** 63n);
    table.setOperator('whale', { totalStakedAmount: 2n ** 63n, reputationWeight: SCORE_SCALE });
    table.addInstance({ instance: 'whale-1', operator: 'whale', deviceVram: 1n });
    expect(table.unit()).toBeGreaterThan(2n ** 60n);
    table.setK(SCORE_SCALE / 10_000n);
    expect(table.unit()).toBeGreaterThan(1n);
    table.removeOperator('whale');
    expect(instances.map(table.probability)).toEqual(before);
    const [statistic, freedom] = chiSquare(table, instances, 78);
    expect(statistic).toBeLessThan(limitOf(freedom));
    expect(statistic).toBeGreaterThan(freedom / 4);
  });

  it('gives every instance the same chance at k = 0, and favours stake at a large k', () => {
    const equal = createNetwork(0n);
    const chances = new Set(equal.instances.map(equal.table.probability));
    expect(chances).toEqual(new Set([SCORE_SCALE / BigInt(equal.instances.length)]));
    const { table, instances } = createNetwork(1_000_000n * SCORE_SCALE);
    const chanceOf = (operator: string): bigint =>
      instances
        .filter((instance) => instance.startsWith(`${operator}-`))
        .reduce((sum, instance) => sum + table.probability(instance), 0n);
    // Operators 0, 5 and 10 have no reputation, 0 no stake either: next to nothing is left for them. The others go by stake times reputation.
    expect(chanceOf('o0') + chanceOf('o5') + chanceOf('o10')).toBeLessThan(100n);
    expect(Number(chanceOf('o9')) / Number(chanceOf('o4'))).toBeCloseTo(9 / 4, 3);
    expect(Number(chanceOf('o8')) / Number(chanceOf('o4'))).toBeCloseTo((8 * 3) / (4 * 4), 3);
  });

  it('has exact scores while stake, VRAM, reputation and k change, and instances join and leave', () => {
    const random = randomBits(5);
    const below = (limit: number): number => random() % limit;
    const table = createRoutingTable({ k: SCORE_SCALE / 100n });
    const standings = new Map<string, Parameters<RoutingTable['setOperator']>[1]>();
    const fleet = new Map<string, { operator: string; deviceVram: bigint }>();
    let k = SCORE_SCALE / 100n;
    let widest = 1n;
    for (let step = 0; step < 3_000; step++) {
      const operator = `o${below(9)}`;
      const instance = `i${below(60)}`;
      const action = below(100);
      if (action < 25 || !standings.has(operator)) {
        const standing = {
          totalStakedAmount: BigInt(below(2 ** 31)) * 1_000_000_000n,
          reputationWeight: BigInt(below(1_000_000_001)),
        };
        table.setOperator(operator, standing);
        standings.set(operator, standing);
      } else if (action < 30) {
        k = BigInt(below(2 ** 31)) * 3n;
        table.setK(k);
      } else if (fleet.has(instance)) {
        table.removeInstance(instance);
        fleet.delete(instance);
      } else {
        const deviceVram = BigInt(1 + below(100));
        table.addInstance({ instance, operator, deviceVram });
        fleet.set(instance, { operator, deviceVram });
      }
      if (table.unit() > widest) widest = table.unit();
      if (step % 20 !== 0) continue;
      // A table that knows nothing of what went before has the same scores; weights differ by less than a unit.
      const fresh = createRoutingTable({ k });
      for (const [name, standing] of standings) fresh.setOperator(name, standing);
      for (const [name, member] of fleet) fresh.addInstance({ instance: name, ...member });
      expect(table.size()).toBe(fleet.size);
      const names = [...fleet.keys()];
      const exact = computeSelectionProbabilities(names.map((name) => fresh.score(name)));
      const sum = names.reduce((total, name) => total + fresh.score(name), 0n);
      for (const [index, name] of names.entries()) {
        expect(table.score(name)).toBe(fresh.score(name));
        const off = table.probability(name) - exact[index]!;
        const most = (table.unit() * BigInt(names.length) * SCORE_SCALE) / sum + 1n;
        expect((off < 0n ? -off : off) <= most, `${name}: off by ${off}, at most ${most}`).toBe(true);
      }
    }
    expect(widest).toBeGreaterThan(1n);
  });

  it('refuses unknown instances and operators, and does not change then', () => {
    const { table, instances } = createNetwork(SCORE_SCALE);
    const before = instances.map(table.probability);
    expect(
      codeOf(() => {
        table.addInstance({ instance: 'x', operator: 'nobody', deviceVram: 1n });
      }),
    ).toBe(STAKING_SDK_ERROR__ROUTING__OPERATOR_NOT_FOUND);
    expect(
      codeOf(() => {
        table.addInstance({ instance: instances[0]!, operator: 'o1', deviceVram: 1n });
      }),
    ).toBe(STAKING_SDK_ERROR__ROUTING__REPEATED_INSTANCE);
    for (const run of [
      () => {
        table.addInstance({ instance: 'x', operator: 'o1', deviceVram: 0n });
      },
      () => {
        table.setOperator('o1', { totalStakedAmount: -1n, reputationWeight: 0n });
      },
      () => {
        table.setOperator('o1', { totalStakedAmount: 1n, reputationWeight: SCORE_SCALE + 1n });
      },
      () => {
        table.setK(-1n);
      },
      () => createRoutingTable({ k: -1n }),
      () => table.pick(() => 0.5),
      () => table.pick(() => 2 ** 32),
      () => table.pick(() => NaN),
    ])
      expect(codeOf(run)).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
    for (const run of [
      () => {
        table.removeInstance('x');
      },
      () => table.score('x'),
      () => table.probability('x'),
    ])
      expect(codeOf(run)).toBe(STAKING_SDK_ERROR__ROUTING__INSTANCE_NOT_FOUND);
    expect(instances.map(table.probability)).toEqual(before);
    expect(createRoutingTable({ k: 0n }).pick(() => 0)).toBeNull();
  });
});

describe('createWeightedSampler', () => {
  it('picks the same slot as a linear scan of the weights', () => {
    const random = randomBits(9);
    const sampler = createWeightedSampler();
    const weights: number[] = Array<number>(300).fill(0);
    for (let step = 0; step < getCaseCount(20_000); step++) {
      const slot = random() % 300;
      const weight = random() % 4 === 0 ? 0 : random() * 2 + (random() % 2);
      sampler.setWeight(slot, weight);
      weights[slot] = weight;
      const total = weights.reduce((sum, each) => sum + each, 0);
      expect(sampler.total()).toBe(total);
      if (total === 0) continue;
      const bits: readonly [number, number] = [random(), random()];
      const drawn = (bits[0] >>> 5) * 2 ** 26 + (bits[1] >>> 6);
      // Numbers from the last multiple of the total on would be drawn again.
      if (drawn >= 2 ** 53 - (2 ** 53 % total)) continue;
      const draws = [...bits];
      const picked = sampler.slotAt(drawBelow(sampler.total(), () => draws.shift()!));
      let rest = drawn % total;
      let expected = 0;
      while (weights[expected]! <= rest) rest -= weights[expected++]!;
      expect(picked).toBe(expected);
    }
  });

  it('draws again when a number would favour the first slots, at most a limited number of times', () => {
    const sampler = createWeightedSampler();
    for (const slot of [0, 1, 2]) sampler.setWeight(slot, 1);
    // 2^53 − 1 is one of the two numbers beyond the last multiple of three: the next draw counts.
    const draws = [0xffff_ffff, 0xffff_ffff, 0, 1 << 6];
    expect(sampler.slotAt(drawBelow(sampler.total(), () => draws.shift()!))).toBe(1);
    expect(codeOf(() => sampler.slotAt(drawBelow(sampler.total(), () => 0xffff_ffff)))).toBe(
      STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
    );
    for (const [slot, weight] of [
      [-1, 1],
      [0.5, 1],
      [2 ** 20, 1],
      [0, 2 ** 33],
      [0, 0.5],
      [0, -1],
    ] as const)
      expect(
        codeOf(() => {
          sampler.setWeight(slot, weight);
        }),
      ).toBe(STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE);
  });
});

describe('a routing table whose scores fall again', () => {
  const standing = { totalStakedAmount: parseIntTokens('100000'), reputationWeight: SCORE_SCALE };
  const filled = (k: bigint) => {
    const table = createRoutingTable({ k });
    for (const [operator, stake] of [
      ['large', '1000000'],
      ['small', '10000'],
    ] as const) {
      table.setOperator(operator, { ...standing, totalStakedAmount: parseIntTokens(stake) });
      table.addInstance({ instance: `${operator}-1`, operator, deviceVram: 80n });
    }
    return table;
  };
  const state = (table: ReturnType<typeof filled>) => ({
    unit: table.unit(),
    large: table.probability('large-1'),
    small: table.probability('small-1'),
  });

  it('regains its resolution when k goes down after it was far too high', () => {
    const table = filled(SCORE_SCALE);
    const before = state(table);
    table.setK(2n ** 63n);
    expect(table.unit()).toBeGreaterThan(before.unit);
    table.setK(SCORE_SCALE);
    expect(state(table)).toEqual(before);
  });

  it('regains its resolution when a very large stake leaves', () => {
    const table = filled(SCORE_SCALE / 1000n);
    const before = state(table);
    table.setOperator('whale', { ...standing, totalStakedAmount: 2n ** 63n });
    table.addInstance({ instance: 'whale-1', operator: 'whale', deviceVram: 1n });
    table.removeInstance('whale-1');
    expect(state(table)).toEqual(before);
    table.addInstance({ instance: 'whale-2', operator: 'whale', deviceVram: 1n });
    table.removeOperator('whale');
    expect(state(table)).toEqual(before);
  });

  it('has the same weights as a table filled anew, after 300 random changes', () => {
    let seed = 7;
    const next = (limit: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % limit;
    };
    const table = createRoutingTable({ k: SCORE_SCALE });
    let k = SCORE_SCALE;
    for (let step = 0; step < 300; step++) {
      const operator = `o${next(4)}`;
      const known = table.listOperators().some((each) => each.operator === operator);
      const choice = next(10);
      const instances = table.listInstances();
      if (choice < 3 || !known)
        table.setOperator(operator, { ...standing, totalStakedAmount: BigInt(next(1000)) << BigInt(next(54)) });
      else if (choice < 6) table.addInstance({ instance: `i${step}`, operator, deviceVram: BigInt(1 + next(96)) });
      else if (choice < 8 && instances.length > 0) table.removeInstance(instances[next(instances.length)]!.instance);
      else if (choice === 8) table.removeOperator(operator);
      else table.setK((k = 1n << BigInt(next(60))));
      const anew = createRoutingTable({ k });
      for (const { operator: name, totalStakedAmount, reputationWeight } of table.listOperators())
        anew.setOperator(name, { totalStakedAmount, reputationWeight });
      for (const instance of table.listInstances()) anew.addInstance(instance);
      expect(table.unit()).toBe(anew.unit());
      for (const { instance } of table.listInstances())
        expect(table.probability(instance)).toBe(anew.probability(instance));
    }
  });

  it('lists operators and instances, and forgets those of an operator that leaves', () => {
    const table = filled(SCORE_SCALE);
    expect(table.listOperators()).toEqual([
      {
        ...standing,
        operator: 'large',
        totalStakedAmount: parseIntTokens('1000000'),
        totalVram: 80n,
        instanceCount: 1,
      },
      { ...standing, operator: 'small', totalStakedAmount: parseIntTokens('10000'), totalVram: 80n, instanceCount: 1 },
    ]);
    table.removeOperator('large');
    expect(table.listInstances()).toEqual([{ instance: 'small-1', operator: 'small', deviceVram: 80n }]);
    expect(() => table.score('large-1')).toThrow(/large-1/u);
    expect(() => {
      table.removeOperator('large');
    }).toThrow(/large/u);
  });

  it('never picks an excluded instance, and leaves the weights as they were', () => {
    const table = filled(SCORE_SCALE);
    const before = state(table);
    for (let bits = 0; bits < 200; bits++)
      expect(table.pick(() => (bits * 21_474_836) >>> 0, { exclude: ['large-1', 'unknown'] })).toBe('small-1');
    expect(table.pick(() => 0, { exclude: ['large-1', 'small-1'] })).toBeNull();
    expect(() => table.pick(() => Number.NaN, { exclude: ['large-1'] })).toThrow();
    expect(state(table)).toEqual(before);
  });

  it('refuses a random source that changes the table while it picks', () => {
    const table = filled(SCORE_SCALE);
    const removing = (): number => {
      if (table.listInstances().length === 2) table.removeInstance('large-1');
      return 0;
    };
    expect(() => table.pick(removing, { exclude: ['large-1'] })).toThrow(/random must be/u);
    expect(table.probability('small-1')).toBe(SCORE_SCALE);
    expect(table.pick(() => 0)).toBe('small-1');
  });
});
