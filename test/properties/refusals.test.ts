import { describe, expect, it } from 'vitest';
import { followRefusals } from '../support/follow-refusals.js';

/** `npm run refusals` follows 40,000. */
const REFUSALS = Number(process.env.REFUSALS ?? '2500');

describe('refusals of random actions', () => {
  it(
    'are cleared by what they name, step by step, and by nothing where they name nothing',
    { timeout: 600_000 },
    () => {
      const { followed, failures, counts } = followRefusals(REFUSALS, 11);
      expect(failures.map(({ message, met }) => `${met.action.kind} ${met.refusal.error.name}: ${message}`)).toEqual(
        [],
      );
      expect(followed).toBe(REFUSALS);
      const ways = ['time', 'accrual', 'epoch', 'haltLifted', 'stake', 'funds', 'admin', 'input', 'nothing'];
      expect(ways.filter((way) => ![...counts.keys()].some((what) => what.includes(` ${way}: `)))).toEqual([]);
    },
  );
});
