/** RPC, 8106000 to 8106999: the RPC answered, but not with what was asked for. A failing RPC keeps its own error. */
import { StakingSdkError } from './staking-sdk-error.js';

export const STAKING_SDK_ERROR__RPC__MALFORMED_REPLY = 8106000;

/** The context of each RPC error. */
export interface RpcErrorContext {
  [STAKING_SDK_ERROR__RPC__MALFORMED_REPLY]: { method: string; expected: string; actual: string };
}

/** The reply does not have the shape of the method's replies. Nothing of it is used. */
export function malformedReplyError(
  context: RpcErrorContext[typeof STAKING_SDK_ERROR__RPC__MALFORMED_REPLY],
): StakingSdkError {
  const { method, expected, actual } = context;
  return new StakingSdkError(
    STAKING_SDK_ERROR__RPC__MALFORMED_REPLY,
    context,
    `${method} must answer with ${expected}; given: ${actual}. Use another RPC.`,
  );
}
