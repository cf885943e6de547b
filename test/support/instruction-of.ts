/** The instruction of an action, as a wallet would build it in a given state, and who signs it. */
import type { Address, Instruction } from '@solana/kit';
import { findRewardRecordPda, getActionInstruction, type StakingAction, type StakingState } from '../../src/index.js';

const NOWHERE = 'CPoppd8BRTqPKRy2MCLLa12QpJngWHv7WFva9pg4nKTj' as Address;

export function instructionOf(action: StakingAction, state: StakingState, payer: Address): Instruction {
  const pool = 'operatorPool' in action ? state.operatorPools.get(action.operatorPool) : undefined;
  // What the state lacks is sent all the same, to see what the program says.
  return getActionInstruction(action, {
    state,
    payer,
    receiver: payer,
    operatorStakingRecord: pool?.operatorStakingRecord ?? NOWHERE,
    slashingDestinationTokenAccount: state.poolOverview?.slashingDestinationTokenAccount ?? NOWHERE,
    slashingDestinationUsdcAccount: state.poolOverview?.slashingDestinationUsdcAccount ?? NOWHERE,
    rewardRecord: state.poolOverview === null ? findRewardRecordPda({ epoch: 1n })[0] : null,
  });
}

/** Addresses that must sign. */
export function signersOf({ accounts = [] }: Instruction): Address[] {
  return accounts.filter(({ role }) => (role as number) >= 2).map(({ address }) => address);
}
