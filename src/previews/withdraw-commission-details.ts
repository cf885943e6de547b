/** What withdrawing commission adds to its preview. */
export interface WithdrawCommissionDetails {
  /** Base units that reach the destination: all there is, which may be nothing. */
  readonly amount: bigint;
}
