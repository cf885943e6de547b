import { sha256 } from '../wire/sha256.js';

const NODE_PREFIX = 1;

/** The hash of a node: sha256 of a one byte and the hashes below it, left and right. */
export function hashRewardNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const node = new Uint8Array(65);
  node[0] = NODE_PREFIX;
  node.set(left, 1);
  node.set(right, 33);
  return sha256(node);
}
