import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../src/errors');

/** The codes each domain owns. A code is never removed or renumbered, a range never moved. */
const RANGES: Readonly<Record<string, readonly [first: number, last: number]>> = {
  INPUT: [8101000, 8101999],
  WIRE: [8102000, 8102999],
  ACCOUNT: [8103000, 8103999],
  INSTRUCTION: [8104000, 8104999],
  EVENT: [8105000, 8105999],
  RPC: [8106000, 8106999],
  MATH: [8107000, 8107999],
  MERKLE: [8108000, 8108999],
  MODEL: [8109000, 8109999],
  PREVIEW: [8110000, 8110999],
  ROUTING: [8111000, 8111999],
  INVARIANT: [8199000, 8199999],
};

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
const codes: [file: string, name: string, code: number][] = [];
for (const file of files) {
  const exported = (await import(join(FOLDER, file))) as Record<string, unknown>;
  for (const [name, value] of Object.entries(exported)) {
    if (name.startsWith('STAKING_SDK_ERROR__')) codes.push([file, name, value as number]);
  }
}

describe('the error registry', () => {
  it('finds codes to check', () => {
    expect(codes.length).toBeGreaterThan(5);
  });

  it('gives every code once', () => {
    expect(new Set(codes.map(([, , code]) => code)).size).toBe(codes.length);
  });

  it.each(codes)('%s: %s = %d lies in the range of its domain', (file, name, code) => {
    const [, domain, what] = name.split('__');
    const range = RANGES[domain!];
    expect(range, `no range for ${domain ?? name}`).toBeDefined();
    expect(what).toMatch(/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/u);
    expect(file).toBe(`${domain!.toLowerCase()}.ts`);
    expect(code).toBeGreaterThanOrEqual(range![0]);
    expect(code).toBeLessThanOrEqual(range![1]);
  });
});
