import type { Address } from '../kit/kit-types.js';
import { countUtf8Bytes } from '../wire/utf8.js';
import { ensure } from './ensure.js';

/** The texts of a pool. */
interface Profile {
  readonly name: string;
  readonly description: string | null;
  readonly websiteUrl: string | null;
  readonly avatarImageUrl: string | null;
}

const byteLength = (text: string | null): number => countUtf8Bytes(text ?? '');
const isLink = (text: string | null): boolean => text === null || /^https?:\/\//u.test(text);

/** Lengths are bytes of UTF-8. */
export function checkProfile({ name, description, websiteUrl, avatarImageUrl }: Profile): void {
  ensure(byteLength(name) <= 64, 'NameTooLong', 'input');
  ensure(byteLength(description) <= 200, 'DescriptionTooLong', 'input');
  ensure(byteLength(websiteUrl) <= 64, 'WebsiteUrlTooLong', 'input');
  ensure(isLink(websiteUrl), 'InvalidWebsiteUrl', 'input');
  ensure(byteLength(avatarImageUrl) <= 128, 'AvatarImageUrlTooLong', 'input');
  ensure(isLink(avatarImageUrl), 'InvalidAvatarImageUrl', 'input');
}

/** At most five, each once. */
export function checkAuthKeys(keys: readonly Address[]): void {
  ensure(keys.length <= 5, 'OperatorAuthKeysLengthInvalid', 'input');
  ensure(new Set(keys).size === keys.length, 'DuplicateOperatorAuthKey', 'input');
}

/** A commission rate is at most 10,000 basis points; null schedules nothing. */
export function checkRate(rateBps: number | null): void {
  ensure(rateBps === null || rateBps <= 10_000, 'InvalidCommissionRate', 'input');
}
