import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The TypeScript of every fenced `ts` block of README.md, docs/ and the docblocks of src/, each as a module of its own. */
function collectBlocks(): Map<string, string> {
  const pages = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'), { encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ].filter((page) => existsSync(join(ROOT, page)));
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`);

  const blocks = new Map<string, string>();
  for (const file of [...pages, ...sources]) {
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
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    Object.assign(options, {
      noUnusedLocals: false,
      noUnusedParameters: false,
      baseUrl: ROOT,
      paths: { 'inference-staking-sdk': ['./src/index.ts'] },
    });

    const virtual = new Map<string, { title: string; text: string }>();
    let index = 0;
    for (const [title, code] of blocks) {
      // `export {}` makes each block a module: names of one do not meet those of another.
      virtual.set(join(ROOT, `test/package/block-${index++}.ts`), { title, text: `${code}\nexport {};\n` });
    }
    const host = ts.createCompilerHost(options);
    const onDisk = { ...host };
    host.fileExists = (path) => virtual.has(path) || onDisk.fileExists(path);
    host.readFile = (path) => virtual.get(path)?.text ?? onDisk.readFile(path);
    host.getSourceFile = (path, version, ...rest) => {
      const block = virtual.get(path);
      return block ? ts.createSourceFile(path, block.text, version) : onDisk.getSourceFile(path, version, ...rest);
    };

    const program = ts.createProgram([...virtual.keys()], options, host);
    const problems = [...virtual.keys()].flatMap((path) => {
      const source = program.getSourceFile(path)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        (diagnostic) =>
          `${virtual.get(path)!.title} (+${source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line}): ` +
          ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
      );
    });
    expect(problems).toEqual([]);
    console.log(`${blocks.size} code blocks type-checked (${relative(ROOT, join(ROOT, 'src'))}, docs, README)`);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)].filter((page) =>
      page.endsWith('.md'),
    );
    const named = pages.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/npm run ([\w:-]+)/gu)].map((match) => match[1]!),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
