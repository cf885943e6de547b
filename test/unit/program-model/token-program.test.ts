import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import {
  applyAction,
  findPoolDelegatorUsdcEarningsVaultPda,
  type ActionError,
  type StakingAction,
  type StakingState,
} from '../../../src/index.js';
import {
  accrueAction,
  dora,
  emil,
  north,
  northPool,
  openNetwork,
  publishEpoch,
  run,
  START,
} from '../../support/model-network.js';
import { TOKEN_PROGRAM } from '../../support/token-accounts.js';

const LATER = START + 10_000n;

function errorOf(state: StakingState, action: StakingAction): ActionError | null {
  const outcome = applyAction(state, action, { unixTimestamp: LATER, instructionIndex: 0 });
  return outcome.ok ? null : outcome.error;
}

describe('transfers that the Token program refuses', () => {
  const opened = openNetwork();

  it('refuses transfers from or to a missing token account before it compares amounts', () => {
    const nobody = '7g8fhLAmP7GPTEqwGnfCYVXQTKBHjXsVJQPQZWkYMuw8' as Address;
    for (const [source, destination, name] of [
      [nobody, dora.int, 'source'],
      [dora.int, nobody, 'destination'],
    ] as const)
      expect(
        errorOf(opened, {
          kind: 'transferTokens',
          source,
          destination,
          authority: dora.address,
          amount: 2n ** 64n - 1n,
        }),
      ).toMatchObject({
        instructionIndex: 0,
        program: TOKEN_PROGRAM,
        code: null,
        name: 'InvalidAccountData',
        account: { name, address: nobody },
      });
  });

  it('refuses a transfer with which the balance of the destination does not fit a u64, and takes one that fills it', () => {
    const held = 2n ** 64n - 10n;
    const full = {
      ...opened,
      tokenAccounts: new Map(opened.tokenAccounts).set(emil.int, {
        ...opened.tokenAccounts.get(emil.int)!,
        amount: held,
      }),
    };
    const transfer = (amount: bigint, destination = emil.int): ActionError | null =>
      errorOf(full, { kind: 'transferTokens', source: dora.int, destination, authority: dora.address, amount });
    expect(transfer(10n)).toMatchObject({ program: TOKEN_PROGRAM, code: 14, name: 'Overflow' });
    expect(transfer(9n)).toBeNull();
    // To itself nothing moves, whatever the balance is.
    const own = { kind: 'transferTokens', source: emil.int, destination: emil.int, authority: emil.address } as const;
    expect(errorOf(full, { ...own, amount: held })).toBeNull();
    expect(errorOf(full, { ...own, amount: held + 1n })).toMatchObject({ code: 1, name: 'InsufficientFunds' });
  });

  it('does not close a vault that was swept into itself', () => {
    const closed = run(opened, [{ kind: 'closeOperatorPool', admin: north.address, operatorPool: northPool }]);
    const last = publishEpoch(closed);
    const accrued = run(last.state, [accrueAction(last, northPool)]);
    const records = [...accrued.stakingRecords.values()].filter(({ operatorPool }) => operatorPool === northPool);
    const wallets = [north, dora, emil];
    const emptied = run(
      run(
        accrued,
        records.map(({ owner, shares }) => ({
          kind: 'unstake',
          owner,
          operatorPool: northPool,
          sharesAmount: shares,
        })),
      ),
      wallets.map(({ address, int }) => ({
        kind: 'claimUnstake',
        owner: address,
        operatorPool: northPool,
        ownerTokenAccount: int,
      })),
      LATER,
    );
    const { state } = publishEpoch(emptied);
    const sweep = { kind: 'sweepClosedPoolUsdcDust', admin: north.address, operatorPool: northPool } as const;
    const [vault] = findPoolDelegatorUsdcEarningsVaultPda({ operatorPool: northPool });
    expect(errorOf(state, { ...sweep, adminUsdcAccount: vault })).toMatchObject({
      instructionIndex: 0,
      program: TOKEN_PROGRAM,
      code: 11,
      name: 'NonNativeHasBalance',
    });
    expect(errorOf(state, { ...sweep, adminUsdcAccount: north.usdc })).toBeNull();
  });
});
