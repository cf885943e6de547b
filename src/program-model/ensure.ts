import { INFERENCE_STAKING_ERROR_CODES, type InferenceStakingErrorName } from '../program/errors.js';
import { ProgramFailure } from './program-failure.js';

/** Passes if `condition` holds, else fails with the program's error of that name. */
export function ensure(condition: boolean, name: InferenceStakingErrorName): asserts condition {
  if (!condition) throw new ProgramFailure('staking', INFERENCE_STAKING_ERROR_CODES[name], name);
}
