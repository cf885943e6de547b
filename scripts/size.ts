/** Prints what an app gets of the packed package with three bundlers, minified and gzipped, and exits 1 over budget: `npm run size`. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGETS, bundleWithEsbuild, bundleWithRollup, bundleWithVite } from '../test/support/bundle.js';
import { installTarball, packTarball } from '../test/support/tarball.js';

const consumer = realpathSync(mkdtempSync(join(tmpdir(), 'inference-staking-sdk-size-')));
let tooLarge = false;
try {
  installTarball(await packTarball(), consumer);
  console.log(`${'bytes, gzipped'.padEnd(42)} esbuild  rollup    vite    must`);
  for (const [title, names, most] of BUDGETS) {
    const sizes: number[] = [];
    for (const bundle of [bundleWithEsbuild, bundleWithRollup, bundleWithVite])
      sizes.push((await bundle(consumer, names)).gzipped);
    const isTooLarge = sizes.some((size) => size > most);
    tooLarge ||= isTooLarge;
    const columns = [...sizes, most].map((size) => String(size).padStart(7)).join(' ');
    console.log(`${title.padEnd(42)} ${columns}${isTooLarge ? '  missed' : ''}`);
  }
} finally {
  rmSync(consumer, { recursive: true, force: true });
}
process.exitCode = tooLarge ? 1 : 0;
