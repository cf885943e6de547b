import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import { STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS } from '../../../src/index.js';
import { PersistentMap } from '../../../src/program-model/persistent-map.js';
import { codeOf } from '../../support/error-code.js';
import { createRandom, randomAddress } from '../../support/random-values.js';

const random = createRandom(11);
/** Addresses of which many end with the same characters, some with letters that differ by case only. */
const keys = Array.from({ length: 300 }, () => randomAddress(random) as Address);
const tail = keys[0]!.slice(8);
const alike = ['a', 'A', 'b', 'B'].flatMap((first) => ['q', 'Q'].map((second) => `9${first}${second}wLdKC${tail}`));
keys.push(...(alike as Address[]).map((key) => key.slice(0, 43) as Address));

describe('PersistentMap', () => {
  it('is what a Map is after the same random changes, and leaves every older map as it was', () => {
    let map = PersistentMap.of<number>([]);
    const model = new Map<Address, number>();
    const kept: [PersistentMap<number>, [Address, number][]][] = [];
    for (let step = 0; step < 6_000; step++) {
      const key = keys[random.below(keys.length)]!;
      if (random.below(3) === 0) {
        map = map.without(key);
        model.delete(key);
      } else {
        map = map.with(key, step);
        model.set(key, step);
      }
      expect([map.size, map.get(key), map.has(key)]).toEqual([model.size, model.get(key), model.has(key)]);
      if (step % 500 === 0) kept.push([map, [...model]]);
    }
    expect([...map]).toEqual([...model]);
    expect([...map.keys(), ...map.values()]).toEqual([...model.keys(), ...model.values()]);
    for (const [old, entries] of kept) expect([...old]).toEqual(entries);
    for (const key of keys) map = map.without(key);
    expect([map.size, [...map]]).toEqual([0, []]);
  });

  it('finds the entries of a group as they come, change and go', () => {
    const [one, two, group, other] = keys as [Address, Address, Address, Address];
    let map = PersistentMap.of<Address>([[one, group]], (value) => [value]);
    map = map.with(two, group);
    expect([...map.group(group)]).toEqual([
      [one, group],
      [two, group],
    ]);
    const moved = map.with(one, other);
    expect([...moved.group(group)]).toEqual([[two, group]]);
    expect([...moved.group(other)]).toEqual([[one, other]]);
    expect([...map.group(other)]).toEqual([]);
    expect([...moved.without(two).group(group)]).toEqual([]);
  });

  it('refuses a key that is no address', () => {
    expect(codeOf(() => PersistentMap.of([['key' as Address, 1]]))).toBe(STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS);
  });
});
