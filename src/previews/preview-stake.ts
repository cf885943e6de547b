import { computeDepositDust } from '../math/deposits.js';
import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { closedPoolWarnings, previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** What a stake adds to its preview. */
export interface StakeDetails {
  /** Shares minted for the staker. */
  readonly sharesAmount: bigint;
  /** INT in base units that rounding gives to the pool. */
  readonly dustAmount: bigint;
}

/**
 * What staking with a pool will do: `stake` by `owner` of `tokenAmount`, INT in base units.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewStake, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'stake'>];
 * const preview = previewStake(state, input, { unixTimestamp: 1_750_000_000n });
 * const text = preview.allowed ? `You get ${preview.sharesAmount} shares.` : preview.error.name;
 * ```
 */
export function previewStake(
  state: StakingState,
  input: ActionFields<'stake'>,
  clock: ChainClock,
): ActionPreview<StakeDetails> {
  return previewAction(state, { ...input, kind: 'stake' }, clock, ({ overview, poolBefore, after, logged }) => {
    const { sharesAmount } = logged('stakeEvent')!;
    const dustAmount = computeDepositDust(poolBefore, input.tokenAmount);
    return {
      sharesAmount,
      dustAmount,
      warnings: warningsOf({
        mintsNoShares: sharesAmount === 0n,
        losesDust: sharesAmount > 0n && dustAmount > 0n,
        gainsOrphanedTokens: poolBefore.totalShares === 0n && poolBefore.totalStakedAmount > 0n,
        ...closedPoolWarnings(poolBefore, overview, after),
      }),
    };
  });
}
