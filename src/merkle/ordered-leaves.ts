import type { Address } from '../kit/kit-types.js';
import { checkFunction } from '../checks/check-function.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { duplicatePoolError, noLeavesError, paddingAddressError } from '../errors/merkle.js';
import { SYSTEM_PROGRAM_ADDRESS } from '../wire/program-addresses.js';
import { compareLeavesByAddressBytes, uncheckedOrder, type RewardLeafOrder } from './leaf-order.js';
import { readRewardLeaf, type RewardLeaf } from './reward-leaf.js';

/** How a tree is built. */
export interface RewardTreeConfig {
  /** Left out: `compareLeavesByAddressBytes`. */
  readonly order?: RewardLeafOrder;
}

/** The address in padding leaves: that of the System program. */
export const PADDING_ADDRESS = SYSTEM_PROGRAM_ADDRESS;

/** The leaves, checked and sorted: every amount can be paid, each pool occurs once. */
export function orderedLeaves(leaves: readonly RewardLeaf[], config: RewardTreeConfig): readonly RewardLeaf[] {
  checkObject('config', config);
  const { order = compareLeavesByAddressBytes } = config;
  checkFunction('order', order);
  // Copies: a tree must stay what its root commits to, even if the caller changes the objects later.
  const copies = checkList('leaves', leaves).map((leaf, index) =>
    Object.freeze(readRewardLeaf(`leaves[${index}]`, leaf)),
  );
  if (copies.length === 0) throw noLeavesError();
  const pools = new Set<Address>();
  for (const { operatorPool } of copies) {
    if (operatorPool === PADDING_ADDRESS) throw paddingAddressError(operatorPool);
    if (pools.has(operatorPool)) throw duplicatePoolError(operatorPool);
    pools.add(operatorPool);
  }
  return Object.freeze(copies.sort(uncheckedOrder(order)));
}
