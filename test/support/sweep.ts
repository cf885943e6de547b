/** Calls every exported function with every part of its arguments replaced by garbage: `npm run sweep`. */
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import * as sdk from '../../src/index.js';
import { readParameterTypes, type PlainKind } from './parameter-types.js';
import { ANSWERED } from './sweep-answers.js';
import { SAMPLES, WHOLE } from './sweep-samples.js';

type Path = readonly (string | number)[];

interface Garbage {
  readonly name: string;
  readonly value: () => unknown;
  /** Where the declared type takes every value of this kind, the value is no garbage. */
  readonly kind?: PlainKind;
}

class KeyLike {
  toBase58(): string {
    return '1'.repeat(32);
  }
  toBytes(): Uint8Array {
    return new Uint8Array(32);
  }
}

const HOLES: unknown[] = [];
HOLES.length = 2;

const GARBAGE: readonly Garbage[] = [
  { name: 'undefined', kind: 'undefined', value: () => undefined },
  { name: 'null', kind: 'null', value: () => null },
  { name: 'NaN', value: () => NaN },
  { name: 'a fraction', value: () => 1.5 },
  { name: 'a number', kind: 'number', value: () => 0 },
  { name: 'a huge bigint', value: () => 2n ** 200n },
  { name: 'an empty text', kind: 'string', value: () => '' },
  { name: 'the text false', kind: 'string', value: () => 'false' },
  { name: 'the text true', kind: 'string', value: () => 'true' },
  { name: 'a boolean', kind: 'boolean', value: () => false },
  { name: 'a Date', value: () => new Date(0) },
  { name: 'an array with holes', value: () => HOLES },
  { name: 'an empty array', kind: 'array', value: () => [] },
  { name: 'an empty object', kind: 'object', value: () => ({}) },
  { name: 'a key object', value: () => new KeyLike() },
  { name: 'a key pair', value: () => ({ publicKey: new KeyLike(), secretKey: new Uint8Array(64) }) },
  { name: 'an address with its bump', value: () => ['1'.repeat(32), 255] },
  { name: 'bytes of another realm', kind: 'bytes', value: () => runInNewContext('new Uint8Array(3)') as unknown },
  { name: 'another typed array', value: () => runInNewContext('new Float64Array(32)') as unknown },
  { name: 'a symbol', value: () => Symbol('garbage') },
  { name: 'a function', kind: 'function', value: () => () => NaN },
  { name: 'a Map', value: () => new Map() },
];

export interface SweepReport {
  readonly functions: number;
  calls: number;
  /** Calls that threw anything but a StakingSdkError that names the field. */
  readonly untyped: string[];
  /** Calls that answered, where neither the type nor the table of answers allows it. */
  readonly silent: string[];
  /** Exported functions without sample arguments. */
  readonly withoutSample: readonly string[];
}

/** The names of all exported functions; the one class is made by the SDK alone. */
export const exportedFunctions = Object.entries(sdk)
  .filter(([name, value]) => typeof value === 'function' && name !== 'StakingSdkError')
  .map(([name]) => name)
  .sort();

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !WHOLE.has(value) &&
  !ArrayBuffer.isView(value) &&
  !(value instanceof Map);

/** The paths of all parts of a value; of long lists the first and the last element. */
export function pathsOf(value: unknown, path: Path): Path[] {
  if (!isPlain(value)) return [path];
  const keys = Array.isArray(value)
    ? [...new Set([0, value.length - 1])].filter((index) => index >= 0)
    : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

/** A copy of `value` with `replacement` at the path. */
export function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, key) => Reflect.get(part as object, key) as unknown, value);

/** The object with fields that are right when first read, and undefined from then on. */
function createChanging(value: object): object {
  const reads = new Set<string | symbol>();
  return new Proxy(Array.isArray(value) ? [...(value as unknown[])] : { ...value }, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'constructor' || typeof target[key as never] === 'function')
        return Reflect.get(target, key) as unknown;
      if (reads.has(key)) return undefined;
      reads.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
}

const show = (name: string, path: Path, garbage: string): string =>
  `${name}(${path.map((key, index) => (index === 0 ? `argument ${String(key)}` : String(key))).join('.')}) = ${garbage}`;

/** Whether the error says which field it is about: the last name in the path, or a name inside of it. */
function namesField(error: Error, path: Path, sample: unknown): boolean {
  const name = path.filter((key) => typeof key === 'string').at(-1);
  const inside = isPlain(sample) && !Array.isArray(sample) ? Object.keys(sample) : [];
  return name === undefined || [name, ...inside].some((known) => error.message.includes(known));
}

export async function outcomeOf(
  name: string,
  given: readonly unknown[],
): Promise<{ readonly error: unknown } | { readonly value: unknown }> {
  try {
    const call = sdk[name as keyof typeof sdk] as (...parts: readonly unknown[]) => unknown;
    return { value: await call(...given) };
  } catch (error) {
    return { error };
  }
}

const isTyped = (error: unknown): error is Error => error instanceof sdk.StakingSdkError;
const textOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : typeof error);

/** Runs the whole sweep. */
export async function runSweep(): Promise<SweepReport> {
  const types = readParameterTypes();
  const withoutSample = exportedFunctions.filter((name) => !(name in SAMPLES));
  const report: SweepReport = { functions: exportedFunctions.length, calls: 0, untyped: [], silent: [], withoutSample };
  const isAnswered = (name: string, path: Path, garbage: string): boolean =>
    ANSWERED.some(
      (answer) =>
        answer.functions.test(name) && answer.path.test(path.join('.')) && (answer.garbage?.test(garbage) ?? true),
    );

  for (const name of exportedFunctions) {
    const sample = SAMPLES[name];
    if (sample === undefined) continue;
    const baseline = await outcomeOf(name, sample);
    if ('error' in baseline) throw new Error(`The sample of ${name} is refused: ${textOf(baseline.error)}`);
    for (const path of sample.flatMap((value, index) => pathsOf(value, [index]))) {
      if (!types.declares(name, path, sample)) continue;
      const value = valueAt(sample, path);
      for (const garbage of GARBAGE) {
        if (garbage.kind && types.takes(name, path, sample, garbage.kind)) continue;
        report.calls += 1;
        const outcome = await outcomeOf(name, replaceAt(sample, path, garbage.value()) as readonly unknown[]);
        if ('error' in outcome) {
          if (!isTyped(outcome.error) || (path.length > 1 && !namesField(outcome.error, path, value)))
            report.untyped.push(`${show(name, path, garbage.name)}: ${textOf(outcome.error)}`);
        } else if (!isAnswered(name, path, garbage.name)) report.silent.push(show(name, path, garbage.name));
      }
      if (!isPlain(value)) continue;
      report.calls += 1;
      const outcome = await outcomeOf(name, replaceAt(sample, path, createChanging(value)) as readonly unknown[]);
      const shown = show(name, path, 'an object that changes');
      if ('error' in outcome) {
        if (!isTyped(outcome.error)) report.untyped.push(`${shown}: ${textOf(outcome.error)}`);
      } else if (!isAnswered(name, path, 'an object that changes')) {
        const depth = { depth: 6 };
        if (inspect(outcome.value, depth) !== inspect(baseline.value, depth)) report.silent.push(shown);
      }
    }
  }
  return report;
}

export const describeSweep = ({ functions, calls, untyped, silent }: SweepReport): string =>
  `${functions} functions, ${calls} calls, ${untyped.length} untyped, ${silent.length} silent`;
