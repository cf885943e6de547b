import type { Address } from '../kit/kit-types.js';
import { toPersistentMap } from './account-maps.js';
import { ensure } from './ensure.js';
import type { Mutable } from './mutable.js';
import type { GroupsOf, PersistentMap } from './persistent-map.js';
import { ProgramFailure } from './program-failure.js';
import { decideClearing, type ClearedBy } from './refusal-clearing.js';

/** The accounts of one kind as an instruction sees them: each is copied when it is loaded. */
export interface Copies<T extends object> {
  readonly base: ReadonlyMap<Address, T>;
  /** Null for an account that was removed. */
  readonly copied: Map<Address, Mutable<T> | null>;
  /** A function of its own for each kind of account: engines copy objects of one shape many times faster than objects of several. */
  readonly copy: (account: T) => Mutable<T>;
}

export function createCopies<T extends object>(
  base: ReadonlyMap<Address, T>,
  copy: (account: T) => Mutable<T>,
): Copies<T> {
  return { base, copied: new Map(), copy };
}

/** The copy of an account; null for what does not exist. */
export function findCopy<T extends object>({ base, copied, copy }: Copies<T>, address: Address): Mutable<T> | null {
  const known = copied.get(address);
  if (known !== undefined) return known;
  const original = base.get(address);
  if (original === undefined) return null;
  const first = copy(original);
  copied.set(address, first);
  return first;
}

/** The copy of an account. Fails as the staking program does for what does not exist. */
export function loadCopy<T extends object>(
  copies: Copies<T>,
  address: Address,
  clears: ClearedBy = 'input',
): Mutable<T> {
  const copy = findCopy(copies, address);
  ensure(copy !== null, 'AccountNotInitialized', clears);
  return copy;
}

/** Fails as the System program does for an account that exists; `inUse` says what clears that. */
export function ensureUnused(isUnused: boolean, inUse: ClearedBy): void {
  if (!isUnused) throw new ProgramFailure('system', 0, 'AccountAlreadyInUse', decideClearing(inUse));
}

/** Creates an account; `inUse` says what clears the refusal to create what exists. */
export function createCopy<T extends object>(
  { base, copied, copy }: Copies<T>,
  address: Address,
  value: T,
  inUse: ClearedBy = 'nothing',
): Mutable<T> {
  const current = copied.get(address);
  ensureUnused(current === undefined ? !base.has(address) : current === null, inUse);
  const first = copy(value);
  copied.set(address, first);
  return first;
}

/** The account after an instruction: the one before unless a field has changed. */
export function mergeAccount<T extends object>(before: T | undefined, after: T): T {
  if (before === undefined || before === after) return after;
  for (const field in after) if (after[field] !== before[field]) return after;
  return before;
}

/** The accounts with all changes; the same map where there are none. */
export function mergeCopies<T extends object>(
  { base, copied }: Copies<T>,
  groupsOf?: GroupsOf<T>,
): ReadonlyMap<Address, T> {
  let merged: PersistentMap<T> | null = null;
  for (const [address, copy] of copied) {
    if (copy === null) merged = (merged ?? toPersistentMap(base, groupsOf)).without(address);
    else {
      const before = base.get(address);
      const after = mergeAccount(before, copy as T);
      if (after !== before) merged = (merged ?? toPersistentMap(base, groupsOf)).with(address, after);
    }
  }
  return merged ?? base;
}
