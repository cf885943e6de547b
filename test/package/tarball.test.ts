import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installTarball, packTarball } from '../support/tarball.js';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'inference-staking-sdk-'));
let installed: string;
let files: readonly string[];

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A consumer's folder: the unpacked tarball and nothing else in node_modules. */
beforeAll(async () => {
  const tarball = await packTarball();
  installed = installTarball(tarball, folder);
  files = tarball.files;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the packed tarball', () => {
  it('holds the build, the IDL and the docs, nothing else', () => {
    const surprising = files
      .filter((path) => !/^dist\/bundle\/index\.(?:js|cjs|d\.ts|d\.cts)$/u.test(path))
      .filter((path) => !/^dist\/modules\/(?:[\w-]+\/)*[\w-]+\.js$/u.test(path))
      .filter((path) => path !== 'idl/inference_staking.json')
      .filter((path) => !/^docs\/(?!api\/)(?:[\w-]+\/)?[\w-]+\.md$/u.test(path))
      .filter((path) => !['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'].includes(path));
    expect(surprising).toEqual([]);
    expect(files).toContain('docs/protocol.md');
  });

  it('has one module for each source file', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `dist/modules/${file.replace(/\.ts$/u, '.js')}`);
    expect(files.filter((path) => path.startsWith('dist/modules/')).sort()).toEqual(sources.sort());
  });

  it('has the same names in both outputs', () => {
    writeFileSync(
      join(folder, 'names.mjs'),
      `import * as bundle from './node_modules/inference-staking-sdk/dist/bundle/index.js';
import * as modules from './node_modules/inference-staking-sdk/dist/modules/index.js';
console.log(JSON.stringify([Object.keys(bundle), Object.keys(modules)]));
`,
    );
    const [bundle, modules] = JSON.parse(run('node', 'names.mjs')) as [string[], string[]];
    expect(bundle.length).toBeGreaterThan(100);
    expect(modules).toEqual(bundle);
  });

  it('brings no dependency and no install script', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies?: object;
      peerDependenciesMeta: Record<string, { optional?: boolean }>;
      scripts: object;
    };
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.peerDependenciesMeta['@solana/kit']).toEqual({ optional: true });
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
    ['none', null],
    ['8', 'node_modules/@solana/kit'],
    ['7', 'node_modules/kit-7'],
    ['6', 'node_modules/kit-6'],
  ])('type-checks with kit %s, for ESM and CommonJS, libraries included where there is no kit', (major, kit) => {
    const consumer = join(folder, `kit-${major}`);
    mkdirSync(join(consumer, 'node_modules/@solana'), { recursive: true });
    // A copy, not a link: its import of kit must resolve to this consumer's.
    cpSync(installed, join(consumer, 'node_modules/inference-staking-sdk'), { recursive: true });
    if (kit !== null) symlinkSync(join(ROOT, kit), join(consumer, 'node_modules/@solana/kit'));
    const kitTypes =
      kit === null
        ? `import { getStakeInstruction } from 'inference-staking-sdk';
type Address = Parameters<typeof getStakeInstruction>[0]['operatorPool'];
type Instruction = ReturnType<typeof getStakeInstruction>;
const address = (text: string) => text as Address;`
        : `import { address, type Instruction } from '@solana/kit';
import { getStakeInstruction } from 'inference-staking-sdk';`;
    const code = `${kitTypes}
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
          // The declarations name AbortSignal, which DOM or Node's types declare.
          lib: kit === null ? ['ES2022', 'DOM'] : ['ES2022', 'DOM', 'ESNext.Disposable'],
          strict: true,
          noEmit: true,
          // With kit, its own declarations would be checked too.
          skipLibCheck: kit !== null,
          types: [],
          paths: kit === null ? {} : { '@solana/kit': ['./node_modules/@solana/kit'] },
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
