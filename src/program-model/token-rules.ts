import type { Address } from '../kit/kit-types.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import type { Mutable } from './mutable.js';
import { ProgramFailure, type ActionErrorName } from './program-failure.js';
import { decideClearing, type ClearedBy } from './refusal-clearing.js';
import type { TokenAccount } from './state.js';

/** The Token program's `Transfer`: from one account to another, which may be the same one. Null stands for an account that does not exist. `clears` names what changes the accounts. */
export function moveTokens(
  from: Mutable<TokenAccount> | null,
  to: Mutable<TokenAccount> | null,
  authority: Address,
  amount: bigint,
  clears: ClearedBy = 'input',
): void {
  const fail = (code: number | null, name: ActionErrorName, by = clears): ProgramFailure =>
    new ProgramFailure('token', code, name, decideClearing(by));
  if (from === null || to === null) throw fail(null, 'InvalidAccountData');
  if (from.amount < amount) throw fail(1, 'InsufficientFunds', 'funds');
  if (from.mint !== to.mint) throw fail(3, 'MintMismatch');
  if (from.owner !== authority) throw fail(4, 'OwnerMismatch');
  if (from === to) return;
  if (to.amount + amount > MAXIMUM_U64) throw fail(14, 'Overflow');
  from.amount -= amount;
  to.amount += amount;
}
