import type { Address } from '../kit/kit-types.js';
import { wrongTypeError } from '../errors/input.js';
import { duplicatePoolError, noLeavesError, paddingAddressError } from '../errors/merkle.js';
import { SYSTEM_PROGRAM_ADDRESS } from '../wire/program-addresses.js';
import { compareLeavesByAddressBytes, type RewardLeafOrder } from './leaf-order.js';
import { checkRewardLeaf, type RewardLeaf } from './reward-leaf.js';

/** How a tree is built. */
export interface RewardTreeConfig {
  /** Left out: `compareLeavesByAddressBytes`. */
  readonly order?: RewardLeafOrder;
}

/** The address in padding leaves: that of the System program. */
export const PADDING_ADDRESS = SYSTEM_PROGRAM_ADDRESS;

function copyOf(leaf: RewardLeaf): RewardLeaf {
  checkRewardLeaf(leaf);
  const { operatorPool, rewardAmount, usdcAmount } = leaf;
  return Object.freeze({ operatorPool, rewardAmount, usdcAmount });
}

/** The leaves, checked and sorted: every amount can be paid, each pool occurs once. */
export function orderedLeaves(
  leaves: readonly RewardLeaf[],
  { order = compareLeavesByAddressBytes }: RewardTreeConfig,
): readonly RewardLeaf[] {
  const given: unknown = leaves;
  if (!Array.isArray(given)) throw wrongTypeError({ field: 'leaves', expected: 'an array', actual: typeof leaves });
  if (leaves.length === 0) throw noLeavesError();
  const pools = new Set<Address>();
  // Copies: later changes of the caller's objects must not change the tree.
  const copies = leaves.map((leaf): RewardLeaf => {
    const copy = copyOf(leaf);
    const { operatorPool } = copy;
    if (operatorPool === PADDING_ADDRESS) throw paddingAddressError(operatorPool);
    if (pools.has(operatorPool)) throw duplicatePoolError(operatorPool);
    pools.add(operatorPool);
    return copy;
  });
  return Object.freeze(copies.sort(order));
}
