/* Loading the accounts an instruction lists, and writing back what it marked WRITABLE. */

enum {
  KIND = 15, UNCHECKED = 0, SIGNER, TOKEN_PROGRAM_ACCOUNT, SYSTEM_PROGRAM_ACCOUNT, POOL_OVERVIEW, OPERATOR_POOL, STAKING_RECORD, REWARD_RECORD, TOKEN_ACCOUNT, MINT,
  WRITABLE = 16, CREATED = 32,
};
typedef struct { const char *name; u32 rule; } AccountRule;

static PoolOverview *overview_at(u32 i) { return context->loaded[i].state; }
static OperatorPool *pool_at(u32 i) { return context->loaded[i].state; }
static StakingRecord *record_at(u32 i) { return context->loaded[i].state; }
static RewardRecord *reward_at(u32 i) { return context->loaded[i].state; }
static u64 balance_of(u32 i) { return context->loaded[i].token_amount; }
static const u8 *token_mint(u32 i) { return info(i)->data; }
static const u8 *token_owner(u32 i) { return info(i)->data + 32; }
static int is_absent(u32 i) { return same(key_of(i), context->program); }

static u64 discriminator_of(u32 kind)
{
  return kind == POOL_OVERVIEW ? POOL_OVERVIEW_ACCOUNT : kind == OPERATOR_POOL ? OPERATOR_POOL_ACCOUNT
       : kind == STAKING_RECORD ? STAKING_RECORD_ACCOUNT : REWARD_RECORD_ACCOUNT;
}
OUTLINED void account_fields(Cursor *c, u32 kind, void *state)
{
  if (kind == POOL_OVERVIEW) pool_overview_fields(c, state);
  else if (kind == OPERATOR_POOL) operator_pool_fields(c, state);
  else if (kind == STAKING_RECORD) staking_record_fields(c, state);
  else reward_record_fields(c, state);
}
OUTLINED u64 new_state(u32 i)
{
  u32 kind = context->loaded[i].rule & KIND;
  u64 size = kind == POOL_OVERVIEW ? sizeof(PoolOverview) : kind == OPERATOR_POOL ? sizeof(OperatorPool)
           : kind == STAKING_RECORD ? sizeof(StakingRecord) : sizeof(RewardRecord);
  context->loaded[i].state = allocate(size);
  sol_memset_(context->loaded[i].state, 0, size);
  return 0;
}
OUTLINED u64 check_owner(u32 i, const Key *program)
{
  AccountInfo *a = info(i);
  if (same(a->owner, &SYSTEM_PROGRAM_ADDRESS) && *a->lamports == 0) return fail_at(i, ACCOUNT_NOT_INITIALIZED);
  if (!same(a->owner, program)) return fail_at(i, ACCOUNT_OWNED_BY_WRONG_PROGRAM);
  return 0;
}
OUTLINED u64 load_own(u32 i)
{
  AccountInfo *a = info(i);
  u32 kind = context->loaded[i].rule & KIND;
  TRY(check_owner(i, context->program));
  if (a->data_length < 8) return fail_at(i, ACCOUNT_DISCRIMINATOR_NOT_FOUND);
  if (read_word(a->data) != discriminator_of(kind)) return fail_at(i, ACCOUNT_DISCRIMINATOR_MISMATCH);
  new_state(i);
  u64 length = a->data_length - 8;
  u8 *copy = allocate(length);
  sol_memcpy_(copy, a->data + 8, length);
  Cursor c = {copy, length, 0, 0};
  account_fields(&c, kind, context->loaded[i].state);
  return c.bad ? fail_at(i, ACCOUNT_DID_NOT_DESERIALIZE) : 0;
}
static int bad_option(const u8 *tag) { return *(const u32 *)tag > 1; }
OUTLINED u64 load_token(u32 i)
{
  AccountInfo *a = info(i);
  TRY(check_owner(i, &TOKEN_PROGRAM_ADDRESS));
  if (a->data_length != 165 || bad_option(a->data + 72) || a->data[108] > 2 || bad_option(a->data + 109) || bad_option(a->data + 129))
    return fail_built_in(i, INVALID_ACCOUNT_DATA);
  if (a->data[108] == 0) return fail_built_in(i, UNINITIALIZED_ACCOUNT);
  context->loaded[i].token_amount = read_word(a->data + 64);
  return 0;
}
OUTLINED u64 load_mint(u32 i)
{
  AccountInfo *a = info(i);
  TRY(check_owner(i, &TOKEN_PROGRAM_ADDRESS));
  if (a->data_length != 82 || bad_option(a->data) || a->data[45] > 1 || bad_option(a->data + 46)) return fail_built_in(i, INVALID_ACCOUNT_DATA);
  if (a->data[45] == 0) return fail_built_in(i, UNINITIALIZED_ACCOUNT);
  return 0;
}
OUTLINED u64 load_one(u32 i)
{
  switch (context->loaded[i].rule & KIND) {
  case UNCHECKED: return 0;
  case SIGNER: return info(i)->is_signer ? 0 : fail_at(i, ACCOUNT_NOT_SIGNER);
  case TOKEN_PROGRAM_ACCOUNT: return same(key_of(i), &TOKEN_PROGRAM_ADDRESS) ? 0 : fail_at(i, INVALID_PROGRAM_ID);
  case SYSTEM_PROGRAM_ACCOUNT: return same(key_of(i), &SYSTEM_PROGRAM_ADDRESS) ? 0 : fail_at(i, INVALID_PROGRAM_ID);
  case TOKEN_ACCOUNT: return load_token(i);
  case MINT: return load_mint(i);
  default: return load_own(i);
  }
}
OUTLINED u64 load(const AccountRule *rules, u32 count)
{
  context->rule_count = count;
  for (u32 i = 0; i < count; i++) {
    context->loaded[i].name = rules[i].name;
    context->loaded[i].rule = rules[i].rule;
    if (i >= context->info_count) return fail_at(i, ACCOUNT_NOT_ENOUGH_KEYS);
    if (!(rules[i].rule & CREATED)) TRY(load_one(i));
  }
  return 0;
}
OUTLINED u64 store(void)
{
  for (u32 i = 0; i < context->rule_count; i++) {
    Loaded *l = &context->loaded[i];
    u32 kind = l->rule & KIND;
    if (!(l->rule & WRITABLE) || kind < POOL_OVERVIEW || kind > REWARD_RECORD) continue;
    AccountInfo *a = info(i);
    u64 length = read_word(a->data - 8); /* the runtime keeps it here; an account may have been created since it was loaded */
    if (length < 8) return fail_at(i, ACCOUNT_DID_NOT_SERIALIZE);
    Cursor c = {a->data, length, 1, 0};
    u64 discriminator = discriminator_of(kind);
    u64_field(&c, &discriminator);
    account_fields(&c, kind, l->state);
    if (c.bad) return fail_at(i, ACCOUNT_DID_NOT_SERIALIZE);
  }
  return 0;
}
