/** Above every integer of the program. Writing out a larger number can take longer than the rest of a call. */
const LARGEST_WRITTEN = 1n << 256n;

/** A number for an error message; a huge one by its order alone. */
export function describeNumber(value: bigint | number): string {
  if (typeof value === 'bigint' && value > LARGEST_WRITTEN) return 'more than 2^256';
  if (typeof value === 'bigint' && value < -LARGEST_WRITTEN) return 'less than -2^256';
  return String(value);
}
