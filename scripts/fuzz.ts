/**
 * Random transactions on the model and on the program side by side: `npm run fuzz -- --transactions 100000 --seed 1`. A disagreement is
 * shrunk to the fewest transactions and printed; the exit code is 1 then.
 */
import { parseArgs } from 'node:util';
import { fuzzNetwork, randomActions, runSteps, shrink } from '../test/support/fuzz.js';
import { makeClosingActions } from '../test/support/fuzz-closing.js';
import { show } from '../test/support/describe.js';

const { values } = parseArgs({
  options: { transactions: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [wanted, firstSeed] = [Number(values.transactions), Number(values.seed)];
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(firstSeed))
  throw new Error('Give whole numbers: npm run fuzz -- --transactions 100000 --seed 1');
/** A network lives for so many transactions, then a new one begins. */
const PER_NETWORK = 500;

const start = performance.now();
let [done, succeeded] = [0, 0];
for (let seed = firstSeed; done < wanted; seed++) {
  // In every fifth network pools close with a backlog of epochs.
  const makeActions = seed % 5 === 0 ? makeClosingActions : randomActions;
  const run = await fuzzNetwork(seed, Math.min(PER_NETWORK, wanted - done), undefined, makeActions);
  done += run.transactions;
  succeeded += run.succeeded;
  const rate = done / ((performance.now() - start) / 1000);
  if (process.stderr.isTTY)
    process.stderr.write(`\r${done} of ${wanted} transactions, ${succeeded} succeeded, ${rate.toFixed(0)} per second `);
  if (run.disagreement === null) continue;
  console.log(`\nseed ${seed}, transaction ${run.disagreement.step}: model and program disagree; shrinking …`);
  const steps = await shrink(run.steps);
  const disagreement = (await runSteps(steps))!;
  console.log(steps.map((step) => `  ${show(step)}`).join('\n'));
  console.log(`${disagreement.field}\n  model   ${disagreement.model}\n  program ${disagreement.program}`);
  process.exitCode = 1;
  break;
}
const rate = done / ((performance.now() - start) / 1000);
console.log(
  `\n${done} transactions from seed ${firstSeed}, ${succeeded} succeeded, ${process.exitCode === 1 ? 1 : 0} disagreements, ${rate.toFixed(0)} per second`,
);
