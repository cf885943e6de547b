import type { Address } from '../kit/kit-types.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import type { Mutable } from './mutable.js';
import { ProgramFailure } from './program-failure.js';
import type { TokenAccount } from './state.js';

/** The Token program's `Transfer`: from one account to another, which may be the same one. Null stands for an account that does not exist. */
export function moveTokens(
  from: Mutable<TokenAccount> | null,
  to: Mutable<TokenAccount> | null,
  authority: Address,
  amount: bigint,
): void {
  if (from === null || to === null) throw new ProgramFailure('token', null, 'InvalidAccountData');
  if (from.amount < amount) throw new ProgramFailure('token', 1, 'InsufficientFunds');
  if (from.mint !== to.mint) throw new ProgramFailure('token', 3, 'MintMismatch');
  if (from.owner !== authority) throw new ProgramFailure('token', 4, 'OwnerMismatch');
  if (from === to) return;
  if (to.amount + amount > MAXIMUM_U64) throw new ProgramFailure('token', 14, 'Overflow');
  from.amount -= amount;
  to.amount += amount;
}
