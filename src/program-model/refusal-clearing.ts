/**
 * What makes a refused action pass, for the same owner and the same pool:
 * - `time`: the chain's clock reaches `at`, in Unix seconds;
 * - `accrual`: `accrue_reward` for the pool, by anybody;
 * - `epoch`: the next epoch is published;
 * - `haltLifted`: a halt authority or the program admin lifts a halt;
 * - `stake`: the record that must hold the minimum stake gets more, or a pool is emptied that must be empty;
 * - `funds`: more tokens come to the account that pays;
 * - `admin`: somebody in charge changes a setting, a role or a status;
 * - `input`: another amount, account or argument, or another action first;
 * - `nothing`: never.
 */
export type RefusalClearing =
  | { readonly by: 'time'; readonly at: bigint }
  | {
      readonly by: 'accrual' | 'epoch' | 'haltLifted' | 'stake' | 'funds' | 'admin' | 'input' | 'nothing';
    };

/** What clears a refusal, where it is not a point in time. */
export type ClearingReason = Exclude<RefusalClearing['by'], 'time'>;

/** What clears a refusal, or how to find out: asked only once a check has failed. */
export type ClearedBy = ClearingReason | (() => ClearingReason | RefusalClearing);

/** What clears a refusal, now that its check has failed. */
export function decideClearing(clears: ClearedBy): RefusalClearing {
  const decided = typeof clears === 'function' ? clears() : clears;
  return typeof decided === 'string' ? { by: decided } : decided;
}
