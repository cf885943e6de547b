import type { Address } from '@solana/kit';
import { describe, expect, it } from 'vitest';
import { getCreateRewardRecordInstruction, STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG } from '../../../src/index.js';
import { codeOf } from '../../support/error-code.js';

const address = 'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG' as Address;

describe('getCreateRewardRecordInstruction', () => {
  it('takes 13 roots and refuses 14', () => {
    const create = (count: number) => () =>
      getCreateRewardRecordInstruction({
        payer: address,
        authority: address,
        rewardRecord: address,
        merkleRoots: Array.from({ length: count }, () => new Uint8Array(32)),
        totalRewards: 1n,
        totalUsdcPayout: 1n,
      });
    expect(codeOf(create(13))).toBeNull();
    expect(codeOf(create(14))).toBe(STAKING_SDK_ERROR__INPUT__LIST_TOO_LONG);
  });
});
