import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'inference-staking-sdk-'));
const installed = join(folder, 'node_modules/inference-staking-sdk');
let packed: { files: { path: string }[]; filename: string };

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A consumer's folder: the unpacked tarball and nothing else in node_modules. */
beforeAll(() => {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  [packed] = JSON.parse(output.slice(output.search(/^\[/mu))) as [typeof packed];
  mkdirSync(installed, { recursive: true });
  run('tar', '-xzf', packed.filename, '-C', installed, '--strip-components=1');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the packed tarball', () => {
  it('holds the build, the IDL and the docs, nothing else', () => {
    const surprising = packed.files
      .map(({ path }) => path)
      .filter((path) => !/^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/u.test(path))
      .filter((path) => path !== 'idl/inference_staking.json')
      .filter((path) => !/^docs\/(?!api\/)(?:[\w-]+\/)?[\w-]+\.md$/u.test(path))
      .filter((path) => !['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'].includes(path));
    expect(surprising).toEqual([]);
    expect(packed.files.map(({ path }) => path)).toContain('docs/protocol.md');
  });

  it('brings no dependency and no install script', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies?: object;
      scripts: object;
    };
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/u.test(name))).toEqual([]);
  });

  it.each([
    ['ES module', 'esm.mjs', `import * as sdk from 'inference-staking-sdk'`],
    ['CommonJS', 'cjs.cjs', `const sdk = require('inference-staking-sdk')`],
  ])('loads as %s in Node, without kit installed', (_title, file, load) => {
    writeFileSync(join(folder, file), `${load};\nconsole.log(sdk.INFERENCE_STAKING_PROGRAM_ADDRESS);\n`);
    expect(run('node', file).trim()).toBe('stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG');
  });

  it('exports the IDL and its package.json', () => {
    writeFileSync(
      join(folder, 'json.cjs'),
      `console.log(require('inference-staking-sdk/idl.json').instructions.length, require('inference-staking-sdk/package.json').name)`,
    );
    expect(run('node', 'json.cjs').trim()).toBe('24 inference-staking-sdk');
  });

  it('bundles for a browser without a polyfill, a Buffer or a process', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from 'inference-staking-sdk'`, resolveDir: folder },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
    });
    const code = outputFiles[0]!.text;
    expect(code).not.toMatch(/\bBuffer\b|\bprocess\.|\brequire\(|\beval\(|new Function/u);
  });

  it.each([
    ['8', 'node_modules/@solana/kit'],
    ['7', 'node_modules/kit-7'],
    ['6', 'node_modules/kit-6'],
  ])('type-checks with kit %s, for ESM and CommonJS', (major, kit) => {
    const consumer = join(folder, `kit-${major}`);
    mkdirSync(join(consumer, 'node_modules/@solana'), { recursive: true });
    // A copy, not a link: its import of kit must resolve to this consumer's.
    cpSync(installed, join(consumer, 'node_modules/inference-staking-sdk'), { recursive: true });
    symlinkSync(join(ROOT, kit), join(consumer, 'node_modules/@solana/kit'));
    const code = `import { address, type Instruction } from '@solana/kit';
import { getStakeInstruction } from 'inference-staking-sdk';
const someone = address('11111111111111111111111111111111');
export const instruction: Instruction = getStakeInstruction({
  owner: someone, operatorPool: someone, operatorStakingRecord: someone, ownerTokenAccount: someone, tokenAmount: 1n,
});
`;
    writeFileSync(join(consumer, 'consumer.mts'), code);
    writeFileSync(join(consumer, 'consumer.cts'), code);
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'NodeNext',
          target: 'ES2022',
          lib: ['ES2022', 'DOM', 'ESNext.Disposable'],
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: [],
          paths: { '@solana/kit': ['./node_modules/@solana/kit'] },
        },
        files: ['consumer.mts', 'consumer.cts'],
      }),
    );
    let problems = '';
    try {
      execFileSync('node', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', consumer], { encoding: 'utf8' });
    } catch (error) {
      problems = (error as { stdout: string }).stdout;
    }
    expect(problems).toBe('');
  });
});
