/** Prints how long importing the built package takes beyond an empty Node process, and exits 1 over 10 ms: `npm run import-time`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNS = 41;
const MUST = 10;
const GOAL = 7;
const DIST = join(import.meta.dirname, '../dist');
const folder = mkdtempSync(join(tmpdir(), 'inference-staking-sdk-import-'));

const CASES: readonly (readonly [title: string, file: string, code: string])[] = [
  ['empty process', 'empty.mjs', ''],
  ['import, one file', 'bundle.mjs', `import '${pathToFileURL(join(DIST, 'bundle/index.js')).href}';`],
  ['require, one file', 'bundle.cjs', `require(${JSON.stringify(join(DIST, 'bundle/index.cjs'))});`],
  [
    'import, one module per source file',
    'modules.mjs',
    `import '${pathToFileURL(join(DIST, 'modules/index.js')).href}';`,
  ],
];

const times = CASES.map((): number[] => []);
try {
  for (const [, file, code] of CASES) writeFileSync(join(folder, file), code);
  // In turns, so that a busy machine slows all of them alike.
  for (let run = 0; run < RUNS; run++)
    for (const [index, [, file]] of CASES.entries()) {
      const start = performance.now();
      spawnSync(process.execPath, [join(folder, file)]);
      times[index]!.push(performance.now() - start);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const medians = times.map((list) => list.sort((a, b) => a - b)[RUNS >> 1]!);
for (const [index, [title]] of CASES.entries())
  console.log(
    `${title.padEnd(36)} ${(medians[index]! - medians[0]!).toFixed(1).padStart(6)} ms beyond an empty process`,
  );
console.log(`what Node loads: must ${MUST} ms, goal ${GOAL} ms (medians of ${RUNS} processes each)`);
process.exitCode = Math.max(medians[1]!, medians[2]!) - medians[0]! > MUST ? 1 : 0;
