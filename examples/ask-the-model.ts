/** The model of the program: a new network, and the outcome of each action on it. No chain, no RPC. */
import {
  applyTransaction,
  formatIntTokens,
  formatUsdc,
  parseIntTokens,
  type StakingAction,
  type StakingState,
} from 'inference-staking-sdk';
import {
  accrueAction,
  dora,
  MINT,
  north,
  northPool,
  openNetwork,
  publishEpoch,
  stakeAction,
  START,
} from '../test/support/model-network.js';

let state = openNetwork();

function attempt(title: string, actions: readonly StakingAction[], unixTimestamp = START): StakingState {
  const outcome = applyTransaction(state, actions, { unixTimestamp });
  if (!outcome.ok) {
    console.log(`${title}: fails with ${outcome.error.code ?? 'a panic'} ${outcome.error.name}`);
    return state;
  }
  const events = outcome.events.map(({ kind }) => kind).join(', ') || 'no event';
  const moved = outcome.transfers
    .map(({ source, amount }) =>
      state.tokenAccounts.get(source)?.mint === MINT
        ? `${formatIntTokens(amount, { decimals: 2 })} INT`
        : `${formatUsdc(amount, { decimals: 2 })} USDC`,
    )
    .join(' and ');
  console.log(`${title}: ${events}${moved === '' ? '' : `; ${moved} moved`}`);
  return outcome.state;
}

const unstake = {
  kind: 'unstake',
  owner: dora.address,
  operatorPool: northPool,
  sharesAmount: parseIntTokens('500'),
} as const;
const claim = {
  kind: 'claimUnstake',
  owner: dora.address,
  operatorPool: northPool,
  ownerTokenAccount: dora.int,
} as const;
state = attempt('Dora stakes 100 INT', [stakeAction(dora, northPool, parseIntTokens('100'))]);
state = attempt('North unstakes too much', [
  { ...unstake, owner: north.address, sharesAmount: parseIntTokens('4500') },
]);
const published = publishEpoch(state);
({ state } = published);
state = attempt('Dora unstakes before the epoch is accrued', [unstake]);
state = attempt('Dora accrues it and unstakes, in one transaction', [accrueAction(published, northPool), unstake]);
state = attempt('Dora claims at once', [claim]);
state = attempt('Dora claims when the cooldown is over', [claim], START + 700n);
