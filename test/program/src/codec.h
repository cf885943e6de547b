/* The four accounts and their Borsh encoding. Texts and lists point into a copy of the account or into the arguments. */

typedef struct { u8 present; Slice text; } OptionalText;
typedef struct { const u8 *items; u64 count; } Keys;  /* 32 bytes each, unaligned */

typedef struct {
  u8 version, bump;
  Key initial_pool_admin, admin;
  Slice name;
  OptionalText description, website_url, avatar_image_url;
  Key operator_staking_record;
  Keys operator_auth_keys;
  u8 auto_stake_fees, has_new_reward_rate, has_new_usdc_rate, allow_delegation, is_closed, is_halted;
  u16 reward_commission_rate_bps, new_reward_commission_rate_bps;
  u16 usdc_commission_rate_bps, new_usdc_commission_rate_bps;
  u64 total_staked_amount, total_shares, total_unstaking, joined_at_epoch, closed_at_epoch, halted_at_timestamp;
  u64 reward_last_claimed_epoch, accrued_rewards, accrued_reward_commission, accrued_usdc_commission, accrued_delegator_usdc;
  U128 cumulative_usdc_per_share;
} OperatorPool;

typedef struct {
  Key mint;
  u8 bump;
  Key program_admin;
  Keys reward_distribution_authorities, halt_authorities, slashing_authorities;
  Key slashing_destination_usdc_account, slashing_destination_token_account;
  u64 slashing_delay_seconds;
  u8 is_epoch_finalizing, is_staking_halted, is_withdrawal_halted, is_accrue_reward_halted, allow_pool_creation;
  u64 operator_pool_registration_fee;
  Key registration_fee_payout_wallet;
  u64 min_operator_token_stake, delegator_unstake_delay_seconds, operator_unstake_delay_seconds, total_pools;
  u64 completed_reward_epoch, unclaimed_rewards, unclaimed_usdc;
} PoolOverview;

typedef struct {
  u8 version;
  Key owner, operator_pool;
  u64 shares, unstake_at_timestamp, tokens_unstake_amount;
  U128 last_settled_usdc_per_share;
  u64 accrued_usdc_earnings;
} StakingRecord;

typedef struct {
  u8 version;
  u64 epoch;
  Keys merkle_roots;
  u64 total_rewards, total_usdc_payout, epoch_finalized_at;
} RewardRecord;

enum { OPERATOR_POOL_SPACE = 1375, POOL_OVERVIEW_SPACE = 1762, REWARD_RECORD_SPACE = 461,
       STAKING_RECORD_SPACE = 377, OPERATORS_OWN_RECORD_SPACE = 121 };

/* A cursor both for reading and for writing; `bad` once something did not fit. */
typedef struct { u8 *at; u64 left; u8 writing, bad; } Cursor;

OUTLINED void bytes_field(Cursor *c, void *value, u64 size)
{
  if (c->bad || c->left < size) { c->bad = 1; if (!c->writing) sol_memset_(value, 0, size); return; }
  if (c->writing) sol_memcpy_(c->at, value, size); else sol_memcpy_(value, c->at, size);
  c->at += size; c->left -= size;
}
static void u16_field(Cursor *c, u16 *v) { bytes_field(c, v, 2); }
static void u64_field(Cursor *c, u64 *v) { bytes_field(c, v, 8); }
static void u128_field(Cursor *c, U128 *v) { bytes_field(c, v, 16); }
static void key_field(Cursor *c, Key *v) { bytes_field(c, v, 32); }
static void u8_field(Cursor *c, u8 *v) { bytes_field(c, v, 1); }
OUTLINED void bool_field(Cursor *c, u8 *v) { u8_field(c, v); if (*v > 1) c->bad = 1; }
OUTLINED void optional_u64_field(Cursor *c, u8 *present, u64 *v) { bool_field(c, present); if (*present && !c->bad) u64_field(c, v); }
OUTLINED void optional_u16_field(Cursor *c, u8 *present, u16 *v) { bool_field(c, present); if (*present && !c->bad) u16_field(c, v); }
OUTLINED void optional_bool_field(Cursor *c, u8 *present, u8 *v) { bool_field(c, present); if (*present && !c->bad) bool_field(c, v); }

OUTLINED int is_utf8(const u8 *s, u64 n)
{
  for (u64 i = 0; i < n;) {
    u32 b = s[i], more = b < 0x80 ? 0 : b >= 0xc2 && b <= 0xdf ? 1 : (b & 0xf0) == 0xe0 ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 9;
    if (more == 9 || i + more >= n) return 0;
    for (u32 k = 1; k <= more; k++) if ((s[i + k] & 0xc0) != 0x80) return 0;
    if (b == 0xe0 && s[i + 1] < 0xa0) return 0;
    if (b == 0xed && s[i + 1] > 0x9f) return 0;
    if (b == 0xf0 && s[i + 1] < 0x90) return 0;
    if (b == 0xf4 && s[i + 1] > 0x8f) return 0;
    i += more + 1;
  }
  return 1;
}
/* A u32 count, then count × item_bytes bytes left where they are. */
OUTLINED void list_field(Cursor *c, const u8 **items, u64 *count, u64 item_bytes)
{
  u32 n = (u32)*count; bytes_field(c, &n, 4);
  if (c->writing) { bytes_field(c, (void *)*items, n * item_bytes); return; }
  *count = 0;
  if (c->bad || c->left < n * item_bytes) { c->bad = 1; return; }
  *items = c->at; *count = n;
  c->at += n * item_bytes; c->left -= n * item_bytes;
}
static void keys_field(Cursor *c, Keys *v) { list_field(c, &v->items, &v->count, 32); }
OUTLINED void optional_keys_field(Cursor *c, u8 *present, Keys *v) { bool_field(c, present); if (*present && !c->bad) keys_field(c, v); }
OUTLINED void text_field(Cursor *c, Slice *v)
{
  list_field(c, &v->bytes, &v->length, 1);
  if (!c->writing && !c->bad && !is_utf8(v->bytes, v->length)) c->bad = 1;
}
OUTLINED void optional_text_field(Cursor *c, OptionalText *v) { bool_field(c, &v->present); if (v->present && !c->bad) text_field(c, &v->text); }

OUTLINED void operator_pool_fields(Cursor *c, OperatorPool *p)
{
  u8_field(c, &p->version); u8_field(c, &p->bump);
  key_field(c, &p->initial_pool_admin); key_field(c, &p->admin);
  text_field(c, &p->name);
  optional_text_field(c, &p->description); optional_text_field(c, &p->website_url); optional_text_field(c, &p->avatar_image_url);
  key_field(c, &p->operator_staking_record);
  keys_field(c, &p->operator_auth_keys);
  bool_field(c, &p->auto_stake_fees);
  u16_field(c, &p->reward_commission_rate_bps);
  optional_u16_field(c, &p->has_new_reward_rate, &p->new_reward_commission_rate_bps);
  u16_field(c, &p->usdc_commission_rate_bps);
  optional_u16_field(c, &p->has_new_usdc_rate, &p->new_usdc_commission_rate_bps);
  bool_field(c, &p->allow_delegation);
  u64_field(c, &p->total_staked_amount); u64_field(c, &p->total_shares); u64_field(c, &p->total_unstaking);
  u64_field(c, &p->joined_at_epoch);
  optional_u64_field(c, &p->is_closed, &p->closed_at_epoch);
  optional_u64_field(c, &p->is_halted, &p->halted_at_timestamp);
  u64_field(c, &p->reward_last_claimed_epoch);
  u64_field(c, &p->accrued_rewards); u64_field(c, &p->accrued_reward_commission);
  u64_field(c, &p->accrued_usdc_commission); u64_field(c, &p->accrued_delegator_usdc);
  u128_field(c, &p->cumulative_usdc_per_share);
}
OUTLINED void pool_overview_fields(Cursor *c, PoolOverview *o)
{
  key_field(c, &o->mint); u8_field(c, &o->bump); key_field(c, &o->program_admin);
  keys_field(c, &o->reward_distribution_authorities); keys_field(c, &o->halt_authorities); keys_field(c, &o->slashing_authorities);
  key_field(c, &o->slashing_destination_usdc_account); key_field(c, &o->slashing_destination_token_account);
  u64_field(c, &o->slashing_delay_seconds);
  bool_field(c, &o->is_epoch_finalizing); bool_field(c, &o->is_staking_halted); bool_field(c, &o->is_withdrawal_halted);
  bool_field(c, &o->is_accrue_reward_halted); bool_field(c, &o->allow_pool_creation);
  u64_field(c, &o->operator_pool_registration_fee); key_field(c, &o->registration_fee_payout_wallet);
  u64_field(c, &o->min_operator_token_stake);
  u64_field(c, &o->delegator_unstake_delay_seconds); u64_field(c, &o->operator_unstake_delay_seconds);
  u64_field(c, &o->total_pools); u64_field(c, &o->completed_reward_epoch);
  u64_field(c, &o->unclaimed_rewards); u64_field(c, &o->unclaimed_usdc);
}
OUTLINED void staking_record_fields(Cursor *c, StakingRecord *r)
{
  u8_field(c, &r->version); key_field(c, &r->owner); key_field(c, &r->operator_pool);
  u64_field(c, &r->shares); u64_field(c, &r->unstake_at_timestamp); u64_field(c, &r->tokens_unstake_amount);
  u128_field(c, &r->last_settled_usdc_per_share); u64_field(c, &r->accrued_usdc_earnings);
}
OUTLINED void reward_record_fields(Cursor *c, RewardRecord *r)
{
  u8_field(c, &r->version); u64_field(c, &r->epoch); keys_field(c, &r->merkle_roots);
  u64_field(c, &r->total_rewards); u64_field(c, &r->total_usdc_payout); u64_field(c, &r->epoch_finalized_at);
}
