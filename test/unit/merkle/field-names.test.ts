import type { Address } from '@solana/kit';
import { expect, it } from 'vitest';
import * as sdk from '../../../src/index.js';
import { listUnnamedFields } from '../../support/refused-fields.js';

const operatorPool = 'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG' as Address;
const leaf = { operatorPool, rewardAmount: 1n, usdcAmount: 2n };
/** Made on demand: in a mutation run, only tests count that call what changed. */
const createTree = () => {
  const { root, leaves } = sdk.createRewardTree([leaf]);
  return { root, leaves };
};
const order = sdk.compareLeavesByAddressBytes;
const rewardRecord = { epoch: 1n, merkleRoots: [new Uint8Array(32)], totalRewards: 1n, totalUsdcPayout: 2n };
const data = { joinedAtEpoch: 0n, closedAtEpoch: 9n, rewardLastClaimedEpoch: 0n };

/** Valid arguments of every function of epochs and trees, by the names of its parameters. */
const ARGUMENTS = {
  allocateEpochRewards: () => ({
    input: {
      epoch: 1n,
      uptimePercentage: 20,
      pools: [{ operatorPool, uptimePoints: 1n, workPoints: 1n, usdcAmount: 1n }],
    },
    config: { order, treeCount: 2 },
  }),
  auditEpoch: () => ({
    input: { rewardRecord, trees: [createTree()], operatorPools: [{ address: operatorPool, data }] },
  }),
  compareLeavesByAddressBytes: () => ({ a: leaf, b: leaf }),
  computeRewardProofLength: () => ({ input: { leafCount: 5, treeCount: 2 } }),
  createRewardTree: () => ({ leaves: [leaf], config: { order } }),
  createRewardTrees: () => ({ leaves: [leaf], config: { order, treeCount: 2 } }),
  dumpRewardTrees: () => ({ input: { epoch: 1n, trees: [createTree()] } }),
  getRewardAccrual: () => ({ trees: [createTree()], operatorPool }),
  getRewardAccruals: () => ({ trees: [createTree()] }),
  getRewardProof: () => ({ tree: createTree(), operatorPool }),
  getRewardProofs: () => ({ tree: createTree() }),
  hashRewardLeaf: () => ({ leaf }),
  loadRewardTrees: () => ({ text: sdk.dumpRewardTrees({ epoch: 1n, trees: [sdk.createRewardTree([leaf])] }) }),
};
/** Comparing leaves reads their pools alone. */
const NOT_READ = ['a.rewardAmount: taken', 'a.usdcAmount: taken', 'b.rewardAmount: taken', 'b.usdcAmount: taken'];

it.each(Object.entries(ARGUMENTS))('%s names the argument or field that it refuses', (name, createArguments) => {
  expect(listUnnamedFields(sdk[name as keyof typeof ARGUMENTS], createArguments())).toEqual(
    name.startsWith('compare') ? NOT_READ : [],
  );
});
