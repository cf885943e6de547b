/* Failing the way Anchor does: a log line with code and name, and the code as the result. */

OUTLINED u8 *append(u8 *at, const char *text) { while (*text) *at++ = (u8)*text++; return at; }
OUTLINED u8 *append_number(u8 *at, u64 n)
{
  u8 digits[20]; u32 count = 0;
  do { digits[count++] = (u8)('0' + n % 10); n /= 10; } while (n);
  while (count) *at++ = digits[--count];
  return at;
}
OUTLINED u64 fail_named(u64 code, const char *account)
{
  const char *name = "Unknown";
  for (u32 i = 0; i < sizeof(ERROR_NAMES) / sizeof(ERROR_NAMES[0]); i++)
    if (ERROR_NAMES[i].code == code) name = ERROR_NAMES[i].name;
  u8 line[320]; u8 *at = line;
  if (account) { at = append(at, "AnchorError caused by account: "); at = append(at, account); }
  else at = append(at, "AnchorError occurred");
  at = append(at, ". Error Code: "); at = append(at, name);
  at = append(at, ". Error Number: "); at = append_number(at, code);
  at = append(at, ". Error Message: "); at = append(at, name); at = append(at, ".");
  sol_log_(line, (u64)(at - line));
  return code;
}
static u64 fail(u64 code) { return fail_named(code, 0); }
static u64 fail_at(u32 i, u64 code) { return fail_named(code, context->loaded[i].name); }
OUTLINED u64 fail_built_in(u32 i, u64 code)
{
  u8 line[200]; u8 *at = append(line, "ProgramError caused by account: ");
  at = append(at, context->loaded[i].name);
  at = append(at, code == UNINITIALIZED_ACCOUNT ? ". Error Code: UninitializedAccount." : ". Error Code: InvalidAccountData.");
  sol_log_(line, (u64)(at - line));
  return BUILT_IN(code);
}
