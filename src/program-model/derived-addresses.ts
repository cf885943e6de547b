import type { Address } from '@solana/kit';
import { addressBytes } from '../wire/address.js';
import { asciiBytes } from '../wire/ascii.js';
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

/** Address and bump of an account: its name as first seed, then the addresses given. */
export function derivedAddress(
  programAddress: Address,
  account: DerivedAccount,
  ...seeds: Address[]
): readonly [Address, number] {
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
