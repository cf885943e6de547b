/** WIRE, 8102000 to 8102999: bytes or text that are not what the format says. Nothing of them was used. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__WIRE__TRUNCATED = 8102000;
export const STAKING_SDK_ERROR__WIRE__INVALID_BOOL = 8102001;
export const STAKING_SDK_ERROR__WIRE__INVALID_OPTION_TAG = 8102002;
export const STAKING_SDK_ERROR__WIRE__INVALID_UTF8 = 8102003;
export const STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE = 8102004;
export const STAKING_SDK_ERROR__WIRE__INVALID_BASE58 = 8102005;
export const STAKING_SDK_ERROR__WIRE__INVALID_BASE64 = 8102006;
export const STAKING_SDK_ERROR__WIRE__INVALID_SEEDS = 8102007;
export const STAKING_SDK_ERROR__WIRE__NO_PROGRAM_DERIVED_ADDRESS = 8102008;

/** Where in which bytes: `subject` is what was being read (such as `StakingRecord`), `offset` counts bytes from its start. */
interface Place {
  subject: string;
  field: string;
  offset: number;
}

/** The context of each WIRE error. */
export interface WireErrorContext {
  [STAKING_SDK_ERROR__WIRE__TRUNCATED]: Place & { needed: number; available: number };
  [STAKING_SDK_ERROR__WIRE__INVALID_BOOL]: Place & { value: number };
  [STAKING_SDK_ERROR__WIRE__INVALID_OPTION_TAG]: Place & { value: number };
  [STAKING_SDK_ERROR__WIRE__INVALID_UTF8]: Place & { byteLength: number };
  [STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE]: Place & { length: number; maximum: number };
  [STAKING_SDK_ERROR__WIRE__INVALID_BASE58]: { position: number; length: number };
  [STAKING_SDK_ERROR__WIRE__INVALID_BASE64]: { position: number; length: number };
  [STAKING_SDK_ERROR__WIRE__INVALID_SEEDS]: { seedCount: number; byteLengths: readonly number[] };
  [STAKING_SDK_ERROR__WIRE__NO_PROGRAM_DERIVED_ADDRESS]: { programAddress: string };
}

const OTHER_LAYOUT = 'these bytes have another layout.';

type Context<TCode extends keyof WireErrorContext> = WireErrorContext[TCode];

/** The bytes end before the field does. */
export function truncatedError(context: Context<typeof STAKING_SDK_ERROR__WIRE__TRUNCATED>): StakingSdkError {
  const { subject, field, offset, needed, available } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__TRUNCATED,
    context,
    `${subject} ends inside ${field}: ${needed} bytes are needed at offset ${offset}, ${available} are left.`,
  );
}

/** A bool byte that is neither 0 nor 1. */
export function invalidBoolError(context: Context<typeof STAKING_SDK_ERROR__WIRE__INVALID_BOOL>): StakingSdkError {
  const { subject, field, offset, value } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__INVALID_BOOL,
    context,
    `${subject} has ${value} as the bool ${field} (offset ${offset}) instead of 0 or 1: ${OTHER_LAYOUT}`,
  );
}

/** An option tag that is neither 0 (absent) nor 1 (present). */
export function invalidOptionTagError(
  context: Context<typeof STAKING_SDK_ERROR__WIRE__INVALID_OPTION_TAG>,
): StakingSdkError {
  const { subject, field, offset, value } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__INVALID_OPTION_TAG,
    context,
    `${subject} has ${value} as the option tag of ${field} (offset ${offset}) instead of 0 or 1: ${OTHER_LAYOUT}`,
  );
}

/** Text that is not valid UTF-8. */
export function invalidUtf8Error(context: Context<typeof STAKING_SDK_ERROR__WIRE__INVALID_UTF8>): StakingSdkError {
  const { subject, field, offset, byteLength } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__INVALID_UTF8,
    context,
    `${subject} has ${byteLength} bytes that are not UTF-8 as ${field} (offset ${offset}): ${OTHER_LAYOUT}`,
  );
}

/** A length prefix above what the field can hold. */
export function lengthTooLargeError(
  context: Context<typeof STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE>,
): StakingSdkError {
  const { subject, field, offset, length, maximum } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__LENGTH_TOO_LARGE,
    context,
    `${subject} states a length of ${length} for ${field} (offset ${offset}); ${maximum} is the most: ${OTHER_LAYOUT}`,
  );
}

/** A character outside of the base58 alphabet, at `position`. */
export function invalidBase58Error(context: Context<typeof STAKING_SDK_ERROR__WIRE__INVALID_BASE58>): StakingSdkError {
  const { position, length } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__INVALID_BASE58,
    context,
    `The text of ${length} characters is not base58: remove the character at position ${position}.`,
  );
}

/** Text that is not canonical, padded base64; `position` is the first character that is wrong. */
export function invalidBase64Error(context: Context<typeof STAKING_SDK_ERROR__WIRE__INVALID_BASE64>): StakingSdkError {
  const { position, length } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__INVALID_BASE64,
    context,
    `The text of ${length} characters is not base64 at position ${position}.`,
  );
}

/** More seeds, or longer ones, than a program-derived address can have. */
export function invalidSeedsError(context: Context<typeof STAKING_SDK_ERROR__WIRE__INVALID_SEEDS>): StakingSdkError {
  const { seedCount, byteLengths } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__INVALID_SEEDS,
    context,
    `${seedCount} seeds of ${byteLengths.join(', ')} bytes: give at most 16 (the bump is one) of at most 32 bytes each.`,
  );
}

/** All 256 bumps gave a point on the curve: these seeds have no address. No known seeds do this. */
export function noProgramDerivedAddressError(
  context: Context<typeof STAKING_SDK_ERROR__WIRE__NO_PROGRAM_DERIVED_ADDRESS>,
): StakingSdkError {
  return new StakingSdkError(
    STAKING_SDK_ERROR__WIRE__NO_PROGRAM_DERIVED_ADDRESS,
    context,
    `These seeds have no address under ${context.programAddress}: change one.`,
  );
}
