/** Actions: instructions without the accounts that follow from others, with epochs in the place of reward records. */
import { CREATED_ACCOUNTS, EPOCH_FIELDS, OUTSIDE_ACCOUNTS, PDAS, STATE_ACCOUNTS, UNREAD_ACCOUNTS } from './facts.js';
import { inputTypeOf } from './fields.js';
import {
  argumentsOf,
  camel,
  kebab,
  pascal,
  type Idl,
  type IdlAccountMeta,
  type IdlInstruction,
  type IdlType,
} from './idl.js';
import { absenceOf, derivationOf, isOption } from './instructions.js';

type Source =
  | { readonly from: 'field'; readonly optional: boolean }
  | { readonly from: 'epoch'; readonly field: string; readonly doc: string }
  | { readonly from: 'outside'; readonly name: string; readonly of?: 'operatorPool' | 'wallet' }
  | { readonly from: 'derived'; readonly pda: string; readonly seeds: readonly string[] }
  | { readonly from: 'fixed' };

/** What gives an account of an action's instruction. */
function sourceOf(instruction: IdlInstruction, account: IdlAccountMeta): Source {
  const key = `${instruction.name}.${account.name}`;
  const epoch = EPOCH_FIELDS[key];
  if (epoch) return { from: 'epoch', ...epoch };
  const outside = OUTSIDE_ACCOUNTS[key] ?? OUTSIDE_ACCOUNTS[account.name];
  if (outside) return { from: 'outside', ...outside };
  if (account.address) return { from: 'fixed' };
  const derived = derivationOf(instruction, account);
  if (!derived) return { from: 'field', optional: account.optional === true };
  const seeds = PDAS[derived.pda]!.seeds.map(({ name }) => derived.seeds[name]!);
  return { from: 'derived', pda: derived.pda, seeds };
}

/** Whose signature the instruction needs first, the payer's apart. */
function walletOf({ name, accounts }: IdlInstruction): string {
  const wallet = accounts.find((account) => account.signer && account.name !== 'payer');
  if (!wallet) throw new Error(`${name} has no signer.`);
  return camel(wallet.name);
}

interface ActionField {
  readonly field: string;
  readonly doc: string;
  readonly type: IdlType;
}

/** The fields of the action, in the order of the instruction. */
function fieldsOfAction(idl: Idl, instruction: IdlInstruction): ActionField[] {
  const accounts = instruction.accounts.flatMap((account): ActionField[] => {
    const source = sourceOf(instruction, account);
    if (source.from === 'epoch') return [{ field: source.field, doc: source.doc, type: 'u64' }];
    if (source.from !== 'field') return [];
    const type = source.optional ? ({ option: 'pubkey' } as const) : 'pubkey';
    return [{ field: camel(account.name), doc: account.docs.join(' '), type }];
  });
  const args = argumentsOf(idl, instruction).map(({ name, docs, type }) => ({
    field: camel(name),
    doc: docs.join(' '),
    type,
  }));
  return [...accounts, ...args];
}

/** The name of the check of a type: `u64`, `address[]`, `string?`. */
function checkOf(type: IdlType): string {
  if (typeof type === 'string') return type === 'pubkey' ? 'address' : type;
  if ('option' in type) return `${checkOf(type.option)}?`;
  if ('vec' in type) return `${checkOf(type.vec)}[]`;
  if ('array' in type) return 'hash';
  return 'rate';
}

/** src/program/actions.ts: the fields of each action, and which checks they must pass. */
export function actionsFile(idl: Idl, header: string): string {
  const interfaces = idl.instructions.map((instruction) => {
    const fields = fieldsOfAction(idl, instruction).map(({ field, doc, type }) => {
      const optional = isOption({ type });
      const note = optional ? ` Left out, undefined or null: ${absenceOf(instruction)}.` : '';
      return `    /** ${doc}${note} */\n    readonly ${field}${optional ? '?' : ''}: ${inputTypeOf(idl, type)};`;
    });
    return `  /**\n   * ${instruction.docs.join('\n   * ')}\n   */\n  readonly ${camel(instruction.name)}: {\n${fields.join('\n')}\n  };`;
  });
  const checks = idl.instructions.map((instruction) => {
    const fields = fieldsOfAction(idl, instruction).map(({ field, type }) => `${field}: '${checkOf(type)}'`);
    return `  ${camel(instruction.name)}: { ${fields.join(', ')} },`;
  });
  const names = new Set(
    idl.instructions.flatMap((instruction) => fieldsOfAction(idl, instruction).map(({ type }) => checkOf(type))),
  );
  return `${header}
import type { Address } from '../kit/kit-types.js';

/**
 * The fields of the action of each instruction: its accounts and arguments, without the accounts that follow from others, and with epochs in the
 * place of reward records. An optional field may be left out, undefined or null: all three mean the same.
 */
export interface InstructionActionFields {
${interfaces.join('\n')}
}

/** The action of one instruction, told apart by \`kind\`. */
export type InstructionAction = {
  [TKind in keyof InstructionActionFields]: { readonly kind: TKind } & InstructionActionFields[TKind];
}[keyof InstructionActionFields];

/** What a field of an action holds: \`?\` for an optional one, \`[]\` for a list. */
export type ActionFieldType = ${[...names].map((name) => `'${name}'`).join(' | ')};

/** What each field of each action holds. */
export const ACTION_FIELD_TYPES = {
${checks.join('\n')}
} as const satisfies {
  readonly [TKind in keyof InstructionActionFields]: {
    readonly [TField in keyof InstructionActionFields[TKind]]-?: ActionFieldType;
  };
};
`;
}

/** src/program/build-action.ts: an action as its instruction, and back. */
export function buildActionFile(idl: Idl, header: string): string {
  const pdas = new Set<string>();
  const builds = idl.instructions.map((instruction) => {
    const inputs = instruction.accounts.flatMap((account) => {
      const field = camel(account.name);
      const source = sourceOf(instruction, account);
      if (source.from === 'field') return [`${field}: action.${field}`];
      if (source.from === 'epoch') {
        pdas.add('reward_record');
        return [`${field}: findRewardRecordPda({ epoch: action.${source.field} }, config)[0]`];
      }
      if (source.from !== 'outside') return [];
      const argument =
        source.of === undefined ? '' : `action.${source.of === 'wallet' ? walletOf(instruction) : 'operatorPool'}`;
      return [`${field}: outside.${source.name}(${argument})`];
    });
    const args = argumentsOf(idl, instruction).map(({ name }) => `${camel(name)}: action.${camel(name)}`);
    return `    case '${camel(instruction.name)}': return get${pascal(instruction.name)}Instruction({ ${[...inputs, ...args].join(', ')} }, config);`;
  });
  const reads = idl.instructions.map((instruction) => {
    const fields = instruction.accounts.flatMap((account) => {
      const field = camel(account.name);
      const source = sourceOf(instruction, account);
      if (source.from === 'field')
        return [
          `${field}: ${source.optional ? 'optionalAddressOf' : 'addressOf'}(accounts.${field}, 'accounts.${field}')`,
        ];
      return source.from === 'epoch'
        ? [`${source.field}: epochOf(addressOf(accounts.${field}, 'accounts.${field}'))`]
        : [];
    });
    const args = argumentsOf(idl, instruction).map(({ name }) => `${camel(name)}: data.${camel(name)}`);
    const parts = args.length > 0 ? '{ accounts, data }' : '{ accounts }';
    return `    case '${camel(instruction.name)}': { const ${parts} = parsed; return { kind: parsed.kind, ${[...fields, ...args].join(', ')} }; }`;
  });
  const outside = new Map(Object.values(OUTSIDE_ACCOUNTS).map((fact) => [fact.name, fact.of]));
  const epochKinds = new Set(Object.keys(EPOCH_FIELDS).map((key) => camel(key.split('.')[0]!)));
  return `${header}
import type { Address } from '../kit/kit-types.js';
import type { AccountConfig } from '../wire/encoded-account.js';
import { addressOf, optionalAddressOf, type AccountInput, type BuiltInstruction, type SignerInput } from '../wire/instruction-accounts.js';
import type { InstructionAction } from './actions.js';
${idl.instructions.map(({ name }) => `import { get${pascal(name)}Instruction } from './instructions/${kebab(pascal(name))}.js';`).join('\n')}
import type { ParsedInferenceStakingInstruction } from './parse-instruction.js';
${[...pdas].map((pda) => `import { find${pascal(pda)}Pda } from './pdas/${kebab(pascal(pda))}.js';`).join('\n')}

/** Accounts of instructions that no action holds, each asked for when it is needed. */
export interface OutsideAccounts {
${[...outside].map(([name, of]) => `  readonly ${name}: (${of === undefined ? '' : `${of}: Address`}) => ${name === 'payer' ? 'SignerInput' : 'AccountInput'};`).join('\n')}
}

/** The instruction of an action. */
export function buildAction(action: InstructionAction, outside: OutsideAccounts, config: AccountConfig): BuiltInstruction {
  switch (action.kind) {
${builds.join('\n')}
  }
}

/** The kinds of actions that hold epochs, of which the instruction only has the addresses of reward records. */
export type EpochActionKind = ${[...epochKinds].map((kind) => `'${kind}'`).join(' | ')};

/** The action of a parsed instruction; \`epochOf\` gives the epoch of a reward record by its address. */
export function readAction(parsed: ParsedInferenceStakingInstruction, epochOf: (rewardRecord: Address) => bigint): InstructionAction {
  switch (parsed.kind) {
${reads.join('\n')}
  }
}
`;
}

/** src/program/action-accounts.ts: which accounts of an action's instruction a state must hold, and what gives their addresses. */
export function actionAccountsFile(idl: Idl, header: string): string {
  const facts = new Map<string, string>();
  const kinds = idl.instructions.map((instruction) => {
    const skipped = [...(CREATED_ACCOUNTS[instruction.name] ?? []), ...(UNREAD_ACCOUNTS[instruction.name] ?? [])];
    const names = instruction.accounts.flatMap((account) => {
      const type = STATE_ACCOUNTS[account.name];
      if (type === undefined || skipped.includes(account.name)) return [];
      const source = sourceOf(instruction, account);
      const name = camel(account.name);
      const from =
        source.from === 'derived'
          ? `pda: '${PDAS[source.pda]!.text}', seeds: [${source.seeds.map((seed) => `'${seed}'`).join(', ')}]`
          : source.from === 'epoch'
            ? `epoch: '${source.field}'`
            : source.from === 'outside'
              ? `namedBy: '${source.of === 'operatorPool' ? 'operatorPool' : 'poolOverview'}'`
              : `field: '${name}'`;
      const fact = `{ type: '${type}', ${from} }`;
      if ((facts.get(name) ?? fact) !== fact) throw new Error(`${name} is given in two ways: ${fact}.`);
      facts.set(name, fact);
      return [`'${name}'`];
    });
    return `  ${camel(instruction.name)}: [${names.join(', ')}],`;
  });
  return `${header}
import type { InstructionActionFields } from './actions.js';

/** Where a state keeps an account, and what gives its address: seeds, a reward record's epoch, a field of the action, or another account that names it. */
export type StateAccountFact = { readonly type: 'operatorPool' | 'poolOverview' | 'rewardRecord' | 'stakingRecord' | 'tokenAccount' } & (
  | { readonly pda: ${[...new Set([...facts.values()].flatMap((fact) => /pda: ('\w+')/u.exec(fact)?.[1] ?? []))].join(' | ')}; readonly seeds: readonly string[] }
  | { readonly epoch: string }
  | { readonly field: string }
  | { readonly namedBy: 'operatorPool' | 'poolOverview' }
);

/** The accounts of instructions that a state holds, by name. */
export const STATE_ACCOUNTS: Readonly<Record<string, StateAccountFact>> = {
${[...facts].map(([name, fact]) => `  ${name}: ${fact},`).join('\n')}
};

/** The accounts that a state must hold for each action; those that the instruction creates are left out. */
export const ACTION_ACCOUNTS: { readonly [TKind in keyof InstructionActionFields]: readonly string[] } = {
${kinds.join('\n')}
};
`;
}

/** src/program/parse-instruction.ts: any instruction, told apart by \`kind\`. */
export function parseInstructionFile(idl: Idl, header: string): string {
  const names = idl.instructions.map(({ name }) => pascal(name));
  const kind = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  return `${header}
import { checkObject } from '../checks/check-object.js';
import { wrongInstructionError, wrongProgramError } from '../errors/instruction.js';
import { programAddressOf, type AccountConfig } from '../wire/encoded-account.js';
import { instructionData, type InstructionInput } from '../wire/instruction-accounts.js';
import { identifyInferenceStakingInstruction } from './identify-instruction.js';
${names.map((name) => `import { parse${name}Instruction, type Parsed${name}Instruction } from './instructions/${kebab(name)}.js';`).join('\n')}
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from './program-address.js';

/** An instruction of the program, told apart by its \`kind\`: its accounts and arguments by name. */
export type ParsedInferenceStakingInstruction =
${names.map((name) => `  | ({ readonly kind: '${kind(name)}' } & Parsed${name}Instruction)`).join('\n')};

/**
 * Reads any instruction of the staking program: which one it is, its accounts by name and its arguments. Bytes behind the arguments and accounts
 * behind the last are ignored, as the program does.
 *
 * @throws an INSTRUCTION error for another program, an unknown discriminator or missing accounts, or a WIRE error
 * @example
 * \`\`\`ts
 * import { parseInferenceStakingInstruction, type InstructionInput } from 'inference-staking-sdk';
 *
 * function tokensStaked(instruction: InstructionInput): bigint {
 *   const parsed = parseInferenceStakingInstruction(instruction);
 *   return parsed.kind === 'stake' ? parsed.data.tokenAmount : 0n;
 * }
 * \`\`\`
 */
export function parseInferenceStakingInstruction(instruction: InstructionInput, config: AccountConfig = {}): ParsedInferenceStakingInstruction {
  checkObject('instruction', instruction);
  const programAddress = programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS);
  const data = instructionData(instruction, programAddress);
  if (data === null) throw wrongProgramError({ instruction: 'staking', actual: instruction.programAddress, programAddress });
  const kind = identifyInferenceStakingInstruction(data);
  switch (kind) {
${names.map((name) => `    case '${kind(name)}': return { kind, ...parse${name}Instruction(instruction, config) };`).join('\n')}
    case null: throw wrongInstructionError({ instruction: 'staking', actual: [...data.slice(0, 8)] });
  }
}
`;
}
