import { runInNewContext } from 'node:vm';
import { PublicKey, Keypair } from '@solana/web3.js';
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/checks/check-address.js';
import { checkBoolean } from '../../../src/checks/check-boolean.js';
import { checkBytes, isBytes } from '../../../src/checks/check-bytes.js';
import { checkFunction } from '../../../src/checks/check-function.js';
import { checkI64Input, checkInteger, checkU64Input } from '../../../src/checks/check-integer.js';
import { checkList } from '../../../src/checks/check-list.js';
import { checkObject } from '../../../src/checks/check-object.js';
import { checkChoice, checkText } from '../../../src/checks/check-text.js';
import { checkTimestamp } from '../../../src/checks/check-timestamp.js';

const ADDRESS = '11111111111111111111111111111111';
const anyOf = (value: unknown): never => value as never;

describe('checkInteger', () => {
  it('accepts both bounds', () => {
    checkInteger('a', 1n, 1n, 2n);
    checkInteger('a', 2, 1, 2);
    checkU64Input('a', 2n ** 64n - 1n);
    checkI64Input('a', -(2n ** 63n));
  });

  it.each([NaN, 1.5, -1, 11, Infinity])('refuses %s in a range of numbers', (value) => {
    expect(() => {
      checkInteger('field', value, 0, 10);
    }).toThrow(`field must be a whole number from 0 to 10; given: ${value}.`);
  });

  it('refuses another type and says which was given', () => {
    expect(() => {
      checkInteger('field', anyOf('5'), 0n, 9n);
    }).toThrow('field must be a bigint; given: string.');
    expect(() => {
      checkInteger('field', anyOf(NaN), 0n, 9n);
    }).toThrow('given: NaN.');
    expect(() => {
      checkU64Input('field', 2n ** 64n);
    }).toThrow('field must be a whole number');
    expect(() => {
      checkI64Input('field', 2n ** 63n);
    }).toThrow('field must be a whole number');
  });
});

describe('checkTimestamp', () => {
  it('accepts times before 1970 and the last second that is plausible', () => {
    checkTimestamp('now', -1n);
    checkTimestamp('now', 99_999_999_999n);
  });

  it('refuses milliseconds with an error that says seconds', () => {
    expect(() => {
      checkTimestamp('now', 1_750_000_000_000n);
    }).toThrow('now must be a whole number of seconds');
    expect(() => {
      checkTimestamp('now', 100_000_000_000n);
    }).toThrow('seconds');
  });

  it.each([new Date(0), '2025-06-15T00:00:00Z', 1_750_000_000])('refuses %s', (value) => {
    expect(() => {
      checkTimestamp('now', anyOf(value));
    }).toThrow('now must be a bigint, Unix time in seconds; given: ');
  });
});

describe('checkBytes', () => {
  it('accepts bytes of another realm and of Node', () => {
    expect(isBytes(runInNewContext('Uint8Array.of(1, 2)'))).toBe(true);
    expect(isBytes(Buffer.from([1]))).toBe(true);
  });

  it.each([
    [[1, 2]],
    [new Uint16Array(2)],
    [new Uint8ClampedArray(2)],
    [new DataView(new ArrayBuffer(2))],
    [{ length: 2, [Symbol.toStringTag]: 'Uint8Array' }],
    [null],
  ])('refuses %s', (value) => {
    expect(() => {
      checkBytes('data', value);
    }).toThrow('data must be a Uint8Array; given: ');
  });

  it('refuses another length when one is asked for', () => {
    checkBytes('root', new Uint8Array(32), 32);
    expect(() => {
      checkBytes('root', new Uint8Array(33), 32);
    }).toThrow('root must be 32 bytes; given: 33.');
  });
});

describe('checkList', () => {
  it('gives a copy whose elements were each read and checked once', () => {
    let reads = 0;
    const list = ['a', 'b'];
    Object.defineProperty(list, 1, { get: () => `read ${(reads += 1)}` });
    const checked: [string, string][] = [];
    expect(checkList('list', list, (field, element) => checked.push([field, element]))).toEqual(['a', 'read 1']);
    expect(checked).toEqual([
      ['list[0]', 'a'],
      ['list[1]', 'read 1'],
    ]);
  });

  it('refuses holes, values that are not arrays, and more than the maximum', () => {
    // eslint-disable-next-line no-sparse-arrays -- the hole is what is tested
    expect(() => checkList('list', [1, , 3])).toThrow('list[1] must be given; given: nothing, a hole');
    expect(() => checkList('list', new Array<number>(500))).toThrow('list[0]');
    expect(() => checkList('list', anyOf({ length: 0 }))).toThrow('list must be an array; given: object.');
    expect(() => checkList('list', [1, 2], undefined, 1)).toThrow('list has 2 items');
    expect(checkList('list', [1, 2], undefined, 2)).toEqual([1, 2]);
    expect(checkList('list', runInNewContext('[1]') as number[])).toEqual([1]);
  });
});

describe('checkObject', () => {
  it('accepts plain objects of every realm, without prototype, and instances of classes', () => {
    class Config {
      readonly k = 1n;
    }
    for (const value of [{}, Object.create(null), runInNewContext('({})'), new Config()]) checkObject('config', value);
  });

  it.each([[null], [undefined], [[]], ['text'], [1n], [new Date(0)], [new Map()], [() => 1], [new Uint8Array(1)]])(
    'refuses %s',
    (value) => {
      expect(() => {
        checkObject('config', value);
      }).toThrow('config must be an object; given: ');
    },
  );

  it('refuses a key of another library', () => {
    expect(() => {
      checkObject('config', new PublicKey(ADDRESS));
    }).toThrow('config must be an object; given: object of class PublicKey.');
  });
});

describe('checkAddress', () => {
  it('accepts the base58 of 32 bytes alone', () => {
    checkAddress('owner', ADDRESS);
    expect(() => {
      checkAddress('owner', ADDRESS + '1');
    }).toThrow('owner must be the base58 address of 32 bytes');
  });

  it('says what a key of another library is and what to pass', () => {
    const given = (value: unknown) => () => {
      checkAddress('owner', value);
    };
    expect(given(new PublicKey(ADDRESS))).toThrow('object of class PublicKey, a key: pass key.toBase58().');
    expect(given(Keypair.generate())).toThrow('a key pair: pass keypair.publicKey.toBase58().');
    expect(given([ADDRESS, 255])).toThrow('array of an address and a bump: pass its first item.');
    expect(given([1, 255])).toThrow('given: array.');
    expect(given({ address: ADDRESS })).toThrow('object with an address: pass its address.');
    expect(given({})).toThrow('owner must be a base58 address; given: object.');
    expect(given(null)).toThrow('given: null.');
    expect(given(undefined)).toThrow('given: undefined.');
  });

  it('describes an object whose properties cannot be read', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    expect(() => {
      checkAddress('owner', hostile);
    }).toThrow('given: object.');
  });
});

describe('the checks of booleans, functions and texts', () => {
  it('accept what they name', () => {
    checkBoolean('flag', false);
    checkFunction('order', () => 0);
    checkText('name', '');
    checkChoice('lane', 'trusted', ['trusted', 'evaluation']);
  });

  it('refuse everything else and say what was given', () => {
    expect(() => {
      checkBoolean('flag', 'false');
    }).toThrow('flag must be a boolean; given: string.');
    expect(() => {
      checkFunction('order', {});
    }).toThrow('order must be a function; given: object.');
    expect(() => {
      checkText('name', 5);
    }).toThrow('name must be a string; given: number.');
    expect(() => {
      checkChoice('role', 'Operator', ['operator', 'delegator']);
    }).toThrow(`role must be 'operator' or 'delegator'; given: "Operator".`);
    expect(() => {
      checkChoice('role', null, ['operator']);
    }).toThrow('given: null.');
  });
});
