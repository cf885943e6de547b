import { AccountLayout, createTransferInstruction, MintLayout } from '@solana/spl-token';
import { PublicKey } from '@solana/web3.js';
import type { Address } from '@solana/kit';
import { expect, it } from 'vitest';
import { createRandom, randomAddress } from '../../support/random-values.js';
import { mintAccount, readTokenAccount, tokenAccount, transferInstruction } from '../../support/token-accounts.js';

it('token accounts, mints and transfers equal those of spl-token, 1,000 times', () => {
  const random = createRandom(165);
  for (let index = 0; index < 1000; index++) {
    const [mint, owner, other] = Array.from({ length: 3 }, () => randomAddress(random) as Address) as [
      Address,
      Address,
      Address,
    ];
    const amount = BigInt(random.below(2 ** 32)) * BigInt(random.below(2 ** 32));
    const account = tokenAccount(mint, owner, amount);
    const decoded = AccountLayout.decode(account.data);
    expect([decoded.mint.toBase58(), decoded.owner.toBase58(), decoded.amount, decoded.state]).toEqual([
      mint,
      owner,
      amount,
      1,
    ]);
    const encoded = new Uint8Array(AccountLayout.span);
    AccountLayout.encode(decoded, encoded);
    expect(encoded).toEqual(account.data);
    expect(readTokenAccount({ ...account, data: encoded })).toEqual({ mint, owner, amount });

    const decodedMint = MintLayout.decode(mintAccount(9, amount).data);
    expect([decodedMint.decimals, decodedMint.supply, decodedMint.isInitialized]).toEqual([9, amount, true]);

    const ours = transferInstruction(mint, other, owner, amount);
    const theirs = createTransferInstruction(new PublicKey(mint), new PublicKey(other), new PublicKey(owner), amount);
    expect(ours.data).toEqual(new Uint8Array(theirs.data));
    expect(ours.accounts!.map(({ address }) => String(address))).toEqual(
      theirs.keys.map(({ pubkey }) => pubkey.toBase58()),
    );
    expect(ours.accounts!.map(({ role }) => role as number)).toEqual(
      theirs.keys.map(({ isSigner, isWritable }) => Number(isSigner) * 2 + Number(isWritable)),
    );
  }
});
