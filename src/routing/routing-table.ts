import { checkFunction } from '../checks/check-function.js';
import { checkObject } from '../checks/check-object.js';
import { checkText } from '../checks/check-text.js';
import { instanceNotFoundError, operatorNotFoundError, repeatedInstanceError } from '../errors/routing.js';
import { checkInteger } from '../checks/check-integer.js';
import { checkStakeAndReputation, checkVram, computePriorityScore, SCORE_SCALE } from './priority-score.js';
import { createWeightedSampler, MOST_SLOTS, WEIGHT_LIMIT, type RandomUint32 } from './weighted-sampler.js';

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

/** The instances of a network, to pick from by priority score. It is changed in place. */
export interface RoutingTable {
  /** How many instances there are. */
  readonly size: () => number;
  /**
   * The billionths in one unit of weight, a power of two: a weight is score / unit, rounded down, and at least 1. It is 1 while all scores
   * are below 8.589 points, so that nothing is lost; it doubles whenever a score would not fit below 2^33, and does not fall again. Each score is off by
   * less than one unit.
   */
  readonly unit: () => bigint;
  /** An operator joins, or its stake or reputation changes: O(m log n) for its m instances. */
  readonly setOperator: (operator: string, standing: OperatorStanding) => void;
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
  /** Picks an instance with the probability weight / sum of weights, in O(log n); null if the table is empty. */
  readonly pick: (random: RandomUint32) => string | null;
}

interface Operator {
  standing: OperatorStanding;
  totalVram: bigint;
  readonly slots: Set<number>;
}

interface Entry {
  readonly instance: string;
  readonly operator: Operator;
  readonly deviceVram: bigint;
}

const WEIGHT_LIMIT_BIGINT = BigInt(WEIGHT_LIMIT);

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
  let k = 0n;
  let unit = 1n;

  const exactScore = ({ standing, totalVram }: Pick<Operator, 'standing' | 'totalVram'>, deviceVram: bigint): bigint =>
    computePriorityScore({ deviceVram, totalOperatorVram: totalVram, k, ...standing }).score;

  const weigh = (slot: number): void => {
    const { operator, deviceVram } = entries[slot]!;
    const score = exactScore(operator, deviceVram);
    if (score / unit >= WEIGHT_LIMIT_BIGINT) {
      while (score / unit >= WEIGHT_LIMIT_BIGINT) unit *= 2n;
      for (const each of slots.values()) weigh(each);
      return;
    }
    sampler.setWeight(slot, Math.max(1, Number(score / unit)));
  };
  const weighAll = (of: Iterable<number>): void => {
    for (const slot of of) weigh(slot);
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
      const operator = operators.get(name) ?? { standing, totalVram: 0n, slots: new Set<number>() };
      operator.standing = standing;
      operators.set(name, operator);
      weighAll(operator.slots);
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
      weighAll(operator.slots);
    },
    removeInstance(instance) {
      const slot = slotOf(instance);
      const { operator, deviceVram } = entries[slot]!;
      operator.totalVram -= deviceVram;
      operator.slots.delete(slot);
      slots.delete(instance);
      entries[slot] = null;
      free.push(slot);
      sampler.setWeight(slot, 0);
      weighAll(operator.slots);
    },
    setK(newK) {
      checkStakeAndReputation({ totalStakedAmount: 0n, reputationWeight: 0n, k: newK });
      k = newK;
      weighAll(slots.values());
    },
    score(instance) {
      const { operator, deviceVram } = entries[slotOf(instance)]!;
      return exactScore(operator, deviceVram);
    },
    probability(instance) {
      const weight = sampler.weight(slotOf(instance));
      return (BigInt(weight) * SCORE_SCALE) / BigInt(sampler.total());
    },
    pick(random) {
      checkFunction('random', random);
      const slot = sampler.pick(random);
      return slot === null ? null : entries[slot]!.instance;
    },
  };
  checkObject('config', config);
  table.setK(config.k);
  return table;
}
