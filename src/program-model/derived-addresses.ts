import type { Address } from '../kit/kit-types.js';
import { findGlobalTokenRewardVaultPda } from '../program/pdas/global-token-reward-vault.js';
import { findGlobalUsdcEarningsVaultPda } from '../program/pdas/global-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../program/pdas/pool-overview.js';
import { addressBytes } from '../wire/address.js';
import { asciiBytes } from '../wire/ascii.js';
import type { AccountConfig } from '../wire/encoded-account.js';
import { findProgramDerivedAddress } from '../wire/program-derived-address.js';

/** The accounts whose address follows from the deployment alone, or from one pool. */
export type DerivedAccount =
  | 'PoolOverview'
  | 'GlobalTokenRewardVault'
  | 'GlobalUsdcEarningsVault'
  | 'OperatorPool'
  | 'StakingRecord'
  | 'PoolStakedTokenVault'
  | 'PoolRewardCommissionTokenVault'
  | 'PoolUsdcCommissionTokenVault'
  | 'PoolDelegatorUsdcEarningsVault';

/** Those without seeds of their own, which are constants for the default program. */
const SINGLETONS: Partial<Record<DerivedAccount, (config: AccountConfig) => readonly [Address, number]>> = {
  PoolOverview: findPoolOverviewPda,
  GlobalTokenRewardVault: findGlobalTokenRewardVaultPda,
  GlobalUsdcEarningsVault: findGlobalUsdcEarningsVaultPda,
};

/** Address and bump of an account: its name as first seed, then the addresses given. */
export function derivedAddress(
  programAddress: Address,
  account: DerivedAccount,
  ...seeds: Address[]
): readonly [Address, number] {
  const singleton = SINGLETONS[account];
  if (singleton) return singleton({ programAddress });
  return findProgramDerivedAddress(
    [asciiBytes(account), ...seeds.map((seed) => addressBytes(seed, 'seed'))],
    programAddress,
  );
}

/** Address of the reward record of an epoch. */
export function rewardRecordAddress(programAddress: Address, epoch: bigint): Address {
  const seed = new Uint8Array(8);
  new DataView(seed.buffer).setBigUint64(0, epoch, true);
  return findProgramDerivedAddress([asciiBytes('RewardRecord'), seed], programAddress)[0];
}
