/** The instruction of an action, as a wallet would build it in a given state, and who signs it. */
import type { Address, Instruction } from '@solana/kit';
import * as sdk from '../../src/index.js';
import { findRewardRecordPda, type StakingAction, type StakingState } from '../../src/index.js';
import { transferInstruction } from './token-accounts.js';

const api = sdk as unknown as Record<string, (input: object) => Instruction>;
const NOWHERE = 'CPoppd8BRTqPKRy2MCLLa12QpJngWHv7WFva9pg4nKTj' as Address;

export function instructionOf(action: StakingAction, state: StakingState, payer: Address): Instruction {
  if (action.kind === 'transferTokens')
    return transferInstruction(action.source, action.destination, action.authority, action.amount);
  const pool = 'operatorPool' in action ? state.operatorPools.get(action.operatorPool) : undefined;
  const record = (epoch: bigint): Address => findRewardRecordPda({ epoch })[0];
  const given: Record<string, unknown> = {
    ...action,
    payer,
    receiver: payer,
    operatorStakingRecord: pool?.operatorStakingRecord ?? NOWHERE,
  };
  if (action.kind === 'slashStake') {
    given['slashingDestinationTokenAccount'] = state.poolOverview?.slashingDestinationTokenAccount ?? NOWHERE;
    given['slashingDestinationUsdcAccount'] = state.poolOverview?.slashingDestinationUsdcAccount ?? NOWHERE;
  }
  if (action.kind === 'accrueReward') given['rewardRecord'] = record(action.epoch);
  if (action.kind === 'createRewardRecord')
    given['rewardRecord'] = record((state.poolOverview?.completedRewardEpoch ?? 0n) + 1n);
  if (action.kind === 'accrueRewardEmergencyBypass') {
    given['currentPoolRewardRecord'] = record(action.currentEpoch);
    given['nextPoolRewardRecord'] = record(action.nextEpoch);
  }
  return api[`get${action.kind.charAt(0).toUpperCase()}${action.kind.slice(1)}Instruction`]!(
    // Optional accounts are left out, not null.
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
  );
}

/** Addresses that must sign. */
export function signersOf({ accounts = [] }: Instruction): Address[] {
  return accounts.filter(({ role }) => (role as number) >= 2).map(({ address }) => address);
}
