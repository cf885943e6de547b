import { computeCooldownAfterUnstake, type CooldownReset } from '../math/cooldown.js';
import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { closedPoolWarnings, previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** What undelegating adds to its preview. */
export interface UnstakeDetails {
  /** INT in base units that go into cooldown. */
  readonly tokenAmount: bigint;
  /** What becomes of the cooldown, also of one that is running. */
  readonly cooldown: CooldownReset;
}

/**
 * What undelegating will do: `unstake` of `sharesAmount`, an amount of *shares*. `computeSharesWorthAtLeast` tells how many make an amount of INT.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewUnstake, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'unstake'>];
 * const preview = previewUnstake(state, input, { unixTimestamp: 1_750_000_000n });
 * const claimableFrom = preview.allowed ? preview.cooldown.newEnd : null;
 * ```
 */
export function previewUnstake(
  state: StakingState,
  input: ActionFields<'unstake'>,
  clock: ChainClock,
): ActionPreview<UnstakeDetails> {
  return previewAction(
    state,
    { ...input, kind: 'unstake' },
    clock,
    ({ overview, poolBefore, before, after, logged }) => {
      const { tokenAmount, unstakeAtTimestamp: end } = logged('unstakeEvent')!;
      const record = {
        tokensUnstakeAmount: before?.tokensInCooldown ?? 0n,
        unstakeAtTimestamp: before?.cooldownEndTimestamp ?? 0n,
      };
      const cooldown = computeCooldownAfterUnstake({ record, tokenAmount, end });
      return {
        tokenAmount,
        cooldown,
        warnings: warningsOf({
          noEarningsInCooldown: tokenAmount > 0n,
          sharesWorthNothing: tokenAmount === 0n,
          cooldownRestarts: cooldown.tokensRestarted > 0n,
          ...closedPoolWarnings(poolBefore, overview, after),
        }),
      };
    },
  );
}
