import { describe, expect, it } from 'vitest';
import { runSweep } from '../support/sweep.js';

const report = await runSweep();

describe('garbage in any part of the arguments of an exported function', () => {
  it('is tried for every function', () => {
    expect(report.withoutSample).toEqual([]);
    expect(report.functions).toBeGreaterThan(200);
    expect(report.calls).toBeGreaterThan(30_000);
  });

  it('is refused with an error of the SDK that names the field', () => {
    expect(report.untyped).toEqual([]);
  });

  it('is never answered, unless the answer is documented', () => {
    expect(report.silent).toEqual([]);
  });
});
