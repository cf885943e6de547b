import { hasOwnKey } from '../checks/has-own-key.js';
import type { Address } from '../kit/kit-types.js';
import { invalidDumpError } from '../errors/merkle.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { checkText } from '../checks/check-text.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';
import { encodeHex } from '../wire/hex.js';
import { MAXIMUM_REWARD_TREES } from './reward-trees.js';
import { createRewardTree, readRewardTree, type RewardTree } from './reward-tree.js';

const FORMAT = 'inference-staking-sdk/reward-trees';
const VERSION = 1;
/** The most leaves that are read: half a million pools in each tree. Proofs for that many do not fit into a transaction. */
const MOST_LEAVES = 2 ** 19;

/** The trees of an epoch. */
export interface EpochRewardTrees {
  readonly epoch: bigint;
  readonly trees: readonly RewardTree[];
}

/**
 * The trees of an epoch as JSON: the leaves in their order with amounts as decimal texts, and each root in hex.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an epoch outside of u64, or other than 1 to 5 trees
 * @example
 * ```ts
 * import { dumpRewardTrees, loadRewardTrees, type RewardTree } from 'inference-staking-sdk';
 *
 * declare const trees: RewardTree[];
 * const text = dumpRewardTrees({ epoch: 7n, trees });
 * const { epoch } = loadRewardTrees(text);
 * ```
 */
export function dumpRewardTrees(input: EpochRewardTrees): string {
  checkObject('input', input);
  const { epoch } = input;
  checkInteger('epoch', epoch, 0n, MAXIMUM_U64);
  const trees = checkList('trees', input.trees).map((tree, index) => readRewardTree(`trees[${index}]`, tree));
  checkInteger('trees', trees.length, 1, MAXIMUM_REWARD_TREES);
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    epoch: String(epoch),
    trees: trees.map(({ root, leaves }) => ({
      root: encodeHex(root),
      leaves: leaves.map(({ operatorPool, rewardAmount, usdcAmount }) => [
        operatorPool,
        String(rewardAmount),
        String(usdcAmount),
      ]),
    })),
  });
}

/** The value of one key of a JSON object, own keys alone. */
function fieldOf(value: unknown, key: string, path: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !hasOwnKey(value, key))
    throw invalidDumpError(path, `an object with "${key}"`);
  return (value as Record<string, unknown>)[key];
}

function listOf(value: unknown, path: string, maximum: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > maximum)
    throw invalidDumpError(path, `a list of 1 to ${maximum}`);
  return value;
}

function amountOf(value: unknown, path: string): bigint {
  if (typeof value !== 'string' || !/^(?:0|[1-9]\d{0,19})$/u.test(value))
    throw invalidDumpError(path, 'a whole number in decimal digits, as text');
  const amount = BigInt(value);
  if (amount > MAXIMUM_U64) throw invalidDumpError(path, 'a number that fits a u64');
  return amount;
}

function treeOf(value: unknown, path: string): RewardTree {
  const leaves = listOf(fieldOf(value, 'leaves', path), `${path}.leaves`, MOST_LEAVES).map((leaf, index) => {
    const at = `${path}.leaves[${index}]`;
    if (!Array.isArray(leaf) || leaf.length !== 3) throw invalidDumpError(at, 'a list of pool, INT and USDC');
    const [operatorPool, rewardAmount, usdcAmount] = leaf as readonly unknown[];
    return {
      operatorPool: operatorPool as Address, // Checked when the tree is created.
      rewardAmount: amountOf(rewardAmount, `${at}[1]`),
      usdcAmount: amountOf(usdcAmount, `${at}[2]`),
    };
  });
  // Not sorted again: the root commits to this order.
  const tree = createRewardTree(leaves, { order: () => 0 });
  const root = fieldOf(value, 'root', path);
  if (root !== encodeHex(tree.root))
    throw invalidDumpError(`${path}.root`, `${encodeHex(tree.root)}, the root of its leaves`);
  return tree;
}

/**
 * The trees of a dump, built again from its leaves. Each field is checked, and each root must be that of its leaves. A root does not contain its
 * epoch: `auditEpoch` compares the roots with the reward record, and reports a pool that is in two trees.
 *
 * @throws `STAKING_SDK_ERROR__MERKLE__INVALID_DUMP` with the path of the first wrong field; what `createRewardTree` throws for leaves that
 * cannot be paid
 * @example
 * ```ts
 * import { getRewardAccrual, loadRewardTrees } from 'inference-staking-sdk';
 * import type { Address } from '@solana/kit';
 *
 * declare const [text, operatorPool]: [string, Address];
 * const { epoch, trees } = loadRewardTrees(text);
 * const claim = getRewardAccrual(trees, operatorPool);
 * ```
 */
export function loadRewardTrees(text: string): EpochRewardTrees {
  checkText('text', text);
  let dump: unknown;
  try {
    dump = JSON.parse(text);
  } catch {
    throw invalidDumpError('the text', 'JSON');
  }
  if (fieldOf(dump, 'format', 'the dump') !== FORMAT) throw invalidDumpError('format', `"${FORMAT}"`);
  if (fieldOf(dump, 'version', 'the dump') !== VERSION) throw invalidDumpError('version', String(VERSION));
  const epoch = amountOf(fieldOf(dump, 'epoch', 'the dump'), 'epoch');
  const trees = listOf(fieldOf(dump, 'trees', 'the dump'), 'trees', MAXIMUM_REWARD_TREES).map((tree, index) =>
    treeOf(tree, `trees[${index}]`),
  );
  return { epoch, trees };
}
