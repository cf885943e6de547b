import { asciiBytes } from './ascii.js';
import { sha256 } from './sha256.js';

/** The account types of the staking program. */
const ACCOUNT_TYPES = ['OperatorPool', 'PoolOverview', 'RewardRecord', 'StakingRecord'] as const;

/** Which account of the program the bytes are, or null for none. Anchor's discriminator is the start of the sha256 of `account:` and the name. */
export function accountTypeOf(bytes: Uint8Array): string | null {
  const isOf = (type: string): boolean =>
    bytes.length >= 8 &&
    sha256(asciiBytes(`account:${type}`)).every((byte, index) => index >= 8 || byte === bytes[index]);
  return ACCOUNT_TYPES.find(isOf) ?? null;
}
