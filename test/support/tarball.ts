/** The package as npm packs it. Built once for the same sources, whichever test or script asks first. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/tarball');
const INPUTS = ['src', 'docs', 'idl', 'package.json', 'tsup.config.ts', 'tsconfig.json', 'README.md', 'CHANGELOG.md'];
/** A lock older than this belongs to a process that ended. */
const STALE_MILLISECONDS = 180_000;

export interface Tarball {
  /** The packed file. */
  readonly path: string;
  /** The paths inside of the package. */
  readonly files: readonly string[];
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const path = join(ROOT, input);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((file) => join(path, file))
      : [path];
    for (const file of files) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Packs the package, which builds it first (`prepack`), unless the same sources are packed already. */
export async function packTarball(): Promise<Tarball> {
  const folder = join(CACHE, hashInputs());
  const lock = join(CACHE, 'lock');
  const manifest = join(folder, 'tarball.json');
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(manifest)) {
    try {
      mkdirSync(lock);
    } catch {
      await setTimeout(200);
      const stats = statSync(lock, { throwIfNoEntry: false });
      if (stats && Date.now() - stats.mtimeMs > STALE_MILLISECONDS) rmSync(lock, { recursive: true, force: true });
      continue;
    }
    try {
      mkdirSync(folder, { recursive: true });
      const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [packed] = JSON.parse(output.slice(output.search(/^\[/mu))) as [
        { filename: string; files: { path: string }[] },
      ];
      const tarball: Tarball = { path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
      writeFileSync(`${manifest}.new`, JSON.stringify(tarball));
      renameSync(`${manifest}.new`, manifest);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return JSON.parse(readFileSync(manifest, 'utf8')) as Tarball;
}

/** Puts the package, and nothing else, into the node_modules of a consumer's folder. Returns the folder of the package. */
export function installTarball({ path }: Tarball, consumer: string): string {
  const installed = join(consumer, 'node_modules/inference-staking-sdk');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path, '-C', installed, '--strip-components=1']);
  return installed;
}
