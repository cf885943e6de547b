import { checkObject } from '../checks/check-object.js';
import { checkInteger } from '../checks/check-integer.js';
import { MAXIMUM_U64 } from '../checks/integer-limits.js';

/** Epochs in a super-epoch. */
const SUPER_EPOCH = 300n;
/** INT in base units that each super-epoch emits: 500, 400, 300, 200 and 100 million. */
const HUNDRED_MILLION_INT = 100_000_000n * 1_000_000_000n;
const SUPER_EPOCHS = 5n;

/** The last epoch that emits: 1,500. */
export const LAST_EMITTING_EPOCH = SUPER_EPOCH * SUPER_EPOCHS;

function checkEpoch(field: string, epoch: bigint): void {
  checkInteger(field, epoch, 1n, MAXIMUM_U64);
}

/**
 * What `create_reward_record` demands as total rewards of an epoch with roots, in base units of INT (docs/protocol.md#emission). A super-epoch's
 * total is divided by its 300 epochs; the first (total mod 300) of them emit one unit more. Nothing after epoch 1,500.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an epoch below 1 (the program: 6043)
 * @example
 * ```ts
 * import { computeEpochEmission } from 'inference-staking-sdk';
 *
 * computeEpochEmission(1n); // 1_666_666_666_666_667n
 * ```
 */
export function computeEpochEmission(epoch: bigint): bigint {
  checkEpoch('epoch', epoch);
  if (epoch > LAST_EMITTING_EPOCH) return 0n;
  const total = (SUPER_EPOCHS - (epoch - 1n) / SUPER_EPOCH) * HUNDRED_MILLION_INT;
  const hasOneMore = (epoch - 1n) % SUPER_EPOCH < total % SUPER_EPOCH;
  return total / SUPER_EPOCH + (hasOneMore ? 1n : 0n);
}

/**
 * What epochs 1 to `epoch` emit together, in base units of INT; 0 for epoch 0.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an epoch outside of u64
 * @example
 * ```ts
 * import { computeCumulativeEmission } from 'inference-staking-sdk';
 *
 * computeCumulativeEmission(1500n); // 1_500_000_000_000_000_000n: 15 % of ten billion INT
 * ```
 */
export function computeCumulativeEmission(epoch: bigint): bigint {
  checkInteger('epoch', epoch, 0n, MAXIMUM_U64);
  const last = epoch > LAST_EMITTING_EPOCH ? LAST_EMITTING_EPOCH : epoch;
  let emitted = 0n;
  for (let superEpoch = 0n; superEpoch * SUPER_EPOCH < last; superEpoch++) {
    const total = (SUPER_EPOCHS - superEpoch) * HUNDRED_MILLION_INT;
    const epochs = last - superEpoch * SUPER_EPOCH;
    if (epochs >= SUPER_EPOCH) {
      emitted += total;
      continue;
    }
    const extra = total % SUPER_EPOCH;
    emitted += epochs * (total / SUPER_EPOCH) + (epochs < extra ? epochs : extra);
  }
  return emitted;
}

/**
 * What the epochs from `firstEpoch` to `lastEpoch`, both included, emit together, in base units of INT.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an epoch below 1
 * @example
 * ```ts
 * import { computeEpochRangeEmission } from 'inference-staking-sdk';
 *
 * computeEpochRangeEmission({ firstEpoch: 1n, lastEpoch: 300n }); // 500_000_000_000_000_000n
 * ```
 */
export function computeEpochRangeEmission(input: { readonly firstEpoch: bigint; readonly lastEpoch: bigint }): bigint {
  checkObject('input', input);
  const { firstEpoch, lastEpoch } = input;
  checkEpoch('firstEpoch', firstEpoch);
  checkEpoch('lastEpoch', lastEpoch);
  return lastEpoch < firstEpoch
    ? 0n
    : computeCumulativeEmission(lastEpoch) - computeCumulativeEmission(firstEpoch - 1n);
}

/**
 * What is still to be emitted once `epoch` is complete, in base units of INT.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an epoch outside of u64
 * @example
 * ```ts
 * import { computeRemainingEmission } from 'inference-staking-sdk';
 *
 * computeRemainingEmission(1_200n); // 100_000_000_000_000_000n: the last super-epoch
 * ```
 */
export function computeRemainingEmission(epoch: bigint): bigint {
  return computeCumulativeEmission(LAST_EMITTING_EPOCH) - computeCumulativeEmission(epoch);
}

/**
 * The first and last epoch of the super-epoch an epoch lies in, both included; null after epoch 1,500.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE` for an epoch below 1
 * @example
 * ```ts
 * import { computeSuperEpoch } from 'inference-staking-sdk';
 *
 * computeSuperEpoch(301n); // { firstEpoch: 301n, lastEpoch: 600n }
 * ```
 */
export function computeSuperEpoch(epoch: bigint): { readonly firstEpoch: bigint; readonly lastEpoch: bigint } | null {
  checkEpoch('epoch', epoch);
  if (epoch > LAST_EMITTING_EPOCH) return null;
  const firstEpoch = ((epoch - 1n) / SUPER_EPOCH) * SUPER_EPOCH + 1n;
  return { firstEpoch, lastEpoch: firstEpoch + SUPER_EPOCH - 1n };
}
