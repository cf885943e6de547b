/* The instruction's arguments; bytes after them are ignored. */

static void open_arguments(Cursor *c)
{
  c->at = (u8 *)context->data + 8; c->left = context->data_length - 8; c->writing = 0; c->bad = 0;
}
static u64 close_arguments(const Cursor *c) { return c->bad ? fail(INSTRUCTION_DID_NOT_DESERIALIZE) : 0; }
OUTLINED u64 read_u64_argument(u64 *v) { Cursor c; open_arguments(&c); u64_field(&c, v); return close_arguments(&c); }
OUTLINED u64 read_bool_argument(u8 *v) { Cursor c; open_arguments(&c); bool_field(&c, v); return close_arguments(&c); }
