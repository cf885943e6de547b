/**
 * Writes src/program/, the fetch functions of src/queries/ and the stand-in's interface.h from idl/inference_staking.json: `npm run generate`. With
 * `--check` it writes nothing and fails when a byte would change.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accountFile, eventFile } from './generate/accounts.js';
import { actionAccountsFile, actionsFile, buildActionFile, parseInstructionFile } from './generate/actions.js';
import { describeErrorFile, errorsFile } from './generate/errors.js';
import { decodeEventFile } from './generate/events.js';
import { PDAS } from './generate/facts.js';
import { camel, kebab, pascal, upper, type Idl } from './generate/idl.js';
import { interfaceHeader } from './generate/interface-header.js';
import { instructionFile } from './generate/instructions.js';
import { pdaFile } from './generate/pdas.js';
import { fetchFile } from './generate/queries.js';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = join(ROOT, 'src');
const PROGRAM = join(SOURCES, 'program');
const HEADER_FILE = 'test/program/src/interface.h';
const idl = JSON.parse(readFileSync(join(ROOT, 'idl/inference_staking.json'), 'utf8')) as Idl;
const HEADER = '// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.';

/** A function that identifies bytes as one of `items`, by discriminator. */
function identifyFile(kind: 'Instruction' | 'Event', items: readonly { name: string }[]): string {
  const known = items.map(({ name }) => ({
    name: camel(name.charAt(0).toLowerCase() + name.slice(1)),
    constant: `${upper(pascal(name))}_DISCRIMINATOR`,
    file: `./${kind.toLowerCase()}s/${kebab(pascal(name))}.js`,
  }));
  return `${HEADER}
${kind === 'Event' ? '' : "import type { ReadonlyUint8Array } from '../kit/kit-types.js';\n"}import { hasDiscriminator } from '../wire/discriminator.js';
${kind === 'Event' ? '' : "import { programAddressOf, type AccountConfig } from '../wire/encoded-account.js';\nimport { instructionData, type InstructionInput } from '../wire/instruction-accounts.js';\n"}${known.map(({ constant, file }) => `import { ${constant} } from '${file}';`).join('\n')}
${kind === 'Event' ? '' : "import { INFERENCE_STAKING_PROGRAM_ADDRESS } from './program-address.js';\n"}
/** The name of ${kind === 'Event' ? 'an event' : 'an instruction'} of the program. */
export type InferenceStaking${kind}Name = ${known.map(({ name }) => `'${name}'`).join(' | ')};

/**
${
  kind === 'Event'
    ? ` * Which event of the program \`data\` is, by its first eight bytes, or null for none of them.
 * Anchor's discriminators depend on the name only: pass bytes from logs of the staking program.`
    : ` * Which instruction of the program this is, or null for none of them: one that calls another program, or does not start with a known discriminator.
 * Data alone does not tell its program, because Anchor's discriminators depend on the name only: pass data of the staking program.
 * Accounts and arguments are not checked; the parser of the instruction does that.`
}
 *
 * @throws \`STAKING_SDK_ERROR__INPUT__WRONG_TYPE\` for data that is not bytes
 * @example
 * \`\`\`ts
 * import { identifyInferenceStaking${kind}${kind === 'Event' ? '' : ', type InstructionInput'} } from 'inference-staking-sdk';
 *
 * ${kind === 'Event' ? 'declare const bytes: Uint8Array;' : 'declare const instruction: InstructionInput;'}
 * const isStake = identifyInferenceStaking${kind}(${kind === 'Event' ? 'bytes' : 'instruction'}) === '${kind === 'Event' ? 'stakeEvent' : 'stake'}';
 * \`\`\`
 */
${
  kind === 'Event'
    ? 'export function identifyInferenceStakingEvent(data: Uint8Array): InferenceStakingEventName | null {'
    : `export function identifyInferenceStakingInstruction(
  instruction: InstructionInput | ReadonlyUint8Array | Uint8Array,
  config: AccountConfig = {},
): InferenceStakingInstructionName | null {
  const data = instructionData(instruction, programAddressOf(config, INFERENCE_STAKING_PROGRAM_ADDRESS));
  if (data === null) return null;`
}
${known.map(({ name, constant }) => `  if (hasDiscriminator(data, ${constant})) return '${name}';`).join('\n')}
  return null;
}
`;
}

const files = new Map<string, string>([
  [
    'program-address.ts',
    `${HEADER}\nimport type { Address } from '../kit/kit-types.js';\n\n/** The program on mainnet, and the default everywhere. */\nexport const INFERENCE_STAKING_PROGRAM_ADDRESS = '${idl.address}' as Address<'${idl.address}'>;\n`,
  ],
  ['errors.ts', errorsFile(idl, HEADER)],
  ['describe-error.ts', describeErrorFile(idl, HEADER)],
  ['decode-event.ts', decodeEventFile(idl, HEADER)],
  ['actions.ts', actionsFile(idl, HEADER)],
  ['action-accounts.ts', actionAccountsFile(idl, HEADER)],
  ['build-action.ts', buildActionFile(idl, HEADER)],
  ['parse-instruction.ts', parseInstructionFile(idl, HEADER)],
  ['identify-instruction.ts', identifyFile('Instruction', idl.instructions)],
  ['identify-event.ts', identifyFile('Event', idl.events)],
]);
for (const name of Object.keys(PDAS)) files.set(`pdas/${kebab(pascal(name))}.ts`, pdaFile(name, idl.address));
for (const account of idl.accounts) files.set(`accounts/${kebab(account.name)}.ts`, accountFile(idl, account));
for (const event of idl.events) files.set(`events/${kebab(event.name)}.ts`, eventFile(idl, event));
for (const item of idl.instructions)
  files.set(`instructions/${kebab(pascal(item.name))}.ts`, instructionFile(idl, item));

const options = await resolveConfig(join(ROOT, 'package.json'));
/** By path below src/. */
const wanted = new Map<string, string>();
const add = async (path: string, code: string): Promise<void> => {
  wanted.set(path, await format(code, { ...options, parser: 'typescript' }));
};
for (const [path, code] of files) await add(join('program', path), code);
for (const { name } of idl.accounts) await add(`queries/fetch-${kebab(name)}.ts`, fetchFile(name, HEADER));

const present = existsSync(PROGRAM)
  ? readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join('program', path))
  : [];
if (process.argv.includes('--check')) {
  const isStale = (path: string): boolean =>
    !existsSync(join(SOURCES, path)) || readFileSync(join(SOURCES, path), 'utf8') !== wanted.get(path);
  const stale = [...new Set([...present, ...wanted.keys()])].filter(isStale);
  for (const path of stale) console.error(`src/${path} is not what the generator writes: run \`npm run generate\`.`);
  const headerIsStale = readFileSync(join(ROOT, HEADER_FILE), 'utf8') !== interfaceHeader(idl);
  if (headerIsStale) console.error(`${HEADER_FILE} is not what the generator writes: run \`npm run generate\`.`);
  process.exitCode = stale.length > 0 || headerIsStale ? 1 : 0;
} else {
  rmSync(PROGRAM, { recursive: true, force: true });
  for (const [path, code] of wanted) {
    mkdirSync(dirname(join(SOURCES, path)), { recursive: true });
    writeFileSync(join(SOURCES, path), code);
  }
  writeFileSync(join(ROOT, HEADER_FILE), interfaceHeader(idl));
  console.log(`${wanted.size} files written to src/, and ${HEADER_FILE}`);
}
