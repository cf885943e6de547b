import { afterEach, expect, it, vi } from 'vitest';
import { ENGINES } from '../support/chain.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each(ENGINES)('the quickstart runs on %s, and every unit is accounted for', async (engine) => {
  vi.stubEnv('CHAIN_ENGINE', engine);
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await import('../../examples/quickstart.js');
  } finally {
    log.mockRestore();
  }
  const text = lines.join('\n');
  // Dora staked three quarters of her pool's shares: 90 % of 6,000 USDC, by shares after the operator's commission was staked.
  expect(text).toMatch(/dora\s+900,000\.00\s+150,000\.00\s+0\.00\s+3,351\.72\s+0\.00\s+-/u);
  expect(text).toMatch(/dora\s+450,000\.00\s+75,000\.00\s+0\.00\s+0\.00\s+3,351\.72\s+450,000\.00 until 2025-06-22/u);
  expect(text).toMatch(/dora\s+450,000\.00\s+75,000\.00\s+450,000\.00\s+0\.00\s+3,351\.72\s+-/u);
  expect(text).toContain('All INT and all USDC are accounted for, to the last unit.');
});
