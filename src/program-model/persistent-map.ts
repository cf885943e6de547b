import type { Address } from '../kit/kit-types.js';
import { checkedAddress } from './checked-address.js';

/** The most characters an address has. */
const LONGEST_ADDRESS = 44;

interface Leaf<T> {
  readonly key: Address;
  readonly value: T;
  /** Leaves are listed in the order of this number. */
  readonly order: number;
}
interface Branch<T> {
  /** Which of the 32 digits have a child. */
  readonly bitmap: number;
  /** The children that there are, in the order of their digits. */
  readonly children: readonly Node<T>[];
}
type Node<T> = Branch<T> | Leaf<T>;

/**
 * The digit by which a key is found at a depth: the low five bits of one character, from the last character to the first, then the high bits.
 * Two addresses differ in one of these digits, so no key needs a hash and nothing can collide.
 */
function digitOf(key: string, depth: number): number {
  // Beyond the first character there is NaN, whose digit is 0: no character of base58 has that one.
  const code = key.charCodeAt(key.length - 1 - (depth % LONGEST_ADDRESS));
  return depth < LONGEST_ADDRESS ? code & 31 : code >> 5;
}

function countBits(bitmap: number): number {
  let bits = bitmap - ((bitmap >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

function findLeaf<T>(root: Node<T> | null, key: unknown): Leaf<T> | null {
  if (typeof key !== 'string') return null;
  let node = root;
  for (let depth = 0; node !== null; depth++) {
    if ('key' in node) return node.key === key ? node : null;
    const bit = 1 << digitOf(key, depth);
    if ((node.bitmap & bit) === 0) return null;
    node = node.children[countBits(node.bitmap & (bit - 1))]!;
  }
  return null;
}

/** The node with the leaf in it; what was there stays as it was. */
function putLeaf<T>(node: Node<T> | null, leaf: Leaf<T>, depth: number): Node<T> {
  if (node === null) return leaf;
  if ('key' in node) {
    if (node.key === leaf.key) return leaf;
    const branch: Branch<T> = { bitmap: 1 << digitOf(node.key, depth), children: [node] };
    return putLeaf(branch, leaf, depth);
  }
  const bit = 1 << digitOf(leaf.key, depth);
  const index = countBits(node.bitmap & (bit - 1));
  const children = node.children.slice();
  if ((node.bitmap & bit) === 0) children.splice(index, 0, leaf);
  else children[index] = putLeaf(children[index]!, leaf, depth + 1);
  return { bitmap: node.bitmap | bit, children };
}

/** The node without a key that it has; null when nothing is left. */
function removeLeaf<T>(node: Node<T>, key: string, depth: number): Node<T> | null {
  if ('key' in node) return null;
  const bit = 1 << digitOf(key, depth);
  const index = countBits(node.bitmap & (bit - 1));
  const child = removeLeaf(node.children[index]!, key, depth + 1);
  const children = node.children.slice();
  if (child === null) children.splice(index, 1);
  else children[index] = child;
  const [first] = children;
  if (first === undefined) return null;
  if (children.length === 1 && 'key' in first) return first;
  return { bitmap: child === null ? node.bitmap & ~bit : node.bitmap, children };
}

function collectLeaves<T>(node: Node<T> | null, into: Leaf<T>[]): void {
  if (node === null) return;
  if ('key' in node) into.push(node);
  else for (const child of node.children) collectLeaves(child, into);
}

/** The addresses by which an entry can be asked for besides its key. */
export type GroupsOf<T> = (value: T) => readonly Address[];
type Group = PersistentMap<true>;

const NO_GROUPS: GroupsOf<unknown> = () => [];

/**
 * A map from addresses that is never changed: `with` and `without` give another map that shares all but a few nodes with this one, so that their
 * time and memory do not depend on the size. A trie over the characters of the address. To list it takes n·log(n), as the entries are sorted into
 * the order in which they were added.
 */
export class PersistentMap<T> implements ReadonlyMap<Address, T> {
  readonly size: number;
  private readonly root: Node<T> | null;
  /** The order of the next new key. */
  private readonly next: number;
  private readonly groupsOf: GroupsOf<T>;
  /** The keys of each group. */
  private readonly groups: PersistentMap<Group> | null;

  private constructor(
    size: number,
    root: Node<T> | null,
    next: number,
    groupsOf: GroupsOf<T>,
    groups: PersistentMap<Group> | null,
  ) {
    this.size = size;
    this.root = root;
    this.next = next;
    this.groupsOf = groupsOf;
    this.groups = groups;
  }

  /**
   * A map of the entries; of two with one key the later holds.
   *
   * @throws `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`, `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` for a key that is no address
   */
  static of<T>(entries: Iterable<readonly [Address, T]>, groupsOf: GroupsOf<T> = NO_GROUPS): PersistentMap<T> {
    let map = new PersistentMap<T>(0, null, 0, groupsOf, null);
    for (const [key, value] of entries) {
      map = map.with(checkedAddress('address', key), value);
    }
    return map;
  }

  get(key: Address): T | undefined {
    return findLeaf(this.root, key)?.value;
  }

  has(key: Address): boolean {
    return findLeaf(this.root, key) !== null;
  }

  /** This map with a value at the key, which the caller knows to be an address. */
  with(key: Address, value: T): PersistentMap<T> {
    const old = findLeaf(this.root, key);
    const leaf: Leaf<T> = { key, value, order: old === null ? this.next : old.order };
    const groups = this.regroup(key, old === null ? null : old.value, value);
    return new PersistentMap(
      old === null ? this.size + 1 : this.size,
      putLeaf(this.root, leaf, 0),
      old === null ? this.next + 1 : this.next,
      this.groupsOf,
      groups,
    );
  }

  /** This map without the key. */
  without(key: Address): PersistentMap<T> {
    const old = findLeaf(this.root, key);
    if (old === null) return this;
    const root = removeLeaf(this.root!, key, 0);
    return new PersistentMap(this.size - 1, root, this.next, this.groupsOf, this.regroup(key, old.value, null));
  }

  /** The entries that belong to a group, in the order in which they were added to it. */
  *group(group: Address): IterableIterator<[Address, T]> {
    for (const key of this.groups?.get(group)?.keys() ?? []) yield [key, this.get(key)!];
  }

  *entries(): MapIterator<[Address, T]> {
    const leaves: Leaf<T>[] = [];
    collectLeaves(this.root, leaves);
    leaves.sort((a, b) => a.order - b.order);
    for (const { key, value } of leaves) yield [key, value];
  }

  *keys(): MapIterator<Address> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Address, T]> {
    return this.entries();
  }

  forEach(callback: (value: T, key: Address, map: ReadonlyMap<Address, T>) => void, thisArg?: unknown): void {
    for (const [key, value] of this.entries()) callback.call(thisArg, value, key, this);
  }

  /** The groups once the value at the key is another one; null stands for none. */
  private regroup(key: Address, before: T | null, after: T | null): PersistentMap<Group> | null {
    const left = before === null ? [] : this.groupsOf(before);
    const joined = after === null ? [] : this.groupsOf(after);
    let groups = this.groups;
    for (const group of left) {
      if (joined.includes(group)) continue;
      const rest = groups!.get(group)!.without(key);
      groups = rest.size === 0 ? groups!.without(group) : groups!.with(group, rest);
    }
    for (const group of joined) {
      if (left.includes(group)) continue;
      groups ??= PersistentMap.of<Group>([]);
      groups = groups.with(group, (groups.get(group) ?? PersistentMap.of<true>([])).with(key, true));
    }
    return groups;
  }
}
