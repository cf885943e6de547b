/**
 * The registry: which domain owns which range of codes, and the context each code comes with. A domain is one file, where
 * every code stands beside its context and its message. Codes are never removed, renumbered or given another meaning.
 */
import type { AccountErrorContext } from './account.js';
import type { EventErrorContext } from './event.js';
import type { InputErrorContext } from './input.js';
import type { InstructionErrorContext } from './instruction.js';
import type { MathErrorContext } from './math.js';
import type { MerkleErrorContext } from './merkle.js';
import type { RoutingErrorContext } from './routing.js';
import type { RpcErrorContext } from './rpc.js';
import type { WireErrorContext } from './wire.js';

/** The context of every error of the SDK, by code. */
export type StakingSdkErrorContext = AccountErrorContext &
  EventErrorContext &
  InputErrorContext &
  InstructionErrorContext &
  MathErrorContext &
  MerkleErrorContext &
  RoutingErrorContext &
  RpcErrorContext &
  WireErrorContext;

/** Every code the SDK can throw. */
export type StakingSdkErrorCode = keyof StakingSdkErrorContext;
