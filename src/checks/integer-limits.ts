/** The most a u64 holds. */
export const MAXIMUM_U64 = 0xffff_ffff_ffff_ffffn;
/** The most a u128 holds. */
export const MAXIMUM_U128 = 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffffn;
/** The most and the least an i64 holds: the program's timestamps are i64. */
export const MAXIMUM_I64 = 0x7fff_ffff_ffff_ffffn;
export const MINIMUM_I64 = -0x8000_0000_0000_0000n;
