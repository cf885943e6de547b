/** A copy a handler may change. */
export type Mutable<T> = { -readonly [TKey in keyof T]: T[TKey] };
