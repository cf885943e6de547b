/* Rewards reach the pools: protocol.md, "Rewards", and the emergency bypass of "Operators". */

/* Base58 of an address; the result is the number of characters. */
OUTLINED u64 base58(const Key *key, u8 *text)
{
  static const u8 alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  const u8 *bytes = (const u8 *)key;
  u8 digits[45]; u64 count = 0, length = 0, zeros = 0;
  while (zeros < 32 && bytes[zeros] == 0) zeros++;
  for (u64 i = zeros; i < 32; i++) {
    u32 carry = bytes[i];
    for (u64 k = 0; k < count; k++) { carry += (u32)digits[k] << 8; digits[k] = (u8)(carry % 58); carry /= 58; }
    while (carry) { digits[count++] = (u8)(carry % 58); carry /= 58; }
  }
  while (zeros--) text[length++] = '1';
  while (count) text[length++] = alphabet[digits[--count]];
  return length;
}

/* leaf = sha256(0x00, "<pool>,<reward>,<usdc>"); node = sha256(0x01, left, right); path[i]: the sibling is on the left. */
typedef struct { const u8 *proof, *path; u64 length; const Key *pool; u64 reward, usdc; } Claim;
OUTLINED int leads_to(const Claim *claim, const u8 *root)
{
  u8 leaf[90], hash[32]; Slice parts[3];
  static const u8 node_prefix[1] = {1};
  leaf[0] = 0;
  u8 *at = leaf + 1 + base58(claim->pool, leaf + 1);
  *at++ = ','; at = append_number(at, claim->reward);
  *at++ = ','; at = append_number(at, claim->usdc);
  parts[0].bytes = leaf; parts[0].length = (u64)(at - leaf);
  sol_sha256(parts, 1, hash);
  for (u64 i = 0; i < claim->length; i++) {
    const u8 *sibling = claim->proof + 32 * i;
    int sibling_is_left = claim->path[i];
    parts[0].bytes = node_prefix; parts[0].length = 1;
    parts[1].bytes = sibling_is_left ? sibling : hash; parts[1].length = 32;
    parts[2].bytes = sibling_is_left ? hash : sibling; parts[2].length = 32;
    u8 next[32];
    sol_sha256(parts, 3, next);
    copy_key(hash, next);
  }
  return same(hash, root);
}
static u64 commission_of(u64 amount, u16 rate_bps) { return multiply_divide(amount, rate_bps, BASIS_POINTS); }

OUTLINED u64 accrue_reward(void)
{
  enum { OVERVIEW, REWARD, POOL, RECORD, INT_VAULT, USDC_VAULT, STAKED, INT_COMMISSION, USDC_COMMISSION, DELEGATOR_USDC, TOKEN_PROGRAM, SYSVAR, COUNT };
  static const AccountRule accounts[COUNT] = {
    [OVERVIEW]        = { "pool_overview",            POOL_OVERVIEW | WRITABLE },
    [REWARD]          = { "reward_record",            REWARD_RECORD },
    [POOL]            = { "operator_pool",            OPERATOR_POOL | WRITABLE },
    [RECORD]          = { "operator_staking_record",  STAKING_RECORD | WRITABLE },
    [INT_VAULT]       = { "reward_token_account",     TOKEN_ACCOUNT | WRITABLE },
    [USDC_VAULT]      = { "usdc_token_account",       TOKEN_ACCOUNT | WRITABLE },
    [STAKED]          = { "staked_token_account",     TOKEN_ACCOUNT | WRITABLE },
    [INT_COMMISSION]  = { "reward_fee_token_account", TOKEN_ACCOUNT | WRITABLE },
    [USDC_COMMISSION] = { "usdc_fee_token_account",   TOKEN_ACCOUNT | WRITABLE },
    [DELEGATOR_USDC]  = { "pool_usdc_vault",          TOKEN_ACCOUNT | WRITABLE },
    [TOKEN_PROGRAM]   = { "token_program",            TOKEN_PROGRAM_ACCOUNT },
    [SYSVAR]          = { "instructions",             UNCHECKED },
  };
  u8 merkle_index; u64 path_length = 0; Claim claim;
  Cursor c; open_arguments(&c);
  u8_field(&c, &merkle_index);
  list_field(&c, &claim.proof, &claim.length, 32);
  list_field(&c, &claim.path, &path_length, 1);
  for (u64 i = 0; !c.bad && i < path_length; i++) if (claim.path[i] > 1) c.bad = 1;
  u64_field(&c, &claim.reward);
  u64_field(&c, &claim.usdc);
  TRY(close_arguments(&c));
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); RewardRecord *epoch_record = reward_at(REWARD);
  OperatorPool *pool = pool_at(POOL); StakingRecord *record = record_at(RECORD);

  TRY(overview_pda(OVERVIEW)); TRY(writable(OVERVIEW));
  TRY(require(OVERVIEW, !overview->is_accrue_reward_halted, ACCRUE_REWARD_HALTED));
  TRY(reward_record_pda(REWARD, epoch_record->epoch));
  TRY(require(REWARD, epoch_record->epoch == add_u64(pool->reward_last_claimed_epoch, 1), CONSTRAINT_RAW));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->operator_staking_record, RECORD));
  TRY(writable(RECORD));
  TRY(vault(INT_VAULT, INT_VAULT_SEED, 0));
  TRY(vault(USDC_VAULT, USDC_VAULT_SEED, 0));
  TRY(vault(STAKED, STAKED_VAULT_SEED, key_of(POOL)));
  TRY(vault(INT_COMMISSION, INT_COMMISSION_VAULT_SEED, key_of(POOL)));
  TRY(vault(USDC_COMMISSION, USDC_COMMISSION_VAULT_SEED, key_of(POOL)));
  TRY(vault(DELEGATOR_USDC, DELEGATOR_VAULT_SEED, key_of(POOL)));
  TRY(instructions_sysvar(SYSVAR));

  claim.pool = key_of(POOL);
  if (claim.length != path_length)                                           return fail(INVALID_PROOF);
  if (merkle_index >= epoch_record->merkle_roots.count)                      abort();
  if (!leads_to(&claim, epoch_record->merkle_roots.items + 32 * merkle_index)) return fail(INVALID_PROOF);
  if (pool->is_closed && pool->closed_at_epoch < epoch_record->epoch)        return fail(CLOSED_POOL);

  u64 reward_commission = commission_of(claim.reward, pool->reward_commission_rate_bps), delegator_rewards = claim.reward - reward_commission;
  u64 usdc_commission = commission_of(claim.usdc, pool->usdc_commission_rate_bps), delegator_usdc = claim.usdc - usdc_commission;
  pool->accrued_rewards = add_u64(pool->accrued_rewards, delegator_rewards);
  pool->accrued_reward_commission = add_u64(pool->accrued_reward_commission, reward_commission);
  pool->accrued_usdc_commission = add_u64(pool->accrued_usdc_commission, usdc_commission);
  pool->accrued_delegator_usdc = add_u64(pool->accrued_delegator_usdc, delegator_usdc);
  pool->reward_last_claimed_epoch = add_u64(pool->reward_last_claimed_epoch, 1);

  u64 rewards_paid = 0, usdc_paid = 0;
  if (epoch_record->epoch == overview->completed_reward_epoch || (pool->is_closed && epoch_record->epoch == pool->closed_at_epoch)) {
    u64 rewards = pool->accrued_rewards, commission = pool->accrued_reward_commission;
    u64 commission_usdc = pool->accrued_usdc_commission, earnings = pool->accrued_delegator_usdc, to_stake = rewards;
    pool->total_staked_amount = add_u64(pool->total_staked_amount, rewards);
    if (pool->auto_stake_fees) {
      u64 shares = stake_tokens(pool, record, commission);
      record->shares = add_u64(record->shares, shares);
      Event staked; begin_event(&staked, OPERATOR_AUTO_STAKE_EVENT, POOL, next_epoch(overview), SYSVAR);
      event_key(&staked, key_of(RECORD));
      event_key(&staked, &record->owner);
      event_bool(&staked, 1);
      event_u64(&staked, commission);
      event_u64(&staked, shares);
      emit(&staked);
      to_stake = add_u64(rewards, commission);
    } else TRY(transfer_from_network(INT_VAULT, INT_COMMISSION, OVERVIEW, commission));
    TRY(transfer_from_network(INT_VAULT, STAKED, OVERVIEW, to_stake));
    if (commission_usdc > 0) TRY(transfer_from_network(USDC_VAULT, USDC_COMMISSION, OVERVIEW, commission_usdc));
    if (earnings > 0) TRY(transfer_from_network(USDC_VAULT, DELEGATOR_USDC, OVERVIEW, earnings));
    if (pool->total_shares > 0 && earnings > 0) increase_usdc_index(pool, earnings);
    if (pool->has_new_reward_rate) { pool->reward_commission_rate_bps = pool->new_reward_commission_rate_bps; pool->has_new_reward_rate = 0; }
    if (pool->has_new_usdc_rate) { pool->usdc_commission_rate_bps = pool->new_usdc_commission_rate_bps; pool->has_new_usdc_rate = 0; }
    rewards_paid = add_u64(rewards, commission);
    usdc_paid = add_u64(commission_usdc, earnings);
    overview->unclaimed_rewards = sub_u64(sub_u64(overview->unclaimed_rewards, rewards), commission);
    overview->unclaimed_usdc = sub_u64(overview->unclaimed_usdc, usdc_paid);
    pool->accrued_rewards = 0;
    pool->accrued_reward_commission = 0;
    pool->accrued_usdc_commission = 0;
    pool->accrued_delegator_usdc = 0;
  }

  Event event; begin_event(&event, ACCRUE_REWARD_EVENT, POOL, epoch_record->epoch, SYSVAR);
  event_u64(&event, rewards_paid);
  event_u64(&event, usdc_paid);
  event_u64(&event, delegator_rewards);
  event_u64(&event, reward_commission);
  event_u64(&event, delegator_usdc);
  event_u64(&event, usdc_commission);
  emit(&event);
  return store();
}

/* Forfeits the rewards of the pool's next epoch, of which the record exists and has a successor. */
OUTLINED u64 accrue_reward_emergency_bypass(void)
{
  enum { ADMIN, OVERVIEW, POOL, CURRENT, NEXT, COUNT };
  static const AccountRule accounts[COUNT] = {
    [ADMIN]    = { "admin",                      SIGNER },
    [OVERVIEW] = { "pool_overview",              POOL_OVERVIEW },
    [POOL]     = { "operator_pool",              OPERATOR_POOL | WRITABLE },
    [CURRENT]  = { "current_pool_reward_record", REWARD_RECORD },
    [NEXT]     = { "next_pool_reward_record",    REWARD_RECORD },
  };
  TRY(load(accounts, COUNT));
  PoolOverview *overview = overview_at(OVERVIEW); OperatorPool *pool = pool_at(POOL);
  u64 last = pool->reward_last_claimed_epoch;

  TRY(overview_pda(OVERVIEW));
  TRY(pool_pda(POOL)); TRY(writable(POOL));
  TRY(has_one(POOL, &pool->admin, ADMIN));
  TRY(require(POOL, !pool->is_halted, OPERATOR_POOL_HALTED));
  TRY(require(POOL, !pool->is_closed, CLOSED_POOL));
  TRY(reward_record_pda(CURRENT, reward_at(CURRENT)->epoch));
  TRY(require(CURRENT, reward_at(CURRENT)->epoch == add_u64(last, 1), INVALID_EMERGENCY_BYPASS_EPOCH));
  TRY(reward_record_pda(NEXT, reward_at(NEXT)->epoch));
  TRY(require(NEXT, reward_at(NEXT)->epoch == add_u64(last, 2), INVALID_EMERGENCY_BYPASS_EPOCH));

  if (overview->completed_reward_epoch <= last) return fail(INVALID_EMERGENCY_BYPASS_EPOCH);
  pool->reward_last_claimed_epoch = last + 1;
  return store();
}
