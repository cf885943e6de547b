import type { Address } from '@solana/kit';
import { getAssociatedTokenAddressSync } from '@solana/spl-token';
import { PublicKey } from '@solana/web3.js';
import { expect, it } from 'vitest';
import { findAssociatedTokenPda, STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS } from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';
import { createRandom, randomAddress } from '../../support/random-values.js';

it('findAssociatedTokenPda equals the address of spl-token, for 1,000 random owners and mints', () => {
  const random = createRandom(8);
  for (let index = 0; index < 1_000; index++) {
    const [owner, mint] = [randomAddress(random), randomAddress(random)] as [Address, Address];
    const expected = getAssociatedTokenAddressSync(new PublicKey(mint), new PublicKey(owner), true).toBase58();
    expect(findAssociatedTokenPda({ owner, mint })[0]).toBe(expected);
  }
  const owner = randomAddress(random) as Address;
  expect(codeOf(() => findAssociatedTokenPda({ owner, mint: 'nobody' as Address }))).toBe(
    STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
  );
});
