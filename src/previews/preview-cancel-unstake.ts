import { computeDepositDust } from '../math/deposits.js';
import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { closedPoolWarnings, previewAction, type ActionPreview } from './preview.js';
import type { StakeDetails } from './preview-stake.js';
import { warningsOf } from './warnings.js';

/** What cancelling adds to its preview. */
export interface CancelUnstakeDetails extends StakeDetails {
  /** INT in base units that leave the cooldown: all that is in it. */
  readonly tokenAmount: bigint;
}

/**
 * What cancelling an undelegation will do: everything in cooldown is staked again, at today's ratio, which may give fewer shares than before.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewCancelUnstake, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'cancelUnstake'>];
 * const preview = previewCancelUnstake(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.sharesAmount : preview.error.name;
 * ```
 */
export function previewCancelUnstake(
  state: StakingState,
  input: ActionFields<'cancelUnstake'>,
  clock: ChainClock,
): ActionPreview<CancelUnstakeDetails> {
  return previewAction(state, { ...input, kind: 'cancelUnstake' }, clock, ({ overview, poolBefore, after, logged }) => {
    const { tokenAmount, sharesAmount } = logged('cancelUnstakeEvent')!;
    const dustAmount = computeDepositDust(poolBefore, tokenAmount);
    return {
      tokenAmount,
      sharesAmount,
      dustAmount,
      warnings: warningsOf({
        nothingInCooldown: tokenAmount === 0n,
        mintsNoShares: tokenAmount > 0n && sharesAmount === 0n,
        losesDust: sharesAmount > 0n && dustAmount > 0n,
        gainsOrphanedTokens: tokenAmount > 0n && poolBefore.totalShares === 0n && poolBefore.totalStakedAmount > 0n,
        ...closedPoolWarnings(poolBefore, overview, after),
      }),
    };
  });
}
