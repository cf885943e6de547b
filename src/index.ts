/** The public names of the SDK, listed one by one, grouped by task. The comment of a group is its category in the API reference (`npm run docs`). */

// Deployments and addresses
export { findAssociatedTokenPda, type AssociatedTokenSeeds } from './addresses/associated-token-account.js';
export { DEVNET, MAINNET, type Deployment } from './addresses/deployment.js';
export { findGlobalTokenRewardVaultPda } from './program/pdas/global-token-reward-vault.js';
export { findGlobalUsdcEarningsVaultPda } from './program/pdas/global-usdc-earnings-vault.js';
export { findOperatorPoolPda, type OperatorPoolSeeds } from './program/pdas/operator-pool.js';
export {
  findPoolDelegatorUsdcEarningsVaultPda,
  type PoolDelegatorUsdcEarningsVaultSeeds,
} from './program/pdas/pool-delegator-usdc-earnings-vault.js';
export { findPoolOverviewPda } from './program/pdas/pool-overview.js';
export {
  findPoolRewardCommissionTokenVaultPda,
  type PoolRewardCommissionTokenVaultSeeds,
} from './program/pdas/pool-reward-commission-token-vault.js';
export { findPoolStakedTokenVaultPda, type PoolStakedTokenVaultSeeds } from './program/pdas/pool-staked-token-vault.js';
export {
  findPoolUsdcCommissionTokenVaultPda,
  type PoolUsdcCommissionTokenVaultSeeds,
} from './program/pdas/pool-usdc-commission-token-vault.js';
export { findRewardRecordPda, type RewardRecordSeeds } from './program/pdas/reward-record.js';
export { findStakingRecordPda, type StakingRecordSeeds } from './program/pdas/staking-record.js';
export { INFERENCE_STAKING_PROGRAM_ADDRESS } from './program/program-address.js';
export { isAddress } from './wire/address.js';
export { decodeBase58, encodeBase58 } from './wire/base58.js';
export { findProgramDerivedAddress } from './wire/program-derived-address.js';

// Instructions
export {
  identifyInferenceStakingInstruction,
  type InferenceStakingInstructionName,
} from './program/identify-instruction.js';
export {
  ACCRUE_REWARD_EMERGENCY_BYPASS_DISCRIMINATOR,
  getAccrueRewardEmergencyBypassInstruction,
  parseAccrueRewardEmergencyBypassInstruction,
  type AccrueRewardEmergencyBypassInput,
  type ParsedAccrueRewardEmergencyBypassInstruction,
} from './program/instructions/accrue-reward-emergency-bypass.js';
export {
  ACCRUE_REWARD_DISCRIMINATOR,
  getAccrueRewardInstruction,
  parseAccrueRewardInstruction,
  type AccrueRewardInput,
  type ParsedAccrueRewardInstruction,
} from './program/instructions/accrue-reward.js';
export {
  CANCEL_UNSTAKE_DISCRIMINATOR,
  getCancelUnstakeInstruction,
  parseCancelUnstakeInstruction,
  type CancelUnstakeInput,
  type ParsedCancelUnstakeInstruction,
} from './program/instructions/cancel-unstake.js';
export {
  CHANGE_OPERATOR_ADMIN_DISCRIMINATOR,
  getChangeOperatorAdminInstruction,
  parseChangeOperatorAdminInstruction,
  type ChangeOperatorAdminInput,
  type ParsedChangeOperatorAdminInstruction,
} from './program/instructions/change-operator-admin.js';
export {
  CHANGE_OPERATOR_STAKING_RECORD_DISCRIMINATOR,
  getChangeOperatorStakingRecordInstruction,
  parseChangeOperatorStakingRecordInstruction,
  type ChangeOperatorStakingRecordInput,
  type ParsedChangeOperatorStakingRecordInstruction,
} from './program/instructions/change-operator-staking-record.js';
export {
  CLAIM_UNSTAKE_DISCRIMINATOR,
  getClaimUnstakeInstruction,
  parseClaimUnstakeInstruction,
  type ClaimUnstakeInput,
  type ParsedClaimUnstakeInstruction,
} from './program/instructions/claim-unstake.js';
export {
  CLAIM_USDC_EARNINGS_DISCRIMINATOR,
  getClaimUsdcEarningsInstruction,
  parseClaimUsdcEarningsInstruction,
  type ClaimUsdcEarningsInput,
  type ParsedClaimUsdcEarningsInstruction,
} from './program/instructions/claim-usdc-earnings.js';
export {
  CLOSE_OPERATOR_POOL_DISCRIMINATOR,
  getCloseOperatorPoolInstruction,
  parseCloseOperatorPoolInstruction,
  type CloseOperatorPoolInput,
  type ParsedCloseOperatorPoolInstruction,
} from './program/instructions/close-operator-pool.js';
export {
  CLOSE_STAKING_RECORD_DISCRIMINATOR,
  getCloseStakingRecordInstruction,
  parseCloseStakingRecordInstruction,
  type CloseStakingRecordInput,
  type ParsedCloseStakingRecordInstruction,
} from './program/instructions/close-staking-record.js';
export {
  CREATE_OPERATOR_POOL_DISCRIMINATOR,
  getCreateOperatorPoolInstruction,
  parseCreateOperatorPoolInstruction,
  type CreateOperatorPoolInput,
  type ParsedCreateOperatorPoolInstruction,
} from './program/instructions/create-operator-pool.js';
export {
  CREATE_POOL_OVERVIEW_DISCRIMINATOR,
  getCreatePoolOverviewInstruction,
  parseCreatePoolOverviewInstruction,
  type CreatePoolOverviewInput,
  type ParsedCreatePoolOverviewInstruction,
} from './program/instructions/create-pool-overview.js';
export {
  CREATE_REWARD_RECORD_DISCRIMINATOR,
  getCreateRewardRecordInstruction,
  parseCreateRewardRecordInstruction,
  type CreateRewardRecordInput,
  type ParsedCreateRewardRecordInstruction,
} from './program/instructions/create-reward-record.js';
export {
  CREATE_STAKING_RECORD_DISCRIMINATOR,
  getCreateStakingRecordInstruction,
  parseCreateStakingRecordInstruction,
  type CreateStakingRecordInput,
  type ParsedCreateStakingRecordInstruction,
} from './program/instructions/create-staking-record.js';
export {
  MARK_EPOCH_AS_FINALIZING_DISCRIMINATOR,
  getMarkEpochAsFinalizingInstruction,
  parseMarkEpochAsFinalizingInstruction,
  type MarkEpochAsFinalizingInput,
  type ParsedMarkEpochAsFinalizingInstruction,
} from './program/instructions/mark-epoch-as-finalizing.js';
export {
  SET_HALT_STATUS_DISCRIMINATOR,
  getSetHaltStatusInstruction,
  parseSetHaltStatusInstruction,
  type ParsedSetHaltStatusInstruction,
  type SetHaltStatusInput,
} from './program/instructions/set-halt-status.js';
export {
  SLASH_STAKE_DISCRIMINATOR,
  getSlashStakeInstruction,
  parseSlashStakeInstruction,
  type ParsedSlashStakeInstruction,
  type SlashStakeInput,
} from './program/instructions/slash-stake.js';
export {
  STAKE_DISCRIMINATOR,
  getStakeInstruction,
  parseStakeInstruction,
  type ParsedStakeInstruction,
  type StakeInput,
} from './program/instructions/stake.js';
export {
  SWEEP_CLOSED_POOL_USDC_DUST_DISCRIMINATOR,
  getSweepClosedPoolUsdcDustInstruction,
  parseSweepClosedPoolUsdcDustInstruction,
  type ParsedSweepClosedPoolUsdcDustInstruction,
  type SweepClosedPoolUsdcDustInput,
} from './program/instructions/sweep-closed-pool-usdc-dust.js';
export {
  UNSTAKE_DISCRIMINATOR,
  getUnstakeInstruction,
  parseUnstakeInstruction,
  type ParsedUnstakeInstruction,
  type UnstakeInput,
} from './program/instructions/unstake.js';
export {
  UPDATE_OPERATOR_POOL_DISCRIMINATOR,
  getUpdateOperatorPoolInstruction,
  parseUpdateOperatorPoolInstruction,
  type ParsedUpdateOperatorPoolInstruction,
  type UpdateOperatorPoolInput,
} from './program/instructions/update-operator-pool.js';
export {
  UPDATE_POOL_OVERVIEW_AUTHORITIES_DISCRIMINATOR,
  getUpdatePoolOverviewAuthoritiesInstruction,
  parseUpdatePoolOverviewAuthoritiesInstruction,
  type ParsedUpdatePoolOverviewAuthoritiesInstruction,
  type UpdatePoolOverviewAuthoritiesInput,
} from './program/instructions/update-pool-overview-authorities.js';
export {
  UPDATE_POOL_OVERVIEW_DISCRIMINATOR,
  getUpdatePoolOverviewInstruction,
  parseUpdatePoolOverviewInstruction,
  type ParsedUpdatePoolOverviewInstruction,
  type UpdatePoolOverviewInput,
} from './program/instructions/update-pool-overview.js';
export {
  WITHDRAW_OPERATOR_REWARD_COMMISSION_DISCRIMINATOR,
  getWithdrawOperatorRewardCommissionInstruction,
  parseWithdrawOperatorRewardCommissionInstruction,
  type ParsedWithdrawOperatorRewardCommissionInstruction,
  type WithdrawOperatorRewardCommissionInput,
} from './program/instructions/withdraw-operator-reward-commission.js';
export {
  WITHDRAW_OPERATOR_USDC_COMMISSION_DISCRIMINATOR,
  getWithdrawOperatorUsdcCommissionInstruction,
  parseWithdrawOperatorUsdcCommissionInstruction,
  type ParsedWithdrawOperatorUsdcCommissionInstruction,
  type WithdrawOperatorUsdcCommissionInput,
} from './program/instructions/withdraw-operator-usdc-commission.js';
export {
  parseInferenceStakingInstruction,
  type ParsedInferenceStakingInstruction,
} from './program/parse-instruction.js';
export {
  type AccountInput,
  type BuiltInstruction,
  type InstructionInput,
  type SignerInput,
} from './wire/instruction-accounts.js';

// Accounts
export {
  OPERATOR_POOL_DISCRIMINATOR,
  decodeOperatorPool,
  decodeOperatorPoolData,
  encodeOperatorPoolData,
  type OperatorPool,
} from './program/accounts/operator-pool.js';
export {
  POOL_OVERVIEW_DISCRIMINATOR,
  decodePoolOverview,
  decodePoolOverviewData,
  encodePoolOverviewData,
  type PoolOverview,
} from './program/accounts/pool-overview.js';
export {
  REWARD_RECORD_DISCRIMINATOR,
  decodeRewardRecord,
  decodeRewardRecordData,
  encodeRewardRecordData,
  type RewardRecord,
} from './program/accounts/reward-record.js';
export {
  STAKING_RECORD_DISCRIMINATOR,
  decodeStakingRecord,
  decodeStakingRecordData,
  encodeStakingRecordData,
  type StakingRecord,
} from './program/accounts/staking-record.js';
export { type AccountConfig, type EncodedAccountInput } from './wire/encoded-account.js';

// Reading accounts over an RPC
export { type AccountRpc, type AccountsRpc, type FetchConfig } from './queries/fetch-encoded-accounts.js';
export {
  fetchAllMaybeOperatorPool,
  fetchAllOperatorPool,
  fetchMaybeOperatorPool,
  fetchOperatorPool,
} from './queries/fetch-operator-pool.js';
export {
  fetchAllMaybePoolOverview,
  fetchAllPoolOverview,
  fetchMaybePoolOverview,
  fetchPoolOverview,
} from './queries/fetch-pool-overview.js';
export {
  fetchAllMaybeRewardRecord,
  fetchAllRewardRecord,
  fetchMaybeRewardRecord,
  fetchRewardRecord,
} from './queries/fetch-reward-record.js';
export {
  fetchAllMaybeStakingRecord,
  fetchAllStakingRecord,
  fetchMaybeStakingRecord,
  fetchStakingRecord,
} from './queries/fetch-staking-record.js';

// Events
export {
  decodeInferenceStakingEvent,
  type InferenceStakingEvent,
  type UnreadableInferenceStakingEvent,
} from './program/decode-event.js';
export {
  ACCRUE_REWARD_EVENT_DISCRIMINATOR,
  decodeAccrueRewardEvent,
  encodeAccrueRewardEvent,
  type AccrueRewardEvent,
} from './program/events/accrue-reward-event.js';
export {
  CANCEL_UNSTAKE_EVENT_DISCRIMINATOR,
  decodeCancelUnstakeEvent,
  encodeCancelUnstakeEvent,
  type CancelUnstakeEvent,
} from './program/events/cancel-unstake-event.js';
export {
  CHANGE_OPERATOR_ADMIN_EVENT_DISCRIMINATOR,
  decodeChangeOperatorAdminEvent,
  encodeChangeOperatorAdminEvent,
  type ChangeOperatorAdminEvent,
} from './program/events/change-operator-admin-event.js';
export {
  CHANGE_OPERATOR_STAKING_RECORD_EVENT_DISCRIMINATOR,
  decodeChangeOperatorStakingRecordEvent,
  encodeChangeOperatorStakingRecordEvent,
  type ChangeOperatorStakingRecordEvent,
} from './program/events/change-operator-staking-record-event.js';
export {
  CLAIM_UNSTAKE_EVENT_DISCRIMINATOR,
  decodeClaimUnstakeEvent,
  encodeClaimUnstakeEvent,
  type ClaimUnstakeEvent,
} from './program/events/claim-unstake-event.js';
export {
  CLAIM_USDC_EARNINGS_EVENT_DISCRIMINATOR,
  decodeClaimUsdcEarningsEvent,
  encodeClaimUsdcEarningsEvent,
  type ClaimUsdcEarningsEvent,
} from './program/events/claim-usdc-earnings-event.js';
export {
  OPERATOR_AUTO_STAKE_EVENT_DISCRIMINATOR,
  decodeOperatorAutoStakeEvent,
  encodeOperatorAutoStakeEvent,
  type OperatorAutoStakeEvent,
} from './program/events/operator-auto-stake-event.js';
export {
  SET_HALT_STATUS_EVENT_DISCRIMINATOR,
  decodeSetHaltStatusEvent,
  encodeSetHaltStatusEvent,
  type SetHaltStatusEvent,
} from './program/events/set-halt-status-event.js';
export {
  SLASH_STAKE_EVENT_DISCRIMINATOR,
  decodeSlashStakeEvent,
  encodeSlashStakeEvent,
  type SlashStakeEvent,
} from './program/events/slash-stake-event.js';
export {
  STAKE_EVENT_DISCRIMINATOR,
  decodeStakeEvent,
  encodeStakeEvent,
  type StakeEvent,
} from './program/events/stake-event.js';
export {
  SWEEP_CLOSED_POOL_USDC_DUST_EVENT_DISCRIMINATOR,
  decodeSweepClosedPoolUsdcDustEvent,
  encodeSweepClosedPoolUsdcDustEvent,
  type SweepClosedPoolUsdcDustEvent,
} from './program/events/sweep-closed-pool-usdc-dust-event.js';
export {
  UNSTAKE_EVENT_DISCRIMINATOR,
  decodeUnstakeEvent,
  encodeUnstakeEvent,
  type UnstakeEvent,
} from './program/events/unstake-event.js';
export {
  UPDATE_OPERATOR_POOL_EVENT_DISCRIMINATOR,
  decodeUpdateOperatorPoolEvent,
  encodeUpdateOperatorPoolEvent,
  type UpdateOperatorPoolEvent,
} from './program/events/update-operator-pool-event.js';
export {
  WITHDRAW_OPERATOR_REWARD_COMMISSION_EVENT_DISCRIMINATOR,
  decodeWithdrawOperatorRewardCommissionEvent,
  encodeWithdrawOperatorRewardCommissionEvent,
  type WithdrawOperatorRewardCommissionEvent,
} from './program/events/withdraw-operator-reward-commission-event.js';
export {
  WITHDRAW_OPERATOR_USDC_COMMISSION_EVENT_DISCRIMINATOR,
  decodeWithdrawOperatorUsdcCommissionEvent,
  encodeWithdrawOperatorUsdcCommissionEvent,
  type WithdrawOperatorUsdcCommissionEvent,
} from './program/events/withdraw-operator-usdc-commission-event.js';
export { identifyInferenceStakingEvent, type InferenceStakingEventName } from './program/identify-event.js';

// Errors of the staking program and of programs it calls
export {
  describeInferenceStakingError,
  describeSystemError,
  describeTokenError,
  type ErrorDescription,
} from './program/describe-error.js';
export {
  INFERENCE_STAKING_ERROR__ACCOUNT_NOT_EMPTY,
  INFERENCE_STAKING_ERROR__ACCRUE_REWARD_HALTED,
  INFERENCE_STAKING_ERROR__AUTHORITIES_EXCEEDED,
  INFERENCE_STAKING_ERROR__AVATAR_IMAGE_URL_TOO_LONG,
  INFERENCE_STAKING_ERROR__CLOSED_POOL,
  INFERENCE_STAKING_ERROR__DESCRIPTION_TOO_LONG,
  INFERENCE_STAKING_ERROR__DUPLICATE_OPERATOR_AUTH_KEY,
  INFERENCE_STAKING_ERROR__EPOCH_IS_FINALIZING_EPOCH_INVALID,
  INFERENCE_STAKING_ERROR__EPOCH_MUST_BE_FINALIZING,
  INFERENCE_STAKING_ERROR__EPOCH_MUST_NOT_BE_FINALIZING,
  INFERENCE_STAKING_ERROR__FINAL_UNSTAKE_EPOCH_INVALID,
  INFERENCE_STAKING_ERROR__INSUFFICIENT_POOL_USDC_VAULT_BALANCE,
  INFERENCE_STAKING_ERROR__INSUFFICIENT_REWARDS,
  INFERENCE_STAKING_ERROR__INSUFFICIENT_USDC,
  INFERENCE_STAKING_ERROR__INVALID_AMOUNT,
  INFERENCE_STAKING_ERROR__INVALID_AVATAR_IMAGE_URL,
  INFERENCE_STAKING_ERROR__INVALID_COMMISSION_RATE,
  INFERENCE_STAKING_ERROR__INVALID_EMERGENCY_BYPASS_EPOCH,
  INFERENCE_STAKING_ERROR__INVALID_EPOCH,
  INFERENCE_STAKING_ERROR__INVALID_HALT_AUTHORITY,
  INFERENCE_STAKING_ERROR__INVALID_PROGRAM_ADMIN,
  INFERENCE_STAKING_ERROR__INVALID_PROOF,
  INFERENCE_STAKING_ERROR__INVALID_REGISTRATION_FEE_PAYOUT_DESTINATION,
  INFERENCE_STAKING_ERROR__INVALID_REWARD_AMOUNT,
  INFERENCE_STAKING_ERROR__INVALID_REWARD_DISTRIBUTION_AUTHORITY,
  INFERENCE_STAKING_ERROR__INVALID_SLASHING_AUTHORITY,
  INFERENCE_STAKING_ERROR__INVALID_SLASHING_DELAY,
  INFERENCE_STAKING_ERROR__INVALID_SLASH_SHARES_AMOUNT,
  INFERENCE_STAKING_ERROR__INVALID_USDC_MINT,
  INFERENCE_STAKING_ERROR__INVALID_WEBSITE_URL,
  INFERENCE_STAKING_ERROR__MIN_OPERATOR_TOKEN_STAKE_NOT_MET,
  INFERENCE_STAKING_ERROR__NAME_TOO_LONG,
  INFERENCE_STAKING_ERROR__NO_TOKENS_TO_CLAIM,
  INFERENCE_STAKING_ERROR__NO_USDC_EARNINGS_TO_CLAIM,
  INFERENCE_STAKING_ERROR__OPERATOR_AUTH_KEYS_LENGTH_INVALID,
  INFERENCE_STAKING_ERROR__OPERATOR_POOL_HALTED,
  INFERENCE_STAKING_ERROR__OPERATOR_POOL_NOT_HALTED,
  INFERENCE_STAKING_ERROR__PENDING_DELAY,
  INFERENCE_STAKING_ERROR__POOL_CLOSED_EPOCH_INVALID,
  INFERENCE_STAKING_ERROR__POOL_CREATION_DISABLED,
  INFERENCE_STAKING_ERROR__POOL_IS_NOT_EMPTY,
  INFERENCE_STAKING_ERROR__POOL_MUST_BE_CLOSED,
  INFERENCE_STAKING_ERROR__SLASHING_DELAY_NOT_MET,
  INFERENCE_STAKING_ERROR__STAKING_HALTED,
  INFERENCE_STAKING_ERROR__STAKING_NOT_ALLOWED,
  INFERENCE_STAKING_ERROR__UNCLAIMED_REWARDS,
  INFERENCE_STAKING_ERROR__UNCLAIMED_USDC_EARNINGS,
  INFERENCE_STAKING_ERROR__UNSTAKING_NOT_ALLOWED,
  INFERENCE_STAKING_ERROR__WEBSITE_URL_TOO_LONG,
  INFERENCE_STAKING_ERROR__WITHDRAWALS_HALTED,
} from './program/errors.js';

// Amounts: text, units, checked arithmetic
export { formatBpsAsPercent, parsePercentAsBps } from './math/basis-points.js';
export { checkU128, checkU64, mulDivFloor } from './math/checked.js';
export { type DecimalFormat, type DecimalRounding } from './math/decimal-text.js';
export { formatIntTokens, parseIntTokens } from './math/int-tokens.js';
export { formatShares, parseShares } from './math/shares-text.js';
export { formatUsdc, parseUsdc } from './math/usdc.js';

// Formulas
export { allocateByPoints, type PointsEntry } from './math/allocate-by-points.js';
export {
  computeCommissionRateChange,
  splitCommission,
  type CommissionRateChange,
  type CommissionSplit,
} from './math/commission.js';
export {
  computeCooldownAfterUnstake,
  computeCooldownEnd,
  computeRemainingCooldownSeconds,
  isCooldownOver,
  type CooldownDelays,
  type CooldownRecord,
  type CooldownReset,
  type CooldownRole,
} from './math/cooldown.js';
export { computeDepositDust, computeLeastDepositForOneShare, computeSharesWorthAtLeast } from './math/deposits.js';
export { splitEmission, type EmissionSplit } from './math/emission-split.js';
export {
  LAST_EMITTING_EPOCH,
  computeCumulativeEmission,
  computeEpochEmission,
  computeEpochRangeEmission,
  computeRemainingEmission,
  computeSuperEpoch,
} from './math/emission.js';
export {
  computeCountersAfterAccrual,
  computeRewardPayout,
  isPayoutEpoch,
  splitAccrual,
  type AccrualSplit,
  type CommissionRates,
  type PayoutEpochInput,
  type RewardCounters,
  type RewardPayout,
} from './math/reward-payout.js';
export { computeSharesForTokens } from './math/shares-for-tokens.js';
export {
  computeEarliestSlashingTimestamp,
  computeSlashingLoss,
  isSlashingDelayOver,
  type SlashingLoss,
} from './math/slashing.js';
export { computeTokensForShares, type PoolShares } from './math/tokens-for-shares.js';
export {
  USDC_INDEX_SCALE,
  computeClaimableUsdc,
  computeUnsettledUsdc,
  computeUsdcIndexAfterPayout,
  type UsdcEarningsRecord,
} from './math/usdc-earnings.js';

// Reward trees
export {
  allocateEpochRewards,
  type AllocateEpochRewardsInput,
  type EpochAllocation,
  type PoolEpochWork,
} from './merkle/allocate-epoch-rewards.js';
export { auditEpoch, type AuditEpochInput, type EpochAudit, type EpochFinding } from './merkle/audit-epoch.js';
export {
  compareLeavesByAddressBytes,
  compareLeavesByReferenceCollation,
  type RewardLeafOrder,
} from './merkle/leaf-order.js';
export { type RewardTreeConfig } from './merkle/ordered-leaves.js';
export { MAXIMUM_PROOF_LENGTHS, computeRewardProofLength } from './merkle/proof-lengths.js';
export { dumpRewardTrees, loadRewardTrees, type EpochRewardTrees } from './merkle/reward-dump.js';
export { hashRewardLeaf, type RewardLeaf } from './merkle/reward-leaf.js';
export {
  createRewardTree,
  getRewardProof,
  getRewardProofs,
  type RewardProof,
  type RewardTree,
} from './merkle/reward-tree.js';
export {
  MAXIMUM_REWARD_TREES,
  createRewardTrees,
  getRewardAccrual,
  getRewardAccruals,
  type RewardAccrual,
  type RewardTreesConfig,
} from './merkle/reward-trees.js';
export { verifyRewardProof, type VerifyRewardProofInput } from './merkle/verify-reward-proof.js';

// The model of the program
export { type EpochLeaf } from './program-model/accrual-rules.js';
export {
  type ActionFields,
  type StakingAction,
  type StakingActionFields,
  type StakingActionKind,
} from './program-model/action.js';
export { applyAction } from './program-model/apply-action.js';
export { applyTransaction, type ForeignInstruction } from './program-model/apply-transaction.js';
export { type ChainClock } from './program-model/chain-clock.js';
export {
  createStakingState,
  type CreateStakingStateInput,
  type DecodedAccount,
} from './program-model/create-staking-state.js';
export { type ActionContext } from './program-model/draft.js';
export {
  getActionAccounts,
  type ActionAccount,
  type ActionAccountsConfig,
} from './program-model/get-action-accounts.js';
export { getActionInstruction, type ActionInstructionAccounts } from './program-model/get-action-instruction.js';
export { getInstructionAction, type RewardRecordEpoch } from './program-model/get-instruction-action.js';
export {
  type ActionError,
  type ActionOutcome,
  type MissingAccount,
  type ModelEventData,
  type TokenTransfer,
} from './program-model/outcome.js';
export { type ActionErrorName } from './program-model/program-failure.js';
export { type RefusalClearing } from './program-model/refusal-clearing.js';
export { type StakingState, type TokenAccount } from './program-model/state.js';

// Previews, checks of actions, positions
export {
  applyPendingRewards,
  type BlockedAccrual,
  type PendingRewards,
  type PendingRewardsFilter,
} from './previews/apply-pending-rewards.js';
export { checkAction, type ActionRefusal, type ActionStatus } from './previews/check-action.js';
export { describeActionError, type ActionErrorDescription } from './previews/describe-action-error.js';
export { listActions, type ListActionsOptions, type ListedAction, type PoolRole } from './previews/list-actions.js';
export { listPositions, type ListPositionsInput, type PositionValue } from './previews/list-positions.js';
export { getStakingPosition, type PositionInput, type StakingPosition } from './previews/position.js';
export { type CreatedAccount } from './previews/prepare-action.js';
export {
  previewAccrueReward,
  type AccrueRewardDetails,
  type CommissionPayout,
} from './previews/preview-accrue-reward.js';
export { previewCancelUnstake, type CancelUnstakeDetails } from './previews/preview-cancel-unstake.js';
export { previewClaimUnstake, type ClaimUnstakeDetails } from './previews/preview-claim-unstake.js';
export { previewClaimUsdcEarnings, type ClaimUsdcEarningsDetails } from './previews/preview-claim-usdc-earnings.js';
export { previewCloseOperatorPool, type CloseOperatorPoolDetails } from './previews/preview-close-operator-pool.js';
export { previewCloseStakingRecord } from './previews/preview-close-staking-record.js';
export { previewSlashStake, type SlashStakeDetails } from './previews/preview-slash-stake.js';
export { previewStake, type StakeDetails } from './previews/preview-stake.js';
export { previewUnstake, type UnstakeDetails } from './previews/preview-unstake.js';
export { previewWithdrawOperatorRewardCommission } from './previews/preview-withdraw-operator-reward-commission.js';
export { previewWithdrawOperatorUsdcCommission } from './previews/preview-withdraw-operator-usdc-commission.js';
export {
  type ActionPreview,
  type PoolTotals,
  type PreviewDifference,
  type PreviewEffect,
  type PreviewPreparation,
  type PreviewSnapshot,
} from './previews/preview.js';
export { type PreviewWarning, type PreviewWarningCode } from './previews/warnings.js';
export { type WithdrawCommissionDetails } from './previews/withdraw-commission-details.js';

// Routing
export { computeFleetScores, type FleetScores, type FleetScoresInput } from './routing/fleet-scores.js';
export { createLinearKPolicy, type LinearKPolicyInput, type PriorityKPolicy } from './routing/priority-k-policy.js';
export {
  SCORE_SCALE,
  computePriorityScore,
  computeSelectionProbabilities,
  type PriorityScore,
  type PriorityScoreInput,
} from './routing/priority-score.js';
export {
  FAST_WINDOW_SECONDS,
  SLOW_WINDOW_SECONDS,
  computeReliability,
  type EndedJob,
  type Reliability,
  type ReliabilityConfig,
} from './routing/reliability.js';
export {
  createRoutingTable,
  type OperatorStanding,
  type PickConfig,
  type RoutedInstance,
  type RoutedOperator,
  type RoutingTable,
} from './routing/routing-table.js';
export {
  SHARE_SCALE,
  computeFleetShare,
  computeStakeEffect,
  computeStakeForTargetShare,
  type FleetInNetwork,
  type StakeEffect,
} from './routing/stake-effect.js';
export {
  computeUptime,
  computeUptimePoints,
  type HealthCheck,
  type Uptime,
  type UptimeInput,
} from './routing/uptime.js';
export {
  LEAST_FAILURES_TO_DEMOTE,
  MOST_FAILURES_TO_PROMOTE,
  VERIFICATION_WINDOW,
  computeNextVerificationLane,
  type VerificationLane,
} from './routing/verification-lane.js';
export { type RandomUint32 } from './routing/weighted-sampler.js';

// Errors of the SDK
export {
  STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND,
  STAKING_SDK_ERROR__ACCOUNT__TOO_LARGE,
  STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS,
  STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR,
  STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER,
} from './errors/account.js';
export {
  STAKING_SDK_ERROR__EVENT__TRAILING_BYTES,
  STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR,
} from './errors/event.js';
export {
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
  STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL,
  STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG,
  STAKING_SDK_ERROR__INPUT__STRING_TOO_LONG,
  STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
} from './errors/input.js';
export {
  STAKING_SDK_ERROR__INSTRUCTION__TOO_FEW_ACCOUNTS,
  STAKING_SDK_ERROR__INSTRUCTION__WRONG_DISCRIMINATOR,
  STAKING_SDK_ERROR__INSTRUCTION__WRONG_PROGRAM,
} from './errors/instruction.js';
export { getStakingSdkErrorCode, isStakingSdkError } from './errors/is-staking-sdk-error.js';
export { STAKING_SDK_ERROR__MATH__DIVISION_BY_ZERO, STAKING_SDK_ERROR__MATH__OVERFLOW } from './errors/math.js';
export {
  STAKING_SDK_ERROR__MERKLE__DUPLICATE_POOL,
  STAKING_SDK_ERROR__MERKLE__INVALID_DUMP,
  STAKING_SDK_ERROR__MERKLE__NO_LEAVES,
  STAKING_SDK_ERROR__MERKLE__NO_POINTS,
  STAKING_SDK_ERROR__MERKLE__PADDING_ADDRESS,
  STAKING_SDK_ERROR__MERKLE__POOL_NOT_FOUND,
} from './errors/merkle.js';
export { type StakingSdkErrorCode, type StakingSdkErrorContext } from './errors/registry.js';
export {
  STAKING_SDK_ERROR__ROUTING__INSTANCE_NOT_FOUND,
  STAKING_SDK_ERROR__ROUTING__OPERATOR_NOT_FOUND,
  STAKING_SDK_ERROR__ROUTING__REPEATED_INSTANCE,
  STAKING_SDK_ERROR__ROUTING__UNKNOWN_HARDWARE,
} from './errors/routing.js';
export { STAKING_SDK_ERROR__RPC__MALFORMED_REPLY } from './errors/rpc.js';
export { StakingSdkError } from './errors/staking-sdk-error.js';
export {
  STAKING_SDK_ERROR__WIRE__INVALID_BASE58,
  STAKING_SDK_ERROR__WIRE__INVALID_BASE64,
  STAKING_SDK_ERROR__WIRE__INVALID_BOOL,
  STAKING_SDK_ERROR__WIRE__INVALID_OPTION_TAG,
  STAKING_SDK_ERROR__WIRE__INVALID_SEEDS,
  STAKING_SDK_ERROR__WIRE__INVALID_UTF8,
  STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE,
  STAKING_SDK_ERROR__WIRE__NO_PROGRAM_DERIVED_ADDRESS,
  STAKING_SDK_ERROR__WIRE__TRUNCATED,
} from './errors/wire.js';
