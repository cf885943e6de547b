/** A Codama client of our IDL, rendered when the bench starts: the same tools a user would take, as a yardstick. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootNodeFromAnchor, type AnchorIdl } from '@codama/nodes-from-anchor';
import { renderVisitor } from '@codama/renderers-js';
import { build } from 'esbuild';
import { createFromRoot } from 'codama';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'node_modules/.cache/codama-client');

/** Renders, bundles and loads the client. Its names are Codama's own, its types are not ours to promise. */
export async function loadCodamaClient(): Promise<Record<string, (...args: never[]) => unknown>> {
  const idl = JSON.parse(readFileSync(join(ROOT, 'idl/inference_staking.json'), 'utf8')) as AnchorIdl;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"name":"codama-client","type":"module"}');
  await createFromRoot(rootNodeFromAnchor(idl)).accept(
    renderVisitor(FOLDER, { kitImportStrategy: 'rootOnly', syncPackageJson: false, formatCode: false }),
  );
  const generated = [join(FOLDER, 'src/generated/index.ts'), join(FOLDER, 'index.ts')].find((file) => existsSync(file));
  if (!generated) throw new Error(`Codama wrote no index.ts below ${FOLDER}`);
  const outfile = join(FOLDER, 'client.mjs');
  await build({
    entryPoints: [generated],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    external: ['@solana/kit', '@solana/kit/*'],
    logLevel: 'error',
  });
  return (await import(outfile)) as Record<string, (...args: never[]) => unknown>;
}
