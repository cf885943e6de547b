import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayLifeOnModel } from '../../support/model-replay.js';
import { lifeFiles, readLife } from '../../support/recorded-life.js';

const FOLDER = join(import.meta.dirname, '../../vectors');

describe('the recorded lives on the model', () => {
  let transactions = 0;
  const leftOut = new Map<string, number>();
  it.each(lifeFiles(FOLDER))('%s', (file) => {
    const replay = replayLifeOnModel(readLife(FOLDER, file));
    transactions += replay.transactions;
    for (const [reason, count] of replay.leftOut) leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
    expect(replay.disagreements).toEqual([]);
  });
  it('are each compared, or left out for a stated reason', () => {
    const out = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
    expect(transactions + out).toBe(6704);
    expect(transactions).toBeGreaterThanOrEqual(4800);
  });
});
