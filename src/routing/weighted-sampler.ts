import { integerOutOfRangeError } from '../errors/input.js';
import { checkInteger } from '../checks/check-integer.js';

/** 32 random bits: a whole number from 0 to 2^32 − 1. */
export type RandomUint32 = () => number;

/** Weights by slot, and picks among them. A slot is free while its weight is 0. */
export interface WeightedSampler {
  /** Sum of all weights. */
  total(): number;
  weight(slot: number): number;
  /** Sets the weight of a slot, in O(log n). A slot beyond the last one makes the sampler grow. */
  setWeight(slot: number, weight: number): void;
  /** The slot in which the weights, added up in order, pass `position`, in O(log n). A uniform position below the total picks each slot by its weight. */
  slotAt(position: number): number;
}

/** The limit of a weight, exclusive: 2^20 slots then add up to at most 2^53, so that every sum is exact. */
export const WEIGHT_LIMIT = 2 ** 33;
export const MOST_SLOTS = 2 ** 20;
const TWO_POW_53 = 2 ** 53;
const MOST_DRAWS = 128;

/** A whole number from 0 to 2^53 − 1. */
function draw53(random: RandomUint32): number {
  const [high, low] = [random(), random()];
  checkInteger('random', high, 0, 0xffff_ffff);
  checkInteger('random', low, 0, 0xffff_ffff);
  return (high >>> 5) * 2 ** 26 + (low >>> 6);
}

/** A uniformly distributed whole number below `limit`: numbers that would favour the first ones are drawn again (rejection sampling). */
export function drawBelow(limit: number, random: RandomUint32): number {
  const fair = TWO_POW_53 - (TWO_POW_53 % limit);
  for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
    const drawn = draw53(random);
    if (drawn < fair) return drawn % limit;
  }
  // Less than half of all numbers are drawn again, so a source of random bits never gets here.
  throw integerOutOfRangeError({ field: 'random', value: fair, minimum: 0, maximum: fair - 1 });
}

/** A Fenwick tree: node i holds the sum of the last (lowest set bit of i) weights up to i. */
export function createWeightedSampler(): WeightedSampler {
  let capacity = 16;
  let weights = new Float64Array(capacity);
  let sums = new Float64Array(capacity + 1);
  let total = 0;

  const grow = (slot: number): void => {
    while (capacity <= slot) capacity *= 2;
    const grown = new Float64Array(capacity);
    grown.set(weights);
    weights = grown;
    sums = new Float64Array(capacity + 1);
    for (let node = 1; node <= capacity; node++) {
      sums[node]! += weights[node - 1]!;
      const parent = node + (node & -node);
      if (parent <= capacity) sums[parent]! += sums[node]!;
    }
  };

  return {
    total: () => total,
    weight: (slot) => weights[slot] ?? 0,
    setWeight(slot, weight) {
      checkInteger('slot', slot, 0, MOST_SLOTS - 1);
      checkInteger('weight', weight, 0, WEIGHT_LIMIT - 1);
      if (slot >= capacity) grow(slot);
      const change = weight - weights[slot]!;
      weights[slot] = weight;
      total += change;
      for (let node = slot + 1; node <= capacity; node += node & -node) sums[node]! += change;
    },
    slotAt(position) {
      let rest = position;
      let slot = 0;
      for (let step = capacity; step > 0; step >>= 1)
        if (slot + step <= capacity && sums[slot + step]! <= rest) {
          slot += step;
          rest -= sums[slot]!;
        }
      return slot;
    },
  };
}
