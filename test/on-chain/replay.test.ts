import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/chain.js';
import { lifeFiles, readLife } from '../support/recorded-life.js';
import { replayLife } from '../support/replay.js';

const FOLDER = join(import.meta.dirname, '../vectors');

describe.each(ENGINES)('the recorded lives on %s', (engine) => {
  let transactions = 0;
  const files = lifeFiles(FOLDER);
  it.each(files)('%s', { timeout: 120_000 }, async (file) => {
    const replay = await replayLife(readLife(FOLDER, file), engine);
    transactions += replay.transactions;
    expect(replay.disagreements).toEqual([]);
  });
  it('are all there', () => {
    expect([files.length, transactions]).toEqual([29, 6704]);
  });
  afterAll(() => {
    console.log(`${engine}: ${transactions} transactions`);
  });
});
