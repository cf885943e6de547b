/**
 * Mutation test: changes one expression of `src` at a time and counts the changes that no unit or property test notices.
 *
 * `npm run mutation` runs every folder, `npm run mutation -- math wire` those named. Results are kept in node_modules/.cache/mutation, and only
 * what changed runs again. `--sample N --seed S` tests the changes within N lines, picked by the seed from all folders, in one run. Survivors that
 * test/mutation/equivalent.json lists with a reason do not count. Exits 1 when a folder, or the sample, is below its minimum.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../test/support/random-values.js';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/mutation');
/** Least percentage of changes that a test must notice, per folder. A sample varies by chance: it only shows a folder that lost its tests. */
const MINIMUM = 85;
const SAMPLE_MINIMUM = 75;

/** The folders of `src` and the tests that have to notice a change in them. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  checks: ['test/unit/checks', 'test/unit/math', 'test/unit/wire'],
  wire: ['test/unit/wire', 'test/unit/addresses', 'test/unit/program'],
  math: ['test/unit/math'],
  merkle: ['test/unit/merkle'],
  'program-model': ['test/unit/program-model', 'test/properties', 'test/unit/previews'],
  previews: ['test/unit/previews', 'test/properties'],
  routing: ['test/unit/routing'],
};

interface Position {
  readonly line: number;
  readonly column: number;
}
/** The part of Stryker's JSON report that is read. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          /** Whether the code ran while a test file was loading; all tests ran then. */
          readonly static?: boolean;
          readonly testsCompleted?: number;
          readonly location: { readonly start: Position; readonly end: Position };
        }[];
      }
    >
  >;
  readonly testFiles: Readonly<Record<string, { readonly tests: readonly unknown[] }>>;
}
/** A change that no test can notice, and why. `line` is the line of source it begins in, without the space around it. */
interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}
interface Survivor extends Omit<Equivalent, 'reason'> {
  readonly at: number;
}
interface Result {
  readonly killed: number;
  readonly survivors: readonly Survivor[];
  readonly equivalent: number;
}

const equivalents = JSON.parse(
  readFileSync(join(ROOT, 'test/mutation/equivalent.json'), 'utf8'),
) as readonly Equivalent[];
const isSame = (a: Omit<Equivalent, 'reason'>, b: Omit<Equivalent, 'reason'>): boolean =>
  a.file === b.file && a.line === b.line && a.original === b.original && a.replacement === b.replacement;

function cutText(lines: readonly string[], start: Position, end: Position): string {
  if (start.line === end.line) return lines[start.line - 1]!.slice(start.column - 1, end.column - 1);
  const between = lines.slice(start.line, end.line - 1);
  const text = [
    lines[start.line - 1]!.slice(start.column - 1),
    ...between,
    lines[end.line - 1]!.slice(0, end.column - 1),
  ];
  return text.map((line) => line.trim()).join(' ');
}

function readResult(path: string, folder?: string): Result {
  const { files, testFiles } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const testCount = Object.values(testFiles).reduce((sum, { tests }) => sum + tests.length, 0);
  let killed = 0;
  let equivalent = 0;
  const survivors: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    if (folder !== undefined && !file.startsWith(`src/${folder}/`)) continue;
    const lines = source.split('\n');
    for (const mutant of mutants) {
      const { status, mutatorName, replacement = mutatorName, location } = mutant;
      // Stryker does not count a test file that fails to load: its tests are missing among those that ran.
      const isLoadFailure =
        status === 'Survived' && mutant.static === true && (mutant.testsCompleted ?? testCount) < testCount;
      if (status === 'Killed' || status === 'Timeout' || isLoadFailure) {
        killed += 1;
        continue;
      }
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const survivor: Survivor = {
        file,
        at: location.start.line,
        line: lines[location.start.line - 1]!.trim(),
        original: cutText(lines, location.start, location.end),
        replacement,
      };
      if (equivalents.some((each) => isSame(each, survivor))) equivalent += 1;
      else survivors.push(survivor);
    }
  }
  return { killed, survivors, equivalent };
}

/** Runs Stryker over what `mutate` names; its report stands at the path returned. */
function runStryker(name: string, mutate: readonly string[], tests: readonly string[], isIncremental: boolean): string {
  mkdirSync(CACHE, { recursive: true });
  const report = join(CACHE, `${name}.report.json`);
  rmSync(report, { force: true });
  const base = JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8')) as Record<string, unknown>;
  const config = {
    ...base,
    mutate,
    incremental: isIncremental,
    incrementalFile: join(CACHE, `${name}.incremental.json`),
    jsonReporter: { fileName: report },
    // Progress belongs to a terminal; a file or a pipe gets the table alone.
    reporters: process.stdout.isTTY ? ['json', 'progress'] : ['json'],
  };
  const path = join(CACHE, `${name}.config.json`);
  writeFileSync(path, JSON.stringify(config));
  const extra = concurrency === undefined ? [] : ['--concurrency', concurrency];
  const { status } = spawnSync('npx', ['stryker', 'run', path, ...extra], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: tests.filter((folder) => existsSync(join(ROOT, folder))).join(',') },
  });
  if (!existsSync(report)) throw new Error(`The mutation run of ${name} ended with ${status} and without a report.`);
  return report;
}

/** `count` lines of code, as Stryker names ranges of a file. */
function sampleLines(folders: readonly string[], count: number, seed: number): string[] {
  const lines = folders.flatMap((folder) =>
    readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .flatMap((file) =>
        readFileSync(join(ROOT, 'src', folder, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            /^\s*(?:import|export (?:interface|type)|readonly|\/?\*|\/\/|[)}\]]*;?$)/u.test(line)
              ? []
              : [`src/${folder}/${file}:${index + 1}-${index + 1}`],
          ),
      ),
  );
  const random = createRandom(seed);
  return Array.from({ length: Math.min(count, lines.length) }, () => lines.splice(random.below(lines.length), 1)[0]!);
}

function printResult(name: string, { killed, survivors, equivalent }: Result, minimum: number): boolean {
  const percent = (100 * killed) / Math.max(1, killed + survivors.length);
  const isEnough = killed > 0 && percent >= minimum;
  console.log(
    [
      name.padEnd(14),
      String(killed).padStart(6),
      String(survivors.length).padStart(8),
      String(equivalent).padStart(10),
      `${percent.toFixed(1)} %`.padStart(8),
      isEnough ? '' : `  below ${minimum} %`,
    ].join(' '),
  );
  return isEnough;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    concurrency: { type: 'string' },
  },
});
const { concurrency } = values;
const isPresent = (folder: string): boolean => existsSync(join(ROOT, 'src', folder));
const unknown = positionals.filter((folder) => !(folder in TESTS));
if (unknown.length > 0)
  throw new Error(`No such folder: ${unknown.join(', ')}. Folders: ${Object.keys(TESTS).join(', ')}`);
const folders = Object.keys(TESTS).filter(
  (folder) => isPresent(folder) && (positionals.length === 0 || positionals.includes(folder)),
);

const listed: Survivor[] = [];
let isEnough = true;
console.log('folder         killed survived equivalent  percent');
if (values.sample === undefined)
  for (const folder of folders) {
    const report = runStryker(folder, [`src/${folder}/**/*.ts`], TESTS[folder]!, true);
    const result = readResult(report, folder);
    isEnough = printResult(folder, result, MINIMUM) && isEnough;
    listed.push(...result.survivors);
  }
else {
  const mutate = sampleLines(folders, Number(values.sample), Number(values.seed));
  const tests = [...new Set(folders.flatMap((folder) => TESTS[folder]!))];
  const result = readResult(runStryker('sample', mutate, tests, false));
  isEnough = printResult(`${values.sample} lines`, result, SAMPLE_MINIMUM);
  listed.push(...result.survivors);
}
if (values.list || !isEnough)
  for (const { file, at, original, replacement } of listed)
    console.log(`${file}:${at}  ${original.slice(0, 90)}  ->  ${replacement.slice(0, 90)}`);
process.exit(isEnough ? 0 : 1);
