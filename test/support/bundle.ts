/** What a browser app gets of the packed package, minified. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

export interface Bundle {
  readonly code: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** The public values that come from these folders of src/. */
export function namesFrom(folders: readonly string[]): string[] {
  const index = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');
  return [...index.matchAll(/^export \{([^}]*)\} from '\.\/([\w-]+)\//gmu)]
    .filter(([, , folder]) => folders.includes(folder!))
    .flatMap(([, names]) => names!.split(',').map((name) => name.trim()))
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** All that speaks to the program: instructions, accounts, events, errors with their meanings, addresses and fetch functions. */
export const PROGRAM_LAYER = namesFrom(['addresses', 'errors', 'program', 'queries', 'wire']);

/**
 * What is measured, and the most bytes it may weigh, minified and gzipped. `reached` is given where the budget is missed: the test then holds
 * the size to that number, so that it does not grow, while `npm run size` reports the miss.
 */
export const BUDGETS: readonly (readonly [
  title: string,
  names: readonly string[],
  most: number,
  reached: number | null,
])[] = [
  ['one formula (splitCommission)', ['splitCommission'], 1_000, null],
  ['the priority score', ['computePriorityScore'], 1_000, 1_300],
  ['amounts from text', ['parseIntTokens', 'formatIntTokens'], 1_500, 1_900],
  ['one decoder', ['decodeStakingRecordData'], 2_500, 2_750],
  ['getStakeInstruction + fetchOperatorPool', ['getStakeInstruction', 'fetchOperatorPool'], 6_000, 8_000],
  ['checkAction', ['checkAction'], 15_000, 17_600],
  ['the program layer', PROGRAM_LAYER, 25_000, null],
  ['everything', ['*'], 75_000, null],
];

/** An app that uses these names of the package, or `*` for all of it. */
const appOf = (names: readonly string[]): string =>
  names[0] === '*'
    ? `import * as sdk from 'inference-staking-sdk';\nglobalThis.sdk = sdk;\n`
    : `import { ${names.join(', ')} } from 'inference-staking-sdk';\nglobalThis.sdk = [${names.join(', ')}];\n`;

function weigh(code: string): Bundle {
  return { code, bytes: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

type Bundler = (consumer: string, names: readonly string[]) => Promise<Bundle>;

/** Bundles an app in a consumer's folder, where the package is installed, with esbuild. */
export const bundleWithEsbuild: Bundler = async (consumer, names) => {
  const { outputFiles } = await build({
    stdin: { contents: appOf(names), resolveDir: consumer },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return weigh(outputFiles[0]!.text);
};

/** The same with Rollup, minified by esbuild. */
export const bundleWithRollup: Bundler = async (consumer, names) => {
  const { rollup } = await import('rollup');
  const entry = join(consumer, 'rollup-entry.js');
  writeFileSync(entry, appOf(names));
  const installed = join(consumer, 'node_modules/inference-staking-sdk');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { module: string };
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'resolve',
        resolveId: (id) => (id === 'inference-staking-sdk' ? join(installed, manifest.module) : null),
      },
    ],
    treeshake: { moduleSideEffects: (id) => id === entry },
  });
  const { output } = await bundle.generate({ format: 'es' });
  rmSync(entry);
  return weigh((await transform(output[0].code, { minify: true, format: 'esm', target: 'es2022' })).code);
};

/** The same with Vite, as it builds an app. */
export const bundleWithVite: Bundler = async (consumer, names) => {
  const { build: buildWithVite } = await import('vite');
  const entry = join(consumer, 'vite-entry.js');
  writeFileSync(entry, appOf(names));
  const result = await buildWithVite({
    root: consumer,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
  });
  rmSync(entry);
  if (Array.isArray(result) || !('output' in result)) throw new Error('Vite made more than one output');
  return weigh(result.output[0].code);
};
