import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../support/markdown.js';

const ROOT = join(import.meta.dirname, '../..');
const HANDLERS = 'src/program-model/instructions';
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const anchors = anchorsOf(read('docs/protocol.md'));

/** Every file of a folder whose name ends in one of the endings, by its path from the root. */
function filesOf(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `${folder}/${file}`);
}

describe('citations of docs/protocol.md', () => {
  it('name a heading that exists', () => {
    const sources = ['src', 'test', 'scripts', 'examples'].flatMap((folder) => filesOf(folder, '.ts'));
    const cited = sources.flatMap((file) =>
      [...read(file).matchAll(/docs\/protocol\.md#([\w-]+)/gu)].map((match) => ({ file, anchor: match[1]! })),
    );
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(({ anchor }) => !anchors.has(anchor))).toEqual([]);
  });

  it('of the stand-in name a heading that exists', () => {
    const cited = filesOf('test/program/src', '.h', '.c').flatMap((file) =>
      [...read(file).matchAll(/protocol\.md, "([^"]+)"/gu)].map((match) => match[1]!),
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((heading) => !anchors.has(heading.toLowerCase().replace(/ /gu, '-')))).toEqual([]);
  });

  it('stand on each handler of the model, for its own instruction', () => {
    const { instructions } = JSON.parse(read('idl/inference_staking.json')) as { instructions: { name: string }[] };
    const without = instructions.filter(({ name }) => {
      const handler = read(`${HANDLERS}/${name.replace(/_/gu, '-')}.ts`);
      return !anchors.has(name) || !new RegExp(`docs/protocol\\.md#${name}\\b`, 'u').test(handler);
    });
    expect(without).toEqual([]);
  });
});

describe('docs/protocol.md', () => {
  const page = read('docs/protocol.md');
  interface Named {
    readonly name: string;
    readonly discriminator: readonly number[];
  }
  const { instructions, accounts, events, errors } = JSON.parse(read('idl/inference_staking.json')) as {
    readonly instructions: readonly Named[];
    readonly accounts: readonly Named[];
    readonly events: readonly Named[];
    readonly errors: readonly { readonly code: number; readonly name: string }[];
  };

  it('has the discriminators of the IDL', () => {
    for (const { name, discriminator } of instructions)
      expect(page).toContain(`#### ${name}\n\nDiscriminator \`[${discriminator.join(',')}]\`.`);
    for (const { name, discriminator } of accounts)
      expect(page).toContain(`\`${name}\` \`[${discriminator.join(',')}]\``);
    for (const { name, discriminator } of events)
      expect(page).toMatch(new RegExp(`\\| ${name} +\\| \\[${discriminator.join(',')}\\] +\\|`, 'u'));
  });

  it('has the errors of the IDL, each with its code', () => {
    const listed = [...page.matchAll(/^\| (6\d{3}) \| (\w+)/gmu)].map((match) => `${match[1]} ${match[2]}`);
    expect(listed).toEqual(errors.map(({ code, name }) => `${code} ${name}`));
  });
});
