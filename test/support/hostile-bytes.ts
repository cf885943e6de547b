/** Bytes as an attacker would have them: cut off, with impossible lengths, changed at random. */
import { getHeapStatistics } from 'node:v8';
import { camel, pascal, type IdlField, type IdlType } from '../../scripts/generate/idl.js';
import * as sdk from '../../src/index.js';
import { createRandom, fieldsOf, IDL, randomAddress, randomStruct, seedOf, type Random } from './random-values.js';

const api = sdk as unknown as Record<string, (...args: unknown[]) => unknown>;
const MOST_MILLISECONDS = 50;
const MOST_BYTES = 16 * 2 ** 20;
const HOSTILE_LENGTHS = [0, 2 ** 16, 2 ** 31, 2 ** 32 - 1];

/** One kind of bytes the SDK reads. */
interface Subject {
  readonly name: string;
  readonly fields: readonly IdlField[];
  /** Bytes of a random value. */
  readonly sample: (random: Random) => Uint8Array;
  readonly read: (bytes: Uint8Array) => unknown;
  /** Writes again what was read. */
  readonly write: (value: unknown) => Uint8Array;
}

export const ACCOUNTS: readonly Subject[] = IDL.accounts.map(({ name }) => ({
  name,
  fields: fieldsOf(name),
  sample: (random) => api[`encode${name}Data`]!(randomStruct(random, fieldsOf(name))) as Uint8Array,
  read: (bytes) => api[`decode${name}Data`]!(bytes),
  write: (value) => api[`encode${name}Data`]!(value) as Uint8Array,
}));

export const EVENTS: readonly Subject[] = IDL.events.map(({ name }) => ({
  name,
  fields: fieldsOf(name),
  sample: (random) => api[`encode${name}`]!(randomStruct(random, fieldsOf(name))) as Uint8Array,
  read: (bytes) => api[`decode${name}`]!(bytes),
  write: (value) => api[`encode${name}`]!(value) as Uint8Array,
}));

export const INSTRUCTIONS: readonly Subject[] = IDL.instructions.map(({ name, accounts, args }) => {
  const fields = args.flatMap(({ type }) => fieldsOf(type.defined.name));
  const random = createRandom(seedOf(name));
  const given = Object.fromEntries(accounts.map((account) => [camel(account.name), randomAddress(random)]));
  const build = (value: object): { data: Uint8Array } =>
    api[`get${pascal(name)}Instruction`]!({ ...given, ...value }) as { data: Uint8Array };
  const template = build(randomStruct(random, fields));
  return {
    name,
    fields,
    sample: (source) => build(randomStruct(source, fields)).data,
    read: (data) => {
      const { data: value } = api[`parse${pascal(name)}Instruction`]!({ ...template, data }) as { data: object };
      // Failed transactions carry rates above 10,000 too, so that they are read; no builder takes them.
      build(value);
      return value;
    },
    write: (value) => build(value as object).data,
  };
});

/** Where the u32 lengths of strings and vectors stand in \`bytes\`, and the most each may say. */
function lengthFields(bytes: Uint8Array, fields: readonly IdlField[]): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  const SIZES: Readonly<Record<string, number>> = {
    u8: 1,
    bool: 1,
    u16: 2,
    u32: 4,
    u64: 8,
    i64: 8,
    u128: 16,
    pubkey: 32,
  };
  let at = 8;
  const walk = (type: IdlType): void => {
    if (type === 'string') {
      found.push(at);
      at += 4 + view.getUint32(at, true);
    } else if (typeof type === 'string') at += SIZES[type]!;
    else if ('array' in type) at += type.array[1];
    else if ('defined' in type) for (const field of fieldsOf(type.defined.name)) walk(field.type);
    else if ('option' in type) {
      at += 1;
      if (bytes[at - 1] === 1) walk(type.option);
    } else {
      found.push(at);
      const length = view.getUint32(at, true);
      at += 4;
      for (let index = 0; index < length; index++) walk(type.vec);
    }
  };
  for (const { type } of fields) walk(type);
  return found;
}

export interface HostileReport {
  cases: number;
  /** Read, and the same bytes written again. */
  readable: number;
  /** Refused with a typed error. */
  refused: number;
  slowestMilliseconds: number;
  mostBytes: number;
  /** What should not have happened. */
  problems: string[];
}

export function newReport(): HostileReport {
  return { cases: 0, readable: 0, refused: 0, slowestMilliseconds: 0, mostBytes: 0, problems: [] };
}

function memory(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/** Reads hostile bytes: they must be refused with a typed error, or come back the same, within time and memory. */
function check({ name, read, write }: Subject, bytes: Uint8Array, what: string, report: HostileReport): void {
  report.cases += 1;
  const [startMemory, start] = [memory(), performance.now()];
  let isRead = false;
  try {
    const value = read(bytes);
    isRead = true;
    const written = write(value);
    if (Buffer.compare(written, bytes.subarray(0, written.length)) === 0) report.readable += 1;
    else report.problems.push(`${name}, ${what}: other bytes come back`);
  } catch (error) {
    // What is read must be written again.
    if (!isRead && sdk.isStakingSdkError(error)) report.refused += 1;
    else report.problems.push(`${name}, ${what}: ${String(error)}`);
  }
  const [elapsed, used] = [performance.now() - start, memory() - startMemory];
  report.slowestMilliseconds = Math.max(report.slowestMilliseconds, elapsed);
  report.mostBytes = Math.max(report.mostBytes, used);
  // A pause of the machine is not the decoder's time: what is slow is slow again.
  const isSlow = (): boolean => {
    const again = performance.now();
    try {
      read(bytes);
    } catch {
      // Judged above.
    }
    return performance.now() - again > MOST_MILLISECONDS;
  };
  if (elapsed > MOST_MILLISECONDS && isSlow()) report.problems.push(`${name}, ${what}: ${elapsed.toFixed(0)} ms`);
  if (used > MOST_BYTES) report.problems.push(`${name}, ${what}: ${used} bytes`);
}

/** Every prefix of a few samples. */
export function checkPrefixes(subject: Subject, report: HostileReport): void {
  const random = createRandom(seedOf(`prefixes of ${subject.name}`));
  for (let sample = 0; sample < 3; sample++) {
    const bytes = subject.sample(random);
    for (let length = 0; length <= bytes.length; length++)
      check(subject, bytes.slice(0, length), `the first ${length} of ${bytes.length} bytes`, report);
  }
}

/** Every length field at 0, one less and one more than it was, and at powers of two that no account holds. */
export function checkLengthFields(subject: Subject, report: HostileReport): void {
  const random = createRandom(seedOf(`lengths of ${subject.name}`));
  for (let sample = 0; sample < 20; sample++) {
    const bytes = subject.sample(random);
    for (const at of lengthFields(bytes, subject.fields)) {
      const was = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
      // The protocol's maxima, and one more: 5 keys, 13 roots, 32 hashes, 64, 128 and 200 bytes.
      const maxima = [5, 13, 32, 64, 128, 200].flatMap((maximum) => [maximum, maximum + 1]);
      for (const length of [...HOSTILE_LENGTHS, ...maxima, Math.max(0, was - 1), was + 1]) {
        const changed = bytes.slice();
        new DataView(changed.buffer).setUint32(at, length, true);
        check(subject, changed, `length ${length} at ${at}`, report);
        const longer = new Uint8Array(1800); // with room for what the length promises
        longer.set(changed);
        check(subject, longer, `length ${length} at ${at} of 1,800 bytes`, report);
      }
    }
  }
}

function mutate(random: Random, bytes: Uint8Array): Uint8Array {
  const kind = random.below(6);
  if (kind === 0) return bytes.slice(0, random.below(bytes.length + 1));
  const changed = kind === 1 ? Uint8Array.of(...bytes, ...random.bytes(random.below(64))) : bytes.slice();
  const changes = 1 + random.below(4);
  for (let change = 0; change < changes; change++) {
    // Nearly always behind the discriminator: in front of it everything is refused at once.
    const at =
      random.below(20) === 0
        ? random.below(changed.length)
        : Math.min(8 + random.below(changed.length), changed.length - 1);
    if (kind === 2) changed[at] = [0, 1, 2, 127, 128, 255][random.below(6)]!;
    else if (kind === 3) changed[at]! ^= 1 << random.below(8);
    else changed.set(random.bytes(Math.min(4, changed.length - at)), at);
  }
  return changed;
}

/** `count` random changes of random samples. */
export function checkMutations(subject: Subject, count: number, report: HostileReport): void {
  const random = createRandom(seedOf(`mutations of ${subject.name}`));
  let bytes = subject.sample(random);
  for (let index = 0; index < count; index++) {
    if (index % 50 === 0) bytes = subject.sample(random);
    check(subject, mutate(random, bytes), `mutation ${index}`, report);
  }
}

export function describeReport({ cases, readable, refused, slowestMilliseconds, mostBytes }: HostileReport): string {
  return (
    `${cases} hostile inputs: ${refused} refused, ${readable} read and written back the same; ` +
    `at most ${slowestMilliseconds.toFixed(1)} ms and ${(mostBytes / 2 ** 20).toFixed(1)} MB`
  );
}
