import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Examples import the package by its name, as users do.
  resolve: { alias: { 'inference-staking-sdk': new URL('src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores; both chain engines are native modules that are safest in processes of their own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'node_modules/.cache/test-results.json' }]]
      : ['default'],
  },
});
