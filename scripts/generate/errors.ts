import { ANCHOR_ERRORS, STAKING_REMEDIES, SYSTEM_ERRORS, TOKEN_ERRORS, type ErrorFact } from './foreign-errors.js';
import { upper, type Idl } from './idl.js';

function table(facts: readonly ErrorFact[]): string {
  const rows = facts.map(
    ({ code, name, meaning, remedy }) =>
      `    case ${code}: return { code, name: ${JSON.stringify(name)}, meaning: ${JSON.stringify(meaning)}, remedy: ${JSON.stringify(remedy)} };`,
  );
  return `  const code = readErrorCode(given);\n  switch (code) {\n${rows.join('\n')}\n    default: return null;\n  }`;
}

/** src/program/errors.ts: the code of every error by its name. */
export function errorsFile(idl: Idl, header: string): string {
  const constant = (name: string): string => `INFERENCE_STAKING_ERROR__${upper(name)}`;
  const codes = (facts: readonly ErrorFact[]): string =>
    facts.map(({ name, code }) => `  ${name}: ${code},`).join('\n');
  return `${header}
${idl.errors.map(({ code, name, msg }) => `/** ${msg} */\nexport const ${constant(name)} = ${code};`).join('\n')}

/** The code of every error of the staking program by name: its own, and those of Anchor's checks inside it. */
export const INFERENCE_STAKING_ERROR_CODES = {
${codes(ANCHOR_ERRORS)}
${idl.errors.map(({ name }) => `  ${name}: ${constant(name)},`).join('\n')}
} as const;

/** The name of an error of the staking program, or of one of Anchor's checks inside it. */
export type InferenceStakingErrorName = keyof typeof INFERENCE_STAKING_ERROR_CODES;

/** The code of every error of the System program by name. */
export const SYSTEM_ERROR_CODES = {
${codes(SYSTEM_ERRORS)}
} as const;

/** The code of every error of the SPL Token program by name. */
export const TOKEN_ERROR_CODES = {
${codes(TOKEN_ERRORS)}
} as const;
`;
}

/** src/program/describe-error.ts: name, meaning and remedy of every code a staking transaction can end with. */
export function describeErrorFile(idl: Idl, header: string): string {
  const own = idl.errors.map(({ code, name, msg }) => {
    const remedy = STAKING_REMEDIES[name];
    if (remedy === undefined) throw new Error(`STAKING_REMEDIES says nothing about ${name}.`);
    return { code, name, meaning: msg, remedy };
  });
  const describe = (name: string, doc: string, facts: readonly ErrorFact[]): string => `
/**
 * ${doc}
 * RPC clients give codes as number or as bigint: both are taken. Null for a code that is not known. Codes mean nothing without the program whose frame failed: ask for that program's.
 *
 * @throws \`STAKING_SDK_ERROR__INPUT__WRONG_TYPE\` for what is no number and no bigint; \`STAKING_SDK_ERROR__INPUT__INTEGER_OUT_OF_RANGE\` for what is no u32
 * @example
 * \`\`\`ts
 * import { ${name} } from 'inference-staking-sdk';
 *
 * const { meaning, remedy } = ${name}(${facts[0]!.code})!;
 * \`\`\`
 */
export function ${name}(given: number | bigint): ErrorDescription | null {
${table(facts)}
}
`;
  return `${header}
import { readErrorCode } from '../checks/check-integer.js';

/** What a program's error code says, in words for people. */
export interface ErrorDescription {
  readonly code: number;
  readonly name: string;
  /** What is wrong. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
}
${describe('describeInferenceStakingError', "An error of the staking program: its own 50, and those of Anchor's checks inside it.", [...own, ...ANCHOR_ERRORS])}${describe('describeSystemError', 'An error of the System program.', SYSTEM_ERRORS)}${describe('describeTokenError', 'An error of the SPL Token program.', TOKEN_ERRORS)}`;
}
