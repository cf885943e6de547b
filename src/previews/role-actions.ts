import type { Address } from '../kit/kit-types.js';
import { findAssociatedTokenPda } from '../addresses/associated-token-account.js';
import type { OperatorPool } from '../program/accounts/operator-pool.js';
import type { PoolOverview } from '../program/accounts/pool-overview.js';
import type { StakingRecord } from '../program/accounts/staking-record.js';
import { tokenAccountsOf } from '../program-model/account-maps.js';
import type { StakingAction } from '../program-model/action.js';
import type { StakingState } from '../program-model/state.js';

/** The wallet's account of a mint. */
export type FindTokenAccount = (owner: Address, mint: Address) => Address;

/** Of the wallet's accounts in the state the one with the most tokens, of equal ones the first; else the associated one. */
export function tokenAccountFinder(state: StakingState): FindTokenAccount {
  return (owner, mint) => {
    let best: { readonly address: Address; readonly amount: bigint } | null = null;
    for (const [address, account] of tokenAccountsOf(state, owner))
      if (account.mint === mint && (best === null || account.amount > best.amount))
        best = { address, amount: account.amount };
    return best?.address ?? findAssociatedTokenPda({ owner, mint })[0];
  };
}

/** A stake of 1. */
export function stakeAction(
  find: FindTokenAccount,
  overview: PoolOverview,
  { owner, operatorPool }: { readonly owner: Address; readonly operatorPool: Address },
): StakingAction {
  return { kind: 'stake', owner, operatorPool, ownerTokenAccount: find(owner, overview.mint), tokenAmount: 1n };
}

/** What the owner of a record can do with it, with an amount of 1. */
export function stakerActions(
  find: FindTokenAccount,
  usdcMint: Address,
  overview: PoolOverview,
  record: StakingRecord,
): StakingAction[] {
  const { owner, operatorPool } = record;
  const ownerTokenAccount = find(owner, overview.mint);
  const destination = find(owner, usdcMint);
  return [
    stakeAction(find, overview, record),
    { kind: 'unstake', owner, operatorPool, sharesAmount: 1n },
    { kind: 'cancelUnstake', owner, operatorPool },
    { kind: 'claimUnstake', owner, operatorPool, ownerTokenAccount },
    { kind: 'claimUsdcEarnings', owner, operatorPool, destination },
    { kind: 'closeStakingRecord', owner, operatorPool },
  ];
}

/** What the admin of a pool can do with it; updates that change nothing. */
export function adminActions(
  find: FindTokenAccount,
  usdcMint: Address,
  overview: PoolOverview,
  operatorPool: Address,
  { admin, rewardLastClaimedEpoch }: OperatorPool,
): StakingAction[] {
  const int = find(admin, overview.mint);
  const usdc = find(admin, usdcMint);
  const unchanged = {
    newRewardCommissionRateBps: null,
    newUsdcCommissionRateBps: null,
    allowDelegation: null,
    autoStakeFees: null,
    name: null,
    description: null,
    websiteUrl: null,
    avatarImageUrl: null,
    operatorAuthKeys: null,
  };
  return [
    { kind: 'updateOperatorPool', admin, operatorPool, ...unchanged },
    { kind: 'changeOperatorAdmin', admin, operatorPool, newAdmin: admin },
    { kind: 'changeOperatorStakingRecord', admin, operatorPool, owner: admin },
    { kind: 'withdrawOperatorRewardCommission', admin, operatorPool, destination: int },
    { kind: 'withdrawOperatorUsdcCommission', admin, operatorPool, destination: usdc },
    { kind: 'closeOperatorPool', admin, operatorPool },
    { kind: 'sweepClosedPoolUsdcDust', admin, operatorPool, adminUsdcAccount: usdc },
    {
      kind: 'accrueRewardEmergencyBypass',
      admin,
      operatorPool,
      currentEpoch: rewardLastClaimedEpoch + 1n,
      nextEpoch: rewardLastClaimedEpoch + 2n,
    },
  ];
}
