import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/**
 * What closing an empty record will do. Its rent goes to the `receiver` of the instruction.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewCloseStakingRecord, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'closeStakingRecord'>];
 * const preview = previewCloseStakingRecord(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.warnings.length : preview.error.name;
 * ```
 */
export function previewCloseStakingRecord(
  state: StakingState,
  input: ActionFields<'closeStakingRecord'>,
  clock: ChainClock,
): ActionPreview {
  return previewAction(state, { ...input, kind: 'closeStakingRecord' }, clock, ({ before }) => ({
    warnings: warningsOf({ operatorRecordGone: before?.isOperator === true }),
  }));
}
