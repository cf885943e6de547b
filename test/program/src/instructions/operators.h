/* Pools and their operators: protocol.md, "Operators". */

static int begins_with(const Slice *text, const char *start)
{
  u64 n = text_length(start);
  if (text->length < n) return 0;
  for (u64 i = 0; i < n; i++) if (text->bytes[i] != (u8)start[i]) return 0;
  return 1;
}
static int is_link(const Slice *text) { return begins_with(text, "http://") || begins_with(text, "https://"); }

/* Lengths are bytes of UTF-8. */
OUTLINED u64 check_profile(const OperatorPool *pool)
{
  const OptionalText *description = &pool->description, *website = &pool->website_url, *avatar = &pool->avatar_image_url;
  if (pool->name.length > 64)                                  return fail(NAME_TOO_LONG);
  if (description->present && description->text.length > 200)  return fail(DESCRIPTION_TOO_LONG);
  if (website->present && website->text.length > 64)           return fail(WEBSITE_URL_TOO_LONG);
  if (website->present && !is_link(&website->text))            return fail(INVALID_WEBSITE_URL);
  if (avatar->present && avatar->text.length > 128)            return fail(AVATAR_IMAGE_URL_TOO_LONG);
  if (avatar->present && !is_link(&avatar->text))              return fail(INVALID_AVATAR_IMAGE_URL);
  return 0;
}
OUTLINED u64 check_auth_keys(const Keys *keys)
{
  if (keys->count > 5) return fail(OPERATOR_AUTH_KEYS_LENGTH_INVALID);
  for (u64 i = 0; i < keys->count; i++)
    for (u64 k = 0; k < i; k++)
      if (same(keys->items + 32 * i, keys->items + 32 * k)) return fail(DUPLICATE_OPERATOR_AUTH_KEY);
  return 0;
}

OUTLINED u64 create_operator_pool(void)
{
  enum { PAYER, ADMIN, POOL, RECORD, OVERVIEW, STAKED, INT_COMMISSION, USDC_COMMISSION, DELEGATOR_USDC, ADMIN_WALLET, FEE_WALLET, INT_MINT, USDC_MINT, TOKEN_PROGRAM, SYSTEM, COUNT };
  static const AccountRule accounts[COUNT] = {
    [PAYER]           = { "payer",                                SIGNER | WRITABLE },
    [ADMIN]           = { "admin",                                SIGNER | WRITABLE },
    [POOL]            = { "operator_pool",                        OPERATOR_POOL | WRITABLE | CREATED },
    [RECORD]          = { "staking_record",                       STAKING_RECORD | WRITABLE | CREATED },
    [OVERVIEW]        = { "pool_overview",                        POOL_OVERVIEW | WRITABLE },
    [STAKED]          = { "staked_token_account",                 TOKEN_ACCOUNT | WRITABLE | CREATED },
    [INT_COMMISSION]  = { "reward_fee_token_account",             TOKEN_ACCOUNT | WRITABLE | CREATED },
    [USDC_COMMISSION] = { "usdc_fee_token_account",               TOKEN_ACCOUNT | WRITABLE | CREATED },
    [DELEGATOR_USDC]  = { "operator_usdc_vault",                  TOKEN_ACCOUNT | WRITABLE | CREATED },
    [ADMIN_WALLET]    = { "admin_token_account",                  TOKEN_ACCOUNT | WRITABLE },
    [FEE_WALLET]      = { "registration_fee_payout_token_account", TOKEN_ACCOUNT | WRITABLE },
    [INT_MINT]        = { "mint",                                 MINT },
    [USDC_MINT]       = { "usdc_mint",                            MINT },
    [TOKEN_PROGRAM]   = { "token_program",                        TOKEN_PROGRAM_ACCOUNT },
    [SYSTEM]          = { "system_program",                       SYSTEM_PROGRAM_ACCOUNT },
  };
  OperatorPool *arguments = allocate(sizeof(OperatorPool));
  u8 has_auth_keys; Keys auth_keys; auth_keys.count = 0; auth_keys.items = 0;
  Cursor c; open_arguments(&c);
  bool_field(&c, &arguments->auto_stake_fees);
  u16_field(&c, &arguments->reward_commission_rate_bps);
  bool_field(&c, &arguments->allow_delegation);
  text_field(&c, &arguments->name);
  optional_text_field(&c, &arguments->description);
  optional_text_field(&c, &arguments->website_url);
  optional_text_field(&c, &arguments->avatar_image_url);
  optional_keys_field(&c, &has_auth_keys, &auth_keys);
  u16_field(&c, &arguments->usdc_commission_rate_bps);
  TRY(close_arguments(&c));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW);

  VaultPlan int_vault = {PAYER, POOL, INT_MINT}, usdc_vault = {PAYER, POOL, USDC_MINT};
  Slice pool_seeds[2], record_seeds[3];
  pool_seeds[0].bytes = (const u8 *)"OperatorPool"; pool_seeds[0].length = 12;
  pool_seeds[1].bytes = (const u8 *)key_of(ADMIN); pool_seeds[1].length = 32;
  record_seeds[0].bytes = (const u8 *)"StakingRecord"; record_seeds[0].length = 13;
  record_seeds[1].bytes = (const u8 *)key_of(POOL); record_seeds[1].length = 32;
  record_seeds[2].bytes = (const u8 *)key_of(ADMIN); record_seeds[2].length = 32;
  TRY(canonical_pda(POOL, "OperatorPool", key_of(ADMIN), 0));
  TRY(create_own(PAYER, POOL, OPERATOR_POOL_SPACE, pool_seeds, 2));
  TRY(record_pda(RECORD, key_of(POOL), ADMIN));
  TRY(create_own(PAYER, RECORD, OPERATORS_OWN_RECORD_SPACE, record_seeds, 3));
  TRY(create_vault(STAKED, STAKED_VAULT_SEED, key_of(POOL), &int_vault));
  TRY(create_vault(INT_COMMISSION, INT_COMMISSION_VAULT_SEED, key_of(POOL), &int_vault));
  TRY(create_vault(USDC_COMMISSION, USDC_COMMISSION_VAULT_SEED, key_of(POOL), &usdc_vault));
  TRY(create_vault(DELEGATOR_USDC, DELEGATOR_VAULT_SEED, key_of(POOL), &usdc_vault));

  TRY(writable(PAYER));
  TRY(writable(ADMIN));
  TRY(overview_pda(OVERVIEW)); TRY(writable(OVERVIEW));
  TRY(has_one(OVERVIEW, &overview->mint, INT_MINT));
  TRY(require(OVERVIEW, overview->allow_pool_creation, POOL_CREATION_DISABLED));
  TRY(writable(ADMIN_WALLET)); TRY(token_owner_is(ADMIN_WALLET, key_of(ADMIN))); TRY(token_mint_is(ADMIN_WALLET, key_of(INT_MINT)));
  TRY(writable(FEE_WALLET));
  TRY(require(FEE_WALLET, same(token_owner(FEE_WALLET), &overview->registration_fee_payout_wallet), INVALID_REGISTRATION_FEE_PAYOUT_DESTINATION));
  TRY(token_mint_is(FEE_WALLET, key_of(INT_MINT)));
  TRY(require(USDC_MINT, same(key_of(USDC_MINT), &USDC_MINT_ADDRESS), INVALID_USDC_MINT));

  if (arguments->reward_commission_rate_bps > BASIS_POINTS) return fail(INVALID_COMMISSION_RATE);
  if (arguments->usdc_commission_rate_bps > BASIS_POINTS)   return fail(INVALID_COMMISSION_RATE);
  if (overview->operator_pool_registration_fee > 0)
    TRY(transfer_from_wallet(ADMIN_WALLET, FEE_WALLET, ADMIN, overview->operator_pool_registration_fee));
  overview->total_pools = add_u64(overview->total_pools, 1);
  OperatorPool *pool = pool_at(POOL);
  sol_memcpy_(pool, arguments, sizeof(OperatorPool));
  pool->version = 1;
  pool->bump = context->loaded[POOL].bump;
  copy_key(&pool->initial_pool_admin, key_of(ADMIN));
  copy_key(&pool->admin, key_of(ADMIN));
  copy_key(&pool->operator_staking_record, key_of(RECORD));
  pool->joined_at_epoch = current_epoch(overview);
  pool->reward_last_claimed_epoch = pool->joined_at_epoch;
  copy_key(&record_at(RECORD)->owner, key_of(ADMIN));
  copy_key(&record_at(RECORD)->operator_pool, key_of(POOL));
  TRY(check_auth_keys(&auth_keys));
  pool->operator_auth_keys.items = auth_keys.items; pool->operator_auth_keys.count = auth_keys.count;
  TRY(check_profile(pool));
  return store();
}

/* Absent: leave; present without a rate: cancel the scheduled change; with one: schedule it. */
typedef struct { u8 present, has_rate; u16 rate; } NewRate;
OUTLINED void new_rate_field(Cursor *c, NewRate *v)
{
  bool_field(c, &v->present);
  if (v->present && !c->bad) optional_u16_field(c, &v->has_rate, &v->rate);
}

OUTLINED u64 update_operator_pool(void)
{
  enum { ADMIN, OVERVIEW, POOL, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]    = { "admin",         SIGNER },
    [OVERVIEW] = { "pool_overview", POOL_OVERVIEW },
    [POOL]     = { "operator_pool", OPERATOR_POOL | WRITABLE },
    [SYSVAR]   = { "instructions",  UNCHECKED },
  };
  NewRate reward_rate, usdc_rate;
  u8 has_delegation, delegation, has_auto_stake, auto_stake, has_auth_keys; Keys auth_keys;
  OptionalText name, description, website, avatar;
  Cursor c; open_arguments(&c);
  new_rate_field(&c, &reward_rate);
  new_rate_field(&c, &usdc_rate);
  optional_bool_field(&c, &has_delegation, &delegation);
  optional_bool_field(&c, &has_auto_stake, &auto_stake);
  optional_text_field(&c, &name);
  optional_text_field(&c, &description);
  optional_text_field(&c, &website);
  optional_text_field(&c, &avatar);
  optional_keys_field(&c, &has_auth_keys, &auth_keys);
  TRY(close_arguments(&c));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(instructions_sysvar(SYSVAR));

  if (reward_rate.present) {
    if (reward_rate.has_rate && reward_rate.rate > BASIS_POINTS) return fail(INVALID_COMMISSION_RATE);
    pool->has_new_reward_rate = reward_rate.has_rate; pool->new_reward_commission_rate_bps = reward_rate.rate;
  }
  if (usdc_rate.present) {
    if (usdc_rate.has_rate && usdc_rate.rate > BASIS_POINTS) return fail(INVALID_COMMISSION_RATE);
    pool->has_new_usdc_rate = usdc_rate.has_rate; pool->new_usdc_commission_rate_bps = usdc_rate.rate;
  }
  if (has_delegation) pool->allow_delegation = delegation;
  if (has_auto_stake) pool->auto_stake_fees = auto_stake;
  if (has_auth_keys) {
    TRY(check_auth_keys(&auth_keys));
    pool->operator_auth_keys.items = auth_keys.items; pool->operator_auth_keys.count = auth_keys.count;
  }
  if (name.present) { pool->name.bytes = name.text.bytes; pool->name.length = name.text.length; }
  if (description.present) sol_memcpy_(&pool->description, &description, sizeof(OptionalText));
  if (website.present) sol_memcpy_(&pool->website_url, &website, sizeof(OptionalText));
  if (avatar.present) sol_memcpy_(&pool->avatar_image_url, &avatar, sizeof(OptionalText));
  TRY(check_profile(pool));

  Event event; begin_event(&event, UPDATE_OPERATOR_POOL_EVENT, POOL, next_epoch(overview), SYSVAR);
  emit(&event);
  return store();
}

OUTLINED u64 change_operator_admin(void)
{
  enum { ADMIN, NEW_ADMIN, OVERVIEW, POOL, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]     = { "admin",         SIGNER },
    [NEW_ADMIN] = { "new_admin",     SIGNER },
    [OVERVIEW]  = { "pool_overview", POOL_OVERVIEW },
    [POOL]      = { "operator_pool", OPERATOR_POOL | WRITABLE },
    [SYSVAR]    = { "instructions",  UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(overview_pda(OVERVIEW));
  TRY(require(OVERVIEW, !overview->is_epoch_finalizing, EPOCH_MUST_NOT_BE_FINALIZING));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(instructions_sysvar(SYSVAR));

  copy_key(&pool->admin, key_of(NEW_ADMIN));

  Event event; begin_event(&event, CHANGE_OPERATOR_ADMIN_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(ADMIN));
  event_key(&event, key_of(NEW_ADMIN));
  emit(&event);
  return store();
}

OUTLINED u64 change_operator_staking_record(void)
{
  enum { ADMIN, OWNER, OVERVIEW, POOL, OLD_RECORD, NEW_RECORD, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]      = { "admin",                   SIGNER },
    [OWNER]      = { "owner",                   SIGNER },
    [OVERVIEW]   = { "pool_overview",           POOL_OVERVIEW },
    [POOL]       = { "operator_pool",           OPERATOR_POOL | WRITABLE },
    [OLD_RECORD] = { "operator_staking_record", STAKING_RECORD },
    [NEW_RECORD] = { "new_staking_record",      STAKING_RECORD },
    [SYSVAR]     = { "instructions",            UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);
  StakingRecord *old_record = record_at(OLD_RECORD), *new_record = record_at(NEW_RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(has_one(OLD_RECORD, &old_record->operator_pool, POOL));
  TRY(address_is(OLD_RECORD, &pool->operator_staking_record));
  TRY(record_pda(NEW_RECORD, key_of(POOL), OWNER));
  TRY(has_one(NEW_RECORD, &new_record->owner, OWNER));
  TRY(has_one(NEW_RECORD, &new_record->operator_pool, POOL));
  TRY(instructions_sysvar(SYSVAR));

  if (tokens_for(pool, new_record->shares) < overview->min_operator_token_stake) return fail(MIN_OPERATOR_TOKEN_STAKE_NOT_MET);
  copy_key(&pool->operator_staking_record, key_of(NEW_RECORD));

  Event event; begin_event(&event, CHANGE_OPERATOR_STAKING_RECORD_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(ADMIN));
  event_key(&event, key_of(OLD_RECORD));
  event_key(&event, key_of(NEW_RECORD));
  emit(&event);
  return store();
}

OUTLINED u64 withdraw_operator_reward_commission(void)
{
  enum { ADMIN, OVERVIEW, POOL, INT_COMMISSION, DESTINATION, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]          = { "admin",                    SIGNER },
    [OVERVIEW]       = { "pool_overview",            POOL_OVERVIEW },
    [POOL]           = { "operator_pool",            OPERATOR_POOL },
    [INT_COMMISSION] = { "reward_fee_token_account", TOKEN_ACCOUNT | WRITABLE },
    [DESTINATION]    = { "destination",              TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM]  = { "token_program",            TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]         = { "instructions",             UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(vault(INT_COMMISSION, INT_COMMISSION_VAULT_SEED, key_of(POOL)));
  TRY(writable(DESTINATION));
  TRY(instructions_sysvar(SYSVAR));

  if (overview->is_withdrawal_halted) return fail(WITHDRAWALS_HALTED);
  if (pool->is_halted)                return fail(OPERATOR_POOL_HALTED);
  u64 amount = balance_of(INT_COMMISSION);
  TRY(transfer_from_pool(INT_COMMISSION, DESTINATION, POOL, amount));

  Event event; begin_event(&event, WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(ADMIN));
  event_key(&event, key_of(DESTINATION));
  event_u64(&event, amount);
  emit(&event);
  return store();
}

OUTLINED u64 withdraw_operator_usdc_commission(void)
{
  enum { ADMIN, OVERVIEW, POOL, USDC_COMMISSION, DESTINATION, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]           = { "admin",                  SIGNER },
    [OVERVIEW]        = { "pool_overview",          POOL_OVERVIEW },
    [POOL]            = { "operator_pool",          OPERATOR_POOL },
    [USDC_COMMISSION] = { "usdc_fee_token_account", TOKEN_ACCOUNT | WRITABLE },
    [DESTINATION]     = { "destination",            TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM]   = { "token_program",          TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]          = { "instructions",           UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(vault(USDC_COMMISSION, USDC_COMMISSION_VAULT_SEED, key_of(POOL)));
  TRY(writable(DESTINATION));
  TRY(instructions_sysvar(SYSVAR));

  if (overview->is_withdrawal_halted) return fail(WITHDRAWALS_HALTED);
  if (pool->is_halted)                return fail(OPERATOR_POOL_HALTED);
  u64 amount = balance_of(USDC_COMMISSION);
  TRY(transfer_from_pool(USDC_COMMISSION, DESTINATION, POOL, amount));

  Event event; begin_event(&event, WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(ADMIN));
  event_key(&event, key_of(DESTINATION));
  event_u64(&event, amount);
  emit(&event);
  return store();
}

OUTLINED u64 close_operator_pool(void)
{
  enum { ADMIN, OVERVIEW, POOL, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]    = { "admin",         SIGNER },
    [OVERVIEW] = { "pool_overview", POOL_OVERVIEW },
    [POOL]     = { "operator_pool", OPERATOR_POOL | WRITABLE },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(overview_pda(OVERVIEW));
  TRY(writable(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));

  if (pool->is_halted) return fail(OPERATOR_POOL_HALTED);
  if (pool->is_closed) return fail(CLOSED_POOL);
  pool->is_closed = 1;
  pool->closed_at_epoch = add_u64(current_epoch(overview), 1);
  return store();
}

OUTLINED u64 sweep_closed_pool_usdc_dust(void)
{
  enum { ADMIN, POOL, DELEGATOR_USDC, DESTINATION, OVERVIEW, TOKEN_PROGRAM, SYSTEM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]          = { "admin",               SIGNER | WRITABLE },
    [POOL]           = { "operator_pool",       OPERATOR_POOL },
    [DELEGATOR_USDC] = { "operator_usdc_vault", TOKEN_ACCOUNT | WRITABLE },
    [DESTINATION]    = { "admin_usdc_account",  TOKEN_ACCOUNT | WRITABLE },
    [OVERVIEW]       = { "pool_overview",       POOL_OVERVIEW },
    [TOKEN_PROGRAM]  = { "token_program",       TOKEN_PROGRAM_ACCOUNT },
    [SYSTEM]         = { "system_program",      SYSTEM_PROGRAM_ACCOUNT },
    [SYSVAR]         = { "instructions",        UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);

  TRY(writable(ADMIN));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(require(POOL, pool->is_closed, POOL_CLOSED_EPOCH_INVALID));
  TRY(vault(DELEGATOR_USDC, DELEGATOR_VAULT_SEED, key_of(POOL)));
  TRY(writable(DESTINATION));
  TRY(require(DESTINATION, same(token_mint(DESTINATION), &USDC_MINT_ADDRESS), CONSTRAINT_RAW));
  TRY(overview_pda(OVERVIEW));
  TRY(instructions_sysvar(SYSVAR));

  if (overview->completed_reward_epoch <= pool->closed_at_epoch) return fail(POOL_CLOSED_EPOCH_INVALID);
  if (!pool_is_empty(pool))                                      return fail(POOL_IS_NOT_EMPTY);
  u64 amount = balance_of(DELEGATOR_USDC);
  if (amount > 0) TRY(transfer_from_pool(DELEGATOR_USDC, DESTINATION, POOL, amount));
  TRY(close_pool_vault(DELEGATOR_USDC, ADMIN, POOL));

  Event event; begin_event(&event, SWEEP_CLOSED_POOL_USDC_DUST_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(ADMIN));
  event_u64(&event, amount);
  emit(&event);
  return store();
}
