import type { Address } from '../kit/kit-types.js';
import { checkObject } from '../checks/check-object.js';
import { wrongTypeError } from '../errors/input.js';
import { buildAction, type OutsideAccounts } from '../program/build-action.js';
import { findRewardRecordPda } from '../program/pdas/reward-record.js';
import { createBorshWriter, writeU64 } from '../wire/borsh-writer.js';
import { describeType } from '../checks/describe-type.js';
import type { AccountConfig } from '../wire/encoded-account.js';
import {
  accountMeta,
  signerMeta,
  type AccountInput,
  type BuiltInstruction,
  type SignerInput,
} from '../wire/instruction-accounts.js';
import { TOKEN_PROGRAM_ADDRESS } from '../wire/program-addresses.js';
import type { ActionFields, StakingAction } from './action.js';
import { checkActionFields } from './check-action-fields.js';
import { checkState } from './check-state.js';
import type { StakingState } from './state.js';

/** The accounts of an action's instruction that the action does not hold. Each is asked for by some actions alone. */
export interface ActionInstructionAccounts {
  /** Gives what the fields below leave out, and the deployment unless the configuration gives one. */
  readonly state?: StakingState | null | undefined;
  /** Pays the rent of accounts that are created. Left out, undefined or null: the wallet that signs. */
  readonly payer?: SignerInput | null | undefined;
  /** Receives the rent of a closed staking record. Left out, undefined or null: its owner. */
  readonly receiver?: AccountInput | null | undefined;
  /** The operator's own record. Left out, undefined or null: as the pool in `state` names it. */
  readonly operatorStakingRecord?: AccountInput | null | undefined;
  /** The INT account that receives what is slashed. Left out, undefined or null: as the overview in `state` names it. */
  readonly slashingDestinationTokenAccount?: AccountInput | null | undefined;
  /** The USDC account that receives what is confiscated. Left out, undefined or null: as the overview in `state` names it. */
  readonly slashingDestinationUsdcAccount?: AccountInput | null | undefined;
  /** The reward record to create. Left out, undefined or null: that of the epoch after the last completed one of the overview in `state`. */
  readonly rewardRecord?: AccountInput | null | undefined;
}

/** The instruction `Transfer` of the SPL Token program. */
function buildTransfer({ source, destination, authority, amount }: ActionFields<'transferTokens'>): BuiltInstruction {
  const writer = createBorshWriter(9, [3]);
  writeU64(writer, amount, 'amount');
  return Object.freeze({
    programAddress: TOKEN_PROGRAM_ADDRESS,
    accounts: Object.freeze([
      accountMeta(source, true),
      accountMeta(destination, true),
      signerMeta(authority, authority, false),
    ]),
    data: writer.bytes,
  });
}

/** What is given, or what the state says; an error when neither is there. */
function chosen(field: string, given: Address | null | undefined, known: Address | null | undefined): Address {
  const address = given ?? known;
  if (address === null || address === undefined)
    throw wrongTypeError({ field, expected: 'an address, unless a state gives it', actual: describeType(given) });
  return address;
}

/**
 * The instruction that does an action: what `listActions` lists can be sent. Accounts that the action does not hold come from a state, or are
 * given one by one. Signers are named by address: kit's `addSignersToInstruction` attaches them. The result is frozen; nothing is sent or signed.
 *
 * @throws an INPUT error that names the field: of the action, or of an account that neither the state nor the caller gives
 * @example
 * ```ts
 * import { getActionInstruction, type ListedAction, type StakingState } from 'inference-staking-sdk';
 *
 * declare const [state, { action }]: [StakingState, ListedAction];
 * const instruction = getActionInstruction(action, state);
 * ```
 */
export function getActionInstruction(
  action: StakingAction,
  accounts: ActionInstructionAccounts | StakingState = {},
  config: AccountConfig = {},
): BuiltInstruction {
  checkObject('accounts', accounts);
  checkObject('config', config);
  const checked = checkActionFields(action);
  if (checked.kind === 'transferTokens') return buildTransfer(checked);
  const given: ActionInstructionAccounts = 'operatorPools' in accounts ? { state: accounts } : accounts;
  const { state } = given;
  if (state !== null && state !== undefined) checkState(state);
  const overview = state?.poolOverview;
  const programConfig = { programAddress: config.programAddress ?? state?.deployment.programAddress };
  const outside: OutsideAccounts = {
    payer: (wallet) => given.payer ?? wallet,
    receiver: (wallet) => given.receiver ?? wallet,
    operatorStakingRecord: (pool) =>
      chosen(
        'operatorStakingRecord',
        given.operatorStakingRecord,
        state?.operatorPools.get(pool)?.operatorStakingRecord,
      ),
    slashingDestinationTokenAccount: () =>
      chosen(
        'slashingDestinationTokenAccount',
        given.slashingDestinationTokenAccount,
        overview?.slashingDestinationTokenAccount,
      ),
    slashingDestinationUsdcAccount: () =>
      chosen(
        'slashingDestinationUsdcAccount',
        given.slashingDestinationUsdcAccount,
        overview?.slashingDestinationUsdcAccount,
      ),
    nextRewardRecord: () =>
      chosen(
        'rewardRecord',
        given.rewardRecord,
        overview && findRewardRecordPda({ epoch: overview.completedRewardEpoch + 1n }, programConfig)[0],
      ),
  };
  return buildAction(checked, outside, programConfig);
}
