/** MERKLE, 8108000 to 8108999: the leaves of an epoch cannot be made into a reward tree, or a pool is not among them. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__MERKLE__NO_LEAVES = 8108000;
export const STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL = 8108001;
export const STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS = 8108002;
export const STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND = 8108003;
export const STAKING_SDK_ERROR__MERKLE__INVALID_DUMP = 8108004;
export const STAKING_SDK_ERROR__MERKLE__NO_POINTS = 8108005;

/** The context of each MERKLE error. */
export interface MerkleErrorContext {
  [STAKING_SDK_ERROR__MERKLE__NO_LEAVES]: Record<string, never>;
  [STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL]: { operatorPool: string };
  [STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS]: { operatorPool: string };
  [STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND]: { operatorPool: string };
  [STAKING_SDK_ERROR__MERKLE__INVALID_DUMP]: { path: string; expected: string };
  [STAKING_SDK_ERROR__MERKLE__NO_POINTS]: { epoch: bigint };
}

/** A tree has at least one leaf; an epoch without rewards commits no root at all. */
export function noLeavesError(): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__NO_LEAVES,
    {},
    'A reward tree needs at least one leaf. An epoch that pays nothing commits no roots instead.',
  );
}

/** A pool, or another recipient, is listed twice: the program would pay only one leaf of it. */
export function duplicatePoolError(operatorPool: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
    { operatorPool },
    `${operatorPool} is given more than once, and the program pays one leaf of a pool: add them up first.`,
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

/** The tree has no leaf of this pool. */
export function poolNotInTreeError(operatorPool: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND,
    { operatorPool },
    `No leaf of this tree is the pool ${operatorPool}. It may be in another tree of the epoch, or without rewards in it.`,
  );
}

/** A dump of reward trees with a field that is missing, malformed or at odds with another. */
export function invalidDumpError(path: string, expected: string): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__INVALID_DUMP,
    { path, expected },
    `This dump of reward trees can't be used: ${path} must be ${expected}. Dump the trees again from their leaves.`,
  );
}

/** The epoch has an emission, and no pool has points. */
export function noPointsError(epoch: bigint): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__MERKLE__NO_POINTS,
    { epoch },
    `Epoch ${epoch} has an emission, but no pool has points for uptime or for work. Publish it without roots, or give points to a pool.`,
  );
}
