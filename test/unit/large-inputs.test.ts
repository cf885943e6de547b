import { describe, expect, it } from 'vitest';
import { exportedFunctions, outcomeOf, pathsOf, replaceAt, valueAt } from '../support/sweep.js';
import { SAMPLES } from '../support/sweep-samples.js';

const BYTES = 50_000;
const LONGEST_MILLISECONDS = 100;
/** Their docblocks state what they cost. */
const COSTLY = /^(?:en|de)codeBase58$|^computeStakeEffect$|^computeStakeForTargetShare$/u;

/** Values of 50 kB of the type of a value; lists are the same element again and again, as many as 50 kB of JSON hold. */
function enlarge(value: unknown): unknown[] {
  if (typeof value === 'string') return ['1'.repeat(BYTES), 'z'.repeat(BYTES)];
  if (typeof value === 'bigint') return [1n << BigInt(8 * BYTES)];
  if (ArrayBuffer.isView(value)) return [new Uint8Array(BYTES).fill(255)];
  if (!Array.isArray(value) || value.length === 0) return [];
  const element: unknown = value[0];
  const length = JSON.stringify(element, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)).length;
  return [new Array<unknown>(Math.ceil(BYTES / length)).fill(element)];
}

async function measure(name: string, given: readonly unknown[]): Promise<number> {
  const start = performance.now();
  await outcomeOf(name, given);
  return performance.now() - start;
}

describe('an input of 50 kB', () => {
  it('takes no function more than 100 ms', async () => {
    const slow: string[] = [];
    let calls = 0;
    for (const name of exportedFunctions.filter((each) => !COSTLY.test(each))) {
      const sample = SAMPLES[name] ?? [];
      for (const path of sample.flatMap((value, index) => pathsOf(value, [index])))
        for (const large of enlarge(valueAt(sample, path))) {
          const given = replaceAt(sample, path, large) as readonly unknown[];
          calls += 1;
          // The best of ten: another process may have the processor.
          let best = Infinity;
          for (let attempt = 0; attempt < 10 && best > LONGEST_MILLISECONDS; attempt++)
            best = Math.min(best, await measure(name, given));
          if (best > LONGEST_MILLISECONDS) slow.push(`${name}(${path.join('.')}): ${Math.round(best)} ms`);
        }
    }
    expect(calls).toBeGreaterThan(900);
    expect(slow).toEqual([]);
  });
});
