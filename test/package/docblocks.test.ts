import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import * as sdk from '../../src/index.js';

const SOURCES = join(import.meta.dirname, '../../src');

/** The docblock of every function that src/ exports, the last overload's implementation left out. */
function* exportedFunctions(): Generator<{ name: string; file: string; doc: string }> {
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const seen = new Set<string>();
    for (const statement of source.statements) {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
      const name = statement.name.text;
      // Overloads share the docblock of the first.
      if (seen.has(name)) continue;
      seen.add(name);
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
      if (isExported) yield { name, file, doc: text.slice(statement.pos, statement.getStart()) };
    }
  }
}

it('every public function has a docblock with an example', () => {
  const functions = [...exportedFunctions()].filter(({ name }) => name in sdk);
  const publicNames = Object.entries(sdk).filter(
    ([name, value]) => typeof value === 'function' && /^[a-z]/u.test(name),
  );
  expect(functions.length).toBe(publicNames.length);
  const without = functions.filter(({ doc }) => !/\/\*\*[\s\S]*@example\n \* ```ts\n/u.test(doc));
  expect(without.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
});
