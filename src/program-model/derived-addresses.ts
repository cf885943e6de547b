import type { Deployment } from '../addresses/deployment.js';
import type { Address } from '../kit/kit-types.js';
import { findGlobalTokenRewardVaultPda } from '../program/pdas/global-token-reward-vault.js';
import { findGlobalUsdcEarningsVaultPda } from '../program/pdas/global-usdc-earnings-vault.js';
import { findPoolOverviewPda } from '../program/pdas/pool-overview.js';
import { addressBytes } from '../wire/address.js';
import { asciiBytes } from '../wire/ascii.js';
import type { AccountConfig } from '../wire/encoded-account.js';
import { findKnownProgramDerivedAddress, findProgramDerivedAddress } from '../wire/program-derived-address.js';
import type { StakingState } from './state.js';

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
  return findProgramDerivedAddress(seedsOf(account, seeds), programAddress);
}

function seedsOf(account: DerivedAccount, seeds: readonly Address[]): Uint8Array[] {
  return [asciiBytes(account), ...seeds.map((seed) => addressBytes(seed, 'seed'))];
}

/** Address of the reward record of an epoch. */
export function rewardRecordAddress(programAddress: Address, epoch: bigint): Address {
  const seed = new Uint8Array(8);
  new DataView(seed.buffer).setBigUint64(0, epoch, true);
  return findProgramDerivedAddress([asciiBytes('RewardRecord'), seed], programAddress)[0];
}

/** Addresses found before: at most twice this many are kept, some 300 bytes each. */
const KEPT_ADDRESSES = 100_000;

/** Addresses by their first seed and by a second text. */
type AddressesBySeeds = Map<string, Map<string, Address>>;

/** Once `recent` is full it becomes `older`, and what was older is forgotten. */
interface AddressCache {
  readonly programAddress: Address;
  /** How many addresses `recent` has. */
  count: number;
  recent: AddressesBySeeds;
  older: AddressesBySeeds;
}

/** A deployment's addresses live as long as the deployment does. */
const CACHES = /* @__PURE__ */ new WeakMap<Deployment, AddressCache>();

/** The address that is kept for two texts; it is derived the first time. */
function remember(deployment: Deployment, first: string, second: string, derive: () => Address): Address {
  const { programAddress } = deployment;
  let cache = CACHES.get(deployment);
  if (cache?.programAddress !== programAddress) {
    cache = { programAddress, count: 0, recent: new Map(), older: new Map() };
    CACHES.set(deployment, cache);
  }
  const kept = cache.recent.get(first)?.get(second);
  if (kept !== undefined) return kept;
  const address = cache.older.get(first)?.get(second) ?? derive();
  if (cache.count >= KEPT_ADDRESSES) {
    cache.older = cache.recent;
    cache.recent = new Map();
    cache.count = 0;
  }
  const group = cache.recent.get(first);
  if (group === undefined) cache.recent.set(first, new Map([[second, address]]));
  else group.set(second, address);
  cache.count++;
  return address;
}

/** The map in which a state has the accounts of this name. */
function mapOf(state: StakingState, account: DerivedAccount): ReadonlyMap<Address, unknown> {
  if (account === 'StakingRecord') return state.stakingRecords;
  return account === 'OperatorPool' ? state.operatorPools : state.tokenAccounts;
}

/** Address of a derived account, as {@link derivedAddress} has it; sooner if the state has the account. */
export function findAddressInState(state: StakingState, account: DerivedAccount, ...seeds: Address[]): Address {
  const { programAddress } = state.deployment;
  const singleton = SINGLETONS[account];
  if (singleton) return singleton({ programAddress })[0];
  const map = mapOf(state, account);
  const bytes = seedsOf(account, seeds);
  return (
    findKnownProgramDerivedAddress(bytes, programAddress, (address) => map.has(address)) ??
    findProgramDerivedAddress(bytes, programAddress)[0]
  );
}

/** {@link findAddressInState}, kept for the next time: by its seeds, or by the name of the account where it has fewer than two: no address is such a name. */
export function addressInState(state: StakingState, account: DerivedAccount, ...seeds: Address[]): Address {
  const [first = account, second = account] = seeds;
  return remember(state.deployment, first, second, () => findAddressInState(state, account, ...seeds));
}

/** Address of the reward record of an epoch, kept for the next time. */
export function rewardRecordAddressInState({ deployment }: StakingState, epoch: bigint): Address {
  return remember(deployment, 'RewardRecord', String(epoch), () =>
    rewardRecordAddress(deployment.programAddress, epoch),
  );
}
