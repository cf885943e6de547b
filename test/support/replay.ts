/** Sends the transactions of a recorded life to an engine again, and says where the outcome differs. */
import type { Address } from '@solana/kit';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../../src/index.js';
import { startChain, type Chain, type ChainAccount, type EngineName } from './chain.js';
import { describeEvent, describeAccount } from './describe.js';
import {
  chainAccount,
  chainInstruction,
  keypairOf,
  type RecordedAccount,
  type RecordedLife,
  type RecordedTransaction,
} from './recorded-life.js';

export interface Disagreement {
  readonly file: string;
  /** Index into the life's steps. */
  readonly step: number;
  readonly note: string;
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}
export interface Replay {
  readonly transactions: number;
  readonly disagreements: readonly Disagreement[];
}

const EVENT_PREFIX = 'Program data: ';

function eventsOf(logs: readonly string[]): string[] {
  return logs.filter((line) => line.startsWith(EVENT_PREFIX)).map((line) => line.slice(EVENT_PREFIX.length));
}

/**
 * Which instruction ran and how Anchor says it failed: account, code and number, without the parts that the sources decide
 * (paths, lines, texts of messages). Lines of other programs are left out.
 */
function statementsOf(logs: readonly string[]): string[] {
  const statements: string[] = [];
  const stack: string[] = [];
  for (const line of logs) {
    const invoked = /^Program (\w+) invoke \[\d+\]$/u.exec(line)?.[1];
    if (invoked !== undefined) stack.push(invoked);
    else if (/^Program \w+ (?:success$|failed: )/u.test(line)) stack.pop();
    else if (stack.at(-1) === INFERENCE_STAKING_PROGRAM_ADDRESS) {
      const instruction = /^Program log: Instruction: \w+$/u.exec(line)?.[0];
      const failure =
        /^Program log: AnchorError (?:caused by account: (\w+)|.+)\. (Error Code: \w+\. Error Number: \d+)/u.exec(line);
      if (instruction !== undefined) statements.push(instruction);
      else if (failure) statements.push(`${failure[1] ?? 'no account'}, ${failure[2]!}`);
    }
  }
  return statements;
}

function sameAccount(a: ChainAccount | null, b: ChainAccount | null): boolean {
  if (a === null || b === null) return a === b;
  return a.owner === b.owner && a.lamports === b.lamports && Buffer.compare(a.data, b.data) === 0;
}

const orNull = (account: RecordedAccount | null): ChainAccount | null => account && chainAccount(account);

/** Replays `life`; one transaction counts once, however many of its fields differ. */
export async function replayLife(life: RecordedLife, engine: EngineName): Promise<Replay> {
  const chain = await startChain(engine);
  const expected = new Map<Address, ChainAccount | null>();
  const write = (address: string, account: ChainAccount | null): void => {
    chain.setAccount(address as Address, account);
    expected.set(address as Address, account);
  };
  for (const [address, account] of Object.entries(life.accounts)) write(address, chainAccount(account));

  const disagreements: Disagreement[] = [];
  let transactions = 0;
  for (const [step, item] of life.steps.entries()) {
    if ('set' in item) {
      for (const [address, account] of Object.entries(item.set)) write(address, orNull(account));
      continue;
    }
    transactions += 1;
    const report = (field: string, want: string, got: string): void => {
      disagreements.push({ file: life.file, step, note: noteOf(item), field, expected: want, got });
    };
    await replayTransaction(chain, item, life, expected, report);
  }
  return { transactions, disagreements };
}

export function noteOf({ note, instructions }: RecordedTransaction): string {
  return note ?? instructions.map(({ name }) => name ?? 'another program').join(', ');
}

async function replayTransaction(
  chain: Chain,
  transaction: RecordedTransaction,
  { names }: RecordedLife,
  expected: Map<Address, ChainAccount | null>,
  report: (field: string, expected: string, got: string) => void,
): Promise<void> {
  await chain.setClock(BigInt(transaction.clock));
  const signers = transaction.signers.map(keypairOf);
  const result = await chain.send(transaction.instructions.map(chainInstruction), signers, transaction.version);

  const [wantError, gotError] = [JSON.stringify(transaction.error), JSON.stringify(result.error)];
  if (wantError !== gotError) report('error', wantError, `${gotError}\n${result.logs.slice(-5).join('\n')}`);

  const [wantEvents, gotEvents] = [eventsOf(transaction.logs), eventsOf(result.logs)];
  if (wantEvents.join() !== gotEvents.join())
    report('events', wantEvents.map(describeEvent).join('\n'), gotEvents.map(describeEvent).join('\n'));

  const [wantLog, gotLog] = [statementsOf(transaction.logs).join('\n'), statementsOf(result.logs).join('\n')];
  if (wantLog !== gotLog) report('log', wantLog, gotLog);

  for (const [address, account] of Object.entries(transaction.changes))
    expected.set(address as Address, orNull(account));
  // Nothing else may change: every account the transaction names, and every one that changed on record.
  const addresses = new Set<Address>(Object.keys(transaction.changes) as Address[]);
  for (const { accounts } of transaction.instructions) for (const [address] of accounts) addresses.add(address);
  addresses.delete(signers[0]!.address);
  for (const address of addresses) {
    const want = expected.get(address);
    if (want === undefined) continue; // a program or a sysvar: not recorded
    const got = await chain.getAccount(address);
    if (!sameAccount(want, got)) report(names[address] ?? address, describeAccount(want), describeAccount(got));
    expected.set(address, got); // so that a difference is told once
  }
}
