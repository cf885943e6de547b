import { describe, expect, it } from 'vitest';
import {
  decodeInferenceStakingEvent,
  encodeStakeEvent,
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  isStakingSdkError,
  STAKING_SDK_ERROR__EVENT__TRAILING_BYTES,
} from '../../../src/index.js';

const event = {
  instructionIndex: 1,
  operatorPool: INFERENCE_STAKING_PROGRAM_ADDRESS,
  epoch: 2n,
  stakingRecord: INFERENCE_STAKING_PROGRAM_ADDRESS,
  owner: INFERENCE_STAKING_PROGRAM_ADDRESS,
  isOperator: false,
  tokenAmount: 3n,
  sharesAmount: 4n,
};

describe('decodeInferenceStakingEvent', () => {
  it('tells events apart', () => {
    expect(decodeInferenceStakingEvent(encodeStakeEvent(event))).toEqual({ kind: 'stakeEvent', data: event });
  });
  it('reports bytes of an unknown event', () => {
    const bytes = new Uint8Array(20);
    expect(decodeInferenceStakingEvent(bytes)).toEqual({ kind: 'unreadable', name: null, bytes, error: null });
    expect(decodeInferenceStakingEvent(new Uint8Array(0))).toMatchObject({ kind: 'unreadable', name: null });
  });
  it('reports a truncated event, and one with trailing bytes', () => {
    const bytes = encodeStakeEvent(event);
    const cut = decodeInferenceStakingEvent(bytes.slice(0, -1));
    expect(cut).toMatchObject({ kind: 'unreadable', name: 'stakeEvent' });
    const longer = decodeInferenceStakingEvent(Uint8Array.of(...bytes, 0));
    expect(
      longer.kind === 'unreadable' && isStakingSdkError(longer.error, STAKING_SDK_ERROR__EVENT__TRAILING_BYTES),
    ).toBe(true);
  });
});
