import { describe, expect, it } from 'vitest';
import {
  checkU64,
  formatBpsAsPercent,
  getStakingSdkErrorCode,
  isStakingSdkError,
  STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE,
  STAKING_SDK_ERROR__MATH__OVERFLOW,
  type StakingSdkError,
} from '../../../src/index.js';

function thrownBy(call: () => unknown): StakingSdkError {
  try {
    call();
  } catch (error) {
    return error as StakingSdkError;
  }
  throw new Error('The call must throw.');
}

const overflow = thrownBy(() => checkU64(2n ** 64n, 'stake'));

describe('an error that leaves the process', () => {
  it('becomes JSON with bigints as text', () => {
    expect(JSON.parse(JSON.stringify(overflow))).toEqual({
      name: 'StakingSdkError',
      code: STAKING_SDK_ERROR__MATH__OVERFLOW,
      message: overflow.message,
      context: { operation: 'stake', value: '18446744073709551616', maximum: '18446744073709551615' },
    });
  });

  it('is recognised after structuredClone, by the code at the end of its message', () => {
    const clone: unknown = structuredClone(overflow);
    expect(isStakingSdkError(clone)).toBe(true);
    expect(isStakingSdkError(clone, STAKING_SDK_ERROR__MATH__OVERFLOW)).toBe(true);
    expect(isStakingSdkError(clone, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE)).toBe(false);
    expect(getStakingSdkErrorCode(clone)).toBe(STAKING_SDK_ERROR__MATH__OVERFLOW);
  });

  it('is recognised as parsed JSON', () => {
    const parsed: unknown = JSON.parse(JSON.stringify(thrownBy(() => formatBpsAsPercent(20_000))));
    expect(isStakingSdkError(parsed, STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE)).toBe(true);
  });

  it.each([
    null,
    'text [8101001]',
    new Error('Another error [81]'),
    new Error('Code 8101001 [8201001]'),
    new Error('[8101001] stands at the start'),
    { message: 'No error object [8101001]' },
    { name: 'StakingSdkError' },
  ])('does not recognise %s', (value) => {
    expect(isStakingSdkError(value)).toBe(false);
    expect(getStakingSdkErrorCode(value)).toBeNull();
  });
});
