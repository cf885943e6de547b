import { expect, it } from 'vitest';
import { show } from '../support/describe.js';
import { fuzzNetwork, runSteps, shrink } from '../support/fuzz.js';

/** A slice with a seed of its own each time; `npm run fuzz` runs 100,000 and more. */
const NETWORKS = 4;
const TRANSACTIONS = 400;

it('random transactions have the same outcome on the model and on the program', { timeout: 180_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`fuzz: seed ${seed}, ${NETWORKS} networks of ${TRANSACTIONS} transactions`);
  let succeeded = 0;
  for (let network = 0; network < NETWORKS; network++) {
    const run = await fuzzNetwork(seed + network, TRANSACTIONS);
    succeeded += run.succeeded;
    if (run.disagreement === null) continue;
    const steps = await shrink(run.steps);
    expect.unreachable(`seed ${seed + network}:\n${steps.map(show).join('\n')}\n${show(await runSteps(steps))}`);
  }
  console.log(`fuzz: ${NETWORKS * TRANSACTIONS} transactions, ${succeeded} succeeded, 0 disagreements`);
  expect(succeeded).toBeGreaterThan(200);
});
