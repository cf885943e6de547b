/**
 * Follows random refusals as `clears` says until their error is gone: `npm run refusals -- --refusals 40000 --seed 1`. The exit code is 1 when
 * one is not cleared.
 */
import { parseArgs } from 'node:util';
import { show } from '../test/support/describe.js';
import { followRefusals } from '../test/support/follow-refusals.js';

const { values } = parseArgs({
  options: { refusals: { type: 'string', default: '40000' }, seed: { type: 'string', default: '1' } },
});
const [wanted, firstSeed] = [Number(values.refusals), Number(values.seed)];
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(firstSeed))
  throw new Error('Give whole numbers: npm run refusals -- --refusals 40000 --seed 1');

const { followed, counts, failures } = followRefusals(wanted, firstSeed, (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${wanted} refusals `);
});
for (const [what, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) console.log(`${count}\t${what}`);
for (const { message, met } of failures.slice(0, 20))
  console.log(
    `\n${message}\n  ${met.refusal.error.name}, cleared by ${show(met.refusal.clears)}\n  ${show(met.action)}`,
  );
console.log(`${followed} refusals from seed ${firstSeed}, ${failures.length} not cleared as told`);
if (failures.length > 0) process.exitCode = 1;
