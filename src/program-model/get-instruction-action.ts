import type { Address } from '../kit/kit-types.js';
import { checkObject } from '../checks/check-object.js';
import { checkChoice } from '../checks/check-text.js';
import { wrongTypeError } from '../errors/input.js';
import { ACTION_FIELD_TYPES } from '../program/actions.js';
import { readAction, type EpochActionKind } from '../program/build-action.js';
import type { ParsedInferenceStakingInstruction } from '../program/parse-instruction.js';
import { describeType } from '../checks/describe-type.js';
import type { StakingAction } from './action.js';
import { checkActionFields } from './check-action-fields.js';

/** The epoch of the reward record at an address. The instruction names the record alone; the chain, a state or a list of addresses tells its epoch. */
export type RewardRecordEpoch = (rewardRecord: Address) => bigint;

/** What must be given beside a parsed instruction: the epochs of the reward records, for the kinds that name some. */
type EpochArguments<TKind extends string> = [Extract<TKind, EpochActionKind>] extends [never]
  ? [epochOf?: RewardRecordEpoch | null | undefined]
  : [epochOf: RewardRecordEpoch];

/**
 * The action of a parsed instruction, as the model takes it. Accounts that an action does not hold are not looked at: to learn whether they are
 * the ones that the program demands, build the action again with `getActionInstruction` and compare.
 *
 * @param epoch the epoch of a reward record by its address: `accrueReward` and `accrueRewardEmergencyBypass` need it
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE` when an epoch is needed and not given, or is no bigint
 * @example
 * ```ts
 * import { getInstructionAction, parseInferenceStakingInstruction } from 'inference-staking-sdk';
 * import type { InstructionInput, StakingState } from 'inference-staking-sdk';
 *
 * declare const [instruction, state]: [InstructionInput, StakingState];
 * const parsed = parseInferenceStakingInstruction(instruction);
 * const action = getInstructionAction(parsed, (address) => state.rewardRecords.get(address)!.epoch);
 * ```
 */
export function getInstructionAction<TParsed extends ParsedInferenceStakingInstruction>(
  parsed: TParsed,
  ...epoch: EpochArguments<TParsed['kind']>
): Extract<StakingAction, { readonly kind: TParsed['kind'] }> {
  checkObject('parsed', parsed);
  checkChoice('kind', parsed.kind, Object.keys(ACTION_FIELD_TYPES));
  checkObject('accounts', parsed.accounts);
  checkObject('data', parsed.data);
  const [epochOf] = epoch;
  const action = readAction(parsed, (rewardRecord) => {
    if (typeof epochOf !== 'function')
      throw wrongTypeError({ field: 'epochOf', expected: 'a function', actual: describeType(epochOf) });
    return epochOf(rewardRecord);
  });
  return checkActionFields(action) as Extract<StakingAction, { readonly kind: TParsed['kind'] }>;
}
