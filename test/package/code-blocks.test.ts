import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeErrorsOf } from '../support/type-check.js';

const ROOT = join(import.meta.dirname, '../..');

/** README, CONTRIBUTING and the pages of docs/, without the generated reference. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('api'))
    .map((file) => `docs/${file}`),
];

/** The TypeScript of every fenced `ts` block of README.md, CONTRIBUTING.md, docs/ and the docblocks of src/, each as a module of its own. */
function collectBlocks(): Map<string, string> {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`);

  const blocks = new Map<string, string>();
  for (const file of [...PAGES, ...sources]) {
    let text = readFileSync(join(ROOT, file), 'utf8');
    // In a docblock every line opens with " * ".
    if (file.endsWith('.ts')) text = text.replace(/^[ \t]*\* ?/gmu, '');
    for (const match of text.matchAll(/^```ts\n([\s\S]*?)^```/gmu)) {
      const line = text.slice(0, match.index).split('\n').length;
      blocks.set(`${file}:${line}`, match[1]!);
    }
  }
  return blocks;
}

describe('code blocks of README, docs and docblocks', () => {
  const blocks = collectBlocks();

  it('are found', () => {
    expect(blocks.size).toBeGreaterThan(10);
  });

  it('type-check against the public entry points', () => {
    expect(typeErrorsOf(blocks)).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = PAGES.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/npm run ([\w:-]+)/gu)].map((match) => match[1]!),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
