/** What the IDL cannot say. Everything else the generator reads from idl/inference_staking.json. */
import * as addresses from '../../src/wire/program-addresses.js';

/** The maximum bytes of a string and items of a vector in an account. Arguments have the same limits, so that nothing is built that the program refuses. */
export const MAXIMA: Readonly<Record<string, number>> = {
  name: 64,
  description: 200,
  website_url: 64,
  avatar_image_url: 128,
  operator_auth_keys: 5,
  reward_distribution_authorities: 5,
  halt_authorities: 5,
  slashing_authorities: 5,
  new_reward_distribution_authorities: 5,
  new_halt_authorities: 5,
  new_slashing_authorities: 5,
  // The network publishes at most 5, the account has room for 13 and the program checks nothing else.
  merkle_roots: 13,
  // A deeper proof would not fit into a transaction; it would prove one of 2^32 pools.
  proof: 32,
  proof_path: 32,
};

/** The constants of src/wire/program-addresses.ts, by address. */
export const FIXED_ADDRESSES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(addresses).map(([name, address]) => [address, name]),
);

/** Arguments in basis points: 10,000 is 100 %. */
export const BASIS_POINTS = /_rate_bps$|^rate_bps$/u;

/** Where the seeds of each account type's address are in its own data, and the most bytes the program allocates for it. */
export const ACCOUNTS: Readonly<
  Record<string, { pda: string; seeds: Readonly<Record<string, string>>; maximumBytes: number }>
> = {
  OperatorPool: { pda: 'operator_pool', seeds: { initialPoolAdmin: 'initialPoolAdmin' }, maximumBytes: 1375 },
  PoolOverview: { pda: 'pool_overview', seeds: {}, maximumBytes: 1762 },
  RewardRecord: { pda: 'reward_record', seeds: { epoch: 'epoch' }, maximumBytes: 461 },
  StakingRecord: {
    pda: 'staking_record',
    seeds: { operatorPool: 'operatorPool', owner: 'owner' },
    maximumBytes: 377,
  },
};

interface PdaFact {
  readonly text: string;
  readonly seeds: readonly { name: string; type: 'address' | 'u64' }[];
  readonly doc: string;
}

const ofPool = (text: string, doc: string): PdaFact => ({
  text,
  seeds: [{ name: 'operatorPool', type: 'address' }],
  doc,
});

/** The program's addresses. A pool's is fixed by its *initial* admin, whoever the admin is now. */
export const PDAS: Readonly<Record<string, PdaFact>> = {
  pool_overview: { text: 'PoolOverview', seeds: [], doc: 'the singleton with the parameters of the network' },
  global_token_reward_vault: { text: 'GlobalTokenRewardVault', seeds: [], doc: 'the global vault of INT rewards' },
  global_usdc_earnings_vault: { text: 'GlobalUsdcEarningsVault', seeds: [], doc: 'the global vault of USDC earnings' },
  operator_pool: {
    text: 'OperatorPool',
    seeds: [{ name: 'initialPoolAdmin', type: 'address' }],
    doc: 'the pool opened by an admin; a later change of the admin does not move it',
  },
  staking_record: {
    text: 'StakingRecord',
    seeds: [
      { name: 'operatorPool', type: 'address' },
      { name: 'owner', type: 'address' },
    ],
    doc: 'the record of an owner with a pool',
  },
  reward_record: { text: 'RewardRecord', seeds: [{ name: 'epoch', type: 'u64' }], doc: 'the record of an epoch' },
  pool_staked_token_vault: ofPool('PoolStakedTokenVault', "a pool's vault of staked INT"),
  pool_reward_commission_token_vault: ofPool('PoolRewardCommissionTokenVault', "a pool's vault of INT commission"),
  pool_usdc_commission_token_vault: ofPool('PoolUsdcCommissionTokenVault', "a pool's vault of USDC commission"),
  pool_delegator_usdc_earnings_vault: ofPool('PoolDelegatorUsdcEarningsVault', "a pool's vault of delegators' USDC"),
};

/** Accounts whose address follows from the others, where the IDL's seeds do not say so or only say it of account data. */
export const DERIVED: Readonly<Record<string, { pda: string; seeds: Readonly<Record<string, string>> }>> = {
  'cancel_unstake.owner_staking_record': {
    pda: 'staking_record',
    seeds: { operatorPool: 'operatorPool', owner: 'owner' },
  },
  'claim_usdc_earnings.staking_record': {
    pda: 'staking_record',
    seeds: { operatorPool: 'operatorPool', owner: 'owner' },
  },
  'close_staking_record.owner_staking_record': {
    pda: 'staking_record',
    seeds: { operatorPool: 'operatorPool', owner: 'owner' },
  },
  'create_operator_pool.operator_pool': { pda: 'operator_pool', seeds: { initialPoolAdmin: 'admin' } },
};
