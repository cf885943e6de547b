/** MERKLE, 8108000 to 8108999: the leaves of an epoch cannot be made into a reward tree, or a pool is not among them. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__MERKLE__NO_LEAVES = 8108000;
export const STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL = 8108001;
export const STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS = 8108002;
export const STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND = 8108003;

/** The context of each MERKLE error. */
export interface MerkleErrorContext {
  [STAKING_SDK_ERROR__MERKLE__NO_LEAVES]: Record<string, never>;
  [STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL]: { operatorPool: string };
  [STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS]: { operatorPool: string };
  [STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND]: { operatorPool: string };
}

/** A tree has at least one leaf; an epoch without rewards commits no root at all. */
export function noLeavesError(): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__NO_LEAVES,
    {},
    'A reward tree needs at least one leaf. An epoch that pays nothing commits no roots instead.',
  );
}

/** Two leaves of one pool: the program would pay only one of them. */
export function duplicatePoolError(operatorPool: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
    { operatorPool },
    `${operatorPool} has more than one leaf, of which the program pays one: add them up first.`,
  );
}

/** The address that stands in the leaves which fill a tree up to a power of two. */
export function paddingAddressError(operatorPool: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS,
    { operatorPool },
    `${operatorPool} is the address of padding leaves and no pool.`,
  );
}

/** No leaf of the tree is this pool's. */
export function poolNotInTreeError(operatorPool: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND,
    { operatorPool },
    `No leaf of this tree is the pool ${operatorPool}. It may be in another tree of the epoch, or without rewards in it.`,
  );
}
