/** ACCOUNT, 8103000 to 8103999: an account is not the one that it was read as. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER = 8103000;
export const STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR = 8103001;
export const STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS = 8103002;
export const STAKING_SDK_ERROR__ACCOUNT__TOO_LARGE = 8103003;
export const STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND = 8103004;

/** The context of each ACCOUNT error. `account` is the name of its type. */
export interface AccountErrorContext {
  [STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER]: {
    account: string;
    address: string;
    owner: string;
    programAddress: string;
  };
  [STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR]: {
    account: string;
    actual: readonly number[];
    /** Which account of the program it is, null for none of them. Left out where bytes alone were given. */
    actualAccount?: string | null;
    address?: string;
  };
  [STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS]: { account: string; address: string; derived: string };
  [STAKING_SDK_ERROR__ACCOUNT__TOO_LARGE]: { account: string; byteLength: number; maximum: number };
  [STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND]: { account: string; address: string };
}

type Context<TCode extends keyof AccountErrorContext> = AccountErrorContext[TCode];

/** Another program owns the account. */
export function wrongOwnerError(context: Context<typeof STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER>): StakingSdkError {
  const { account, address, owner, programAddress } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__ACCOUNT__WRONG_OWNER,
    context,
    `${address} is no ${account}: its owner is ${owner}, not ${programAddress}. Check the address and config.programAddress.`,
  );
}

/** The data does not start with the account type's discriminator. */
export function wrongDiscriminatorError(
  context: Context<typeof STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR>,
): StakingSdkError {
  const { account, actual, actualAccount = null, address } = context;
  const what = address === undefined ? 'The data' : `The account ${address}`;
  const is = actualAccount === null ? `it opens with [${actual.join(', ')}]` : `it is a ${actualAccount}`;
  return new StakingSdkError(
    STAKING_SDK_ERROR__ACCOUNT__WRONG_DISCRIMINATOR,
    context,
    `${what} is no ${account}: ${is}.`,
  );
}

/** The content belongs to another address: the seeds it holds derive that one. */
export function wrongAddressError(context: Context<typeof STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS>): StakingSdkError {
  const { account, address, derived } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__ACCOUNT__WRONG_ADDRESS,
    context,
    `The content given for ${address} is the ${account} of ${derived}. Do not trust its source.`,
  );
}

/** More data than the program ever allocates for the type. */
export function accountTooLargeError(context: Context<typeof STAKING_SDK_ERROR__ACCOUNT__TOO_LARGE>): StakingSdkError {
  const { account, byteLength, maximum } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__ACCOUNT__TOO_LARGE,
    context,
    `The data is no ${account}: it is ${byteLength} bytes long, ${maximum} is the most.`,
  );
}

/** Nothing is at the address. */
export function accountNotFoundError(context: Context<typeof STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND>): StakingSdkError {
  const { account, address } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__ACCOUNT__NOT_FOUND,
    context,
    `There is no ${account} at ${address}. Check the address and the network.`,
  );
}
