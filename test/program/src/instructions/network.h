/* Administration of the network: protocol.md, "Administration of the network". */

OUTLINED u64 create_pool_overview(void)
{
  enum { PAYER, ADMIN, FEE_WALLET, TOKEN_DESTINATION, USDC_DESTINATION, OVERVIEW, INT_VAULT, USDC_VAULT, INT_MINT, USDC_MINT, TOKEN_PROGRAM, SYSTEM, COUNT };
  static const AccountRule accounts[COUNT] = {
    [PAYER]             = { "payer",                              SIGNER | WRITABLE },
    [ADMIN]             = { "program_admin",                      SIGNER },
    [FEE_WALLET]        = { "registration_fee_payout_wallet",     UNCHECKED },
    [TOKEN_DESTINATION] = { "slashing_destination_token_account", UNCHECKED },
    [USDC_DESTINATION]  = { "slashing_destination_usdc_account",  UNCHECKED },
    [OVERVIEW]         = { "pool_overview",                      POOL_OVERVIEW | WRITABLE | CREATED },
    [INT_VAULT]        = { "reward_token_account",               TOKEN_ACCOUNT | WRITABLE | CREATED },
    [USDC_VAULT]       = { "usdc_token_account",                 TOKEN_ACCOUNT | WRITABLE | CREATED },
    [INT_MINT]          = { "mint",                               MINT },
    [USDC_MINT]        = { "usdc_mint",                          MINT },
    [TOKEN_PROGRAM]    = { "token_program",                      TOKEN_PROGRAM_ACCOUNT },
    [SYSTEM]            = { "system_program",                     SYSTEM_PROGRAM_ACCOUNT },
  };
  TRY(load(accounts, COUNT));

  VaultPlan int_vault = {PAYER, OVERVIEW, INT_MINT}, usdc_vault = {PAYER, OVERVIEW, USDC_MINT};
  Slice seeds[1]; seeds[0].bytes = (const u8 *)"PoolOverview"; seeds[0].length = 12;
  TRY(canonical_pda(OVERVIEW, "PoolOverview", 0, 0));
  TRY(create_own(PAYER, OVERVIEW, POOL_OVERVIEW_SPACE, seeds, 1));
  TRY(create_vault(INT_VAULT, INT_VAULT_SEED, 0, &int_vault));
  TRY(create_vault(USDC_VAULT, USDC_VAULT_SEED, 0, &usdc_vault));

  TRY(writable(PAYER));
  TRY(require(USDC_MINT, same(key_of(USDC_MINT), &USDC_MINT_ADDRESS), INVALID_USDC_MINT));

  PoolOverview *overview = overview_at(OVERVIEW);
  copy_key(&overview->mint, key_of(INT_MINT));
  overview->bump = context->loaded[OVERVIEW].bump;
  copy_key(&overview->program_admin, key_of(ADMIN));
  copy_key(&overview->registration_fee_payout_wallet, key_of(FEE_WALLET));
  copy_key(&overview->slashing_destination_token_account, key_of(TOKEN_DESTINATION));
  copy_key(&overview->slashing_destination_usdc_account, key_of(USDC_DESTINATION));
  overview->slashing_delay_seconds = MINIMUM_SLASHING_DELAY_SECONDS;
  return store();
}

OUTLINED u64 update_pool_overview(void)
{
  enum { ADMIN, OVERVIEW, FEE_WALLET, USDC_DESTINATION, TOKEN_DESTINATION, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]             = { "program_admin",                      SIGNER },
    [OVERVIEW]         = { "pool_overview",                      POOL_OVERVIEW | WRITABLE },
    [FEE_WALLET]        = { "registration_fee_payout_wallet",     UNCHECKED },
    [USDC_DESTINATION]  = { "slashing_destination_usdc_account",  UNCHECKED },
    [TOKEN_DESTINATION] = { "slashing_destination_token_account", UNCHECKED },
  };
  struct { u8 present, value; } switches[4];
  struct { u8 present; u64 value; } amounts[5];
  Cursor c; open_arguments(&c);
  for (u32 i = 0; i < 4; i++) optional_bool_field(&c, &switches[i].present, &switches[i].value);
  for (u32 i = 0; i < 5; i++) optional_u64_field(&c, &amounts[i].present, &amounts[i].value);
  TRY(close_arguments(&c));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW);

  TRY(overview_pda(OVERVIEW)); TRY(writable(OVERVIEW));
  TRY(require(OVERVIEW, same(&overview->program_admin, key_of(ADMIN)), INVALID_PROGRAM_ADMIN));

  if (switches[0].present) overview->is_staking_halted = switches[0].value;
  if (switches[1].present) overview->is_withdrawal_halted = switches[1].value;
  if (switches[2].present) overview->is_accrue_reward_halted = switches[2].value;
  if (switches[3].present) overview->allow_pool_creation = switches[3].value;
  if (amounts[0].present) overview->operator_pool_registration_fee = amounts[0].value;
  if (amounts[1].present) overview->min_operator_token_stake = amounts[1].value;
  if (amounts[2].present) overview->delegator_unstake_delay_seconds = amounts[2].value;
  if (amounts[3].present) overview->operator_unstake_delay_seconds = amounts[3].value;
  if (amounts[4].present) {
    if (amounts[4].value < MINIMUM_SLASHING_DELAY_SECONDS) return fail(INVALID_SLASHING_DELAY);
    overview->slashing_delay_seconds = amounts[4].value;
  }
  if (!is_absent(FEE_WALLET)) copy_key(&overview->registration_fee_payout_wallet, key_of(FEE_WALLET));
  if (!is_absent(USDC_DESTINATION)) copy_key(&overview->slashing_destination_usdc_account, key_of(USDC_DESTINATION));
  if (!is_absent(TOKEN_DESTINATION)) copy_key(&overview->slashing_destination_token_account, key_of(TOKEN_DESTINATION));
  return store();
}

OUTLINED u64 update_pool_overview_authorities(void)
{
  enum { ADMIN, OVERVIEW, NEW_ADMIN, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]     = { "program_admin",     SIGNER },
    [OVERVIEW] = { "pool_overview",     POOL_OVERVIEW | WRITABLE },
    [NEW_ADMIN] = { "new_program_admin", UNCHECKED },
  };
  u8 has_reward, has_halt, has_slashing; Keys reward, halt, slashing;
  Cursor c; open_arguments(&c);
  optional_keys_field(&c, &has_reward, &reward);
  optional_keys_field(&c, &has_halt, &halt);
  optional_keys_field(&c, &has_slashing, &slashing);
  TRY(close_arguments(&c));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW);

  TRY(overview_pda(OVERVIEW)); TRY(writable(OVERVIEW));
  TRY(require(OVERVIEW, same(&overview->program_admin, key_of(ADMIN)), INVALID_PROGRAM_ADMIN));
  if (!is_absent(NEW_ADMIN)) TRY(require(NEW_ADMIN, info(NEW_ADMIN)->is_signer, CONSTRAINT_SIGNER));

  if (has_reward) { if (reward.count > 5) return fail(AUTHORITIES_EXCEEDED); overview->reward_distribution_authorities.items = reward.items; overview->reward_distribution_authorities.count = reward.count; }
  if (has_slashing) { if (slashing.count > 5) return fail(AUTHORITIES_EXCEEDED); overview->slashing_authorities.items = slashing.items; overview->slashing_authorities.count = slashing.count; }
  if (has_halt) { if (halt.count > 5) return fail(AUTHORITIES_EXCEEDED); overview->halt_authorities.items = halt.items; overview->halt_authorities.count = halt.count; }
  if (!is_absent(NEW_ADMIN)) copy_key(&overview->program_admin, key_of(NEW_ADMIN));
  return store();
}

OUTLINED u64 mark_epoch_as_finalizing(void)
{
  enum { AUTHORITY, OVERVIEW, COUNT };
  static const AccountRule accounts[COUNT] = {
    [AUTHORITY] = { "authority",     SIGNER },
    [OVERVIEW] = { "pool_overview", POOL_OVERVIEW | WRITABLE },
  };
  u64 expected_epoch;
  TRY(read_u64_argument(&expected_epoch));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW);

  TRY(overview_pda(OVERVIEW)); TRY(writable(OVERVIEW));
  TRY(require(OVERVIEW, contains(&overview->reward_distribution_authorities, key_of(AUTHORITY)), INVALID_REWARD_DISTRIBUTION_AUTHORITY));

  if (expected_epoch != next_epoch(overview)) return fail(EPOCH_IS_FINALIZING_EPOCH_INVALID);
  overview->is_epoch_finalizing = 1;
  return store();
}

/* Super-epochs of 300 epochs emit 500, 400, 300, 200 and 100 million INT; the first (total mod 300) epochs one unit more. */
static u64 emission_of(u64 epoch)
{
  u64 super_epoch = (epoch - 1) / 300, position = (epoch - 1) % 300;
  if (super_epoch > 4) return 0;
  u64 total = (5 - super_epoch) * 100000000UL * 1000000000UL;
  return total / 300 + (position < total % 300);
}

OUTLINED u64 create_reward_record(void)
{
  enum { PAYER, AUTHORITY, OVERVIEW, REWARD, INT_VAULT, USDC_VAULT, SYSTEM, COUNT };
  static const AccountRule accounts[COUNT] = {
    [PAYER]       = { "payer",                SIGNER | WRITABLE },
    [AUTHORITY]   = { "authority",            SIGNER },
    [OVERVIEW]   = { "pool_overview",        POOL_OVERVIEW | WRITABLE },
    [REWARD]     = { "reward_record",        REWARD_RECORD | WRITABLE | CREATED },
    [INT_VAULT]  = { "reward_token_account", TOKEN_ACCOUNT },
    [USDC_VAULT] = { "usdc_token_account",   TOKEN_ACCOUNT },
    [SYSTEM]      = { "system_program",       SYSTEM_PROGRAM_ACCOUNT },
  };
  Keys roots; u64 total_rewards, total_usdc_payout;
  Cursor c; open_arguments(&c);
  keys_field(&c, &roots); u64_field(&c, &total_rewards); u64_field(&c, &total_usdc_payout);
  TRY(close_arguments(&c));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW);

  u64 epoch = next_epoch(overview);
  Slice seeds[2];
  seeds[0].bytes = (const u8 *)"RewardRecord"; seeds[0].length = 12;
  seeds[1].bytes = (const u8 *)&epoch; seeds[1].length = 8;
  TRY(reward_record_pda(REWARD, epoch));
  TRY(create_own(PAYER, REWARD, REWARD_RECORD_SPACE, seeds, 2));

  TRY(writable(PAYER));
  TRY(overview_pda(OVERVIEW)); TRY(writable(OVERVIEW));
  TRY(require(OVERVIEW, contains(&overview->reward_distribution_authorities, key_of(AUTHORITY)), INVALID_REWARD_DISTRIBUTION_AUTHORITY));
  TRY(require(OVERVIEW, overview->is_epoch_finalizing, EPOCH_MUST_BE_FINALIZING));
  TRY(canonical_pda(INT_VAULT, INT_VAULT_SEED, 0, 0));
  TRY(canonical_pda(USDC_VAULT, USDC_VAULT_SEED, 0, 0));

  if (roots.count == 0) {
    if (total_rewards != 0) return fail(REQUIRE_EQ_VIOLATED);
    if (total_usdc_payout != 0) return fail(REQUIRE_EQ_VIOLATED);
  } else if (total_rewards != emission_of(epoch)) return fail(INVALID_REWARD_AMOUNT);
  RewardRecord *record = reward_at(REWARD);
  record->version = 1;
  record->epoch = epoch;
  record->merkle_roots.items = roots.items; record->merkle_roots.count = roots.count;
  record->total_rewards = total_rewards;
  record->total_usdc_payout = total_usdc_payout;
  record->epoch_finalized_at = (u64)now();
  overview->unclaimed_rewards = add_u64(overview->unclaimed_rewards, total_rewards);
  overview->unclaimed_usdc = add_u64(overview->unclaimed_usdc, total_usdc_payout);
  overview->completed_reward_epoch = epoch;
  overview->is_epoch_finalizing = 0;
  if (balance_of(INT_VAULT) < overview->unclaimed_rewards) return fail(INSUFFICIENT_REWARDS);
  if (balance_of(USDC_VAULT) < overview->unclaimed_usdc) return fail(INSUFFICIENT_USDC);
  return store();
}

OUTLINED u64 set_halt_status(void)
{
  enum { AUTHORITY, OVERVIEW, POOL, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [AUTHORITY] = { "authority",     SIGNER },
    [OVERVIEW] = { "pool_overview", POOL_OVERVIEW },
    [POOL]     = { "operator_pool", OPERATOR_POOL | WRITABLE },
    [SYSVAR]    = { "instructions",  UNCHECKED },
  };
  u8 is_halted;
  TRY(read_bool_argument(&is_halted));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(overview_pda(OVERVIEW));
  TRY(require(OVERVIEW, contains(&overview->halt_authorities, key_of(AUTHORITY)), INVALID_HALT_AUTHORITY));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(instructions_sysvar(SYSVAR));

  pool->is_halted = is_halted;
  pool->halted_at_timestamp = is_halted ? (u64)now() : 0;

  Event event; begin_event(&event, SET_HALT_STATUS_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_bool(&event, is_halted);
  emit(&event);
  return store();
}

/* now - halted_at, saturating in i64, against a delay read as i64. */
static int slashing_delay_is_over(const OperatorPool *pool, const PoolOverview *overview)
{
  i64 time = now(), halted_at = (i64)pool->halted_at_timestamp;
  i64 elapsed = (i64)((u64)time - (u64)halted_at);
  if (halted_at > 0 && time < 0 && elapsed > 0) elapsed = (i64)(1UL << 63);
  if (halted_at < 0 && time >= 0 && elapsed < 0) elapsed = (i64)(~0UL >> 1);
  return elapsed >= (i64)overview->slashing_delay_seconds;
}

OUTLINED u64 slash_stake(void)
{
  enum { AUTHORITY, OVERVIEW, POOL, RECORD, STAKED, DELEGATOR_USDC, INT_COMMISSION, USDC_COMMISSION, TOKEN_DESTINATION, USDC_DESTINATION, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [AUTHORITY]         = { "authority",                          SIGNER },
    [OVERVIEW]         = { "pool_overview",                      POOL_OVERVIEW },
    [POOL]             = { "operator_pool",                      OPERATOR_POOL | WRITABLE },
    [RECORD]           = { "operator_staking_record",            STAKING_RECORD | WRITABLE },
    [STAKED]            = { "staked_token_account",               TOKEN_ACCOUNT | WRITABLE },
    [DELEGATOR_USDC]    = { "pool_usdc_vault",                    TOKEN_ACCOUNT | WRITABLE },
    [INT_COMMISSION]    = { "reward_fee_token_account",           TOKEN_ACCOUNT | WRITABLE },
    [USDC_COMMISSION]   = { "usdc_fee_token_account",             TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_DESTINATION] = { "slashing_destination_token_account", TOKEN_ACCOUNT | WRITABLE },
    [USDC_DESTINATION]  = { "slashing_destination_usdc_account",  TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM]    = { "token_program",                      TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]            = { "instructions",                       UNCHECKED },
  };
  u64 shares;
  TRY(read_u64_argument(&shares));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(require(OVERVIEW, contains(&overview->slashing_authorities, key_of(AUTHORITY)), INVALID_SLASHING_AUTHORITY));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(writable(RECORD)); TRY(address_is(RECORD, &pool->operator_staking_record));
  TRY(vault(STAKED, STAKED_VAULT_SEED, key_of(POOL)));
  TRY(vault(DELEGATOR_USDC, DELEGATOR_VAULT_SEED, key_of(POOL)));
  TRY(vault(INT_COMMISSION, INT_COMMISSION_VAULT_SEED, key_of(POOL)));
  TRY(vault(USDC_COMMISSION, USDC_COMMISSION_VAULT_SEED, key_of(POOL)));
  TRY(writable(TOKEN_DESTINATION)); TRY(address_is(TOKEN_DESTINATION, &overview->slashing_destination_token_account));
  TRY(writable(USDC_DESTINATION));
  TRY(require(USDC_DESTINATION, same(token_mint(USDC_DESTINATION), &USDC_MINT_ADDRESS), CONSTRAINT_RAW));
  TRY(address_is(USDC_DESTINATION, &overview->slashing_destination_usdc_account));
  TRY(instructions_sysvar(SYSVAR));

  if (shares == 0)                             return fail(INVALID_AMOUNT);
  if (!pool->is_halted)                        return fail(OPERATOR_POOL_NOT_HALTED);
  if (record->shares < shares)                 return fail(INVALID_SLASH_SHARES_AMOUNT);
  if (!slashing_delay_is_over(pool, overview)) return fail(SLASHING_DELAY_NOT_MET);

  settle_usdc(pool, record);
  u64 tokens = tokens_for(pool, shares);
  pool->total_staked_amount = sub_u64(pool->total_staked_amount, tokens);
  pool->total_shares = sub_u64(pool->total_shares, shares);
  record->shares = sub_u64(record->shares, shares);
  u64 earnings = record->accrued_usdc_earnings, int_commission = balance_of(INT_COMMISSION), usdc_commission = balance_of(USDC_COMMISSION);
  if (earnings > 0) {
    if (balance_of(DELEGATOR_USDC) < earnings) return fail(INSUFFICIENT_POOL_USDC_VAULT_BALANCE);
    TRY(transfer_from_pool(DELEGATOR_USDC, USDC_DESTINATION, POOL, earnings));
    record->accrued_usdc_earnings = 0;
  }
  if (int_commission > 0) TRY(transfer_from_pool(INT_COMMISSION, TOKEN_DESTINATION, POOL, int_commission));
  if (usdc_commission > 0) TRY(transfer_from_pool(USDC_COMMISSION, USDC_DESTINATION, POOL, usdc_commission));
  TRY(transfer_from_pool(STAKED, TOKEN_DESTINATION, POOL, tokens));

  Event event; begin_event(&event, SLASH_STAKE_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(RECORD));
  event_key(&event, key_of(AUTHORITY));
  event_key(&event, key_of(TOKEN_DESTINATION));
  event_key(&event, key_of(USDC_DESTINATION));
  event_u64(&event, shares);
  event_u64(&event, tokens);
  event_u64(&event, earnings);
  event_u64(&event, int_commission);
  event_u64(&event, usdc_commission);
  emit(&event);
  return store();
}
