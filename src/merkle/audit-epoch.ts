import type { Address } from '../kit/kit-types.js';
import { computeEpochEmission } from '../math/emission.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { RewardRecord } from '../program/accounts/reward-record.js';
import { checkAddress } from '../checks/check-address.js';
import { checkBytes } from '../checks/check-bytes.js';
import { checkU64Input } from '../checks/check-integer.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { readRewardLeaf } from './reward-leaf.js';
import { encodeHex } from '../wire/hex.js';
import type { RewardTree } from './reward-tree.js';

/** The trees of an epoch, and the accounts on chain to compare them with. */
export interface AuditEpochInput {
  /** The record on chain; before it is published, the record as it will be. */
  readonly rewardRecord: RewardRecord;
  readonly trees: readonly RewardTree[];
  /** All pools of the network. Left out: missing and unknown pools are not looked for. */
  readonly operatorPools?: readonly { readonly address: Address; readonly data: OperatorPool }[];
}

/** One fault of an epoch. Amounts are base units. */
export type EpochFinding =
  /** Trees and roots on chain differ in number: `merkleIndex` of an accrual names no root, or another one. */
  | { readonly code: 'rootCount'; readonly expected: number; readonly actual: number }
  /** No proof of this tree is accepted. Roots in hex. */
  | { readonly code: 'rootMismatch'; readonly merkleIndex: number; readonly expected: string; readonly actual: string }
  /** The record's INT is not the emission of the epoch: the program refuses it with 6044. */
  | { readonly code: 'emissionMismatch'; readonly expected: bigint; readonly actual: bigint }
  /** The leaves' INT is not the record's. If it is more, the last pools cannot accrue. If it is less, the rest stays in the vault for ever. */
  | { readonly code: 'rewardsMismatch'; readonly expected: bigint; readonly actual: bigint }
  /** The leaves' USDC is not the record's, with the same consequences. */
  | { readonly code: 'usdcMismatch'; readonly expected: bigint; readonly actual: bigint }
  /** A pool has more than one leaf. The program pays only one of them. */
  | { readonly code: 'duplicatePool'; readonly operatorPool: Address }
  /** A leaf whose amounts are both 0. This is correct for a pool without rewards that must still accrue the epoch. */
  | { readonly code: 'zeroLeaf'; readonly operatorPool: Address }
  /** An open pool without a leaf: frozen until the next record exists and its admin bypasses this one. */
  | { readonly code: 'missingOpenPool'; readonly operatorPool: Address }
  /** A closed pool without a leaf it still needs: it can never accrue again, and what is in it stays there. */
  | { readonly code: 'missingClosedPool'; readonly operatorPool: Address }
  /** A leaf that can never be accrued: there is no such pool, it joined later, or it had closed before. */
  | { readonly code: 'unpayablePool'; readonly operatorPool: Address };

/** What an audit found. */
export interface EpochAudit {
  /** No finding but zero leaves. */
  readonly isSound: boolean;
  /** INT and USDC of all leaves, base units. */
  readonly totalRewards: bigint;
  readonly totalUsdc: bigint;
  readonly findings: readonly EpochFinding[];
}

/** Whether the epoch lies in the pool's life: after the one it joined in, and not after the one it closes with. */
function isMember({ joinedAtEpoch, closedAtEpoch }: AuditedPool, epoch: bigint): boolean {
  return joinedAtEpoch < epoch && (closedAtEpoch === null || closedAtEpoch >= epoch);
}

function auditRoots({ merkleRoots }: AuditedRecord, trees: readonly AuditedTree[]): EpochFinding[] {
  if (merkleRoots.length !== trees.length)
    return [{ code: 'rootCount', expected: merkleRoots.length, actual: trees.length }];
  return trees.flatMap(({ root }, merkleIndex): EpochFinding[] => {
    const [expected, actual] = [encodeHex(merkleRoots[merkleIndex]!), encodeHex(root)];
    return expected === actual ? [] : [{ code: 'rootMismatch', merkleIndex, expected, actual }];
  });
}

/**
 * Whether the trees of an epoch pay what its record promises, to everybody who must have a leaf: to be run before an epoch is published, and by
 * anybody afterwards. A pool that has already passed the epoch without a leaf is not reported.
 *
 * @returns totals and findings in a fixed order: roots, totals, then leaves in the order of the trees, then missing pools
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for a record of epoch 0 that has roots
 * @example
 * ```ts
 * import { auditEpoch, loadRewardTrees, type RewardRecord } from 'inference-staking-sdk';
 *
 * declare const [rewardRecord, dump]: [RewardRecord, string];
 * const { isSound, findings } = auditEpoch({ rewardRecord, trees: loadRewardTrees(dump).trees });
 * ```
 */
export function auditEpoch(input: AuditEpochInput): EpochAudit {
  const { rewardRecord, trees, operatorPools } = readInput(input);
  const { epoch } = rewardRecord;
  const findings = auditRoots(rewardRecord, trees);
  const leaves = trees.flatMap((tree) => tree.leaves);
  const totalRewards = leaves.reduce((sum, { rewardAmount }) => sum + rewardAmount, 0n);
  const totalUsdc = leaves.reduce((sum, { usdcAmount }) => sum + usdcAmount, 0n);
  const emission = rewardRecord.merkleRoots.length === 0 ? 0n : computeEpochEmission(epoch);
  const compare = (code: 'emissionMismatch' | 'rewardsMismatch' | 'usdcMismatch', expected: bigint, actual: bigint) => {
    if (expected !== actual) findings.push({ code, expected, actual });
  };
  compare('emissionMismatch', emission, rewardRecord.totalRewards);
  compare('rewardsMismatch', rewardRecord.totalRewards, totalRewards);
  compare('usdcMismatch', rewardRecord.totalUsdcPayout, totalUsdc);

  const pools = operatorPools && new Map(operatorPools.map(({ address, data }) => [address, data]));
  const seen = new Set<Address>();
  for (const { operatorPool, rewardAmount, usdcAmount } of leaves) {
    if (seen.has(operatorPool)) findings.push({ code: 'duplicatePool', operatorPool });
    seen.add(operatorPool);
    if (rewardAmount === 0n && usdcAmount === 0n) findings.push({ code: 'zeroLeaf', operatorPool });
    const pool = pools?.get(operatorPool);
    if (pools && (pool === undefined || !isMember(pool, epoch))) findings.push({ code: 'unpayablePool', operatorPool });
  }
  for (const [operatorPool, pool] of pools ?? [])
    if (!seen.has(operatorPool) && isMember(pool, epoch) && pool.rewardLastClaimedEpoch < epoch)
      findings.push({ code: pool.closedAtEpoch === null ? 'missingOpenPool' : 'missingClosedPool', operatorPool });
  return { isSound: findings.every(({ code }) => code === 'zeroLeaf'), totalRewards, totalUsdc, findings };
}

type AuditedRecord = Pick<RewardRecord, 'epoch' | 'merkleRoots' | 'totalRewards' | 'totalUsdcPayout'>;
type AuditedPool = Pick<OperatorPool, 'joinedAtEpoch' | 'closedAtEpoch' | 'rewardLastClaimedEpoch'>;
type AuditedTree = Pick<RewardTree, 'root' | 'leaves'>;

/** What the audit reads, each field once and checked. Trees may be wrong in themselves: the audit is to find that. */
function readInput(input: AuditEpochInput): {
  readonly rewardRecord: AuditedRecord;
  readonly trees: readonly AuditedTree[];
  readonly operatorPools: readonly { readonly address: Address; readonly data: AuditedPool }[] | undefined;
} {
  checkObject('input', input);
  const { rewardRecord, trees, operatorPools } = input;
  return {
    rewardRecord: readRecord(rewardRecord),
    trees: checkList('trees', trees, checkObject).map(readTree),
    operatorPools:
      operatorPools === undefined ? undefined : checkList('operatorPools', operatorPools, checkObject).map(readAccount),
  };
}

function readTree({ root, leaves }: RewardTree): AuditedTree {
  checkBytes('root', root, 32);
  return { root, leaves: checkList('leaves', leaves).map((leaf, index) => readRewardLeaf(`leaves[${index}]`, leaf)) };
}

function readRecord(rewardRecord: RewardRecord): AuditedRecord {
  checkObject('rewardRecord', rewardRecord);
  const { epoch, merkleRoots, totalRewards, totalUsdcPayout } = rewardRecord;
  checkU64Input('epoch', epoch);
  checkU64Input('totalRewards', totalRewards);
  checkU64Input('totalUsdcPayout', totalUsdcPayout);
  const roots = checkList('merkleRoots', merkleRoots, (field, root) => {
    checkBytes(field, root, 32);
  });
  return { epoch, merkleRoots: roots, totalRewards, totalUsdcPayout };
}

function readAccount({ address, data }: { readonly address: Address; readonly data: OperatorPool }) {
  checkAddress('address', address);
  checkObject('data', data);
  const { joinedAtEpoch, closedAtEpoch, rewardLastClaimedEpoch } = data;
  checkU64Input('joinedAtEpoch', joinedAtEpoch);
  if (closedAtEpoch !== null) checkU64Input('closedAtEpoch', closedAtEpoch);
  checkU64Input('rewardLastClaimedEpoch', rewardLastClaimedEpoch);
  return { address, data: { joinedAtEpoch, closedAtEpoch, rewardLastClaimedEpoch } };
}
