import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installTarball, packTarball } from '../support/tarball.js';

/** Newer than ES2020, or missing in engines without a DOM: globals, static methods and methods. */
const GLOBALS = [
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'WeakRef',
  'Buffer',
  'process',
  'atob',
  'btoa',
  'Intl',
];
const STATIC_METHODS = ['hasOwn', 'groupBy', 'fromAsync', 'withResolvers', 'any', 'isWellFormed'];
const METHODS = [
  'at',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'with',
  'replaceAll',
  'toWellFormed',
];

/** `with` is a method of the SDK's own maps too: only the run without it tells. */
const FORBIDDEN = [...STATIC_METHODS, ...METHODS].filter((name) => name !== 'with');

const folder = mkdtempSync(join(tmpdir(), 'inference-staking-sdk-'));
let output: string[];

/** The syntax trees of the output, with types as TypeScript infers them. */
let program: ts.Program;
function* nodesOf(): Generator<{ node: ts.Node; file: string }> {
  for (const source of program.getSourceFiles().filter(({ fileName }) => output.includes(fileName))) {
    const stack: ts.Node[] = [source];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      yield { node, file: source.fileName.slice(folder.length) };
      ts.forEachChild(node, (child) => void stack.push(child));
    }
  }
}

beforeAll(async () => {
  const dist = join(installTarball(await packTarball(), folder), 'dist');
  output = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') || file.endsWith('.cjs'))
    .map((file) => join(dist, file));
  program = ts.createProgram(output, { allowJs: true, noEmit: true, types: [], maxNodeModuleJsDepth: 5 });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the output', () => {
  it('has `**` between numbers alone: Babel makes Math.pow of it, which takes no bigint', () => {
    const checker = program.getTypeChecker();
    const isNumber = (node: ts.Node) => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
    const wrong: string[] = [];
    for (const { node, file } of nodesOf())
      if (
        ts.isBinaryExpression(node) &&
        [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken].includes(
          node.operatorToken.kind,
        ) &&
        !(isNumber(node.left) && isNumber(node.right))
      )
        wrong.push(`${file}: ${node.getText()}`);
    expect(output.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('names no global or method newer than the baseline', () => {
    const wrong: string[] = [];
    for (const { node, file } of nodesOf()) {
      if (ts.isPropertyAccessExpression(node) && FORBIDDEN.includes(node.name.text))
        wrong.push(`${file}: ${node.getText()}`);
      if (ts.isIdentifier(node) && GLOBALS.includes(node.text)) wrong.push(`${file}: ${node.text}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['bundle/index.js', 'modules/index.js'])('loads and works in an engine without them: %s', (entry) => {
    writeFileSync(
      join(folder, 'old-engine.mjs'),
      `const print = console.log.bind(console);
for (const name of ${JSON.stringify(GLOBALS.filter((name) => name !== 'process'))}) delete globalThis[name];
for (const type of [Object, Array, Promise, Map, String])
  for (const name of ${JSON.stringify(STATIC_METHODS)}) delete type[name];
for (const type of [Array, String, Uint8Array, Object.getPrototypeOf(Uint8Array)])
  for (const name of ${JSON.stringify(METHODS)}) delete type.prototype[name];
const sdk = await import('./node_modules/inference-staking-sdk/dist/${entry}');
const pool = sdk.INFERENCE_STAKING_PROGRAM_ADDRESS;
const leaves = [{ operatorPool: pool, rewardAmount: 7n, usdcAmount: 3n }];
const tree = sdk.createRewardTree(leaves);
const text = sdk.dumpRewardTrees({ epoch: 1n, trees: [tree] });
print(JSON.stringify([
  sdk.loadRewardTrees(text).trees.length,
  sdk.decodeBase58(pool).length,
  sdk.formatIntTokens(1_500_000_000n),
  String(sdk.parseIntTokens('1.5')),
]));
`,
    );
    const [trees, bytes, shown, parsed] = JSON.parse(
      execFileSync('node', ['old-engine.mjs'], { cwd: folder, encoding: 'utf8' }),
    ) as unknown[];
    expect([trees, bytes, parsed]).toEqual([1, 32, '1500000000']);
    expect(shown).toMatch(/^1\.5/u);
  });
});
