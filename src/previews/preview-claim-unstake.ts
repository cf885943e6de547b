import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { closedPoolWarnings, previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** What claiming adds to its preview. */
export interface ClaimUnstakeDetails {
  /** INT in base units that reach the owner's token account. */
  readonly tokenAmount: bigint;
}

/**
 * What claiming tokens whose cooldown is over will do. Anybody may do it for the owner.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewClaimUnstake, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'claimUnstake'>];
 * const preview = previewClaimUnstake(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.tokenAmount : preview.error.name;
 * ```
 */
export function previewClaimUnstake(
  state: StakingState,
  input: ActionFields<'claimUnstake'>,
  clock: ChainClock,
): ActionPreview<ClaimUnstakeDetails> {
  return previewAction(state, { ...input, kind: 'claimUnstake' }, clock, ({ overview, poolBefore, after, logged }) => ({
    tokenAmount: logged('claimUnstakeEvent')!.tokenAmount,
    warnings: warningsOf({
      endsOptionToCancel: true,
      ...closedPoolWarnings(poolBefore, overview, after),
    }),
  }));
}
