import { ANCHOR_ERRORS, STAKING_REMEDIES, SYSTEM_ERRORS, TOKEN_ERRORS, type ErrorFact } from './foreign-errors.js';
import type { Idl } from './idl.js';

function table(facts: readonly ErrorFact[]): string {
  const rows = facts.map(
    ({ code, name, meaning, remedy }) =>
      `    case ${code}: return { code, name: ${JSON.stringify(name)}, meaning: ${JSON.stringify(meaning)}, remedy: ${JSON.stringify(remedy)} };`,
  );
  return `  switch (code) {\n${rows.join('\n')}\n    default: return null;\n  }`;
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
 * Null for a code that is not known. Codes mean nothing without the program whose frame failed: ask for that program's.
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from 'inference-staking-sdk';
 *
 * const { meaning, remedy } = ${name}(${facts[0]!.code})!;
 * \`\`\`
 */
export function ${name}(code: number): ErrorDescription | null {
${table(facts)}
}
`;
  return `${header}

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
