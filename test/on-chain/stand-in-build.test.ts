import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkProgram } from '../../scripts/link-program.js';
import { PROGRAM_FOLDER, hashOf, hashSources, type BuildRecord } from '../support/program-binary.js';

const record = JSON.parse(readFileSync(join(PROGRAM_FOLDER, 'inference_staking.json'), 'utf8')) as BuildRecord;

describe('the committed stand-in', () => {
  it('was built from the sources beside it', () => {
    expect(hashSources(), 'the sources changed: run `npm run build:program`').toBe(record.sources);
    expect(hashOf(readFileSync(join(PROGRAM_FOLDER, 'inference_staking.so')))).toBe(record.program);
  });
  it('names the compiler', () => {
    expect(record.compiler).toMatch(/^clang \d+\.\d+\.\d+$/u);
  });
});

/** An object with one call, whose parts a test changes. */
function object({ symbol = 'sol_log_', relocationType = 10, dataFlags = 2n, machine = 247 } = {}): Uint8Array {
  const names = '\0.text\0.data\0.symtab\0.strtab\0.rel.text\0';
  const strings = `\0entrypoint\0${symbol}\0`;
  const bytes = new Uint8Array(1024);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 1, true);
  view.setUint16(18, machine, true);
  view.setBigUint64(40, 512n, true);
  view.setUint16(60, 7, true);
  view.setUint16(62, 6, true);
  bytes.set([0x85, 0x10, 0, 0, 255, 255, 255, 255, 0x95, 0, 0, 0, 0, 0, 0, 0], 64); // call -1; exit
  bytes.set(new TextEncoder().encode(names), 128);
  bytes.set(new TextEncoder().encode(strings), 192);
  const symbolAt = (index: number, name: number, section: number): void => {
    view.setUint32(256 + 24 * index, name, true);
    view.setUint8(260 + 24 * index, 0x12);
    view.setUint16(262 + 24 * index, section, true);
  };
  symbolAt(1, 1, 1);
  symbolAt(2, 12, 0);
  view.setBigUint64(384, 0n, true); // the relocation of the call
  view.setUint32(392, relocationType, true);
  view.setUint32(396, 2, true);
  const section = (
    index: number,
    fields: { name: string; type: number; flags?: bigint; at: number; size: number; link?: number; info?: number },
  ): void => {
    const at = 512 + 64 * index;
    view.setUint32(at, names.indexOf(fields.name), true);
    view.setUint32(at + 4, fields.type, true);
    view.setBigUint64(at + 8, fields.flags ?? 0n, true);
    view.setBigUint64(at + 24, BigInt(fields.at), true);
    view.setBigUint64(at + 32, BigInt(fields.size), true);
    view.setUint32(at + 40, fields.link ?? 0, true);
    view.setUint32(at + 44, fields.info ?? 0, true);
    view.setBigUint64(at + 48, 8n, true);
  };
  section(1, { name: '.text', type: 1, flags: 6n, at: 64, size: 16 });
  section(2, { name: '.data', type: 1, flags: dataFlags, at: 80, size: 8 });
  section(3, { name: '.symtab', type: 2, at: 256, size: 72, link: 4 });
  section(4, { name: '.strtab', type: 3, at: 192, size: strings.length });
  section(5, { name: '.rel.text', type: 9, at: 384, size: 16, link: 3, info: 1 });
  section(6, { name: '.strtab', type: 3, at: 128, size: names.length });
  return bytes;
}

describe('linkProgram', () => {
  it('links a call of a system call', () => {
    const program = linkProgram(object());
    expect([...program.subarray(0, 4)]).toEqual([0x7f, 0x45, 0x4c, 0x46]);
    expect(new TextDecoder('latin1').decode(program)).toContain('sol_log_');
  });
  it.each([
    ['a symbol that is no system call', { symbol: 'sol_nothing' }, /sol_nothing is neither defined nor a system call/u],
    ['a relocation it does not know', { relocationType: 7 }, /Symbol sol_log_|Relocation type 7/u],
    ['a section that can be written', { dataFlags: 3n }, /\.data is writable/u],
    ['another machine', { machine: 62 }, /Not a relocatable .* object for BPF/u],
  ])('refuses %s', (_, change, message) => {
    expect(() => linkProgram(object(change))).toThrow(message);
  });
});
