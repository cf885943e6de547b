/** What a browser app gets of the SDK, minified. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

export interface Bundle {
  readonly code: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** The modules that something of is in it. */
  readonly files: readonly string[];
}

/** The public values that come from these folders of src/. */
export function namesFrom(folders: readonly string[]): string[] {
  const index = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');
  return [...index.matchAll(/^export \{([^}]*)\} from '\.\/([\w-]+)\//gmu)]
    .filter(([, , folder]) => folders.includes(folder!))
    .flatMap(([, names]) => names!.split(',').map((name) => name.trim()))
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** All that speaks to the program: instructions, accounts, events, errors with their meanings, addresses and fetch functions. */
export const PROGRAM_LAYER = namesFrom(['addresses', 'errors', 'program', 'queries', 'wire']);

/** The bundle of an app that exports these names of the SDK, or `*` for all of it. */
export async function bundleOf(names: readonly string[]): Promise<Bundle> {
  const exported = names.length === 1 && names[0] === '*' ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${exported} from './src/index.ts'`, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    external: ['@solana/kit'],
  });
  const { contents, text } = outputFiles[0]!;
  const { inputs } = Object.values(metafile.outputs)[0]!;
  return {
    code: text,
    bytes: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    files: Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0 && file !== '<stdin>'),
  };
}
