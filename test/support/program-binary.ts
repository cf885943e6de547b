/** The stand-in's committed binary and what it was built from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROGRAM_FOLDER = join(import.meta.dirname, '../program');

export interface BuildRecord {
  /** sha256 over the names and contents of all sources. */
  readonly sources: string;
  readonly compiler: string;
  /** sha256 of the binary. */
  readonly program: string;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function hashSources(): string {
  const folder = join(PROGRAM_FOLDER, 'src');
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[ch]$/u.test(file));
  // Unicode code unit order, the same on every machine.
  for (const file of files.sort((a, b) => (a < b ? -1 : 1)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The program the on-chain tests load: the stand-in, or the file `STAKING_PROGRAM_SO` names. */
export function readProgram(): Uint8Array {
  return readFileSync(process.env['STAKING_PROGRAM_SO'] ?? join(PROGRAM_FOLDER, 'inference_staking.so'));
}
