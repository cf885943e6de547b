import type { StakingAction } from '../program-model/action.js';

/** The action with another amount of its tokens or shares; null for an action without one. */
export function withAmount(action: StakingAction, amount: bigint): StakingAction | null {
  switch (action.kind) {
    case 'stake':
      return { ...action, tokenAmount: amount };
    case 'unstake':
    case 'slashStake':
      return { ...action, sharesAmount: amount };
    default:
      return null;
  }
}
