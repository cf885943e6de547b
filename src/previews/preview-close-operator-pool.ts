import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** What closing a pool adds to its preview. */
export interface CloseOperatorPoolDetails {
  /** The last epoch the pool earns in. */
  readonly closedAtEpoch: bigint;
}

/**
 * What closing a pool will do. It cannot be undone.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewCloseOperatorPool, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'closeOperatorPool'>];
 * const preview = previewCloseOperatorPool(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.closedAtEpoch : preview.error.name;
 * ```
 */
export function previewCloseOperatorPool(
  state: StakingState,
  input: ActionFields<'closeOperatorPool'>,
  clock: ChainClock,
): ActionPreview<CloseOperatorPoolDetails> {
  return previewAction(state, { ...input, kind: 'closeOperatorPool' }, clock, ({ poolAfter }) => ({
    closedAtEpoch: poolAfter.closedAtEpoch!,
    warnings: warningsOf({
      closedForGood: true,
      lastEpochsNeedLeaves: true,
      claimUsdcBeforeNextEpoch: true,
    }),
  }));
}
