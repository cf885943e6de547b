import { checkFunction } from '../checks/check-function.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkText } from '../checks/check-text.js';
import { instanceNotFoundError, operatorNotFoundError, repeatedInstanceError } from '../errors/routing.js';
import { checkInteger } from '../checks/check-integer.js';
import { wrongTypeError } from '../errors/input.js';
import { checkStakeAndReputation, checkVram, computePriorityScore, SCORE_SCALE } from './priority-score.js';
import { createWeightedSampler, drawBelow, MOST_SLOTS, WEIGHT_LIMIT, type RandomUint32 } from './weighted-sampler.js';

/** The stake and reputation of an operator, on which the scores of its instances depend. */
export interface OperatorStanding {
  /** INT in base units: the pool's own and its delegators' stake. Counted in whole INT. */
  readonly totalStakedAmount: bigint;
  /** Reputation from 0 to 1, in billionths. */
  readonly reputationWeight: bigint;
}

/** An instance that joins. The caller chooses names, which must be unique. */
export interface RoutedInstance {
  readonly instance: string;
  readonly operator: string;
  /** In any unit that all instances of the operator share. */
  readonly deviceVram: bigint;
}

/** An operator of the table, as {@link RoutingTable.listOperators} gives it. */
export interface RoutedOperator extends OperatorStanding {
  readonly operator: string;
  /** The VRAM of all its instances, in their unit. */
  readonly totalVram: bigint;
  /** How many instances it has. */
  readonly instanceCount: number;
}

/** Options of a pick. */
export interface PickConfig {
  /** Instances that are not to be picked, such as those that just refused the job. A name that is not in the table changes nothing. */
  readonly exclude?: readonly string[] | null | undefined;
}

/** The instances of a network, to pick from by priority score. It is changed in place. */
export interface RoutingTable {
  /** How many instances there are. */
  readonly size: () => number;
  /**
   * The billionths in one unit of weight, a power of two: a weight is score / unit, rounded down, and at least 1. It is the smallest unit with which the
   * largest score fits below 2^33: 1 while all scores are below 8.589 points, so that nothing is lost. It follows the scores up and down; a change of the
   * unit weighs every instance again, O(n log n). Each score is off by less than one unit.
   */
  readonly unit: () => bigint;
  /** An operator joins, or its stake or reputation changes: O(m log n) for its m instances. */
  readonly setOperator: (operator: string, standing: OperatorStanding) => void;
  /** An operator leaves with all its instances: O(m log n). */
  readonly removeOperator: (operator: string) => void;
  /** An instance joins, and shares the stake of its operator with the others: O(m log n). */
  readonly addInstance: (instance: RoutedInstance) => void;
  /** An instance leaves: O(m log n). */
  readonly removeInstance: (instance: string) => void;
  /** The network's parameter changes, in billionths: O(n log n). */
  readonly setK: (k: bigint) => void;
  /** The exact score of an instance, in billionths. */
  readonly score: (instance: string) => bigint;
  /** The chance of an instance to be picked, in billionths, rounded down: its weight over all weights. */
  readonly probability: (instance: string) => bigint;
  /**
   * Picks an instance with the probability weight / sum of weights, in O(log n); null if there is none to pick. With excluded instances, the others
   * keep their weights, in O(e log n) for e of them.
   */
  readonly pick: (random: RandomUint32, config?: PickConfig) => string | null;
  /** All operators, in the order in which they joined. */
  readonly listOperators: () => readonly RoutedOperator[];
  /** All instances, in the order in which they joined. */
  readonly listInstances: () => readonly RoutedInstance[];
}

interface Operator {
  readonly name: string;
  standing: OperatorStanding;
  totalVram: bigint;
  readonly slots: Set<number>;
}

interface Entry {
  readonly instance: string;
  readonly operator: Operator;
  readonly deviceVram: bigint;
}

/** Bits of the largest weight. */
const WEIGHT_BITS = Math.log2(WEIGHT_LIMIT);

/** The number of binary digits of a score. */
const bitLengthOf = (score: bigint): number => score.toString(2).length;

/**
 * A table of up to 2^20 instances, empty at first. Scores are those of `computePriorityScore`; the table holds them as whole weights below 2^33, so that every
 * sum is exact and the same random bits pick the same instances on every machine. A change that is refused leaves the table as it was.
 *
 * @param config - `k`: the network's parameter, in billionths
 * @throws `STAKING_SDK_ERROR__ROUTING__…` for unknown instances and operators, and for instances that are in the table already;
 * `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`; `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for what `computePriorityScore` refuses, too many instances, and numbers that are not 32 random bits
 * @example
 * ```ts
 * import { createRoutingTable, parseIntTokens, SCORE_SCALE } from 'inference-staking-sdk';
 *
 * const table = createRoutingTable({ k: SCORE_SCALE / 1000n });
 * table.setOperator('north', { totalStakedAmount: parseIntTokens('100000'), reputationWeight: SCORE_SCALE });
 * table.addInstance({ instance: 'north-1', operator: 'north', deviceVram: 80n });
 * const instance = table.pick(() => crypto.getRandomValues(new Uint32Array(1))[0]!); // 'north-1'
 * ```
 */
export function createRoutingTable(config: { readonly k: bigint }): RoutingTable {
  const sampler = createWeightedSampler();
  const operators = new Map<string, Operator>();
  const slots = new Map<string, number>();
  const entries: (Entry | null)[] = [];
  const free: number[] = [];
  /** The exact score of each slot, as last computed. */
  const scores: (bigint | undefined)[] = [];
  /** How many scores have a number of bits: the largest one decides the unit. */
  const scoresByBits: number[] = [];
  let k = 0n;
  let unit = 1n;
  /** Counts the changes of the table. */
  let revision = 0;

  const exactScore = ({ standing, totalVram }: Pick<Operator, 'standing' | 'totalVram'>, deviceVram: bigint): bigint =>
    computePriorityScore({ deviceVram, totalOperatorVram: totalVram, k, ...standing }).score;

  const count = (score: bigint, change: 1 | -1): void => {
    const bits = bitLengthOf(score);
    while (scoresByBits.length <= bits) scoresByBits.push(0);
    scoresByBits[bits]! += change;
  };
  const forget = (slot: number): void => {
    const score = scores[slot];
    if (score !== undefined) count(score, -1);
    scores[slot] = undefined;
  };
  const highestBits = (): number => {
    while (scoresByBits.length > 0 && scoresByBits[scoresByBits.length - 1] === 0) scoresByBits.pop();
    return scoresByBits.length - 1;
  };
  /** Computes the scores of some slots, the unit, and the weights that follow. */
  const weigh = (changed: readonly number[]): void => {
    revision += 1;
    for (const slot of changed) {
      const { operator, deviceVram } = entries[slot]!;
      forget(slot);
      const score = exactScore(operator, deviceVram);
      scores[slot] = score;
      count(score, 1);
    }
    const bits = highestBits();
    const needed = 1n << BigInt(Math.max(0, bits - WEIGHT_BITS));
    const stale = needed === unit ? changed : slots.values();
    unit = needed;
    for (const slot of stale) sampler.setWeight(slot, Math.max(1, Number(scores[slot]! / unit)));
  };
  /** Takes an instance out. The weights of the others follow with the next call of `weigh`. */
  const release = (slot: number): void => {
    const { instance, operator, deviceVram } = entries[slot]!;
    operator.totalVram -= deviceVram;
    operator.slots.delete(slot);
    slots.delete(instance);
    entries[slot] = null;
    free.push(slot);
    forget(slot);
    sampler.setWeight(slot, 0);
  };
  const slotOf = (instance: string): number => {
    checkText('instance', instance);
    const slot = slots.get(instance);
    if (slot === undefined) throw instanceNotFoundError(instance);
    return slot;
  };

  const table: RoutingTable = {
    size: () => slots.size,
    unit: () => unit,
    setOperator(name, given) {
      checkText('operator', name);
      checkObject('standing', given);
      // A copy of the two fields: later changes of the caller's object must not change the table.
      const standing = { totalStakedAmount: given.totalStakedAmount, reputationWeight: given.reputationWeight };
      checkStakeAndReputation({ ...standing, k });
      const operator = operators.get(name) ?? { name, standing, totalVram: 0n, slots: new Set<number>() };
      operator.standing = standing;
      operators.set(name, operator);
      weigh([...operator.slots]);
    },
    addInstance(given) {
      checkObject('instance', given);
      const { instance, operator: name, deviceVram } = given;
      checkText('instance', instance);
      checkText('operator', name);
      const operator = operators.get(name);
      if (operator === undefined) throw operatorNotFoundError(name);
      if (slots.has(instance)) throw repeatedInstanceError(instance);
      checkInteger('instances', slots.size + 1, 1, MOST_SLOTS);
      checkVram('deviceVram', deviceVram);
      const totalVram = operator.totalVram + deviceVram;
      exactScore({ standing: operator.standing, totalVram }, deviceVram); // Refuses a fleet whose VRAM does not fit a u64.
      operator.totalVram = totalVram;
      const slot = free.pop() ?? entries.length;
      entries[slot] = { instance, operator, deviceVram };
      slots.set(instance, slot);
      operator.slots.add(slot);
      weigh([...operator.slots]);
    },
    removeInstance(instance) {
      const slot = slotOf(instance);
      const { operator } = entries[slot]!;
      release(slot);
      weigh([...operator.slots]);
    },
    removeOperator(name) {
      checkText('operator', name);
      const operator = operators.get(name);
      if (operator === undefined) throw operatorNotFoundError(name);
      for (const slot of [...operator.slots]) release(slot);
      operators.delete(name);
      weigh([]);
    },
    setK(newK) {
      checkStakeAndReputation({ totalStakedAmount: 0n, reputationWeight: 0n, k: newK });
      k = newK;
      weigh([...slots.values()]);
    },
    score(instance) {
      const { operator, deviceVram } = entries[slotOf(instance)]!;
      return exactScore(operator, deviceVram);
    },
    probability(instance) {
      const weight = sampler.weight(slotOf(instance));
      return (BigInt(weight) * SCORE_SCALE) / BigInt(sampler.total());
    },
    pick(random, pickConfig = {}) {
      checkFunction('random', random);
      checkObject('config', pickConfig);
      const excluded = new Set<number>();
      for (const instance of checkList('exclude', pickConfig.exclude ?? [], checkText)) {
        const slot = slots.get(instance);
        if (slot !== undefined) excluded.add(slot);
      }
      const weights = [...excluded].map((slot) => [slot, sampler.weight(slot)] as const);
      const limit = sampler.total() - weights.reduce((sum, [, weight]) => sum + weight, 0);
      if (limit === 0) return null;
      const before = revision;
      const position = drawBelow(limit, random);
      if (revision !== before) {
        const expected = 'a source of random bits that does not change the table';
        throw wrongTypeError({ field: 'random', expected, actual: 'a function that changed it' });
      }
      // Nothing of the caller runs between taking the weights out and putting them back.
      for (const slot of excluded) sampler.setWeight(slot, 0);
      const slot = sampler.slotAt(position);
      for (const [each, weight] of weights) sampler.setWeight(each, weight);
      return entries[slot]!.instance;
    },
    listOperators: () =>
      Array.from(operators.values(), ({ name, standing, totalVram, slots: { size } }) => ({
        operator: name,
        ...standing,
        totalVram,
        instanceCount: size,
      })),
    listInstances: () =>
      Array.from(slots, ([instance, slot]) => {
        const { operator, deviceVram } = entries[slot]!;
        return { instance, operator: operator.name, deviceVram };
      }),
  };
  checkObject('config', config);
  table.setK(config.k);
  return table;
}
