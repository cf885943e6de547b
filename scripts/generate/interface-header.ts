import { ANCHOR_ERRORS } from './foreign-errors.js';
import { pascal, upper, type Idl } from './idl.js';

/** The number of which eight little-endian bytes are the discriminator. */
function word(discriminator: readonly number[]): string {
  return `0x${[...discriminator]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}UL`;
}

/** test/program/src/interface.h: the names and numbers of the IDL for the C sources of the stand-in. */
export function interfaceHeader(idl: Idl): string {
  const errors = [...ANCHOR_ERRORS, ...idl.errors];
  return `/* Generated from idl/inference_staking.json by \`npm run generate\`. Do not edit. */

${idl.instructions.map(({ name, discriminator }) => `#define ${upper(pascal(name))}_INSTRUCTION ${word(discriminator)}`).join('\n')}

${idl.accounts.map(({ name, discriminator }) => `#define ${upper(name)}_ACCOUNT ${word(discriminator)}`).join('\n')}

${idl.events.map(({ name, discriminator }) => `#define ${upper(name)} ${word(discriminator)}`).join('\n')}

enum {
${errors.map(({ code, name }) => `  ${upper(name)} = ${code},`).join('\n')}
};
static const struct { const char *name; unsigned long code; } ERROR_NAMES[] = {
${errors.map(({ code, name }) => `  { "${name}", ${code} },`).join('\n')}
};
`;
}
