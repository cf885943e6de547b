import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

/** What each prints is beside this test, as it is quoted in the guides: `npx vitest run test/examples -u` writes it again. */
it.each(['amounts', 'formulas', 'ask-the-model', 'before-you-sign', 'publish-an-epoch', 'route-jobs'])(
  'the example %s prints the expected text',
  async (name) => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    try {
      await import(`../../examples/${name}.ts`);
    } finally {
      log.mockRestore();
    }
    expect(lines.length).toBeGreaterThan(3);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `${name}.txt`));
  },
);
