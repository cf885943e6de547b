import type { Address } from '../kit/kit-types.js';
import { findAssociatedTokenPda } from '../addresses/associated-token-account.js';
import { TOKEN_GROUPS, toPersistentMap } from '../program-model/account-maps.js';
import type { StakingAction } from '../program-model/action.js';
import type { ForeignInstruction } from '../program-model/apply-transaction.js';
import { addressInState } from '../program-model/derived-addresses.js';
import type { StakingState, TokenAccount } from '../program-model/state.js';

/**
 * An account that must be created before an action, in the same transaction or earlier:
 * - `stakingRecord`: the staker's record, by `createStakingRecord`;
 * - `tokenAccount`: the associated token account that the action names, by the Associated Token program.
 */
export type CreatedAccount = 'stakingRecord' | 'tokenAccount';

/** An action with what must be created before it. */
export interface PreparedAction {
  /** In the order in which it is created. */
  readonly creates: readonly CreatedAccount[];
  /** The instructions that create it, in the same order. */
  readonly first: readonly (ForeignInstruction | StakingAction)[];
  /** The state with the token account, which the staking program cannot create. */
  readonly state: StakingState;
}

/** The wallet's token account that an action moves tokens from or to; null for an action without one. */
function walletAccountOf(
  { poolOverview, deployment: { usdcMint } }: StakingState,
  action: StakingAction,
): { readonly address: Address; readonly owner: Address; readonly mint: Address | undefined } | null {
  const intMint = poolOverview?.mint;
  switch (action.kind) {
    case 'stake':
    case 'claimUnstake':
      return { address: action.ownerTokenAccount, owner: action.owner, mint: intMint };
    case 'claimUsdcEarnings':
      return { address: action.destination, owner: action.owner, mint: usdcMint };
    case 'withdrawOperatorRewardCommission':
      return { address: action.destination, owner: action.admin, mint: intMint };
    case 'withdrawOperatorUsdcCommission':
      return { address: action.destination, owner: action.admin, mint: usdcMint };
    case 'sweepClosedPoolUsdcDust':
      return { address: action.adminUsdcAccount, owner: action.admin, mint: usdcMint };
    default:
      return null;
  }
}

/** The wallet's token account that an action names, empty, if the state lacks it and it can be created: if it is the associated one. */
function findMissingTokenAccount(state: StakingState, action: StakingAction): readonly [Address, TokenAccount] | null {
  const account = walletAccountOf(state, action);
  if (account === null || state.tokenAccounts.has(account.address)) return null;
  const { address, owner, mint } = account;
  if (mint === undefined || address !== findAssociatedTokenPda({ owner, mint })[0]) return null;
  return [address, { mint, owner, amount: 0n }];
}

/** What a wallet must create before an action whose fields are checked: a staking record before its first stake, and a token account. */
export function prepareAction(state: StakingState, action: StakingAction): PreparedAction {
  const creates: CreatedAccount[] = [];
  const first: (ForeignInstruction | StakingAction)[] = [];
  if (action.kind === 'stake' && state.operatorPools.has(action.operatorPool)) {
    const { owner, operatorPool } = action;
    if (!state.stakingRecords.has(addressInState(state, 'StakingRecord', operatorPool, owner))) {
      creates.push('stakingRecord');
      first.push({ kind: 'createStakingRecord', owner, operatorPool });
    }
  }
  const missing = findMissingTokenAccount(state, action);
  if (missing === null) return { creates, first, state };
  creates.push('tokenAccount');
  first.push({ kind: 'foreignInstruction' });
  const tokenAccounts = toPersistentMap(state.tokenAccounts, TOKEN_GROUPS).with(...missing);
  return { creates, first, state: { ...state, tokenAccounts } };
}
