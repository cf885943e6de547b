import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Every name of an entry point, types included, in the order of its text. */
function namesOf(entry: string): string[] {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  return checker
    .getExportsOfModule(symbol)
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
}

// A public name is added on purpose: `npx vitest run test/package/exports -u`, and a line in CHANGELOG.md.
it('the public names of `.` are those of the snapshot', async () => {
  const names = namesOf(join(import.meta.dirname, '../../src/index.ts'));
  expect(names.length).toBeGreaterThan(100);
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('exports.snapshot.txt');
});
