import { INFERENCE_STAKING_ERROR_CODES, type InferenceStakingErrorName } from '../program/errors.js';
import { ProgramFailure } from './program-failure.js';
import { decideClearing, type ClearedBy } from './refusal-clearing.js';

/** Passes if `condition` holds, else fails with the program's error of that name; `clears` says what would change the answer. */
export function ensure(condition: boolean, name: InferenceStakingErrorName, clears: ClearedBy): asserts condition {
  if (!condition)
    throw new ProgramFailure('staking', INFERENCE_STAKING_ERROR_CODES[name], name, decideClearing(clears));
}
