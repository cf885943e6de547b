import { expect, it } from 'vitest';
import { bundleOf, PROGRAM_LAYER } from '../support/bundle.js';

it.each([
  ['one formula', ['splitCommission'], 1_000],
  ['the priority score', ['computePriorityScore'], 1_000],
  ['amounts from text', ['parseIntTokens', 'formatIntTokens'], 1_500],
  ['one decoder', ['decodeStakingRecordData'], 2_500],
  ['the program layer', PROGRAM_LAYER, 25_000],
  ['staking and reading a pool', ['getStakeInstruction', 'fetchOperatorPool'], 6_000],
])('%s is small, and brings nothing of kit', async (title, names, most) => {
  const { code, files, gzipped } = await bundleOf(names);
  console.log(`${title}: ${gzipped} bytes gzip, at most ${most}; ${files.length} modules`);
  expect(gzipped).toBeLessThanOrEqual(most);
  expect(code).not.toContain('@solana/kit');
  expect(files.filter((file) => !file.startsWith('src/'))).toEqual([]);
});
