/* Checked arithmetic. What does not fit panics; division rounds down. */

static u64 add_u64(u64 a, u64 b) { u64 r = a + b; if (r < a) abort(); return r; }
static u64 sub_u64(u64 a, u64 b) { if (a < b) abort(); return a - b; }
OUTLINED void multiply(u64 a, u64 b, U128 *out)
{
  u64 al = a & 0xffffffff, ah = a >> 32, bl = b & 0xffffffff, bh = b >> 32;
  u64 ll = al * bl, lh = al * bh, hl = ah * bl, hh = ah * bh;
  u64 middle = (ll >> 32) + (lh & 0xffffffff) + (hl & 0xffffffff);
  out->low = (ll & 0xffffffff) | (middle << 32);
  out->high = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}
/* value = value / divisor */
OUTLINED void divide(U128 *value, u64 divisor)
{
  if (divisor == 0) abort();
  u64 quotient = 0, remainder = value->high % divisor;
  for (int i = 63; i >= 0; i--) {
    u64 carry = remainder >> 63;
    remainder = (remainder << 1) | ((value->low >> i) & 1);
    if (carry || remainder >= divisor) { remainder -= divisor; quotient |= 1UL << i; }
  }
  value->high /= divisor;
  value->low = quotient;
}
OUTLINED u64 multiply_divide(u64 a, u64 b, u64 divisor)
{
  U128 product; multiply(a, b, &product); divide(&product, divisor);
  if (product.high) abort();
  return product.low;
}

static u64 shares_for(const OperatorPool *pool, u64 tokens)
{
  return pool->total_shares == 0 ? tokens : multiply_divide(tokens, pool->total_shares, pool->total_staked_amount);
}
static u64 tokens_for(const OperatorPool *pool, u64 shares)
{
  return shares == 0 ? 0 : multiply_divide(shares, pool->total_staked_amount, pool->total_shares);
}
OUTLINED void settle_usdc(const OperatorPool *pool, StakingRecord *record)
{
  U128 index = pool->cumulative_usdc_per_share, last = record->last_settled_usdc_per_share, delta = {0, 0};
  if (index.high > last.high || (index.high == last.high && index.low > last.low)) {
    delta.low = index.low - last.low;
    delta.high = index.high - last.high - (index.low < last.low);
  }
  U128 low, high;
  multiply(record->shares, delta.low, &low);
  multiply(record->shares, delta.high, &high);
  if (high.high) abort();
  low.high = add_u64(low.high, high.low);
  divide(&low, USDC_INDEX_SCALE);
  record->accrued_usdc_earnings = add_u64(record->accrued_usdc_earnings, low.low);
  record->last_settled_usdc_per_share.low = index.low;
  record->last_settled_usdc_per_share.high = index.high;
}
/* cumulative_usdc_per_share += earnings × 10^18 / total_shares */
OUTLINED void increase_usdc_index(OperatorPool *pool, u64 earnings)
{
  U128 step; multiply(earnings, USDC_INDEX_SCALE, &step); divide(&step, pool->total_shares);
  U128 *index = &pool->cumulative_usdc_per_share;
  u64 low = index->low + step.low, carry = low < step.low;
  index->low = low;
  index->high = add_u64(add_u64(index->high, step.high), carry);
}
OUTLINED u64 stake_tokens(OperatorPool *pool, StakingRecord *record, u64 tokens)
{
  settle_usdc(pool, record);
  u64 shares = shares_for(pool, tokens);
  pool->total_staked_amount = add_u64(pool->total_staked_amount, tokens);
  pool->total_shares = add_u64(pool->total_shares, shares);
  return shares;
}
OUTLINED u64 unstake_tokens(OperatorPool *pool, StakingRecord *record, u64 shares)
{
  settle_usdc(pool, record);
  u64 tokens = tokens_for(pool, shares);
  pool->total_staked_amount = sub_u64(pool->total_staked_amount, tokens);
  pool->total_shares = sub_u64(pool->total_shares, shares);
  pool->total_unstaking = add_u64(pool->total_unstaking, tokens);
  return tokens;
}
static int rewards_claimed_strict(const OperatorPool *pool, const PoolOverview *overview)
{
  return pool->reward_last_claimed_epoch >= overview->completed_reward_epoch;
}
static int rewards_claimed(const OperatorPool *pool, const PoolOverview *overview)
{
  return rewards_claimed_strict(pool, overview) ||
         (pool->is_closed && pool->reward_last_claimed_epoch >= pool->closed_at_epoch);
}
static u64 current_epoch(const PoolOverview *overview)
{
  return overview->is_epoch_finalizing ? add_u64(overview->completed_reward_epoch, 1) : overview->completed_reward_epoch;
}
static int pool_is_empty(const OperatorPool *pool)
{
  return pool->total_shares == 0 && pool->total_staked_amount == 0 && pool->total_unstaking == 0;
}
