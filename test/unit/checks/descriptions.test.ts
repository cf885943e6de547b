import { runInNewContext } from 'node:vm';
import { Keypair, PublicKey } from '@solana/web3.js';
import { describe, expect, it } from 'vitest';
import { checkBigint, checkI64Input, readErrorCode } from '../../../src/checks/check-integer.js';
import { checkChoice } from '../../../src/checks/check-text.js';
import { checkTimestamp, readClock } from '../../../src/checks/check-timestamp.js';
import { describeAddressType, describeType, isKeyObject, isKeyPair } from '../../../src/checks/describe-type.js';
import { hasOwnKey } from '../../../src/checks/has-own-key.js';

const ADDRESS = '11111111111111111111111111111111';
class Wallet {
  readonly publicKey = new PublicKey(ADDRESS);
}
/** An object none of whose properties can be read. */
const unreadable = (): object =>
  new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
    },
  );

describe('the type of a value', () => {
  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['text', 'string'],
    [5, 'number'],
    [NaN, 'NaN'],
    [5n, 'bigint'],
    [true, 'boolean'],
    [Symbol('s'), 'symbol'],
    [() => 1, 'function'],
    [[], 'array'],
    [{}, 'object'],
    [Object.create(null), 'object'],
    [runInNewContext('({})'), 'object'],
    [{ constructor: 'text' }, 'object'],
    [{ constructor: () => 1 }, 'object of class constructor'],

    [new Date(0), 'object of class Date'],
    [new Wallet(), 'object of class Wallet'],
    [new Uint8Array(1), 'object of class Uint8Array'],
    [unreadable(), 'object'],
  ] as [unknown, string][])('%# is described in words', (value, expected) => {
    expect(describeType(value)).toBe(expected);
  });

  it.each([
    [new PublicKey(ADDRESS), 'object of class PublicKey, a key: pass key.toBase58()'],
    [Keypair.generate(), 'object of class Keypair, a key pair: pass keypair.publicKey.toBase58()'],
    [new Wallet(), 'object of class Wallet, a key pair: pass keypair.publicKey.toBase58()'],
    [{ address: ADDRESS }, 'object with an address: pass its address'],
    [{ address: 5 }, 'object'],
    [[ADDRESS, 255], 'array of an address and a bump: pass its first item'],
    [[ADDRESS], 'array'],
    [[ADDRESS, 255, 0], 'array'],
    [[5, 255], 'array'],
    [null, 'null'],
    [undefined, 'undefined'],
    [5, 'number'],
    [unreadable(), 'object'],
  ] as [unknown, string][])('%# says what to pass where an address belongs', (value, expected) => {
    expect(describeAddressType(value)).toBe(expected);
  });

  it('tells keys and key pairs of libraries from other values', () => {
    expect([isKeyObject(new PublicKey(ADDRESS)), isKeyPair(new PublicKey(ADDRESS))]).toEqual([true, false]);
    expect([isKeyObject(Keypair.generate()), isKeyPair(Keypair.generate())]).toEqual([false, true]);
    for (const value of [null, undefined, 'text', 5, () => 1, {}, [], { toBase58: 'text' }, { publicKey: ADDRESS }])
      expect([isKeyObject(value), isKeyPair(value)]).toEqual([false, false]);
  });

  it('knows the keys of an object itself alone', () => {
    expect(hasOwnKey({ a: undefined }, 'a')).toBe(true);
    expect(hasOwnKey({ a: 1 }, 'toString')).toBe(false);
    expect(hasOwnKey(Object.create(null) as object, 'a')).toBe(false);
  });
});

describe('numbers and times', () => {
  it('are read as error codes from numbers and bigints of 32 bits', () => {
    expect([readErrorCode(0), readErrorCode(6002), readErrorCode(6002n), readErrorCode(2 ** 32 - 1)]).toEqual([
      0, 6002, 6002, 4_294_967_295,
    ]);
    expect(readErrorCode(2n ** 32n - 1n)).toBe(4_294_967_295);
    for (const wrong of [-1, 2 ** 32, 0.5, NaN, -1n, 2n ** 32n, '6002', null, undefined])
      expect(() => readErrorCode(wrong as never)).toThrow('code must be ');
  });

  it('are refused unless they fit an i64, or are bigints of any size', () => {
    checkI64Input('time', 2n ** 63n - 1n);
    expect(() => {
      checkI64Input('time', -(2n ** 63n) - 1n);
    }).toThrow(
      'time must be a whole number from -9223372036854775808 to 9223372036854775807; given: -9223372036854775809.',
    );
    checkBigint('value', 2n ** 300n);
    expect(() => {
      checkBigint('value', 5);
    }).toThrow('value must be a bigint; given: number.');
  });

  it('are read from a clock in seconds', () => {
    expect(readClock({ unixTimestamp: 99_999_999_999n })).toBe(99_999_999_999n);
    expect(() => readClock({ unixTimestamp: 100_000_000_000n })).toThrow(
      'unixTimestamp must be a whole number of seconds from -9223372036854775808 to 99999999999; given: 100000000000.',
    );
    expect(() => readClock({ unixTimestamp: 5 as never })).toThrow(
      'unixTimestamp must be a bigint, Unix time in seconds',
    );
    expect(() => readClock(null as never)).toThrow('clock must be an object; given: null.');
    checkTimestamp('now', -(2n ** 63n));
    expect(() => {
      checkTimestamp('now', -(2n ** 63n) - 1n);
    }).toThrow('now must be');
  });

  it('of texts, say the choices and at most 64 characters of what was given', () => {
    expect(() => {
      checkChoice('role', 'x'.repeat(100), ['operator', 'delegator']);
    }).toThrow(`role must be 'operator' or 'delegator'; given: "${'x'.repeat(64)}".`);
  });
});
