/* Constraints on accounts, one function each. */

OUTLINED u64 failed_comparison(u32 i, u64 code, const void *left, const void *right)
{
  fail_at(i, code);
  Key l, r; copy_key(&l, left); copy_key(&r, right);
  log_text("Left:"); sol_log_pubkey(&l);
  log_text("Right:"); sol_log_pubkey(&r);
  return code;
}
static u64 writable(u32 i) { return info(i)->is_writable ? 0 : fail_at(i, CONSTRAINT_MUT); }
static u64 has_one(u32 i, const void *stored, u32 other)
{
  return same(stored, key_of(other)) ? 0 : failed_comparison(i, CONSTRAINT_HAS_ONE, stored, key_of(other));
}
static u64 address_is(u32 i, const void *expected)
{
  return same(key_of(i), expected) ? 0 : failed_comparison(i, CONSTRAINT_ADDRESS, key_of(i), expected);
}
static u64 instructions_sysvar(u32 i) { return address_is(i, &INSTRUCTIONS_SYSVAR_ADDRESS); }
static u64 token_owner_is(u32 i, const void *owner) { return same(token_owner(i), owner) ? 0 : fail(CONSTRAINT_TOKEN_OWNER); }
static u64 token_mint_is(u32 i, const void *mint) { return same(token_mint(i), mint) ? 0 : fail(CONSTRAINT_TOKEN_MINT); }
static u64 require(u32 i, int condition, u64 code) { return condition ? 0 : fail_at(i, code); }

OUTLINED int contains(const Keys *keys, const void *key)
{
  for (u64 i = 0; i < keys->count; i++) if (same(keys->items + 32 * i, key)) return 1;
  return 0;
}

/* The address of a text and up to two keys, with the canonical bump. */
OUTLINED u64 canonical_pda(u32 i, const char *text, const void *first, const void *second)
{
  Slice seeds[3] = {{(const u8 *)text, text_length(text)}, {first, 32}, {second, 32}};
  Key found;
  sol_try_find_program_address(seeds, second ? 3 : first ? 2 : 1, context->program, &found, &context->loaded[i].bump);
  return same(&found, key_of(i)) ? 0 : failed_comparison(i, CONSTRAINT_SEEDS, key_of(i), &found);
}
OUTLINED u64 stored_pda(u32 i, const char *text, const void *first, const u8 *bump)
{
  Slice seeds[3]; u32 n = 0; Key found;
  seeds[n].bytes = (const u8 *)text; seeds[n++].length = text_length(text);
  if (first) { seeds[n].bytes = first; seeds[n++].length = 32; }
  seeds[n].bytes = bump; seeds[n++].length = 1;
  if (sol_create_program_address(seeds, n, context->program, &found)) return fail_at(i, CONSTRAINT_SEEDS);
  return same(&found, key_of(i)) ? 0 : failed_comparison(i, CONSTRAINT_SEEDS, key_of(i), &found);
}
OUTLINED u64 reward_record_pda(u32 i, u64 epoch)
{
  Slice seeds[2] = {{(const u8 *)"RewardRecord", 12}, {(const u8 *)&epoch, 8}};
  Key found;
  sol_try_find_program_address(seeds, 2, context->program, &found, &context->loaded[i].bump);
  return same(&found, key_of(i)) ? 0 : failed_comparison(i, CONSTRAINT_SEEDS, key_of(i), &found);
}
static u64 overview_pda(u32 i) { return stored_pda(i, "PoolOverview", 0, &overview_at(i)->bump); }
static u64 pool_pda(u32 i) { return stored_pda(i, "OperatorPool", &pool_at(i)->initial_pool_admin, &pool_at(i)->bump); }
static u64 record_pda(u32 i, const void *pool, u32 owner) { return canonical_pda(i, "StakingRecord", pool, key_of(owner)); }
OUTLINED u64 vault(u32 i, const char *text, const void *pool) { TRY(canonical_pda(i, text, pool, 0)); return writable(i); }
#define INT_VAULT_SEED "GlobalTokenRewardVault"
#define USDC_VAULT_SEED "GlobalUsdcEarningsVault"
#define STAKED_VAULT_SEED "PoolStakedTokenVault"
#define INT_COMMISSION_VAULT_SEED "PoolRewardCommissionTokenVault"
#define USDC_COMMISSION_VAULT_SEED "PoolUsdcCommissionTokenVault"
#define DELEGATOR_VAULT_SEED "PoolDelegatorUsdcEarningsVault"
