/** Prints what a browser bundle of the SDK weighs, minified and gzipped: `npm run size`. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

const BUNDLES: readonly (readonly [title: string, code: string, must: number])[] = [
  ['getStakeInstruction + fetchOperatorPool', `export { getStakeInstruction, fetchOperatorPool } from 'sdk'`, 6000],
  ['everything', `export * from 'sdk'`, 25000],
];

let tooLarge = false;
for (const [title, code, must] of BUNDLES) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    alias: { sdk: join(ROOT, 'src/index.ts') },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const bytes = outputFiles[0]!.contents;
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  tooLarge ||= gzipped > must;
  console.log(
    `${title.padEnd(42)} ${String(bytes.length).padStart(7)} B minified ${String(gzipped).padStart(6)} B gzip (must: ${must})`,
  );
}
process.exitCode = tooLarge ? 1 : 0;
