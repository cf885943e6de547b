/** A pick among a million instances, beside a linear scan of their weights. */
import assert from 'node:assert/strict';
import { createWeightedSampler, drawBelow } from '../../src/routing/weighted-sampler.js';
import { createRandom } from '../support/random-values.js';
import { report } from './measure.js';

const INSTANCES = 1_000_000;
const MUST = 100;

export function benchSampling(): boolean {
  const random = createRandom(6);
  const sampler = createWeightedSampler();
  const weights = new Float64Array(INSTANCES);
  let start = performance.now();
  for (let slot = 0; slot < INSTANCES; slot++) {
    weights[slot] = 1 + random.below(2 ** 31);
    sampler.setWeight(slot, weights[slot]!);
  }
  const built = performance.now() - start;
  const drawn = ([high, low]: readonly [number, number]): number => (high >>> 5) * 2 ** 26 + (low >>> 6);
  // Those that would be drawn again are left out: each of these is asked for over and over.
  const draws = Array.from({ length: 1024 }, () => [random.below(2 ** 32), random.below(2 ** 32)] as const).filter(
    (bits) => drawn(bits) < 2 ** 53 - (2 ** 53 % sampler.total()),
  );
  const bitsOf = (index: number): (() => number) => {
    const [high, low] = draws[index % draws.length]!;
    let isSecond = false;
    return () => {
      isSecond = !isSecond;
      return isSecond ? high : low;
    };
  };
  const scan = (index: number): number => {
    let rest = drawn(draws[index % draws.length]!) % sampler.total();
    let slot = 0;
    while (weights[slot]! <= rest) rest -= weights[slot++]!;
    return slot;
  };
  for (let index = 0; index < 50; index++)
    assert.equal(sampler.slotAt(drawBelow(sampler.total(), bitsOf(index))), scan(index));
  const isReached = report(
    `a pick among ${INSTANCES.toLocaleString('en-US')} instances`,
    { 'sampler.slotAt': (index) => sampler.slotAt(drawBelow(sampler.total(), bitsOf(index))), 'linear scan': scan },
    { 'linear scan': MUST },
  );
  start = performance.now();
  for (let change = 0; change < 100_000; change++)
    sampler.setWeight(random.below(INSTANCES), 1 + random.below(2 ** 31));
  const perChange = (performance.now() - start) / 100;
  console.log(`  filling the table takes ${built.toFixed(0)} ms, a change ${perChange.toFixed(2)} us`);
  return isReached;
}
