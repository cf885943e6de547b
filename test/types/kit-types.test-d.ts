/** Our structural types beside kit's, in all three majors: each assignable to the other's. Checked by `npm run typecheck`. */
import type * as kit8 from '@solana/kit';
import type * as kit6 from 'kit-6';
import type * as kit7 from 'kit-7';
import type * as ours from '../../src/kit/kit-types.js';

type BothWays<TOurs, TKit> = [TOurs] extends [TKit] ? ([TKit] extends [TOurs] ? true : 'kit to ours') : 'ours to kit';
interface Data {
  readonly amount: bigint;
}

type Checked<TKits extends readonly Shapes[]> = {
  [TIndex in keyof TKits]: {
    [TName in keyof Shapes]: BothWays<OurShapes[TName], TKits[TIndex][TName]>;
  };
};

interface Shapes {
  address: unknown;
  bump: unknown;
  programDerivedAddress: unknown;
  lamports: unknown;
  commitment: unknown;
  slot: unknown;
  bytes: unknown;
  role: unknown;
  accountMeta: unknown;
  instruction: unknown;
  account: unknown;
  maybeAccount: unknown;
  encodedAccount: unknown;
  maybeEncodedAccount: unknown;
}

interface OurShapes extends Shapes {
  address: ours.Address;
  bump: ours.ProgramDerivedAddressBump;
  programDerivedAddress: ours.ProgramDerivedAddress;
  lamports: ours.Lamports;
  commitment: ours.Commitment;
  slot: ours.Slot;
  bytes: ours.ReadonlyUint8Array;
  role: ours.AccountRole;
  accountMeta: ours.AccountMeta;
  instruction: ours.Instruction;
  account: ours.Account<Data>;
  maybeAccount: ours.MaybeAccount<Data>;
  encodedAccount: ours.EncodedAccount;
  maybeEncodedAccount: ours.MaybeEncodedAccount;
}

interface Kit6Shapes extends Shapes {
  address: kit6.Address;
  bump: kit6.ProgramDerivedAddressBump;
  programDerivedAddress: kit6.ProgramDerivedAddress;
  lamports: kit6.Lamports;
  commitment: kit6.Commitment;
  slot: kit6.Slot;
  bytes: kit6.ReadonlyUint8Array;
  role: kit6.AccountRole;
  accountMeta: kit6.AccountMeta;
  instruction: kit6.Instruction;
  account: kit6.Account<Data>;
  maybeAccount: kit6.MaybeAccount<Data>;
  encodedAccount: kit6.EncodedAccount;
  maybeEncodedAccount: kit6.MaybeEncodedAccount;
}

interface Kit7Shapes extends Shapes {
  address: kit7.Address;
  bump: kit7.ProgramDerivedAddressBump;
  programDerivedAddress: kit7.ProgramDerivedAddress;
  lamports: kit7.Lamports;
  commitment: kit7.Commitment;
  slot: kit7.Slot;
  bytes: kit7.ReadonlyUint8Array;
  role: kit7.AccountRole;
  accountMeta: kit7.AccountMeta;
  instruction: kit7.Instruction;
  account: kit7.Account<Data>;
  maybeAccount: kit7.MaybeAccount<Data>;
  encodedAccount: kit7.EncodedAccount;
  maybeEncodedAccount: kit7.MaybeEncodedAccount;
}

interface Kit8Shapes extends Shapes {
  address: kit8.Address;
  bump: kit8.ProgramDerivedAddressBump;
  programDerivedAddress: kit8.ProgramDerivedAddress;
  lamports: kit8.Lamports;
  commitment: kit8.Commitment;
  slot: kit8.Slot;
  bytes: kit8.ReadonlyUint8Array;
  role: kit8.AccountRole;
  accountMeta: kit8.AccountMeta;
  instruction: kit8.Instruction;
  account: kit8.Account<Data>;
  maybeAccount: kit8.MaybeAccount<Data>;
  encodedAccount: kit8.EncodedAccount;
  maybeEncodedAccount: kit8.MaybeEncodedAccount;
}

type AllTrue = Record<keyof Shapes, true>;
export const bothWays: readonly [AllTrue, AllTrue, AllTrue] = [] as unknown as Checked<
  [Kit6Shapes, Kit7Shapes, Kit8Shapes]
>;

/** A signer and an RPC go one way: kit's is taken where ours is asked for. */
export const signers: readonly ours.TransactionSigner[] = [] as readonly (
  kit6.TransactionSigner | kit7.TransactionSigner | kit8.TransactionSigner
)[];
