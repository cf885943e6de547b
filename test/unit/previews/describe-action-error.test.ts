import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import { describeActionError, INFERENCE_STAKING_PROGRAM_ADDRESS } from '../../../src/index.js';
import { TOKEN_PROGRAM } from '../../support/token-accounts.js';

const SYSTEM_PROGRAM = '1'.repeat(32) as Address;
const OTHER_PROGRAM = 'SysvarC1ock11111111111111111111111111111111' as Address;

describe('describeActionError', () => {
  it.each<[string, Address, number | null, string]>([
    ['an error of the staking program', INFERENCE_STAKING_PROGRAM_ADDRESS, 6005, 'The cooldown is not over.'],
    ['an error of the Token program', TOKEN_PROGRAM, 4, 'The signer does not own the token account.'],
    ['an error of the System program', SYSTEM_PROGRAM, 0, 'The account to create exists already.'],
    [
      'a built-in error of the Token program',
      TOKEN_PROGRAM,
      null,
      'Source or destination of the transfer is no token account.',
    ],
    [
      'a panic',
      INFERENCE_STAKING_PROGRAM_ADDRESS,
      null,
      "The program's arithmetic overflows or divides by zero, or an index is out of range.",
    ],
    ['an unknown code', OTHER_PROGRAM, 99, 'Error 99 of SysvarC1ock11111111111111111111111111111111.'],
  ])('gives the reason and a remedy of %s', (_, program, code, reason) => {
    const description = describeActionError({ program, code });
    expect(description.reason).toBe(reason);
    expect(description.remedy.length).toBeGreaterThan(10);
  });
});
