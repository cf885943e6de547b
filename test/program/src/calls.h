/* Calls of the System and the Token program. */

static const SignerSeeds NOBODY = {0, 0};

OUTLINED u64 call(const Instruction *instruction, const SignerSeeds *signer)
{
  return sol_invoke_signed_c(instruction, context->infos, (int)context->info_count, signer, signer->count ? 1 : 0);
}
/* The sysvar holds lamports per byte and the threshold they are multiplied by, a double: 2 for long, 1 on newer runtimes. */
OUTLINED u64 rent_for(u64 space)
{
  u64 rent[3]; sol_get_rent_sysvar(rent);
  u64 threshold = rent[1] == 0x4000000000000000UL ? 2 : rent[1] == 0x3ff0000000000000UL ? 1 : 0;
  if (threshold == 0) abort();
  return rent[0] * threshold * (128 + space);
}

typedef struct { u32 payer, account; u64 space; const Key *owner; SignerSeeds signer; } Creation;

/* System createAccount, or top-up, allocate and assign when the address already holds lamports. */
OUTLINED u64 create_account(const Creation *creation)
{
  u8 data[52]; sol_memset_(data, 0, 52);
  const Key *payer = key_of(creation->payer), *account = key_of(creation->account);
  u64 rent = rent_for(creation->space), held = *info(creation->account)->lamports;
  AccountMeta metas[2] = {{payer, 1, 1}, {account, 1, 1}};
  Instruction instruction = {&SYSTEM_PROGRAM_ADDRESS, metas, 2, data, 52};
  if (held == 0) {
    *(u64 *)(data + 4) = rent; *(u64 *)(data + 12) = creation->space; copy_key(data + 20, creation->owner);
    return call(&instruction, &creation->signer);
  }
  if (held < rent) {
    metas[1].is_signer = 0;
    data[0] = 2; *(u64 *)(data + 4) = rent - held; instruction.data_length = 12;
    TRY(call(&instruction, &NOBODY));
  }
  metas[1].is_signer = 1;
  instruction.accounts = metas + 1; instruction.account_count = 1;
  data[0] = 8; *(u64 *)(data + 4) = creation->space; instruction.data_length = 12;
  TRY(call(&instruction, &creation->signer));
  data[0] = 1; copy_key(data + 4, creation->owner); instruction.data_length = 36;
  return call(&instruction, &creation->signer);
}
/* Creates account `i` of this program at the address of a text and up to two keys. */
OUTLINED u64 create_own(u32 payer, u32 i, u64 space, const Slice *seeds, u64 count)
{
  Slice with_bump[4];
  for (u64 k = 0; k < count; k++) { with_bump[k].bytes = seeds[k].bytes; with_bump[k].length = seeds[k].length; }
  with_bump[count].bytes = &context->loaded[i].bump; with_bump[count].length = 1;
  Creation creation = {payer, i, space, context->program, {with_bump, count + 1}};
  TRY(create_account(&creation));
  return new_state(i);
}
typedef struct { u32 payer, authority, mint; } VaultPlan;
OUTLINED u64 create_vault(u32 i, const char *text, const void *pool, const VaultPlan *plan)
{
  TRY(canonical_pda(i, text, pool, 0));
  Slice seeds[3]; u32 n = 0;
  seeds[n].bytes = (const u8 *)text; seeds[n++].length = text_length(text);
  if (pool) { seeds[n].bytes = pool; seeds[n++].length = 32; }
  seeds[n].bytes = &context->loaded[i].bump; seeds[n++].length = 1;
  Creation creation = {plan->payer, i, 165, &TOKEN_PROGRAM_ADDRESS, {seeds, n}};
  TRY(create_account(&creation));
  u8 data[33]; data[0] = 18; copy_key(data + 1, key_of(plan->authority));
  AccountMeta metas[2] = {{key_of(i), 1, 0}, {key_of(plan->mint), 0, 0}};
  Instruction instruction = {&TOKEN_PROGRAM_ADDRESS, metas, 2, data, 33};
  return call(&instruction, &NOBODY);
}
typedef struct { u32 from, to, authority; } Route;
OUTLINED u64 transfer_signed(const Route *route, u64 amount, const SignerSeeds *signer)
{
  u8 data[9]; data[0] = 3; *(u64 *)(data + 1) = amount;
  AccountMeta metas[3] = {{key_of(route->from), 1, 0}, {key_of(route->to), 1, 0}, {key_of(route->authority), 0, 1}};
  Instruction instruction = {&TOKEN_PROGRAM_ADDRESS, metas, 3, data, 9};
  return call(&instruction, signer);
}
OUTLINED u64 transfer_from_wallet(u32 from, u32 to, u32 owner, u64 amount)
{
  Route route = {from, to, owner};
  return transfer_signed(&route, amount, &NOBODY);
}
OUTLINED u64 transfer_from_pool(u32 from, u32 to, u32 pool, u64 amount)
{
  Slice seeds[3] = {{(const u8 *)"OperatorPool", 12}, {(const u8 *)&pool_at(pool)->initial_pool_admin, 32}, {&pool_at(pool)->bump, 1}};
  Route route = {from, to, pool}; SignerSeeds signer = {seeds, 3};
  return transfer_signed(&route, amount, &signer);
}
OUTLINED u64 transfer_from_network(u32 from, u32 to, u32 overview, u64 amount)
{
  Slice seeds[2] = {{(const u8 *)"PoolOverview", 12}, {&overview_at(overview)->bump, 1}};
  Route route = {from, to, overview}; SignerSeeds signer = {seeds, 2};
  return transfer_signed(&route, amount, &signer);
}
OUTLINED u64 close_pool_vault(u32 vault_index, u32 receiver, u32 pool)
{
  Slice seeds[3] = {{(const u8 *)"OperatorPool", 12}, {(const u8 *)&pool_at(pool)->initial_pool_admin, 32}, {&pool_at(pool)->bump, 1}};
  SignerSeeds signer = {seeds, 3};
  u8 data[1] = {9};
  AccountMeta metas[3] = {{key_of(vault_index), 1, 0}, {key_of(receiver), 1, 0}, {key_of(pool), 0, 1}};
  Instruction instruction = {&TOKEN_PROGRAM_ADDRESS, metas, 3, data, 1};
  return call(&instruction, &signer);
}
/* What Anchor's `close` does: the rent goes to the receiver, the account to the System program, empty. */
OUTLINED void close_account(u32 i, u32 receiver)
{
  AccountInfo *account = info(i);
  *info(receiver)->lamports = add_u64(*info(receiver)->lamports, *account->lamports);
  *account->lamports = 0;
  copy_key(account->owner, &SYSTEM_PROGRAM_ADDRESS);
  *(u64 *)(account->data - 8) = 0;
}
