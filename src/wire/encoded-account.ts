import type { Address, ReadonlyUint8Array } from '../kit/kit-types.js';
import { accountTooLargeError, wrongDiscriminatorError, wrongOwnerError } from '../errors/account.js';
import { checkAddress } from '../checks/check-address.js';
import { checkObject } from '../checks/check-object.js';
import { accountTypeOf } from './account-type.js';
import { hasDiscriminator } from './discriminator.js';

/** The deployment of the program. */
export interface AccountConfig {
  /** Left out, undefined or null: the program on mainnet. */
  readonly programAddress?: Address | null | undefined;
}

/** The deployment's address that a config names, checked; `ownAddress` when it names none. */
export function programAddressOf(config: AccountConfig, ownAddress: Address): Address {
  checkObject('config', config);
  const programAddress = config.programAddress ?? ownAddress;
  if (programAddress !== ownAddress) checkAddress('programAddress', programAddress);
  return programAddress;
}

/** What a decoder needs of an account; kit's `EncodedAccount` is one. `programAddress` is the account's owner. */
export interface EncodedAccountInput {
  readonly address: Address;
  readonly programAddress: Address;
  readonly data: ReadonlyUint8Array | Uint8Array;
}

/** The checks that come before decoding: owner, discriminator and size, in this order. */
export function checkAccountHeader(
  input: EncodedAccountInput,
  account: string,
  discriminator: readonly number[],
  maximum: number,
  programAddress: Address,
): Uint8Array {
  checkObject('account', input);
  const { address, programAddress: owner, data } = input;
  checkAddress('address', address);
  checkAddress('programAddress', owner);
  if (owner !== programAddress) throw wrongOwnerError({ account, address, owner, programAddress });
  const bytes = data as Uint8Array;
  if (!hasDiscriminator(bytes, discriminator))
    throw wrongDiscriminatorError({
      account,
      actual: [...bytes.slice(0, 8)],
      actualAccount: accountTypeOf(bytes),
      address,
    });
  if (bytes.length > maximum) throw accountTooLargeError({ account, byteLength: bytes.length, maximum });
  return bytes;
}
