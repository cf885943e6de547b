import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  describeInferenceStakingError,
  describeSystemError,
  describeTokenError,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
} from '../../../src/index.js';
import { lifeFiles, readLife } from '../../support/recorded-life.js';

const VECTORS = join(import.meta.dirname, '../../vectors');
const SYSTEM_PROGRAM = '11111111111111111111111111111111';
const TOKEN_PROGRAM = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';
const DESCRIBE: Readonly<Record<string, typeof describeTokenError>> = {
  [INFERENCE_STAKING_PROGRAM_ADDRESS]: describeInferenceStakingError,
  [SYSTEM_PROGRAM]: describeSystemError,
  [TOKEN_PROGRAM]: describeTokenError,
};

describe('error descriptions', () => {
  it("hold every error of the IDL by its name, and Anchor's own", () => {
    const idl = JSON.parse(readFileSync(join(import.meta.dirname, '../../../idl/inference_staking.json'), 'utf8')) as {
      errors: { code: number; name: string }[];
    };
    for (const { code, name } of idl.errors) {
      const description = describeInferenceStakingError(code);
      expect(description).toMatchObject({ code, name });
      expect(description!.meaning.length).toBeGreaterThan(10);
      expect(description!.remedy.length).toBeGreaterThan(10);
    }
    expect(describeInferenceStakingError(2006)?.name).toBe('ConstraintSeeds');
    expect(describeInferenceStakingError(6050)).toBeNull();
  });

  it('know every code of the recorded transactions, by the program whose frame failed', () => {
    const unknown = new Set<string>();
    const seen = new Set<string>();
    for (const file of lifeFiles(VECTORS)) {
      for (const step of readLife(VECTORS, file).steps) {
        if (!('instructions' in step) || step.error === null || !('custom' in step.error)) continue;
        // The innermost frame that fails is the first to say so.
        const failed = step.logs
          .map((line) => /^Program (\w+) failed: custom program error: 0x([0-9a-f]+)$/u.exec(line))
          .find((match) => match !== null);
        const { custom } = step.error;
        expect(Number.parseInt(failed![2]!, 16)).toBe(custom);
        const description = DESCRIBE[failed![1]!]?.(custom);
        const key = `${failed![1]!} ${custom}`;
        seen.add(key);
        if (!description) {
          unknown.add(key);
          continue;
        }
        // Anchor prints the name beside the number.
        const printed = step.logs
          .map((line) => /AnchorError .*Error Code: (\w+)\. Error Number: (\d+)\./u.exec(line))
          .find((match) => match !== null && Number(match[2]) === custom);
        if (failed![1] === INFERENCE_STAKING_PROGRAM_ADDRESS) expect(printed?.[1]).toBe(description.name);
      }
    }
    expect(seen.size).toBeGreaterThan(60);
    expect([...unknown]).toEqual([]);
  });

  it('distinguish the same code of different programs', () => {
    expect(describeSystemError(0)?.name).toBe('AccountAlreadyInUse');
    expect(describeTokenError(0)?.name).toBe('NotRentExempt');
    expect(describeInferenceStakingError(0)).toBeNull();
  });
});
