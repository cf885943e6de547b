import { wrongTypeError } from '../errors/input.js';
import { checkAddress } from '../checks/check-address.js';
import { checkU64Input } from '../checks/check-integer.js';
import { checkObject } from '../checks/check-object.js';
import { describeType } from '../checks/describe-type.js';
import type { Deployment } from '../addresses/deployment.js';
import type { StakingState, TokenAccount } from './state.js';

/** Throws unless `deployment` holds the addresses and the delay of a build of the program. */
export function checkDeployment(deployment: Deployment): void {
  checkObject('deployment', deployment);
  const { programAddress, usdcMint, minSlashingDelaySeconds } = deployment;
  checkAddress('programAddress', programAddress);
  checkAddress('usdcMint', usdcMint);
  checkU64Input('minSlashingDelaySeconds', minSlashingDelaySeconds);
}

/** A copy of a token account. Throws if it cannot exist. */
export function readTokenAccount(account: TokenAccount): TokenAccount {
  checkObject('data', account);
  const { mint, owner, amount } = account;
  checkAddress('mint', mint);
  checkAddress('owner', owner);
  checkU64Input('amount', amount);
  return { mint, owner, amount };
}

const MAPS = ['operatorPools', 'stakingRecords', 'rewardRecords', 'tokenAccounts'] as const;

/**
 * Throws unless `state` has the form of a state: the accounts in it were checked when it was made.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`
 */
export function checkState(state: StakingState): void {
  checkObject('state', state);
  checkObject('state.deployment', state.deployment);
  if (state.poolOverview !== null) checkObject('state.poolOverview', state.poolOverview);
  for (const name of MAPS) {
    const map: unknown = state[name];
    if (typeof map !== 'object' || map === null || typeof Reflect.get(map, 'get') !== 'function')
      throw wrongTypeError({ field: `state.${name}`, expected: 'a map', actual: describeType(map) });
  }
}
