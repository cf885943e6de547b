import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What an app that uses these names gets into its browser bundle, minified. */
async function bundle(names: readonly string[]): Promise<{ code: string; files: string[]; gzipped: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './src/index.ts'`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    external: ['@solana/kit'],
  });
  const { contents, text } = outputFiles[0]!;
  const inputs = Object.values(metafile.outputs)[0]!.inputs;
  const files = Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0 && file !== '<stdin>');
  return { code: text, files, gzipped: gzipSync(contents, { level: 9 }).length };
}

it.each([
  ['one formula', ['splitCommission'], 1_000],
  ['the priority score', ['priorityScore'], 1_000],
  ['amounts from text', ['parseIntTokens', 'formatIntTokens'], 1_500],
  ['one decoder', ['decodeStakingRecordData'], 2_500],
  ['staking and reading a pool', ['getStakeInstruction', 'fetchOperatorPool'], 6_000],
])('%s is small, and brings nothing of kit', async (title, names, most) => {
  const { code, files, gzipped } = await bundle(names);
  console.log(`${title}: ${gzipped} bytes gzip, at most ${most}; ${files.length} modules`);
  expect(gzipped).toBeLessThan(most + 1);
  expect(code).not.toContain('@solana/kit');
  expect(files.filter((file) => !file.startsWith('src/'))).toEqual([]);
});
