import { sha256Into } from '../wire/sha256.js';

const NODE_PREFIX = 1;
const NODE_LENGTH = 65;
/** Scratch space: the node being hashed, that is its prefix, the hash on the left, the hash on the right, and room for the padding. */
const node = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(NODE_LENGTH + 72));

/**
 * Puts at `offset` of `target` the hash of a node: sha256 of a one byte and the two hashes below it, which lie side by side at `at` of
 * `below`.
 */
export function hashRewardNodeInto(below: Uint8Array, at: number, target: DataView, offset: number): void {
  node.setUint8(0, NODE_PREFIX);
  for (let index = 0; index < 64; index++) node.setUint8(1 + index, below[at + index]!);
  sha256Into(node, NODE_LENGTH, target, offset);
}

/** The hash of a node over the hashes below it, left and right. */
export function hashRewardNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const pair = new Uint8Array(64);
  pair.set(left);
  pair.set(right, 32);
  const view = new DataView(pair.buffer);
  hashRewardNodeInto(pair, 0, view, 0);
  return pair.slice(0, 32);
}
