/* Events: discriminator, index of the top-level instruction, pool, epoch, then the event's own fields. */

typedef struct { Cursor cursor; u8 *start; } Event;

static void event_u64(Event *e, u64 v) { u64_field(&e->cursor, &v); }
static void event_bool(Event *e, int v) { u8 b = v != 0; u8_field(&e->cursor, &b); }
static void event_key(Event *e, const void *v) { bytes_field(&e->cursor, (void *)v, 32); }

OUTLINED void begin_event(Event *e, u64 discriminator, u32 pool, u64 epoch, u32 sysvar)
{
  AccountInfo *s = info(sysvar);
  e->start = allocate(320);
  e->cursor.at = e->start; e->cursor.left = 320; e->cursor.writing = 1; e->cursor.bad = 0;
  event_u64(e, discriminator);
  bytes_field(&e->cursor, s->data + s->data_length - 2, 2);
  event_key(e, key_of(pool));
  event_u64(e, epoch);
}
OUTLINED void emit(const Event *e)
{
  Slice data = {e->start, (u64)(e->cursor.at - e->start)};
  sol_log_data(&data, 1);
}
static u64 next_epoch(const PoolOverview *overview) { return add_u64(overview->completed_reward_epoch, 1); }
