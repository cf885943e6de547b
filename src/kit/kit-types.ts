/**
 * The shapes of `@solana/kit` that this SDK takes and gives, written out structurally: kit is an optional peer, and nothing here imports it.
 * Each is assignable to kit's type of the same name and back, in kit 6, 7 and 8 (`test/types/kit-types.test-d.ts`). Their meaning is documented in kit.
 */

/** kit's nominal marker: a key that no value has. */
type NominalType<TKey extends string, TMarker extends string> = {
  readonly [K in `__${TKey}:@solana/kit`]: TMarker;
};

/** A base58-encoded address of 32 bytes. */
export type Address<TAddress extends string = string> = NominalType<'brand', 'Address'> &
  NominalType<'stringEncoding', 'base58'> &
  TAddress;

/** The bump seed of a program-derived address, 0 to 255. */
export type ProgramDerivedAddressBump = NominalType<'brand', 'ProgramDerivedAddressBump'> & number;

/** A program-derived address with its bump. */
export type ProgramDerivedAddress<TAddress extends string = string> = Readonly<
  [Address<TAddress>, ProgramDerivedAddressBump]
>;

/** An amount of lamports. */
export type Lamports = NominalType<'brand', 'Lamports'> & bigint;

/** How far the cluster must have confirmed the state that is read. */
export type Commitment = 'confirmed' | 'finalized' | 'processed';

/** The number of a slot. */
export type Slot = bigint;

/** Bytes that are not to be changed: a `Uint8Array` without the methods that write. */
export interface ReadonlyUint8Array extends Omit<Uint8Array, 'copyWithin' | 'fill' | 'reverse' | 'set' | 'sort'> {
  readonly [index: number]: number;
}

/** kit's `AccountRole` by value: readonly, writable, readonly signer, writable signer. */
export type AccountRole = 0 | 1 | 2 | 3;

/** An account of an instruction: its address, and whether it signs and may be written. */
export interface AccountMeta<TAddress extends string = string> {
  readonly address: Address<TAddress>;
  readonly role: AccountRole;
}

/** An instruction: the program it calls, its accounts and its data. */
export interface Instruction<
  TProgramAddress extends string = string,
  TAccounts extends readonly AccountMeta[] = readonly AccountMeta[],
> {
  readonly programAddress: Address<TProgramAddress>;
  readonly accounts?: TAccounts;
  readonly data?: ReadonlyUint8Array;
}

/** What is common to every account on chain. */
interface BaseAccount {
  readonly executable: boolean;
  readonly lamports: Lamports;
  readonly programAddress: Address;
  readonly space: bigint;
}

/** An account that exists, with its data decoded as `TData`. */
export type Account<TData extends object, TAddress extends string = string> = BaseAccount & {
  readonly address: Address<TAddress>;
  readonly data: TData;
};

/** An account that exists, its data still bytes. */
export type EncodedAccount<TAddress extends string = string> = Account<ReadonlyUint8Array, TAddress>;

/** An account that may not exist. */
export type MaybeAccount<TData extends object, TAddress extends string = string> =
  | { readonly address: Address<TAddress>; readonly exists: false }
  | (Account<TData, TAddress> & { readonly exists: true });

/** An account that may not exist, its data still bytes. */
export type MaybeEncodedAccount<TAddress extends string = string> = MaybeAccount<Uint8Array, TAddress>;

/** A signer of transactions, known by its address: kit's `TransactionSigner` is one. Its methods are never called here. */
export interface TransactionSigner<TAddress extends string = string> {
  readonly address: Address<TAddress>;
}
