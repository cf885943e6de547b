import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Group {
  readonly title: string;
  readonly exports: { readonly names: string[]; readonly path: string }[];
}

const groups: Group[] = [];
const index = readFileSync(join(import.meta.dirname, '../../src/index.ts'), 'utf8');
for (const [, title, names, path] of index.matchAll(/^\/\/ (.+)$|^export \{([^}]*)\} from '([^']+)';$/gmu)) {
  if (title !== undefined) groups.push({ title, exports: [] });
  else
    groups.at(-1)!.exports.push({
      names: names!
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      path: path!,
    });
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Values stand before types. */
const sortKey = (name: string) => (name.startsWith('type ') ? `~${name.slice(5)}` : name);

describe('src/index.ts', () => {
  it('has each group once, and no empty one', () => {
    expect(groups.length).toBeGreaterThan(5);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    expect(groups.filter(({ exports }) => exports.length === 0)).toEqual([]);
  });

  it('has each file in one place, sorted by path within its group', () => {
    for (const { title, exports } of groups) {
      const paths = exports.map(({ path }) => path);
      expect(paths, title).toEqual([...paths].sort(compare));
    }
    const all = groups.flatMap(({ exports }) => exports.map(({ path }) => path));
    expect(all.filter((path, place) => all.indexOf(path) !== place)).toEqual([]);
  });

  it('has the names of a file sorted, values before types', () => {
    for (const { names, path } of groups.flatMap(({ exports }) => exports))
      expect(names, path).toEqual([...names].sort((a, b) => compare(sortKey(a), sortKey(b))));
  });
});
