/**
 * Builds test/program/inference_staking.so from its C sources: `npm run build:program`. Beside it, inference_staking.json names
 * the hash of the sources and the compiler, with which the same bytes come out again; with `--check` nothing is written and
 * another outcome is an error. `CLANG` names another compiler.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkProgram } from './link-program.js';
import { PROGRAM_FOLDER, hashOf, hashSources, type BuildRecord } from '../test/support/program-binary.js';

const FLAGS = [
  ...['-target', 'bpf', '-mcpu=v2', '-O2', '-ffreestanding', '-fno-builtin', '-fno-stack-protector'],
  ...['-mllvm', '-bpf-stack-size=4096', '-Wall', '-Wextra', '-Werror'],
];
const CLANG = process.env['CLANG'] ?? 'clang-22';

function run(args: readonly string[]): string {
  try {
    return execFileSync(CLANG, args, { encoding: 'utf8', cwd: join(PROGRAM_FOLDER, 'src') });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code !== 'ENOENT')
      throw new Error(`${CLANG} failed; it needs the BPF target.\n${stderr ?? ''}`, { cause: error });
    throw new Error(
      `${CLANG} is not installed. Any clang with the BPF target will do (Debian: apt-get install clang-22); ` +
        'name another one with CLANG=<command>. The tests do not need it: the built program is committed.',
      { cause: error },
    );
  }
}

function build(): { program: Uint8Array; record: BuildRecord } {
  const compiler = /clang version (\S+)/u.exec(run(['--version']))?.[1] ?? 'unknown';
  const folder = mkdtempSync(join(tmpdir(), 'inference-staking-'));
  try {
    const object = join(folder, 'program.o');
    run([...FLAGS, '-c', 'program.c', '-o', object]);
    const program = linkProgram(readFileSync(object));
    return { program, record: { sources: hashSources(), compiler: `clang ${compiler}`, program: hashOf(program) } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { program, record } = build();
const binary = join(PROGRAM_FOLDER, 'inference_staking.so');
if (process.argv.includes('--check')) {
  const committed = hashOf(readFileSync(binary));
  if (committed !== record.program)
    throw new Error(`${record.compiler} makes other bytes than the committed ones: run \`npm run build:program\`.`);
  console.log(`${record.compiler} makes the committed program, ${program.length} bytes.`);
} else {
  writeFileSync(binary, program);
  writeFileSync(join(PROGRAM_FOLDER, 'inference_staking.json'), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${program.length} bytes by ${record.compiler}. Now run \`npm run replay -- test/vectors\`.`);
}
