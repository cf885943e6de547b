import { computeTokensForShares } from '../math/tokens-for-shares.js';
import type { ActionFields } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';
import type { ChainClock } from '../program-model/chain-clock.js';
import { previewAction, type ActionPreview } from './preview.js';
import { warningsOf } from './warnings.js';

/** What slashing adds to its preview, in base units. */
export interface SlashStakeDetails {
  /** INT that the slashed shares are worth. */
  readonly tokenAmount: bigint;
  /** USDC of the operator's record: all of it. */
  readonly usdcAmount: bigint;
  /** INT and USDC in the pool's commission vaults: all of it. */
  readonly rewardCommissionAmount: bigint;
  readonly usdcCommissionAmount: bigint;
}

/**
 * What slashing the operator of a halted pool will do. Delegators lose nothing.
 *
 * @throws what `applyAction` throws
 * @example
 * ```ts
 * import { previewSlashStake, type ActionFields, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, input]: [StakingState, ActionFields<'slashStake'>];
 * const preview = previewSlashStake(state, input, { unixTimestamp: 1_750_000_000n });
 * const answer = preview.allowed ? preview.tokenAmount : preview.error.name;
 * ```
 */
export function previewSlashStake(
  state: StakingState,
  input: ActionFields<'slashStake'>,
  clock: ChainClock,
): ActionPreview<SlashStakeDetails> {
  return previewAction(state, { ...input, kind: 'slashStake' }, clock, ({ overview, poolAfter, after, logged }) => {
    const slashed = logged('slashStakeEvent')!;
    const remaining = computeTokensForShares(poolAfter, after?.shares ?? 0n);
    return {
      tokenAmount: slashed.tokenAmountSlashed,
      usdcAmount: slashed.usdcConfiscated,
      rewardCommissionAmount: slashed.rewardCommissionConfiscated,
      usdcCommissionAmount: slashed.usdcCommissionConfiscated,
      warnings: warningsOf({
        slashesCurrentRecord: true,
        cooldownOutOfReach: (after?.tokensInCooldown ?? 0n) > 0n,
        delegationBlocked:
          poolAfter.closedAtEpoch === null && overview !== null && remaining < overview.minOperatorTokenStake,
      }),
    };
  });
}
