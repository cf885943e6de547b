/** The chain's clock. */
export interface ChainClock {
  /** Clock.unix_timestamp, in seconds. */
  readonly unixTimestamp: bigint;
}
