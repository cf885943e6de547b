/** Calls every exported function with garbage in every part of its arguments: `npm run sweep`. `--verbose` lists the calls that fail. */
import { describeSweep, runSweep } from '../test/support/sweep.js';

const report = await runSweep();
if (process.argv.includes('--verbose')) for (const line of [...report.untyped, ...report.silent]) console.log(line);
for (const name of report.withoutSample)
  console.log(`${name} has no sample arguments in test/support/sweep-samples.ts`);
console.log(describeSweep(report));
if (report.untyped.length + report.silent.length + report.withoutSample.length > 0) process.exitCode = 1;
