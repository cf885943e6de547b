import type { Address } from '../kit/kit-types.js';
import { checkObject } from '../checks/check-object.js';
import { ACTION_ACCOUNTS, STATE_ACCOUNTS, type StateAccountFact } from '../program/action-accounts.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program/program-address.js';
import { programAddressOf, type AccountConfig } from '../wire/encoded-account.js';
import type { StakingAction } from './action.js';
import { checkActionFields } from './check-action-fields.js';
import { checkState } from './check-state.js';
import { derivedAddress, rewardRecordAddress } from './derived-addresses.js';
import type { StakingState } from './state.js';

/** An account that a state must hold to answer for an action. */
export interface ActionAccount {
  /** As the instruction names it. */
  readonly name: string;
  readonly type: StateAccountFact['type'];
  /** Null when another account names it, and the state given does not hold that one. */
  readonly address: Address | null;
  /** The account whose content names this one, or null when the action alone gives its address. */
  readonly namedBy: 'operatorPool' | 'poolOverview' | null;
}

/** Which deployment is meant, and what is known of the chain. */
export interface ActionAccountsConfig extends AccountConfig {
  /** Gives the accounts that a pool or the overview names, and the deployment unless `programAddress` is given. */
  readonly state?: StakingState | null | undefined;
}

/** The address that a pool or the overview in the state names, or null. */
function namedAddress(
  state: StakingState | null | undefined,
  fields: Readonly<Record<string, unknown>>,
  name: string,
): Address | null {
  if (!state) return null;
  if (name === 'operatorStakingRecord')
    return state.operatorPools.get(fields['operatorPool'] as Address)?.operatorStakingRecord ?? null;
  const { poolOverview } = state;
  return (
    (name === 'slashingDestinationTokenAccount'
      ? poolOverview?.slashingDestinationTokenAccount
      : poolOverview?.slashingDestinationUsdcAccount) ?? null
  );
}

/**
 * Which accounts a state must hold for `applyAction` and `checkAction` to answer for an action, in the order of its instruction. Accounts that
 * the instruction creates are left out. Fetch those with an address first, then ask again with the state that they make.
 *
 * @throws what `applyAction` throws, for an action that no instruction can be
 * @example
 * ```ts
 * import { getActionAccounts, type StakingAction } from 'inference-staking-sdk';
 *
 * declare const action: StakingAction;
 * const addresses = getActionAccounts(action).flatMap(({ address }) => address ?? []);
 * ```
 */
export function getActionAccounts(action: StakingAction, config: ActionAccountsConfig = {}): ActionAccount[] {
  checkObject('config', config);
  const { state } = config;
  if (state !== null && state !== undefined) checkState(state);
  const program = programAddressOf(config, state?.deployment.programAddress ?? INFERENCE_STAKING_PROGRAM_ADDRESS);
  const checked = checkActionFields(action);
  if (checked.kind === 'transferTokens')
    return (['source', 'destination'] as const).map((name) => ({
      name,
      type: 'tokenAccount',
      address: checked[name],
      namedBy: null,
    }));
  const fields = checked as unknown as Readonly<Record<string, unknown>>;
  const addressOf = (name: string, fact: StateAccountFact): Address | null => {
    if ('field' in fact) return fields[fact.field] as Address;
    if ('epoch' in fact) return rewardRecordAddress(program, fields[fact.epoch] as bigint);
    if ('namedBy' in fact) return namedAddress(state, fields, name);
    return derivedAddress(program, fact.pda, ...fact.seeds.map((seed) => fields[seed] as Address))[0];
  };
  return ACTION_ACCOUNTS[checked.kind].map((name) => {
    const fact = STATE_ACCOUNTS[name]!;
    return { name, type: fact.type, address: addressOf(name, fact), namedBy: 'namedBy' in fact ? fact.namedBy : null };
  });
}

/** Whether the state holds an account. */
function isInState(state: StakingState, { type, address }: ActionAccount): boolean {
  if (type === 'poolOverview') return state.poolOverview !== null;
  if (address === null) return false;
  const { operatorPools, stakingRecords, rewardRecords, tokenAccounts } = state;
  const maps: Readonly<Record<typeof type, ReadonlyMap<Address, unknown>>> = {
    operatorPool: operatorPools,
    stakingRecord: stakingRecords,
    rewardRecord: rewardRecords,
    tokenAccount: tokenAccounts,
  };
  return maps[type].has(address);
}

/** The first account of the action, in the order in which the program loads them, that the state does not hold; null for none. */
export function findMissingAccount(state: StakingState, action: StakingAction): ActionAccount | null {
  return getActionAccounts(action, { state }).find((account) => !isInState(state, account)) ?? null;
}
