import { defineConfig } from 'vitest/config';

// The folders of the run, comma-separated, as scripts/mutation.ts sets it; left out: all.
const folders = process.env['MUTATION_TESTS']?.split(',') ?? ['test/unit', 'test/properties'];

/** For mutation runs: the tests that need no chain, in threads, where a mutant costs no new process. */
export default defineConfig({
  resolve: { alias: { 'inference-staking-sdk': new URL('src/index.ts', import.meta.url).pathname } },
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    // It measures time and memory, which a loaded machine does not keep.
    exclude: ['test/unit/program/hostile-bytes.test.ts'],
    // Random tests run fewer cases: see test/support/case-count.ts.
    env: { MUTATION_RUN: '1' },
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
