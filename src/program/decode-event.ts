// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import { isStakingSdkError } from '../errors/is-staking-sdk-error.js';
import type { StakingSdkError } from '../errors/staking-sdk-error.js';
import { identifyInferenceStakingEvent, type InferenceStakingEventName } from './identify-event.js';
import { decodeAccrueRewardEvent, type AccrueRewardEvent } from './events/accrue-reward-event.js';
import { decodeCancelUnstakeEvent, type CancelUnstakeEvent } from './events/cancel-unstake-event.js';
import { decodeChangeOperatorAdminEvent, type ChangeOperatorAdminEvent } from './events/change-operator-admin-event.js';
import {
  decodeChangeOperatorStakingRecordEvent,
  type ChangeOperatorStakingRecordEvent,
} from './events/change-operator-staking-record-event.js';
import { decodeClaimUnstakeEvent, type ClaimUnstakeEvent } from './events/claim-unstake-event.js';
import { decodeClaimUsdcEarningsEvent, type ClaimUsdcEarningsEvent } from './events/claim-usdc-earnings-event.js';
import { decodeOperatorAutoStakeEvent, type OperatorAutoStakeEvent } from './events/operator-auto-stake-event.js';
import { decodeSetHaltStatusEvent, type SetHaltStatusEvent } from './events/set-halt-status-event.js';
import { decodeSlashStakeEvent, type SlashStakeEvent } from './events/slash-stake-event.js';
import { decodeStakeEvent, type StakeEvent } from './events/stake-event.js';
import {
  decodeSweepClosedPoolUsdcDustEvent,
  type SweepClosedPoolUsdcDustEvent,
} from './events/sweep-closed-pool-usdc-dust-event.js';
import { decodeUnstakeEvent, type UnstakeEvent } from './events/unstake-event.js';
import { decodeUpdateOperatorPoolEvent, type UpdateOperatorPoolEvent } from './events/update-operator-pool-event.js';
import {
  decodeWithdrawOperatorRewardCommissionEvent,
  type WithdrawOperatorRewardCommissionEvent,
} from './events/withdraw-operator-reward-commission-event.js';
import {
  decodeWithdrawOperatorUsdcCommissionEvent,
  type WithdrawOperatorUsdcCommissionEvent,
} from './events/withdraw-operator-usdc-commission-event.js';

/** An event of the program, told apart by its `kind`. */
export type InferenceStakingEvent =
  | { readonly kind: 'accrueRewardEvent'; readonly data: AccrueRewardEvent }
  | { readonly kind: 'cancelUnstakeEvent'; readonly data: CancelUnstakeEvent }
  | { readonly kind: 'changeOperatorAdminEvent'; readonly data: ChangeOperatorAdminEvent }
  | { readonly kind: 'changeOperatorStakingRecordEvent'; readonly data: ChangeOperatorStakingRecordEvent }
  | { readonly kind: 'claimUnstakeEvent'; readonly data: ClaimUnstakeEvent }
  | { readonly kind: 'claimUsdcEarningsEvent'; readonly data: ClaimUsdcEarningsEvent }
  | { readonly kind: 'operatorAutoStakeEvent'; readonly data: OperatorAutoStakeEvent }
  | { readonly kind: 'setHaltStatusEvent'; readonly data: SetHaltStatusEvent }
  | { readonly kind: 'slashStakeEvent'; readonly data: SlashStakeEvent }
  | { readonly kind: 'stakeEvent'; readonly data: StakeEvent }
  | { readonly kind: 'sweepClosedPoolUsdcDustEvent'; readonly data: SweepClosedPoolUsdcDustEvent }
  | { readonly kind: 'unstakeEvent'; readonly data: UnstakeEvent }
  | { readonly kind: 'updateOperatorPoolEvent'; readonly data: UpdateOperatorPoolEvent }
  | { readonly kind: 'withdrawOperatorRewardCommissionEvent'; readonly data: WithdrawOperatorRewardCommissionEvent }
  | { readonly kind: 'withdrawOperatorUsdcCommissionEvent'; readonly data: WithdrawOperatorUsdcCommissionEvent };

/** Bytes of a log that this SDK cannot read as an event: of another program, of a newer version, or truncated. */
export interface UnreadableInferenceStakingEvent {
  readonly kind: 'unreadable';
  /** The event whose discriminator the bytes start with, or null. */
  readonly name: InferenceStakingEventName | null;
  readonly bytes: Uint8Array;
  /** Why the event does not decode. */
  readonly error: StakingSdkError | null;
}

function decodeNamed(name: InferenceStakingEventName, bytes: Uint8Array): InferenceStakingEvent {
  switch (name) {
    case 'accrueRewardEvent':
      return { kind: name, data: decodeAccrueRewardEvent(bytes) };
    case 'cancelUnstakeEvent':
      return { kind: name, data: decodeCancelUnstakeEvent(bytes) };
    case 'changeOperatorAdminEvent':
      return { kind: name, data: decodeChangeOperatorAdminEvent(bytes) };
    case 'changeOperatorStakingRecordEvent':
      return { kind: name, data: decodeChangeOperatorStakingRecordEvent(bytes) };
    case 'claimUnstakeEvent':
      return { kind: name, data: decodeClaimUnstakeEvent(bytes) };
    case 'claimUsdcEarningsEvent':
      return { kind: name, data: decodeClaimUsdcEarningsEvent(bytes) };
    case 'operatorAutoStakeEvent':
      return { kind: name, data: decodeOperatorAutoStakeEvent(bytes) };
    case 'setHaltStatusEvent':
      return { kind: name, data: decodeSetHaltStatusEvent(bytes) };
    case 'slashStakeEvent':
      return { kind: name, data: decodeSlashStakeEvent(bytes) };
    case 'stakeEvent':
      return { kind: name, data: decodeStakeEvent(bytes) };
    case 'sweepClosedPoolUsdcDustEvent':
      return { kind: name, data: decodeSweepClosedPoolUsdcDustEvent(bytes) };
    case 'unstakeEvent':
      return { kind: name, data: decodeUnstakeEvent(bytes) };
    case 'updateOperatorPoolEvent':
      return { kind: name, data: decodeUpdateOperatorPoolEvent(bytes) };
    case 'withdrawOperatorRewardCommissionEvent':
      return { kind: name, data: decodeWithdrawOperatorRewardCommissionEvent(bytes) };
    case 'withdrawOperatorUsdcCommissionEvent':
      return { kind: name, data: decodeWithdrawOperatorUsdcCommissionEvent(bytes) };
  }
}

/**
 * Any event, from the bytes a `Program data:` line of the staking program holds. What cannot be read is returned as such, never dropped.
 *
 * @example
 * ```ts
 * import { decodeInferenceStakingEvent } from 'inference-staking-sdk';
 *
 * function tokensStaked(programData: Uint8Array): bigint {
 *   const event = decodeInferenceStakingEvent(programData);
 *   return event.kind === 'stakeEvent' ? event.data.tokenAmount : 0n;
 * }
 * ```
 */
export function decodeInferenceStakingEvent(
  bytes: Uint8Array,
): InferenceStakingEvent | UnreadableInferenceStakingEvent {
  const name = identifyInferenceStakingEvent(bytes);
  if (name === null) return { kind: 'unreadable', name, bytes, error: null };
  try {
    return decodeNamed(name, bytes);
  } catch (error) {
    if (!isStakingSdkError(error)) throw error;
    return { kind: 'unreadable', name, bytes, error };
  }
}
