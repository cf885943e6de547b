import type { Address } from '@solana/kit';

/** One pool's points of a kind. */
export interface PoolPoints {
  readonly operatorPool: Address;
  readonly points: bigint;
}

/**
 * Divides `amount` by points over all points, to the unit: each pool gets its part rounded down, and the units left go one each to the pools
 * whose parts lost most by rounding, of equal ones to that with the smaller address (by bytes). The order of `pools` does not matter.
 *
 * @returns parts in the order of `pools`; null when nobody has points
 */
export function allocateByPoints(amount: bigint, pools: readonly PoolPoints[]): bigint[] | null {
  const total = pools.reduce((sum, { points }) => sum + points, 0n);
  if (total === 0n) return null;
  const parts = pools.map(({ points }) => (amount * points) / total);
  const lost = pools.map(({ points }) => (amount * points) % total);
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const byLoss = [...pools.keys()].sort((a, b) => {
    if (lost[a] !== lost[b]) return lost[a]! > lost[b]! ? -1 : 1;
    return pools[a]!.operatorPool < pools[b]!.operatorPool ? -1 : 1;
  });
  for (const index of byLoss.slice(0, left)) parts[index]! += 1n;
  return parts;
}
