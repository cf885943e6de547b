import type { ActionFields } from '../action.js';
import type { Draft } from '../draft.js';

/** SPL Token `Transfer`, as a top-level instruction. */
export function transferTokens(
  chain: Draft,
  { source, destination, authority, amount }: ActionFields<'transferTokens'>,
): void {
  chain.transfer(source, destination, authority, amount);
}
