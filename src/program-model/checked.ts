import { checkedI64, checkU64 } from '../math/checked.js';

/** `value` if it fits into a u64; else the program panics. */
export function u64(value: bigint): bigint {
  return checkU64(value, 'the program');
}

/** `value` if it fits into an i64; else the program panics. */
export function i64(value: bigint): bigint {
  return checkedI64(value, 'the program');
}
