/** Random transactions on the model alone, with the refusals that are met on the way. */
import {
  applyAction,
  checkAction,
  createStakingState,
  listActions,
  MAINNET,
  type ActionRefusal,
  type StakingAction,
  type StakingState,
} from '../../src/index.js';
import { ADMIN, MINT, opening, pick, randomActions, STAKERS, START, USDC_MINT, walletOf, type Trees } from './fuzz.js';
import { createRandom } from './random-values.js';

/** Everything that decides about an action. */
export interface Moment {
  readonly state: StakingState;
  readonly unixTimestamp: bigint;
  /** Trees of the published epochs. */
  readonly trees: Trees;
}

export interface MetRefusal extends Moment {
  readonly action: StakingAction;
  readonly refusal: ActionRefusal;
}

const wallets = (): StakingState =>
  createStakingState({
    deployment: MAINNET,
    tokenAccounts: [...STAKERS, ADMIN].flatMap((key) => {
      const amount = key === ADMIN ? 10n ** 19n / 2n : 10n ** 15n;
      return [
        { address: walletOf(key, 'int'), data: { mint: MINT, owner: key.address, amount } },
        { address: walletOf(key, 'usdc'), data: { mint: USDC_MINT, owner: key.address, amount } },
      ];
    }),
  });

/** One network from its beginning; yields what is refused, of the transactions and of the listed actions. */
export function* walkRefusals(seed: number, transactions: number): Generator<MetRefusal> {
  const random = createRandom(seed);
  const trees: Trees = new Map();
  let state = wallets();
  let unixTimestamp = START;
  const first = opening(random);
  for (let step = 0; step < transactions; step++) {
    if (random.below(3) === 0) unixTimestamp += BigInt(pick(random, [1, 50, 100, 101, 10_000, 90_000]));
    const treesBefore = new Map(trees);
    const actions = first[step] ?? randomActions(random, state, trees);
    let current: StakingState | null = state;
    for (const [instructionIndex, action] of actions.entries()) {
      const outcome = applyAction(current, action, { unixTimestamp, instructionIndex });
      if (outcome.ok) {
        current = outcome.state;
        continue;
      }
      const refusal = checkAction(current, action, { unixTimestamp });
      if (!refusal.allowed) yield { state: current, unixTimestamp, trees: new Map(treesBefore), action, refusal };
      current = null;
      break;
    }
    if (current === null) {
      // Nothing was published.
      trees.clear();
      for (const [epoch, tree] of treesBefore) trees.set(epoch, tree);
      continue;
    }
    state = current;
    const pools = [...state.operatorPools.keys()];
    if (pools.length === 0 || step % 4 !== 0) continue;
    const refused = listActions(state, pick(random, pools), { unixTimestamp }).flatMap(({ action, status }) =>
      status.allowed ? [] : [{ action, refusal: status }],
    );
    if (refused.length > 0) yield { state, unixTimestamp, trees: new Map(trees), ...pick(random, refused) };
  }
}
