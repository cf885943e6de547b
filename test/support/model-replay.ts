/** Replays a recorded life through the model: what the program returned, logged and stored must come out of pure functions. */
import { isDeepStrictEqual } from 'node:util';
import type { Address } from '@solana/kit';
import {
  applyTransaction,
  decodeInferenceStakingEvent,
  type ActionOutcome,
  type StakingAction,
  type StakingState,
} from '../../src/index.js';
import type { ChainAccount } from './chain.js';
import { show } from './describe.js';
import { actionOf, stateOf } from './recorded-action.js';
import { chainAccount, type RecordedAccount, type RecordedLife, type RecordedTransaction } from './recorded-life.js';
import { noteOf, type Disagreement, type Replay } from './replay.js';

export interface ModelReplay extends Replay {
  /** Transactions left out, by the rule that leaves them out. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const orNull = (account: RecordedAccount | null): ChainAccount | null => account && chainAccount(account);

/** The error in the form of the recordings. */
function errorOf(outcome: ActionOutcome): string {
  if (outcome.ok) return 'null';
  const { instructionIndex, code, name } = outcome.error;
  return JSON.stringify(
    code === null ? { instruction: instructionIndex, error: name } : { instruction: instructionIndex, custom: code },
  );
}

function recordedEvents({ logs }: RecordedTransaction): unknown[] {
  return logs
    .filter((line) => line.startsWith('Program data: '))
    .map((line) => {
      const event = decodeInferenceStakingEvent(new Uint8Array(Buffer.from(line.slice(14), 'base64')));
      return event.kind === 'unreadable' ? event : { kind: event.kind, data: event.data };
    });
}

const MAPS = ['operatorPools', 'stakingRecords', 'rewardRecords', 'tokenAccounts'] as const;

/** Where two states differ: the account, what it should be and what it is. */
function differences(want: StakingState, got: StakingState): [field: string, want: string, got: string][] {
  const found: [string, string, string][] = [];
  if (!isDeepStrictEqual(want.poolOverview, got.poolOverview))
    found.push(['poolOverview', show(want.poolOverview), show(got.poolOverview)]);
  for (const map of MAPS) {
    const [wanted, gotten] = [want[map], got[map]] as ReadonlyMap<Address, unknown>[] as [
      ReadonlyMap<Address, unknown>,
      ReadonlyMap<Address, unknown>,
    ];
    for (const address of new Set([...wanted.keys(), ...gotten.keys()]))
      if (!isDeepStrictEqual(wanted.get(address), gotten.get(address)))
        found.push([`${map} ${address}`, show(wanted.get(address)), show(gotten.get(address))]);
  }
  return found;
}

export function replayLifeOnModel(life: RecordedLife): ModelReplay {
  const accounts = new Map<Address, ChainAccount | null>();
  const write = (changes: Readonly<Record<Address, RecordedAccount | null>>): void => {
    for (const [address, account] of Object.entries(changes)) accounts.set(address as Address, orNull(account));
  };
  write(life.accounts);
  const leftOut = new Map<string, number>();
  const disagreements: Disagreement[] = [];
  let transactions = 0;
  for (const [step, item] of life.steps.entries()) {
    if ('set' in item) {
      write(item.set);
      continue;
    }
    const before = stateOf(accounts);
    const read = (address: Address): ChainAccount | null => accounts.get(address) ?? null;
    const context = { unixTimestamp: BigInt(item.clock) };
    const actions: StakingAction[] = [];
    let reason: string | null = null;
    // Each instruction is looked at in the state that the ones before it leave.
    let outcome: ActionOutcome = applyTransaction(before, [], context);
    for (const instruction of item.instructions) {
      const planned = actionOf(instruction, outcome.state, read);
      if ('reason' in planned) reason = planned.reason;
      else actions.push(planned.action);
      if (reason !== null) break;
      outcome = applyTransaction(before, actions, context);
      if (!outcome.ok) break;
    }
    write(item.changes);
    if (reason !== null) {
      leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
      continue;
    }
    transactions += 1;
    const report = (field: string, expected: string, got: string): void => {
      disagreements.push({ file: life.file, step, note: noteOf(item), field, expected, got });
    };
    const wantError = JSON.stringify(item.error);
    if (wantError !== errorOf(outcome)) report('error', wantError, errorOf(outcome));
    const [wantEvents, gotEvents] = [recordedEvents(item), outcome.events];
    if (!isDeepStrictEqual(wantEvents, gotEvents)) report('events', show(wantEvents), show(gotEvents));
    for (const [field, want, got] of differences(stateOf(accounts), outcome.state)) report(field, want, got);
  }
  return { transactions, disagreements, leftOut };
}

/** A recorded action in the state before it. */
export interface RecordedAction {
  readonly state: StakingState;
  readonly action: StakingAction;
  readonly context: { readonly unixTimestamp: bigint; readonly instructionIndex: number };
}

/** The actions of a life that the model has, each in the state before it. */
export function* actionsOfLife(life: RecordedLife): Generator<RecordedAction> {
  const accounts = new Map<Address, ChainAccount | null>();
  const write = (changes: Readonly<Record<Address, RecordedAccount | null>>): void => {
    for (const [address, account] of Object.entries(changes)) accounts.set(address as Address, orNull(account));
  };
  write(life.accounts);
  for (const item of life.steps) {
    if ('set' in item) {
      write(item.set);
      continue;
    }
    const [instruction] = item.instructions;
    if (instruction !== undefined) {
      const state = stateOf(accounts);
      const planned = actionOf(instruction, state, (address) => accounts.get(address) ?? null);
      const context = { unixTimestamp: BigInt(item.clock), instructionIndex: 0 };
      if ('action' in planned) yield { state, action: planned.action, context };
    }
    write(item.changes);
  }
}
