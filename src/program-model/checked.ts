import { overflowError } from '../errors/math.js';
import { checkedU64 } from '../math/checked.js';

const MAXIMUM_I64 = 0x7fff_ffff_ffff_ffffn;

/** `value` if it fits into a u64; else the program panics. */
export function u64(value: bigint): bigint {
  return checkedU64(value, 'the program');
}

/** `value` if it fits into an i64; else the program panics. */
export function i64(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw overflowError('the program', value, MAXIMUM_I64);
  return value;
}
