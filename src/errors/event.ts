/** EVENT, 8105000 to 8105999: bytes of a log are not the event that they were read as. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR = 8105000;
export const STAKING_SDK_ERROR__EVENT__TRAILING_BYTES = 8105001;

/** The context of each EVENT error. `event` is its name. */
export interface EventErrorContext {
  [STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR]: { event: string; actual: readonly number[] };
  [STAKING_SDK_ERROR__EVENT__TRAILING_BYTES]: { event: string; byteLength: number; expected: number };
}

type Context<TCode extends keyof EventErrorContext> = EventErrorContext[TCode];

/** The bytes do not start with the event's discriminator. */
export function wrongEventError(
  context: Context<typeof STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR>,
): StakingSdkError {
  const { event, actual } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__EVENT__WRONG_DISCRIMINATOR,
    context,
    `Not a ${event}: the bytes open with [${actual.join(', ')}].`,
  );
}

/** The bytes go on behind the event's last field: another version of the program may have added fields. */
export function trailingEventBytesError(
  context: Context<typeof STAKING_SDK_ERROR__EVENT__TRAILING_BYTES>,
): StakingSdkError {
  const { event, byteLength, expected } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__EVENT__TRAILING_BYTES,
    context,
    `${event} is ${expected} bytes, ${byteLength} were given. A newer program may log more fields: look for a newer SDK.`,
  );
}
