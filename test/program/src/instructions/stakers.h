/* What delegators and operators do with their stake: protocol.md, "Stakers". */

OUTLINED u64 create_staking_record(void)
{
  enum { PAYER, OWNER, POOL, RECORD, SYSTEM, COUNT };
  static const AccountRule accounts[COUNT] = {
    [PAYER]   = { "payer",                SIGNER | WRITABLE },
    [OWNER]   = { "owner",                SIGNER },
    [POOL]   = { "operator_pool",        OPERATOR_POOL },
    [RECORD] = { "owner_staking_record", STAKING_RECORD | WRITABLE | CREATED },
    [SYSTEM]  = { "system_program",       SYSTEM_PROGRAM_ACCOUNT },
  };
  TRY(load(accounts, COUNT));
  OperatorPool *pool = pool_at(POOL);

  Slice seeds[3];
  seeds[0].bytes = (const u8 *)"StakingRecord"; seeds[0].length = 13;
  seeds[1].bytes = (const u8 *)key_of(POOL); seeds[1].length = 32;
  seeds[2].bytes = (const u8 *)key_of(OWNER); seeds[2].length = 32;
  TRY(record_pda(RECORD, key_of(POOL), OWNER));
  TRY(create_own(PAYER, RECORD, STAKING_RECORD_SPACE, seeds, 3));

  TRY(writable(PAYER));
  TRY(canonical_pda(POOL, "OperatorPool", &pool->initial_pool_admin, 0));

  StakingRecord *record = record_at(RECORD);
  record->version = 1;
  copy_key(&record->owner, key_of(OWNER));
  copy_key(&record->operator_pool, key_of(POOL));
  record->last_settled_usdc_per_share.low = pool->cumulative_usdc_per_share.low;
  record->last_settled_usdc_per_share.high = pool->cumulative_usdc_per_share.high;
  return store();
}

OUTLINED u64 stake(void)
{
  enum { OWNER, OVERVIEW, POOL, RECORD, OPERATOR_RECORD, WALLET, STAKED, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [OWNER]           = { "owner",                   SIGNER },
    [OVERVIEW]       = { "pool_overview",           POOL_OVERVIEW },
    [POOL]           = { "operator_pool",           OPERATOR_POOL | WRITABLE },
    [RECORD]         = { "owner_staking_record",    STAKING_RECORD | WRITABLE },
    [OPERATOR_RECORD] = { "operator_staking_record", STAKING_RECORD },
    [WALLET]          = { "owner_token_account",     TOKEN_ACCOUNT | WRITABLE },
    [STAKED]          = { "staked_token_account",    TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM]  = { "token_program",           TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]          = { "instructions",            UNCHECKED },
  };
  u64 tokens;
  TRY(read_u64_argument(&tokens));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(require(OVERVIEW, !overview->is_staking_halted, STAKING_HALTED));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->operator_staking_record, OPERATOR_RECORD));
  TRY(record_pda(RECORD, key_of(POOL), OWNER)); TRY(writable(RECORD));
  TRY(has_one(RECORD, &record->owner, OWNER));
  TRY(has_one(RECORD, &record->operator_pool, POOL));
  TRY(writable(WALLET)); TRY(token_owner_is(WALLET, key_of(OWNER))); TRY(token_mint_is(WALLET, token_mint(STAKED)));
  TRY(vault(STAKED, STAKED_VAULT_SEED, key_of(POOL)));
  TRY(instructions_sysvar(SYSVAR));

  int is_operator = same(key_of(RECORD), &pool->operator_staking_record);
  if (tokens == 0)                                return fail(INVALID_AMOUNT);
  if (!pool->allow_delegation && !is_operator)    return fail(STAKING_NOT_ALLOWED);
  if (pool->is_closed)                            return fail(CLOSED_POOL);
  if (pool->is_halted)                            return fail(OPERATOR_POOL_HALTED);
  if (!rewards_claimed_strict(pool, overview))    return fail(UNCLAIMED_REWARDS);
  if (balance_of(WALLET) < tokens)                return fail(REQUIRE_GTE_VIOLATED);
  u64 shares = stake_tokens(pool, record, tokens);
  record->shares = add_u64(record->shares, shares);
  TRY(transfer_from_wallet(WALLET, STAKED, OWNER, tokens));
  u64 operator_shares = is_operator ? record->shares : record_at(OPERATOR_RECORD)->shares;
  if (tokens_for(pool, operator_shares) < overview->min_operator_token_stake) return fail(MIN_OPERATOR_TOKEN_STAKE_NOT_MET);

  Event event; begin_event(&event, STAKE_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(RECORD));
  event_key(&event, key_of(OWNER));
  event_bool(&event, is_operator);
  event_u64(&event, tokens);
  event_u64(&event, shares);
  emit(&event);
  return store();
}

/* now + delay; a delay or a sum that does not fit i64 panics. */
static u64 cooldown_end(u64 delay)
{
  i64 time = now();
  if (delay >> 63) abort();
  i64 end = (i64)((u64)time + delay);
  if (end < time) abort();
  return (u64)end;
}

OUTLINED u64 unstake(void)
{
  enum { OWNER, OVERVIEW, POOL, RECORD, OPERATOR_RECORD, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [OWNER]           = { "owner",                   SIGNER },
    [OVERVIEW]       = { "pool_overview",           POOL_OVERVIEW },
    [POOL]           = { "operator_pool",           OPERATOR_POOL | WRITABLE },
    [RECORD]         = { "owner_staking_record",    STAKING_RECORD | WRITABLE },
    [OPERATOR_RECORD] = { "operator_staking_record", STAKING_RECORD },
    [SYSVAR]          = { "instructions",            UNCHECKED },
  };
  u64 shares;
  TRY(read_u64_argument(&shares));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(require(OVERVIEW, !overview->is_staking_halted, STAKING_HALTED));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->operator_staking_record, OPERATOR_RECORD));
  TRY(record_pda(RECORD, key_of(POOL), OWNER)); TRY(writable(RECORD));
  TRY(has_one(RECORD, &record->owner, OWNER));
  TRY(has_one(RECORD, &record->operator_pool, POOL));
  TRY(instructions_sysvar(SYSVAR));

  int is_operator = same(key_of(RECORD), &pool->operator_staking_record);
  if (shares == 0)                        return fail(INVALID_AMOUNT);
  if (is_operator && pool->is_halted)     return fail(UNSTAKING_NOT_ALLOWED);
  if (overview->is_withdrawal_halted)     return fail(WITHDRAWALS_HALTED);
  if (!rewards_claimed(pool, overview))   return fail(UNCLAIMED_REWARDS);
  if (record->shares < shares)            return fail(REQUIRE_GTE_VIOLATED);
  u64 tokens = unstake_tokens(pool, record, shares);
  record->shares = sub_u64(record->shares, shares);
  record->tokens_unstake_amount = add_u64(record->tokens_unstake_amount, tokens);
  record->unstake_at_timestamp = cooldown_end(is_operator ? overview->operator_unstake_delay_seconds : overview->delegator_unstake_delay_seconds);
  if (is_operator && pool->is_closed) {
    if (next_epoch(overview) < pool->closed_at_epoch) return fail(FINAL_UNSTAKE_EPOCH_INVALID);
  } else if (is_operator) {
    if (tokens_for(pool, record->shares) < overview->min_operator_token_stake) return fail(MIN_OPERATOR_TOKEN_STAKE_NOT_MET);
  }

  Event event; begin_event(&event, UNSTAKE_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(RECORD));
  event_key(&event, key_of(OWNER));
  event_bool(&event, is_operator);
  event_u64(&event, tokens);
  event_u64(&event, shares);
  event_u64(&event, record->unstake_at_timestamp);
  emit(&event);
  return store();
}

OUTLINED u64 cancel_unstake(void)
{
  enum { OWNER, OVERVIEW, POOL, RECORD, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [OWNER]     = { "owner",                SIGNER },
    [OVERVIEW] = { "pool_overview",        POOL_OVERVIEW },
    [POOL]     = { "operator_pool",        OPERATOR_POOL | WRITABLE },
    [RECORD]   = { "owner_staking_record", STAKING_RECORD | WRITABLE },
    [SYSVAR]    = { "instructions",         UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(writable(POOL));
  TRY(writable(RECORD));
  TRY(has_one(RECORD, &record->owner, OWNER));
  TRY(has_one(RECORD, &record->operator_pool, POOL));
  TRY(instructions_sysvar(SYSVAR));

  if (!rewards_claimed(pool, overview)) return fail(UNCLAIMED_REWARDS);
  u64 tokens = record->tokens_unstake_amount;
  u64 shares = stake_tokens(pool, record, tokens);
  record->shares = add_u64(record->shares, shares);
  pool->total_unstaking = sub_u64(pool->total_unstaking, tokens);
  record->unstake_at_timestamp = 0;
  record->tokens_unstake_amount = 0;

  Event event; begin_event(&event, CANCEL_UNSTAKE_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(RECORD));
  event_key(&event, key_of(OWNER));
  event_bool(&event, same(key_of(RECORD), &pool->operator_staking_record));
  event_u64(&event, tokens);
  event_u64(&event, shares);
  emit(&event);
  return store();
}

OUTLINED u64 claim_unstake(void)
{
  enum { OWNER, OVERVIEW, POOL, RECORD, OPERATOR_RECORD, WALLET, STAKED, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [OWNER]           = { "owner",                   UNCHECKED },
    [OVERVIEW]       = { "pool_overview",           POOL_OVERVIEW },
    [POOL]           = { "operator_pool",           OPERATOR_POOL | WRITABLE },
    [RECORD]         = { "owner_staking_record",    STAKING_RECORD | WRITABLE },
    [OPERATOR_RECORD] = { "operator_staking_record", STAKING_RECORD },
    [WALLET]          = { "owner_token_account",     TOKEN_ACCOUNT | WRITABLE },
    [STAKED]          = { "staked_token_account",    TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM]  = { "token_program",           TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]          = { "instructions",            UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->operator_staking_record, OPERATOR_RECORD));
  TRY(record_pda(RECORD, key_of(POOL), OWNER)); TRY(writable(RECORD));
  TRY(has_one(RECORD, &record->owner, OWNER));
  TRY(has_one(RECORD, &record->operator_pool, POOL));
  TRY(writable(WALLET)); TRY(token_owner_is(WALLET, key_of(OWNER))); TRY(token_mint_is(WALLET, token_mint(STAKED)));
  TRY(vault(STAKED, STAKED_VAULT_SEED, key_of(POOL)));
  TRY(instructions_sysvar(SYSVAR));

  int is_operator = same(key_of(RECORD), &pool->operator_staking_record);
  u64 tokens = record->tokens_unstake_amount;
  if (is_operator && pool->is_halted)                return fail(UNSTAKING_NOT_ALLOWED);
  if (overview->is_withdrawal_halted)                return fail(WITHDRAWALS_HALTED);
  if (!rewards_claimed(pool, overview))              return fail(UNCLAIMED_REWARDS);
  if (now() < (i64)record->unstake_at_timestamp)     return fail(PENDING_DELAY);
  if (tokens == 0)                                   return fail(NO_TOKENS_TO_CLAIM);
  TRY(transfer_from_pool(STAKED, WALLET, POOL, tokens));
  pool->total_unstaking = sub_u64(pool->total_unstaking, tokens);
  record->unstake_at_timestamp = 0;
  record->tokens_unstake_amount = 0;
  if (is_operator && !pool->is_closed) {
    if (tokens_for(pool, record->shares) < overview->min_operator_token_stake) return fail(MIN_OPERATOR_TOKEN_STAKE_NOT_MET);
  }

  Event event; begin_event(&event, CLAIM_UNSTAKE_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(RECORD));
  event_key(&event, key_of(OWNER));
  event_bool(&event, is_operator);
  event_u64(&event, tokens);
  emit(&event);
  return store();
}

OUTLINED u64 claim_usdc_earnings(void)
{
  enum { OWNER, OVERVIEW, POOL, RECORD, DELEGATOR_USDC, DESTINATION, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [OWNER]          = { "owner",           SIGNER },
    [OVERVIEW]      = { "pool_overview",   POOL_OVERVIEW },
    [POOL]          = { "operator_pool",   OPERATOR_POOL },
    [RECORD]        = { "staking_record",  STAKING_RECORD | WRITABLE },
    [DELEGATOR_USDC] = { "pool_usdc_vault", TOKEN_ACCOUNT | WRITABLE },
    [DESTINATION]    = { "destination",     TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM] = { "token_program",   TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]         = { "instructions",    UNCHECKED },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL));
  TRY(writable(RECORD));
  TRY(has_one(RECORD, &record->owner, OWNER));
  TRY(has_one(RECORD, &record->operator_pool, POOL));
  TRY(vault(DELEGATOR_USDC, DELEGATOR_VAULT_SEED, key_of(POOL)));
  TRY(writable(DESTINATION));
  TRY(require(DESTINATION, same(token_mint(DESTINATION), &USDC_MINT_ADDRESS), INVALID_USDC_MINT));
  TRY(instructions_sysvar(SYSVAR));

  int is_operator = same(key_of(RECORD), &pool->operator_staking_record);
  if (is_operator && pool->is_halted)             return fail(OPERATOR_POOL_HALTED);
  if (overview->is_withdrawal_halted)             return fail(WITHDRAWALS_HALTED);
  if (!rewards_claimed_strict(pool, overview))    return fail(UNCLAIMED_REWARDS);
  settle_usdc(pool, record);
  u64 usdc = record->accrued_usdc_earnings;
  if (usdc == 0)                                  return fail(NO_USDC_EARNINGS_TO_CLAIM);
  if (balance_of(DELEGATOR_USDC) < usdc)          return fail(INSUFFICIENT_POOL_USDC_VAULT_BALANCE);
  TRY(transfer_from_pool(DELEGATOR_USDC, DESTINATION, POOL, usdc));
  record->accrued_usdc_earnings = 0;

  Event event; begin_event(&event, CLAIM_USDC_EARNINGS_EVENT, POOL, next_epoch(overview), SYSVAR);
  event_key(&event, key_of(RECORD));
  event_key(&event, key_of(OWNER));
  event_bool(&event, is_operator);
  event_key(&event, key_of(DESTINATION));
  event_u64(&event, usdc);
  emit(&event);
  return store();
}

OUTLINED u64 close_staking_record(void)
{
  enum { RECEIVER, OWNER, RECORD, POOL, SYSTEM, COUNT };
  static const AccountRule accounts[COUNT] = {
    [RECEIVER] = { "receiver",             UNCHECKED | WRITABLE },
    [OWNER]    = { "owner",                SIGNER },
    [RECORD]  = { "owner_staking_record", STAKING_RECORD | WRITABLE },
    [POOL]    = { "operator_pool",        OPERATOR_POOL },
    [SYSTEM]   = { "system_program",       SYSTEM_PROGRAM_ACCOUNT },
  };
  TRY(load(accounts, COUNT));
  OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(writable(RECEIVER));
  TRY(record_pda(RECORD, &record->operator_pool, OWNER)); TRY(writable(RECORD));
  TRY(has_one(RECORD, &record->owner, OWNER));
  TRY(require(RECORD, !same(key_of(RECORD), key_of(RECEIVER)), CONSTRAINT_CLOSE));
  TRY(pool_pda(POOL));

  if (record->shares > 0 || record->tokens_unstake_amount > 0)                               return fail(ACCOUNT_NOT_EMPTY);
  if (record->accrued_usdc_earnings > 0)                                                     return fail(UNCLAIMED_USDC_EARNINGS);
  if (same(key_of(RECORD), &pool->operator_staking_record) && !pool_is_empty(pool))         return fail(POOL_IS_NOT_EMPTY);
  close_account(RECORD, RECEIVER);
  return 0;
}
