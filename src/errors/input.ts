/** INPUT, 8101000 to 8101999: a value the caller gave can't be used. Nothing was computed, built or sent. */
import { describeNumber } from './describe-number.js';
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__INPUT__WRONG_TYPE = 8101000;
export const STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE = 8101001;
export const STAKING_SDK_ERROR__INPUT__STRING_TOO_LONG = 8101002;
export const STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG = 8101003;
export const STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH = 8101004;
export const STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS = 8101005;
export const STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL = 8101006;

/** The context of each INPUT error. */
export interface InputErrorContext {
  [STAKING_SDK_ERROR__INPUT__WRONG_TYPE]: { field: string; expected: string; actual: string };
  [STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE]: {
    field: string;
    value: bigint | number;
    minimum: bigint | number;
    maximum: bigint | number;
    /** What is counted, where a value in another unit is a common mistake. */
    unit?: 'seconds';
  };
  [STAKING_SDK_ERROR__INPUT__STRING_TOO_LONG]: { field: string; byteLength: number; maximum: number };
  [STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG]: { field: string; length: number; maximum: number };
  [STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH]: { field: string; byteLength: number; expected: number };
  [STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS]: { field: string; value: string };
  [STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL]: { unit: string; value: string; decimals: number };
}

type Context<TCode extends keyof InputErrorContext> = InputErrorContext[TCode];

/** The value is not of the type the field takes; `actual` describes what was given. */
export function wrongTypeError(context: Context<typeof STAKING_SDK_ERROR__INPUT__WRONG_TYPE>): StakingSdkError {
  const { field, expected, actual } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
    context,
    `${field} must be ${expected}; given: ${actual}.`,
  );
}

/** An integer outside of what the field holds. `NaN` and fractions are refused with this error too. */
export function integerOutOfRangeError(
  context: Context<typeof STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE>,
): StakingSdkError {
  const { field, value, minimum, maximum, unit } = context;
  const number = unit === undefined ? 'a whole number' : `a whole number of ${unit}`;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
    context,
    `${field} must be ${number} from ${minimum} to ${maximum}; given: ${describeNumber(value)}.`,
  );
}

/** A string longer than its account field. Lengths are UTF-8 bytes, whatever the program's own message says. */
export function stringTooLongError(
  context: Context<typeof STAKING_SDK_ERROR__INPUT__STRING_TOO_LONG>,
): StakingSdkError {
  const { field, byteLength, maximum } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__STRING_TOO_LONG,
    context,
    `${field} is ${byteLength} bytes of UTF-8, the program stores at most ${maximum}: shorten it.`,
  );
}

/** A list longer than its account field. */
export function listTooLongError(context: Context<typeof STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG>): StakingSdkError {
  const { field, length, maximum } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG,
    context,
    `${field} has ${length} items, the program takes at most ${maximum}.`,
  );
}

/** Bytes of a fixed length (a hash, a key) given with another one. */
export function wrongByteLengthError(
  context: Context<typeof STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH>,
): StakingSdkError {
  const { field, byteLength, expected } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__WRONG_BYTE_LENGTH,
    context,
    `${field} must be ${expected} bytes; given: ${byteLength}.`,
  );
}

/** A string that is not base58 of exactly 32 bytes. */
export function invalidAddressError(
  context: Context<typeof STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS>,
): StakingSdkError {
  const { field, value } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
    context,
    `${field} must be the base58 address of 32 bytes; given: "${value.slice(0, 64)}".`,
  );
}

/** A text that is not a decimal number of the unit. Signs, exponents and separators are refused, and nothing is rounded. */
export function invalidDecimalError(
  context: Context<typeof STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL>,
): StakingSdkError {
  const { unit, value, decimals } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__INPUT__INVALID_DECIMAL,
    context,
    `"${value.slice(0, 64)}" is no amount of ${unit}: give digits and, if need be, a point and at most ${decimals} decimals.`,
  );
}
