/**
 * Speed beside other libraries, in one process, equal results asserted first: `npm run bench`. Exits with 1 when a figure that must
 * be reached is missed; a busy machine makes all of them worse.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchRewardTrees } from '../test/bench/merkle.bench.js';
import { benchProgram } from '../test/bench/program.bench.js';
import { benchSampling } from '../test/bench/sampling.bench.js';

const ENTRY = pathToFileURL(join(import.meta.dirname, '../dist/bundle/index.js')).href;
const MOST_IMPORT_MILLISECONDS = 10;

/** Milliseconds to import the built package in a fresh process: the median of several. */
function importTime(): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(ENTRY)}); console.log(performance.now() - start)`;
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[4]!;
}

const programIsFast = await benchProgram();
const treesAreFast = benchRewardTrees();
const picksAreFast = benchSampling();
const milliseconds = importTime();
console.log(`\nimport of the package: ${milliseconds.toFixed(1)} ms  must ${MOST_IMPORT_MILLISECONDS} ms`);
if (!programIsFast || !treesAreFast || !picksAreFast || milliseconds > MOST_IMPORT_MILLISECONDS) process.exitCode = 1;
