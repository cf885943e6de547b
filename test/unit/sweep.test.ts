import { describe, expect, it } from 'vitest';
import { describeSweep, runSweep } from '../support/sweep.js';

const report = await runSweep();

/** Functions whose inputs are not all checked yet. */
const OPEN =
  /^(?:apply\w+|checkAction|compute(?:FleetScores|FleetShare|NextVerificationLane|PriorityScore|Reliability|SelectionProbabilities|Stake\w+|Uptime\w*)|create(?:LinearKPolicy|RoutingTable|StakingState)|getStakingPosition|list\w+|preview\w+)\(/u;
const closed = (offenders: readonly string[]): string[] => offenders.filter((offender) => !OPEN.test(offender));

describe('garbage in any part of the arguments of an exported function', () => {
  it('is tried for every function', () => {
    console.log(describeSweep(report));
    expect(report.withoutSample).toEqual([]);
    expect(report.functions).toBeGreaterThan(200);
    expect(report.calls).toBeGreaterThan(30_000);
  });

  it('is refused with an error of the SDK that names the field', () => {
    expect(closed(report.untyped)).toEqual([]);
  });

  it('is never answered, unless the answer is documented', () => {
    expect(closed(report.silent)).toEqual([]);
  });
});
