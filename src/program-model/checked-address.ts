import type { Address } from '../kit/kit-types.js';
import { checkAddress } from '../checks/check-address.js';

/**
 * The value, once it is known to be an address.
 *
 * @throws `STAKING_SDK_ERROR__INPUT__WRONG_TYPE`, `STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS`
 */
export function checkedAddress(field: string, value: unknown): Address {
  checkAddress(field, value);
  return value;
}
