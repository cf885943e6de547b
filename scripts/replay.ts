/**
 * Replays recorded lives on every engine and on the model: `npm run replay -- <folder>`. Prints the transactions and disagreements
 * of each, the first disagreements in full, what the model leaves out and why, and exits with 1 when anything disagrees.
 */
import { ENGINES, type EngineName } from '../test/support/chain.js';
import { replayLifeOnModel } from '../test/support/model-replay.js';
import { lifeFiles, readLife } from '../test/support/recorded-life.js';
import { replayLife, type Disagreement } from '../test/support/replay.js';

const SHOWN = 10;
const SHOWN_CHARACTERS = 600;
const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder of recorded lives: npm run replay -- test/vectors');
const files = lifeFiles(folder);
if (files.length === 0) throw new Error(`${folder} has no recorded lives (*.json.gz).`);

const cut = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length} characters)` : text;

async function replayAll(engine: EngineName): Promise<{ transactions: number; disagreements: Disagreement[] }> {
  const disagreements: Disagreement[] = [];
  let transactions = 0;
  for (const [index, file] of files.entries()) {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${engine}: life ${index + 1} of ${files.length}, ${file}`.padEnd(79));
    const replay = await replayLife(readLife(folder!, file), engine);
    transactions += replay.transactions;
    disagreements.push(...replay.disagreements);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(79)}\r`);
  return { transactions, disagreements };
}

function print(name: string, transactions: number, disagreements: readonly Disagreement[]): void {
  for (const { file, step, note, field, expected, got } of disagreements.slice(0, SHOWN))
    console.log(`${file}, step ${step} (${note}), ${field}\n  expected ${cut(expected)}\n  got      ${cut(got)}\n`);
  const count = new Set(disagreements.map(({ file, step }) => `${file} ${step}`)).size;
  console.log(`${name}: ${transactions} transactions, ${count} disagreements`);
  if (count > 0) process.exitCode = 1;
}

for (const engine of ENGINES) {
  const { transactions, disagreements } = await replayAll(engine);
  print(engine, transactions, disagreements);
}

const replays = files.map((file) => replayLifeOnModel(readLife(folder, file)));
print(
  'model',
  replays.reduce((sum, { transactions }) => sum + transactions, 0),
  replays.flatMap(({ disagreements }) => disagreements),
);
const leftOut = new Map<string, number>();
for (const replay of replays)
  for (const [reason, count] of replay.leftOut) leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
for (const [reason, count] of leftOut) console.log(`  left out ${String(count).padStart(5)}: ${reason}`);
