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

/**
 * Accounts of instructions that no field of an action holds and no seed gives: `<account>`, or `<instruction>.<account>` for one instruction alone.
 * Each is asked for by a function of this name, with the wallet that signs or the pool as argument.
 */
export const OUTSIDE_ACCOUNTS: Readonly<
  Record<string, { readonly name: string; readonly of?: 'operatorPool' | 'wallet' }>
> = {
  payer: { name: 'payer', of: 'wallet' },
  receiver: { name: 'receiver', of: 'wallet' },
  operator_staking_record: { name: 'operatorStakingRecord', of: 'operatorPool' },
  'slash_stake.slashing_destination_token_account': { name: 'slashingDestinationTokenAccount' },
  'slash_stake.slashing_destination_usdc_account': { name: 'slashingDestinationUsdcAccount' },
  'create_reward_record.reward_record': { name: 'nextRewardRecord' },
};

/** Reward records that an action names by their epoch: the field of the action, and what it says. */
export const EPOCH_FIELDS: Readonly<Record<string, { readonly field: string; readonly doc: string }>> = {
  'accrue_reward.reward_record': { field: 'epoch', doc: 'The epoch of the reward record that is passed.' },
  'accrue_reward_emergency_bypass.current_pool_reward_record': {
    field: 'currentEpoch',
    doc: 'The epoch to skip: the one after the last claimed. Its reward record is passed.',
  },
  'accrue_reward_emergency_bypass.next_pool_reward_record': {
    field: 'nextEpoch',
    doc: 'The epoch after that. Its reward record is passed.',
  },
};

/** Where the model keeps each account; accounts that are not listed are no part of the state. */
export const STATE_ACCOUNTS: Readonly<
  Record<string, 'operatorPool' | 'poolOverview' | 'rewardRecord' | 'stakingRecord' | 'tokenAccount'>
> = {
  pool_overview: 'poolOverview',
  operator_pool: 'operatorPool',
  staking_record: 'stakingRecord',
  owner_staking_record: 'stakingRecord',
  new_staking_record: 'stakingRecord',
  operator_staking_record: 'stakingRecord',
  reward_record: 'rewardRecord',
  current_pool_reward_record: 'rewardRecord',
  next_pool_reward_record: 'rewardRecord',
  reward_token_account: 'tokenAccount',
  usdc_token_account: 'tokenAccount',
  staked_token_account: 'tokenAccount',
  reward_fee_token_account: 'tokenAccount',
  usdc_fee_token_account: 'tokenAccount',
  pool_usdc_vault: 'tokenAccount',
  operator_usdc_vault: 'tokenAccount',
  owner_token_account: 'tokenAccount',
  admin_token_account: 'tokenAccount',
  admin_usdc_account: 'tokenAccount',
  registration_fee_payout_token_account: 'tokenAccount',
  destination: 'tokenAccount',
  slashing_destination_token_account: 'tokenAccount',
  slashing_destination_usdc_account: 'tokenAccount',
};

/** State accounts that the instruction creates: they must not exist yet. */
export const CREATED_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  create_pool_overview: ['pool_overview', 'reward_token_account', 'usdc_token_account'],
  create_operator_pool: [
    'operator_pool',
    'staking_record',
    'staked_token_account',
    'reward_fee_token_account',
    'usdc_fee_token_account',
    'operator_usdc_vault',
  ],
  create_reward_record: ['reward_record'],
  create_staking_record: ['owner_staking_record'],
};

/** State accounts whose content the instruction does not read: any address passes. */
export const UNREAD_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  create_pool_overview: ['slashing_destination_token_account', 'slashing_destination_usdc_account'],
  update_pool_overview: ['slashing_destination_token_account', 'slashing_destination_usdc_account'],
};
