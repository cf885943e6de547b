import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, localLinksOf } from '../support/markdown.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const DOCS = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.startsWith('api'))
  .map((file) => `docs/${file}`);
const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...DOCS].filter((page) => existsSync(join(ROOT, page)));

describe('links of README, CONTRIBUTING and docs', () => {
  const links = PAGES.flatMap((page) => localLinksOf(read(page)).map((target) => ({ page, target })));

  it('lead to files that exist', () => {
    expect(links.length).toBeGreaterThan(20);
    const broken = links.filter(({ page, target }) => {
      const [path] = target.split('#');
      return path !== '' && !existsSync(join(ROOT, normalize(join(dirname(page), path!))));
    });
    expect(broken).toEqual([]);
  });

  it('lead to headings that exist', () => {
    const broken = links.filter(({ page, target }) => {
      const [path, anchor] = target.split('#');
      const linked = path === '' ? page : normalize(join(dirname(page), path!));
      return anchor !== undefined && linked.endsWith('.md') && !anchorsOf(read(linked)).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('reach every page from the README', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const target of localLinksOf(read(page))) {
        const linked = normalize(join(dirname(page), target.split('#')[0]!));
        if (linked.endsWith('.md') && existsSync(join(ROOT, linked))) reached.add(linked);
      }
    }
    expect(DOCS.filter((page) => !reached.has(page))).toEqual([]);
  });
});
