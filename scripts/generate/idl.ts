/** The parts of the IDL the generator reads, and the names its items get in TypeScript. */
export type IdlType =
  string | { option: IdlType } | { vec: IdlType } | { array: [string, number] } | { defined: { name: string } };
export interface IdlField {
  readonly name: string;
  readonly docs: readonly string[];
  readonly type: IdlType;
}
export interface IdlAccountMeta {
  readonly name: string;
  readonly docs: readonly string[];
  readonly writable?: boolean;
  readonly signer?: boolean;
  readonly optional?: boolean;
  readonly address?: string;
  readonly pda?: { seeds: readonly ({ kind: 'const'; value: number[] } | { kind: 'account'; path: string })[] };
}
export interface IdlInstruction {
  readonly name: string;
  readonly docs: readonly string[];
  readonly discriminator: readonly number[];
  readonly accounts: readonly IdlAccountMeta[];
  readonly args: readonly { type: { defined: { name: string } } }[];
}
export interface IdlNamed {
  readonly name: string;
  readonly discriminator: readonly number[];
}
export interface Idl {
  readonly address: string;
  readonly instructions: readonly IdlInstruction[];
  readonly accounts: readonly IdlNamed[];
  readonly events: readonly IdlNamed[];
  readonly errors: readonly { code: number; name: string; msg: string }[];
  readonly types: readonly { name: string; docs: readonly string[]; type: { fields: readonly IdlField[] } }[];
}

/** The arguments of an instruction. */
export function argumentsOf(idl: Idl, { args: [first] }: IdlInstruction): readonly IdlField[] {
  return first ? fieldsOf(idl, first.type.defined.name) : [];
}

export const camel = (name: string): string => name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
export const pascal = (name: string): string => camel(`_${name}`);
export const snake = (name: string): string => name.replace(/(?!^)[A-Z]/gu, (letter) => `_${letter}`).toLowerCase();
export const kebab = (name: string): string => snake(name).replaceAll('_', '-');
export const upper = (name: string): string => snake(name).toUpperCase();

export function fieldsOf(idl: Idl, name: string): readonly IdlField[] {
  const found = idl.types.find((type) => type.name === name);
  if (!found) throw new Error(`The IDL defines no type ${name}.`);
  return found.type.fields;
}

export function docsOf(idl: Idl, name: string): readonly string[] {
  return idl.types.find((type) => type.name === name)?.docs ?? [];
}
