import { isStakingSdkError } from '../../src/index.js';

/** The code of the SDK's error that `run` throws; null when it throws nothing, -1 for another error. */
export function codeOf(run: () => unknown): number | null {
  try {
    run();
    return null;
  } catch (error) {
    return isStakingSdkError(error) ? error.code : -1;
  }
}
