import type { Address } from '@solana/kit';
import { describe, expect, it, vi } from 'vitest';
import {
  applyTransaction,
  createStakingState,
  findAssociatedTokenPda,
  findStakingRecordPda,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  listActions,
  MAINNET,
  previewClaimUnstake,
  previewClaimUsdcEarnings,
  previewStake,
  previewUnstake,
  previewWithdrawOperatorRewardCommission,
  previewWithdrawOperatorUsdcCommission,
  STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
  STAKING_SDK_ERROR__INPUT__WRONG_TYPE,
  type StakingAction,
  type StakingState,
} from '../../../src/index.js';
import { prepareAction } from '../../../src/previews/prepare-action.js';
import { toPersistentMap } from '../../../src/program-model/account-maps.js';
import { PersistentMap } from '../../../src/program-model/persistent-map.js';
import { codeOf } from '../../support/error-code.js';
import {
  accrueAction,
  admin,
  DELAYS,
  dora,
  MINT,
  north,
  northPool,
  openNetwork,
  publishEpoch,
  run,
  south,
  southPool,
  START,
  type Wallet,
} from '../../support/model-network.js';
import { createRandom, randomAddress } from '../../support/random-values.js';

const INT = 1_000_000_000n;
const clock = { unixTimestamp: START };
const opened = openNetwork();
/** Admin has INT and has never staked with north's pool. */
const newcomer = admin.address;
const intAccountAt = (owner: Address) => findAssociatedTokenPda({ owner, mint: MINT })[0];
const original = Reflect.get(PersistentMap.prototype, 'entries') as (
  this: PersistentMap<never>,
) => MapIterator<[Address, never]>;
const intAccountOf = ({ address }: Wallet) => findAssociatedTokenPda({ owner: address, mint: MINT })[0];
const usdcAccountOf = ({ address }: Wallet) => findAssociatedTokenPda({ owner: address, mint: MAINNET.usdcMint })[0];
const without = (state: StakingState, ...accounts: string[]): StakingState => ({
  ...state,
  tokenAccounts: new Map([...state.tokenAccounts].filter(([address]) => !accounts.includes(address))),
});
const withoutAccountsOf = (state: StakingState, { int, usdc }: Wallet): StakingState => without(state, int, usdc);
const byNewcomer = { owner: newcomer, operatorPool: northPool };

describe('listActions for one wallet', () => {
  it('lists the first stake of a wallet without a record, with the record to be created', () => {
    const listed = listActions(opened, northPool, clock, { wallet: newcomer });
    expect(listed.map(({ role, action }) => [role, action.kind])).toEqual([
      ['delegator', 'stake'],
      ['haltAuthority', 'setHaltStatus'],
      ['slashingAuthority', 'slashStake'],
    ]);
    expect(listed[0]).toEqual({
      role: 'delegator',
      by: newcomer,
      action: { kind: 'stake', ...byNewcomer, ownerTokenAccount: admin.int, tokenAmount: 1n },
      status: { allowed: true },
      creates: ['stakingRecord'],
      largestAmount: 10_000_000_000n * INT,
    });
  });

  it('names the token account too when there is none, and asks for funds', () => {
    const poor = withoutAccountsOf(opened, admin);
    const [stake] = listActions(poor, northPool, clock, { wallet: newcomer });
    expect(stake).toMatchObject({
      action: { ownerTokenAccount: intAccountOf(admin) },
      status: { allowed: false, error: { name: 'RequireGteViolated', instructionIndex: 2 }, clears: { by: 'funds' } },
      creates: ['stakingRecord', 'tokenAccount'],
      largestAmount: null,
    });
  });

  it('says why nobody can stake with the pool, not that the record is missing', () => {
    const closed = run(opened, [{ kind: 'closeOperatorPool', admin: north.address, operatorPool: northPool }]);
    expect(listActions(closed, northPool, clock, { wallet: newcomer })[0]).toMatchObject({
      status: { allowed: false, error: { name: 'ClosedPool' } },
      creates: ['stakingRecord'],
    });
  });

  it('lists what all wallets have, wallet by wallet', () => {
    const everybody = listActions(opened, northPool, clock);
    for (const wallet of [north.address, dora.address])
      expect(listActions(opened, northPool, clock, { wallet })).toEqual(everybody.filter(({ by }) => by === wallet));
    for (const options of [{}, { wallet: null }, { wallet: undefined }])
      expect(listActions(opened, northPool, clock, options)).toEqual(everybody);
  });

  it('lists the operator whose record is closed as operator', () => {
    const [record] = findStakingRecordPda({ owner: south.address, operatorPool: southPool });
    const records = new Map(opened.stakingRecords);
    records.delete(record);
    const listed = listActions({ ...opened, stakingRecords: records }, southPool, clock, { wallet: south.address });
    expect(listed[0]).toMatchObject({ role: 'operator', action: { kind: 'stake' }, creates: ['stakingRecord'] });
  });

  it('refuses a wallet that is no address, and options that are no object', () => {
    expect(codeOf(() => listActions(opened, northPool, clock, { wallet: 'wallet' as never }))).toBe(
      STAKING_SDK_ERROR__INPUT__INVALID_ADDRESS,
    );
    expect(codeOf(() => listActions(opened, northPool, clock, 5 as never))).toBe(STAKING_SDK_ERROR__INPUT__WRONG_TYPE);
  });
});

describe('the cost of listActions', () => {
  it('does not grow with the records and the token accounts of others', () => {
    const random = createRandom(9);
    const others = Array.from({ length: 300 }, () => randomAddress(random) as Address);
    let state = opened;
    for (const owner of others) {
      const tokens = { mint: MINT, owner, amount: 5n };
      const tokenAccounts = toPersistentMap(state.tokenAccounts).with(intAccountAt(owner), tokens);
      state = run({ ...state, tokenAccounts }, [{ kind: 'createStakingRecord', owner, operatorPool: southPool }]);
    }
    const listed: number[] = [];
    const entries = vi.spyOn(PersistentMap.prototype, 'entries').mockImplementation(function (
      this: PersistentMap<never>,
    ) {
      listed.push(this.size);
      return original.call(this);
    });
    listActions(state, northPool, clock);
    listActions(state, northPool, clock, { wallet: dora.address });
    listActions(state, northPool, clock, { wallet: newcomer });
    entries.mockRestore();
    // The records of north's pool, and the two token accounts of each wallet.
    expect([Math.max(...listed), state.stakingRecords.size]).toEqual([3, 304]);
  });
});

describe('the token account of a wallet', () => {
  const account = (name: string, amount: bigint, mint = MINT, owner: Wallet = dora) =>
    [
      findAssociatedTokenPda({ owner: northPool, mint: name as never })[0],
      { owner: owner.address, mint, amount },
    ] as const;
  const names = [MINT, MAINNET.usdcMint, northPool, southPool];
  const chosen = (amounts: readonly bigint[], isPersistent: boolean): number => {
    const added = amounts.map((amount, index) => account(names[index]!, amount));
    const tokenAccounts = [...withoutAccountsOf(opened, dora).tokenAccounts, ...added];
    const state = isPersistent
      ? createStakingState({
          ...opened,
          poolOverview: { address: northPool, data: opened.poolOverview! },
          operatorPools: [...opened.operatorPools].map(([address, data]) => ({ address, data })),
          stakingRecords: [...opened.stakingRecords].map(([address, data]) => ({ address, data })),
          rewardRecords: [],
          tokenAccounts: tokenAccounts.map(([address, data]) => ({ address, data })),
        })
      : { ...opened, tokenAccounts: new Map(tokenAccounts) };
    const [stake] = listActions(state, northPool, clock, { wallet: dora.address });
    return added.findIndex(
      ([address]) => address === (stake!.action as { ownerTokenAccount?: string }).ownerTokenAccount,
    );
  };

  it.each([true, false])(
    'is the one with the most tokens, and of equal ones the first (persistent: %s)',
    (isPersistent) => {
      expect(chosen([5n, 6n], isPersistent)).toBe(1);
      expect(chosen([6n, 5n], isPersistent)).toBe(0);
      expect(chosen([6n, 6n], isPersistent)).toBe(0);
      expect(chosen([5n, 7n, 7n, 6n], isPersistent)).toBe(1);
      expect(chosen([0n, 0n], isPersistent)).toBe(0);
      expect(chosen([], isPersistent)).toBe(-1);
    },
  );

  it('has the mint that the action moves, and the right owner', () => {
    const accounts = [account(MINT, 9n, MAINNET.usdcMint), account(northPool, 9n, MINT, north), account(southPool, 1n)];
    const state = {
      ...opened,
      tokenAccounts: new Map([...withoutAccountsOf(opened, dora).tokenAccounts, ...accounts]),
    };
    const [stake] = listActions(state, northPool, clock, { wallet: dora.address });
    expect(stake!.action).toMatchObject({ ownerTokenAccount: accounts[2]![0] });
  });
});

describe('previewStake of a first stake', () => {
  const input = { ...byNewcomer, ownerTokenAccount: admin.int, tokenAmount: 500n * INT };

  it('shows the creation of the record and the stake as one transaction', () => {
    const preview = previewStake(opened, input, clock);
    if (!preview.allowed) throw new Error(preview.error.name);
    const outcome = applyTransaction(
      opened,
      [
        { kind: 'createStakingRecord', ...byNewcomer },
        { kind: 'stake', ...input },
      ],
      clock,
    );
    if (!outcome.ok) throw new Error(outcome.error.name);
    expect(preview).toMatchObject({ creates: ['stakingRecord'], events: outcome.events, transfers: outcome.transfers });
    expect([...preview.state.stakingRecords]).toEqual([...outcome.state.stakingRecords]);
    expect(preview.events.map(({ kind, data }) => [kind, data.instructionIndex])).toEqual([['stakeEvent', 1]]);
    expect(preview.before.position).toBeNull();
    expect(preview.after.position).toMatchObject({ shares: 500n * INT, stakedAmount: 500n * INT, isOperator: false });
    expect(preview.difference).toMatchObject({ shares: 500n * INT, totalStakedAmount: 500n * INT });
  });

  it('counts the creation of a token account as an instruction', () => {
    const { tokenAmount } = input;
    const stake = { ...byNewcomer, ownerTokenAccount: intAccountOf(admin), tokenAmount };
    expect(previewStake(withoutAccountsOf(opened, admin), stake, clock)).toMatchObject({
      allowed: false,
      creates: ['stakingRecord', 'tokenAccount'],
      error: { name: 'RequireGteViolated', instructionIndex: 2 },
    });
  });

  it('creates nothing for a wallet that has both, and no token account but the associated one', () => {
    expect(previewStake(opened, { ...input, owner: dora.address, ownerTokenAccount: dora.int }, clock)).toMatchObject({
      allowed: true,
      creates: [],
    });
    expect(previewStake(withoutAccountsOf(opened, admin), input, clock)).toMatchObject({
      creates: ['stakingRecord'],
      error: { name: 'AccountNotInitialized', account: { name: 'ownerTokenAccount', address: admin.int } },
    });
  });

  it('refuses a pool or an overview that the state lacks as the program does', () => {
    expect(previewStake({ ...opened, operatorPools: new Map() }, input, clock)).toMatchObject({
      creates: [],
      error: { name: 'AccountNotInitialized', instructionIndex: 0, account: { name: 'operatorPool' } },
    });
    const bare = withoutAccountsOf({ ...opened, poolOverview: null }, admin);
    expect(previewStake(bare, { ...input, ownerTokenAccount: intAccountOf(admin) }, clock)).toMatchObject({
      creates: ['stakingRecord'],
      error: { account: { name: 'poolOverview' } },
    });
  });

  it('lets nothing but a stake create the record', () => {
    const unstake = previewUnstake(opened, { ...byNewcomer, sharesAmount: 1n }, clock);
    expect(unstake).toMatchObject({ creates: [], error: { program: INFERENCE_STAKING_PROGRAM_ADDRESS, code: 3012 } });
  });
});

describe('previews whose token account does not exist', () => {
  const published = publishEpoch(opened);
  const accrued = run(published.state, [accrueAction(published, northPool), accrueAction(published, southPool)]);
  const cooling = run(accrued, [{ kind: 'unstake', owner: dora.address, operatorPool: northPool, sharesAmount: INT }]);
  const later = { unixTimestamp: START + DELAYS.delegator };
  const byDora = { owner: dora.address, operatorPool: northPool };
  const bySouth = { admin: south.address, operatorPool: southPool };
  const bare = withoutAccountsOf(withoutAccountsOf(cooling, dora), south);

  it.each([
    ['claimUnstake', () => previewClaimUnstake(bare, { ...byDora, ownerTokenAccount: intAccountOf(dora) }, later)],
    ['claimUsdcEarnings', () => previewClaimUsdcEarnings(bare, { ...byDora, destination: usdcAccountOf(dora) }, later)],
    [
      'withdrawOperatorRewardCommission',
      () => previewWithdrawOperatorRewardCommission(bare, { ...bySouth, destination: intAccountOf(south) }, later),
    ],
    [
      'withdrawOperatorUsdcCommission',
      () => previewWithdrawOperatorUsdcCommission(bare, { ...bySouth, destination: usdcAccountOf(south) }, later),
    ],
  ])('%s creates it first and pays to it', (_, preview) => {
    const shown = preview();
    if (!shown.allowed) throw new Error(shown.error.name);
    expect(shown.creates).toEqual(['tokenAccount']);
    const [{ destination, amount }] = shown.transfers as [(typeof shown.transfers)[0]];
    expect(shown.state.tokenAccounts.get(destination)?.amount).toBe(amount);
    expect(shown.events.map(({ data }) => data.instructionIndex)).toEqual([1]);
  });

  it('creates the USDC account of an admin who sweeps a closed pool', () => {
    const sweep = {
      kind: 'sweepClosedPoolUsdcDust',
      ...bySouth,
      adminUsdcAccount: usdcAccountOf(south),
    } as const satisfies StakingAction;
    expect(prepareAction(bare, sweep).creates).toEqual(['tokenAccount']);
    expect(prepareAction(bare, { ...sweep, adminUsdcAccount: intAccountOf(south) }).creates).toEqual([]);
    expect(prepareAction(cooling, { ...sweep, adminUsdcAccount: south.usdc }).creates).toEqual([]);
    expect(prepareAction(bare, { kind: 'closeOperatorPool', ...bySouth }).creates).toEqual([]);
  });
});
