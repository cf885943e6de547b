/** The accounts of an instruction as kit describes them: an address and a role. */
import type {
  AccountMeta,
  AccountRole,
  Address,
  Instruction,
  ReadonlyUint8Array,
  TransactionSigner,
} from '../kit/kit-types.js';
import { tooFewAccountsError, wrongInstructionError, wrongProgramError } from '../errors/instruction.js';
import { checkAddress } from '../checks/check-address.js';
import { checkBytes, isBytes } from '../checks/check-bytes.js';
import { checkList } from '../checks/check-list.js';
import { checkObject } from '../checks/check-object.js';
import { isKeyObject } from '../checks/describe-type.js';
import { hasDiscriminator } from './discriminator.js';

/** An account that only has to be named. */
export type AccountInput = Address;

/** An account that has to sign: its signer, or its address when somebody else will sign (a multisig, a device, a backend). */
export type SignerInput = Address | TransactionSigner;

/** A complete instruction, as kit takes it. */
export interface BuiltInstruction extends Instruction {
  readonly accounts: readonly AccountMeta[];
  readonly data: Uint8Array;
}

/** kit's role of an account. */
function roleOf(isSigner: boolean, isWritable: boolean): AccountRole {
  return (Number(isSigner) * 2 + Number(isWritable)) as AccountRole;
}

/** The checked address of an account that is given as an address or a signer. Null is refused. */
export function addressOf(input: Address | { readonly address: Address } | null, field: string): Address {
  const address: unknown = isKeyObject(input) || typeof input !== 'object' ? input : (input?.address ?? input);
  checkAddress(field, address);
  return address;
}

/** The address of an account that may be absent. */
export function optionalAddressOf(input: SignerInput | null | undefined, field: string): Address | null {
  return input === null || input === undefined ? null : addressOf(input, field);
}

export function accountMeta(address: Address, isWritable: boolean): AccountMeta {
  return Object.freeze({ address, role: roleOf(false, isWritable) });
}

/** With a signer the meta carries it, as kit's transaction signing expects. */
export function signerMeta(input: SignerInput, address: Address, isWritable: boolean): AccountMeta {
  const role = roleOf(true, isWritable);
  return Object.freeze(typeof input === 'object' ? { address, role, signer: input } : { address, role });
}

/** What a parser needs of an instruction; kit's `Instruction` is one. */
export interface InstructionInput {
  readonly programAddress: Address;
  readonly accounts?: readonly AccountMeta[] | undefined;
  readonly data?: ReadonlyUint8Array | Uint8Array | undefined;
}

/**
 * The data of an instruction that calls `programAddress`, else null. Bytes are taken as the data of an instruction.
 *
 * @throws STAKING_SDK_ERROR__INPUT__WRONG_TYPE
 */
export function instructionData(
  input: InstructionInput | ReadonlyUint8Array | Uint8Array,
  programAddress: Address,
): Uint8Array | null {
  if (isBytes(input)) return input;
  checkObject('instruction', input);
  const { programAddress: called, data = new Uint8Array(0) } = input as InstructionInput;
  if (called !== programAddress) checkAddress('programAddress', called);
  checkBytes('data', data);
  return called === programAddress ? data : null;
}

/** The accounts and the data of an instruction that calls `programAddress`, is `instruction` and names enough accounts. */
export function checkInstruction(
  input: InstructionInput,
  instruction: string,
  discriminator: readonly number[],
  expected: number,
  programAddress: Address,
): { readonly accounts: readonly AccountMeta[]; readonly data: Uint8Array } {
  checkObject('instruction', input);
  const data = instructionData(input, programAddress);
  if (data === null) throw wrongProgramError({ instruction, actual: input.programAddress, programAddress });
  if (!hasDiscriminator(data, discriminator)) {
    throw wrongInstructionError({ instruction, actual: [...data.slice(0, 8)] });
  }
  const { accounts: given = [] } = input;
  const accounts = checkList('accounts', given);
  if (accounts.length < expected) throw tooFewAccountsError({ instruction, actual: accounts.length, expected });
  for (let index = 0; index < expected; index++) addressOf(accounts[index] ?? null, `accounts[${index}]`);
  return { accounts, data };
}

/** An optional account of a parsed instruction: absent, it is the program's own address. */
export function present(meta: AccountMeta, programAddress: Address): AccountMeta | null {
  return meta.address === programAddress ? null : meta;
}
