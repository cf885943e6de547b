/** The compiler must refuse an instruction that lacks an account or an argument, whichever it is. */
import { expect, it } from 'vitest';
import { DERIVED } from '../../scripts/generate/facts.js';
import { camel, pascal } from '../../scripts/generate/idl.js';
import { fieldsOf, IDL } from '../support/random-values.js';
import { typeErrorsOf } from '../support/type-check.js';

it('every field that cannot be derived is required by the type of a builder', () => {
  const modules = new Map<string, string>();
  let missing = 0;
  for (const { name, accounts, args } of IDL.instructions) {
    const required = [
      ...accounts
        .filter(
          ({ name: account, address, optional, pda }) =>
            address === undefined &&
            optional !== true &&
            DERIVED[`${name}.${account}`] === undefined &&
            // A seed inside an account is known to the chain alone.
            (pda === undefined || pda.seeds.some((seed) => seed.kind === 'account' && seed.path.includes('.'))),
        )
        .map((account) => camel(account.name)),
      ...args
        .flatMap(({ type }) => fieldsOf(type.defined.name))
        .filter(({ type }) => typeof type === 'string' || !('option' in type))
        .map((field) => camel(field.name)),
    ];
    const [build, input] = [`get${pascal(name)}Instruction`, `${pascal(name)}Input`];
    const header = `import { ${build}, type ${input} } from 'inference-staking-sdk';`;
    const pick = (fields: readonly string[]): string =>
      `Pick<${input}, ${fields.length === 0 ? 'never' : fields.map((field) => `'${field}'`).join(' | ')}>`;
    modules.set(`${name}: all`, `${header}\ndeclare const input: ${pick(required)};\n${build}(input);`);
    for (const field of required) {
      missing += 1;
      const rest = pick(required.filter((other) => other !== field));
      modules.set(
        `${name} without ${field}`,
        `${header}\ndeclare const input: ${rest};\n// @ts-expect-error ${field} is missing\n${build}(input);`,
      );
    }
  }
  expect(typeErrorsOf(modules)).toEqual([]);
  expect(missing).toBeGreaterThan(IDL.instructions.length);
});
