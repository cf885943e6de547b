import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../src');

/** What each folder may import besides itself: the ladder, lowest first. Nobody imports adapters, testing or index. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kit: [],
  errors: ['kit'],
  checks: ['kit', 'errors'],
  wire: ['kit', 'errors', 'checks'],
  program: ['kit', 'errors', 'checks', 'wire'],
  addresses: ['kit', 'errors', 'checks', 'wire', 'program'],
  math: ['kit', 'errors', 'checks'],
  merkle: ['kit', 'errors', 'checks', 'wire', 'program', 'math'],
  routing: ['kit', 'errors', 'checks', 'math'],
  queries: ['kit', 'errors', 'checks', 'wire', 'program', 'addresses', 'program-model'],
  'program-model': ['kit', 'errors', 'checks', 'wire', 'program', 'addresses', 'math', 'merkle'],
  previews: ['kit', 'errors', 'checks', 'wire', 'program', 'addresses', 'math', 'merkle', 'program-model'],
};

interface Module {
  readonly file: string;
  readonly folder: string;
  readonly imports: readonly string[];
  readonly foreign: readonly string[];
}

function readModule(path: string): Module {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const foreign: string[] = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) continue;
    if (specifier.text.startsWith('.')) {
      imports.push(relative(SOURCES, join(dirname(path), specifier.text.replace(/\.js$/, '.ts'))));
      continue;
    }
    foreign.push(specifier.text);
  }
  const file = relative(SOURCES, path);
  return { file, folder: file.split('/')[0]!, imports, foreign };
}

const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readModule(join(SOURCES, file)));

describe('the import ladder', () => {
  it('lists every folder of src', () => {
    const folders = new Set(modules.map(({ folder }) => folder).filter((folder) => folder !== 'index.ts'));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('allows no import of a higher folder', () => {
    const upward = modules.flatMap(({ file, folder, imports }) =>
      folder === 'index.ts'
        ? []
        : imports
            .filter((target) => target.split('/')[0] !== folder && !MAY_IMPORT[folder]?.includes(target.split('/')[0]!))
            .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no cycle', () => {
    const importsOf = new Map(modules.map(({ file, imports }) => [file, imports]));
    const finished = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
        return;
      }
      if (finished.has(file)) return;
      for (const target of importsOf.get(file) ?? []) visit(target, [...path, file]);
      finished.add(file);
    };
    for (const { file } of modules) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('imports no package, not even a type of one', () => {
    expect(modules.flatMap(({ foreign }) => foreign)).toEqual([]);
  });
});
