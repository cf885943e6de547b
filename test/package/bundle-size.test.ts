import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUDGETS, bundleWithEsbuild } from '../support/bundle.js';
import { installTarball, packTarball } from '../support/tarball.js';

const consumer = mkdtempSync(join(tmpdir(), 'inference-staking-sdk-size-'));
beforeAll(async () => {
  installTarball(await packTarball(), consumer);
});
afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

// `npm run size` holds Rollup and Vite to the budgets too.
it.each(BUDGETS)(
  '%s fits its budget when bundled from the tarball, and brings nothing of kit',
  async (_, names, most, reached) => {
    const { code, gzipped } = await bundleWithEsbuild(consumer, names);
    expect(gzipped).toBeGreaterThan(0);
    expect(gzipped).toBeLessThanOrEqual(reached ?? most);
    expect(code).not.toMatch(/from\s*["']@solana|import\(["']@solana/u);
  },
);
