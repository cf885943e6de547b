/* What the machine offers: types, syscalls, the parsed input and the heap. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long i64;
typedef struct { u64 words[4]; } Key;
typedef struct { u64 low, high; } U128;
typedef struct { const u8 *bytes; u64 length; } Slice;
typedef struct { const Slice *seeds; u64 count; } SignerSeeds;

typedef struct {
  Key *key; u64 *lamports; u64 data_length; u8 *data; Key *owner; u64 rent_epoch;
  u8 is_signer, is_writable, executable;
} AccountInfo;
typedef struct { const Key *key; u8 is_writable, is_signer; } AccountMeta;
typedef struct { const Key *program; const AccountMeta *accounts; u64 account_count; const u8 *data; u64 data_length; } Instruction;

extern void sol_log_(const u8 *, u64);
extern void sol_log_pubkey(const Key *);
extern void sol_log_data(const Slice *, u64);
extern u64 sol_sha256(const Slice *, u64, u8 *);
extern u64 sol_create_program_address(const Slice *, u64, const Key *, Key *);
extern u64 sol_try_find_program_address(const Slice *, u64, const Key *, Key *, u8 *);
extern u64 sol_invoke_signed_c(const Instruction *, const AccountInfo *, int, const SignerSeeds *, int);
extern u64 sol_get_clock_sysvar(void *);
extern u64 sol_get_rent_sysvar(void *);
extern void sol_memcpy_(void *, const void *, u64);
extern void sol_memset_(void *, u8, u64);
extern void abort(void) __attribute__((noreturn));

#define OUTLINED static __attribute__((noinline))
#define TRY(check) do { u64 try_error = (check); if (try_error) return try_error; } while (0)

#define MAXIMUM_ACCOUNTS 64
#define HEAP_BYTES 32768
#define BUILT_IN(n) ((u64)(n) << 32)
enum { INVALID_ACCOUNT_DATA = 4, UNINITIALIZED_ACCOUNT = 10 };

/* One account as the instruction sees it: what was decoded when it was loaded. */
typedef struct {
  const char *name;
  u32 rule;
  void *state;       /* decoded account of this program */
  u64 token_amount;  /* balance when loaded */
  u8 bump;           /* canonical, once searched for */
} Loaded;

/* Everything lives at the start of the heap; the rest is handed out in order. */
typedef struct {
  AccountInfo infos[MAXIMUM_ACCOUNTS];
  Loaded loaded[20];
  u64 info_count, rule_count;
  const u8 *data; u64 data_length;
  const Key *program;
  u64 heap_used;
} Context;
#define context ((Context *)0x300000000UL)

static inline u64 read_word(const void *p) { return *(const u64 *)p; }
static inline int same(const void *a, const void *b)
{
  const u64 *x = a, *y = b;
  return x[0] == y[0] && x[1] == y[1] && x[2] == y[2] && x[3] == y[3];
}
static inline void copy_key(void *target, const void *source)
{
  u64 *t = target; const u64 *s = source;
  t[0] = s[0]; t[1] = s[1]; t[2] = s[2]; t[3] = s[3];
}

OUTLINED void *allocate(u64 bytes)
{
  u64 start = (context->heap_used + 7) & ~7UL;
  if (bytes > HEAP_BYTES || start + bytes > HEAP_BYTES) abort();
  context->heap_used = start + bytes;
  return (u8 *)context + start;
}

static u64 text_length(const char *text) { u64 n = 0; while (text[n]) n++; return n; }
OUTLINED void log_text(const char *text) { sol_log_((const u8 *)text, text_length(text)); }

OUTLINED void parse_input(const u8 *in)
{
  u64 count = read_word(in); in += 8;
  if (count > MAXIMUM_ACCOUNTS) abort();
  for (u64 i = 0; i < count; i++) {
    AccountInfo *a = &context->infos[i];
    if (*in != 0xff) { sol_memcpy_(a, &context->infos[*in], sizeof(AccountInfo)); in += 8; continue; }
    a->is_signer = in[1]; a->is_writable = in[2]; a->executable = in[3]; in += 8;
    a->key = (Key *)in; in += 32;
    a->owner = (Key *)in; in += 32;
    a->lamports = (u64 *)in; in += 8;
    a->data_length = read_word(in); in += 8;
    a->data = (u8 *)in; in += a->data_length + 10240;
    in = (const u8 *)(((u64)in + 7) & ~7UL);
    a->rent_epoch = read_word(in); in += 8;
  }
  context->info_count = count;
  context->data_length = read_word(in); in += 8;
  context->data = in;
  context->program = (const Key *)(in + context->data_length);
  context->heap_used = sizeof(Context);
}

static i64 now(void) { u64 clock[5]; sol_get_clock_sysvar(clock); return (i64)clock[4]; }
static AccountInfo *info(u32 i) { return &context->infos[i]; }
static Key *key_of(u32 i) { return context->infos[i].key; }
