/**
 * The sum of ⌊(slope × i + offset) / divisor⌋ for i from 0 to `count` − 1, in a number of steps that grows with the digits alone. Each step takes the
 * whole parts out, then swaps rows and columns of the lattice points that are left below the line, as in Euclid's algorithm.
 *
 * @param divisor - greater than 0; the other three are at least 0
 */
export function computeFloorSum(count: bigint, slope: bigint, offset: bigint, divisor: bigint): bigint {
  let sum = 0n;
  for (;;) {
    sum += ((count * (count - 1n)) / 2n) * (slope / divisor) + count * (offset / divisor);
    const top = (slope % divisor) * count + (offset % divisor);
    if (top < divisor) return sum;
    [count, slope, offset, divisor] = [top / divisor, divisor, top % divisor, slope % divisor];
  }
}
