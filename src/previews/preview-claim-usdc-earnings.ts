import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** What claiming USDC adds to its preview. */
export interface ClaimUsdcEarningsDetails {
  /** USDC in base units that reach the destination. */
  readonly usdcAmount: bigint;
}

/**
 * What claiming the USDC earnings of a record will do; its stake is not touched.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewClaimUsdcEarnings, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'claimUsdcEarnings'>];
 * const preview = previewClaimUsdcEarnings(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.usdcAmount : preview.error.name;
 * ```
 */
export function previewClaimUsdcEarnings(
  state: StakingState,
  input: ActionFields<'claimUsdcEarnings'>,
  clock: ChainClock,
): ActionPreview<ClaimUsdcEarningsDetails> {
  return previewAction(state, { ...input, kind: 'claimUsdcEarnings' }, clock, ({ logged }) => ({
    usdcAmount: logged('claimUsdcEarningsEvent')!.usdcAmount,
    warnings: warningsOf({}),
  }));
}
