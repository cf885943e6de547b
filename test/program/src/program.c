/*
 * A stand-in of the Inference.net staking program: the same interface, arithmetic, checks, errors and events, not the same code.
 * One translation unit; ../README.md says how it is built and what it was checked against.
 */
#include "interface.h"
#include "runtime.h"
#include "constants.h"
#include "failure.h"
#include "codec.h"
#include "accounts.h"
#include "checks.h"
#include "arguments.h"
#include "arithmetic.h"
#include "calls.h"
#include "events.h"
#include "instructions/network.h"
#include "instructions/operators.h"
#include "instructions/stakers.h"
#include "instructions/rewards.h"

u64 entrypoint(const u8 *input)
{
  parse_input(input);
  if (!same(context->program, &PROGRAM_ADDRESS)) return fail(DECLARED_PROGRAM_ID_MISMATCH);
  if (context->data_length < 8) return fail(INSTRUCTION_FALLBACK_NOT_FOUND);
  switch (read_word(context->data)) {
  case ACCRUE_REWARD_INSTRUCTION: log_text("Instruction: AccrueReward"); return accrue_reward();
  case ACCRUE_REWARD_EMERGENCY_BYPASS_INSTRUCTION: log_text("Instruction: AccrueRewardEmergencyBypass"); return accrue_reward_emergency_bypass();
  case CANCEL_UNSTAKE_INSTRUCTION: log_text("Instruction: CancelUnstake"); return cancel_unstake();
  case CHANGE_OPERATOR_ADMIN_INSTRUCTION: log_text("Instruction: ChangeOperatorAdmin"); return change_operator_admin();
  case CHANGE_OPERATOR_STAKING_RECORD_INSTRUCTION: log_text("Instruction: ChangeOperatorStakingRecord"); return change_operator_staking_record();
  case CLAIM_UNSTAKE_INSTRUCTION: log_text("Instruction: ClaimUnstake"); return claim_unstake();
  case CLAIM_USDC_EARNINGS_INSTRUCTION: log_text("Instruction: ClaimUsdcEarnings"); return claim_usdc_earnings();
  case CLOSE_OPERATOR_POOL_INSTRUCTION: log_text("Instruction: CloseOperatorPool"); return close_operator_pool();
  case CLOSE_STAKING_RECORD_INSTRUCTION: log_text("Instruction: CloseStakingRecord"); return close_staking_record();
  case CREATE_OPERATOR_POOL_INSTRUCTION: log_text("Instruction: CreateOperatorPool"); return create_operator_pool();
  case CREATE_POOL_OVERVIEW_INSTRUCTION: log_text("Instruction: CreatePoolOverview"); return create_pool_overview();
  case CREATE_REWARD_RECORD_INSTRUCTION: log_text("Instruction: CreateRewardRecord"); return create_reward_record();
  case CREATE_STAKING_RECORD_INSTRUCTION: log_text("Instruction: CreateStakingRecord"); return create_staking_record();
  case MARK_EPOCH_AS_FINALIZING_INSTRUCTION: log_text("Instruction: MarkEpochAsFinalizing"); return mark_epoch_as_finalizing();
  case SET_HALT_STATUS_INSTRUCTION: log_text("Instruction: SetHaltStatus"); return set_halt_status();
  case SLASH_STAKE_INSTRUCTION: log_text("Instruction: SlashStake"); return slash_stake();
  case STAKE_INSTRUCTION: log_text("Instruction: Stake"); return stake();
  case SWEEP_CLOSED_POOL_USDC_DUST_INSTRUCTION: log_text("Instruction: SweepClosedPoolUsdcDust"); return sweep_closed_pool_usdc_dust();
  case UNSTAKE_INSTRUCTION: log_text("Instruction: Unstake"); return unstake();
  case UPDATE_OPERATOR_POOL_INSTRUCTION: log_text("Instruction: UpdateOperatorPool"); return update_operator_pool();
  case UPDATE_POOL_OVERVIEW_INSTRUCTION: log_text("Instruction: UpdatePoolOverview"); return update_pool_overview();
  case UPDATE_POOL_OVERVIEW_AUTHORITIES_INSTRUCTION: log_text("Instruction: UpdatePoolOverviewAuthorities"); return update_pool_overview_authorities();
  case WITHDRAW_OPERATOR_REWARD_COMMISSION_INSTRUCTION: log_text("Instruction: WithdrawOperatorRewardCommission"); return withdraw_operator_reward_commission();
  case WITHDRAW_OPERATOR_USDC_COMMISSION_INSTRUCTION: log_text("Instruction: WithdrawOperatorUsdcCommission"); return withdraw_operator_usdc_commission();
  default: return fail(INSTRUCTION_FALLBACK_NOT_FOUND);
  }
}
