/**
 * Turns the relocatable object a stock clang makes for the BPF target into a Solana program (SBF version 0): one segment of
 * code, one of constants, both at the address of their place in the file, and dynamic relocations for system calls and for
 * pointers. What it does not know it refuses.
 */
const ELF = { header: 64, programHeader: 56, sectionHeader: 64, symbol: 24, relocation: 16, dynamicEntry: 16 } as const;
const SECTION = { symbols: 2, strings: 3, relocations: 9, noBits: 8, dynamic: 6, dynamicSymbols: 11 } as const;
const WRITABLE = 1n;
const ALLOCATED = 2n;
const SBF_MACHINE = 247;
/** Relocations of the object, as LLVM's BPF back end writes them, and of the program, as Solana's loader reads them. */
const OBJECT = { address64Load: 1, address64Data: 2, call: 10 } as const;
const LOADER = { relative: 8, systemCall: 10 } as const;
const FUNCTION_SECTION_SYMBOL = 3;

/** The system calls a program may ask for. */
const SYSTEM_CALLS: ReadonlySet<string> = new Set([
  'abort',
  'sol_create_program_address',
  'sol_get_clock_sysvar',
  'sol_get_rent_sysvar',
  'sol_invoke_signed_c',
  'sol_log_',
  'sol_log_64_',
  'sol_log_data',
  'sol_log_pubkey',
  'sol_memcmp_',
  'sol_memcpy_',
  'sol_memmove_',
  'sol_memset_',
  'sol_sha256',
  'sol_try_find_program_address',
]);

interface Section {
  readonly name: string;
  readonly type: number;
  readonly flags: bigint;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly alignment: number;
}
interface ElfSymbol {
  readonly name: string;
  readonly info: number;
  readonly section: number;
  readonly value: number;
}

function textAt(bytes: Uint8Array, offset: number): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(offset, bytes.indexOf(0, offset)));
}

function readSections(object: Uint8Array): Section[] {
  const view = new DataView(object.buffer, object.byteOffset, object.byteLength);
  const isObject =
    object.length > ELF.header &&
    view.getUint32(0) === 0x7f454c46 &&
    object[4] === 2 &&
    object[5] === 1 &&
    view.getUint16(16, true) === 1 &&
    view.getUint16(18, true) === SBF_MACHINE;
  if (!isObject)
    throw new Error('Not a relocatable 64-bit little-endian object for BPF: compile with `clang -target bpf -c`.');
  const start = Number(view.getBigUint64(40, true));
  const count = view.getUint16(60, true);
  const at = (index: number): number => start + index * ELF.sectionHeader;
  const number = (offset: number): number => Number(view.getBigUint64(offset, true));
  const names = number(at(view.getUint16(62, true)) + 24);
  return Array.from({ length: count }, (_, index) => ({
    name: textAt(object, names + view.getUint32(at(index), true)),
    type: view.getUint32(at(index) + 4, true),
    flags: view.getBigUint64(at(index) + 8, true),
    offset: number(at(index) + 24),
    size: number(at(index) + 32),
    link: view.getUint32(at(index) + 40, true),
    info: view.getUint32(at(index) + 44, true),
    alignment: number(at(index) + 48),
  }));
}

function readSymbols(object: Uint8Array, sections: readonly Section[]): ElfSymbol[] {
  const view = new DataView(object.buffer, object.byteOffset, object.byteLength);
  const table = sections.find(({ type }) => type === SECTION.symbols);
  const strings = table && sections[table.link];
  if (!table || !strings) throw new Error('The object has no symbol table.');
  return Array.from({ length: table.size / ELF.symbol }, (_, index) => {
    const at = table.offset + index * ELF.symbol;
    return {
      name: textAt(object, strings.offset + view.getUint32(at, true)),
      info: view.getUint8(at + 4),
      section: view.getUint16(at + 6, true),
      value: Number(view.getBigUint64(at + 8, true)),
    };
  });
}

/** A file that grows: `put` aligns, appends and says where. */
class Output {
  bytes = new Uint8Array(0);
  put(data: Uint8Array, alignment = 8): number {
    const offset = Math.ceil(this.bytes.length / alignment) * alignment;
    const grown = new Uint8Array(offset + data.length);
    grown.set(this.bytes);
    grown.set(data, offset);
    this.bytes = grown;
    return offset;
  }
  get view(): DataView {
    return new DataView(this.bytes.buffer);
  }
}

/** A table of NUL-terminated names, and where each begins. */
function stringTable(names: readonly string[]): { bytes: Uint8Array; offsets: ReadonlyMap<string, number> } {
  const offsets = new Map<string, number>();
  let text = '\0';
  for (const name of names) {
    offsets.set(name, text.length);
    text += `${name}\0`;
  }
  return { bytes: new TextEncoder().encode(text), offsets };
}

function words(values: readonly (number | bigint)[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values, BigInt).buffer);
}

/** Links `object`, which must define \`entrypoint\`, into the bytes of a program. */
export function linkProgram(object: Uint8Array): Uint8Array {
  const sections = readSections(object);
  const symbols = readSymbols(object, sections);
  const loaded = sections
    .map((section, index) => ({ ...section, index }))
    .filter(({ flags, size }) => (flags & ALLOCATED) !== 0n && size > 0);
  const writable = loaded.find(({ flags, type }) => (flags & WRITABLE) !== 0n || type === SECTION.noBits);
  if (writable) throw new Error(`Section ${writable.name} is writable: a program has constants only, no globals.`);
  const text = loaded.find(({ name }) => name === '.text');
  if (!text) throw new Error('The object has no .text section.');

  // Code first, then every section of constants.
  const output = new Output();
  output.put(new Uint8Array(ELF.header + 3 * ELF.programHeader));
  const addresses = new Map<number, number>();
  const place = (section: Section & { index: number }): void => {
    const data = object.subarray(section.offset, section.offset + section.size);
    addresses.set(section.index, output.put(data, Math.max(8, section.alignment)));
  };
  place(text);
  const textStart = addresses.get(text.index)!;
  const textEnd = output.bytes.length;
  const constantsStart = output.put(new Uint8Array(0));
  for (const section of loaded) if (section !== text) place(section);
  const constantsEnd = output.bytes.length;

  // Relocations.
  const systemCalls: string[] = [];
  const relocations: { at: number; type: number; symbol: number }[] = [];
  const objectView = new DataView(object.buffer, object.byteOffset, object.byteLength);
  for (const table of sections.filter(({ type }) => type === SECTION.relocations)) {
    const start = addresses.get(table.info);
    if (start === undefined) continue; // debug information
    for (let entry = table.offset; entry < table.offset + table.size; entry += ELF.relocation) {
      const at = start + Number(objectView.getBigUint64(entry, true));
      const type = objectView.getUint32(entry + 8, true);
      const symbol = symbols[objectView.getUint32(entry + 12, true)];
      if (!symbol) throw new Error(`A relocation of ${table.name} names no symbol.`);
      const view = output.view;
      const target = addresses.get(symbol.section);
      if (type === OBJECT.call && symbol.section === 0) {
        if (!SYSTEM_CALLS.has(symbol.name)) throw new Error(`${symbol.name} is neither defined nor a system call.`);
        if (!systemCalls.includes(symbol.name)) systemCalls.push(symbol.name);
        relocations.push({ at, type: LOADER.systemCall, symbol: systemCalls.indexOf(symbol.name) + 1 });
        continue;
      }
      if (target === undefined)
        throw new Error(`Symbol ${symbol.name} of ${table.name} is in no section of the program.`);
      const base = target + symbol.value;
      if (type === OBJECT.call) {
        // Against a section, the immediate already counts instructions from its start.
        const isSection = (symbol.info & 15) === FUNCTION_SECTION_SYMBOL;
        const callee = isSection ? base + (view.getInt32(at + 4, true) + 1) * 8 : base;
        view.setInt32(at + 4, (callee - at) / 8 - 1, true);
      } else if (type === OBJECT.address64Load) {
        const addend = view.getUint32(at + 4, true);
        if (view.getUint32(at + 12, true) !== 0)
          throw new Error(`An address in ${table.name} has an addend over 32 bits.`);
        view.setUint32(at + 4, base + addend, true);
        relocations.push({ at, type: LOADER.relative, symbol: 0 });
      } else if (type === OBJECT.address64Data) {
        const addend = Number(view.getBigUint64(at, true));
        view.setUint32(at, 0, true);
        view.setUint32(at + 4, base + addend, true);
        relocations.push({ at, type: LOADER.relative, symbol: 0 });
      } else throw new Error(`Relocation type ${type} in ${table.name} is not known.`);
    }
  }
  relocations.sort((a, b) => a.at - b.at);

  // Dynamic tables.
  const entry = symbols.find(({ name, section }) => name === 'entrypoint' && section === text.index);
  if (!entry) throw new Error('The object defines no `entrypoint`.');
  const callNames = stringTable(systemCalls);
  const dynamicStart = output.put(new Uint8Array(9 * ELF.dynamicEntry));
  const dynamicSymbols = new Uint8Array((systemCalls.length + 1) * ELF.symbol);
  systemCalls.forEach((name, index) => {
    const view = new DataView(dynamicSymbols.buffer, (index + 1) * ELF.symbol);
    view.setUint32(0, callNames.offsets.get(name)!, true);
    view.setUint8(4, 0x10); // global
  });
  const symbolsStart = output.put(dynamicSymbols);
  const stringsStart = output.put(callNames.bytes);
  const relocationBytes = words(
    relocations.flatMap(({ at, type, symbol }) => [at, (BigInt(symbol) << 32n) | BigInt(type)]),
  );
  const relocationsStart = output.put(relocationBytes);
  const dynamicEnd = output.bytes.length;
  // FLAGS = TEXTREL, REL, RELSZ, RELENT, SYMTAB, SYMENT, STRTAB, STRSZ, NULL
  output.bytes.set(
    words([
      ...[0x1e, 4, 17, relocationsStart, 18, relocationBytes.length, 19, ELF.relocation, 6, symbolsStart],
      ...[11, ELF.symbol, 5, stringsStart, 10, callNames.bytes.length, 0, 0],
    ]),
    dynamicStart,
  );

  // Section headers.
  const sectionNames = stringTable(['.text', '.rodata', '.dynamic', '.dynsym', '.dynstr', '.rel.dyn', '.shstrtab']);
  const namesStart = output.put(sectionNames.bytes);
  const headers: Uint8Array[] = [new Uint8Array(ELF.sectionHeader)];
  const header = (
    name: string,
    type: number,
    {
      flags,
      start,
      size,
      link = 0,
      info = 0,
      alignment = 8,
      entrySize = 0,
      address = start,
    }: {
      flags: number;
      start: number;
      size: number;
      link?: number;
      info?: number;
      alignment?: number;
      entrySize?: number;
      address?: number;
    },
  ): void => {
    const bytes = words([0, flags, address, start, size, 0, alignment, entrySize]);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, sectionNames.offsets.get(name)!, true);
    view.setUint32(4, type, true);
    view.setUint32(40, link, true);
    view.setUint32(44, info, true);
    headers.push(bytes);
  };
  header('.text', 1, { flags: 6, start: textStart, size: textEnd - textStart });
  if (constantsEnd > constantsStart)
    header('.rodata', 1, { flags: 2, start: constantsStart, size: constantsEnd - constantsStart });
  const first = headers.length;
  header('.dynamic', SECTION.dynamic, {
    flags: 3,
    start: dynamicStart,
    size: 9 * ELF.dynamicEntry,
    link: first + 2,
    entrySize: ELF.dynamicEntry,
  });
  header('.dynsym', SECTION.dynamicSymbols, {
    flags: 2,
    start: symbolsStart,
    size: dynamicSymbols.length,
    link: first + 2,
    info: 1,
    entrySize: ELF.symbol,
  });
  header('.dynstr', SECTION.strings, { flags: 2, start: stringsStart, size: callNames.bytes.length, alignment: 1 });
  header('.rel.dyn', SECTION.relocations, {
    flags: 2,
    start: relocationsStart,
    size: relocationBytes.length,
    link: first + 1,
    entrySize: ELF.relocation,
  });
  header('.shstrtab', SECTION.strings, {
    flags: 0,
    start: namesStart,
    size: sectionNames.bytes.length,
    alignment: 1,
    address: 0,
  });
  const sectionsStart = output.put(new Uint8Array(headers.flatMap((bytes) => [...bytes])));

  // File header and the three segments: code, constants with the dynamic tables, and the dynamic table itself.
  const view = output.view;
  output.bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 3, true); // ET_DYN
  view.setUint16(18, SBF_MACHINE, true);
  view.setUint32(20, 1, true);
  view.setBigUint64(24, BigInt(textStart + entry.value), true);
  view.setBigUint64(32, BigInt(ELF.header), true);
  view.setBigUint64(40, BigInt(sectionsStart), true);
  [ELF.header, ELF.programHeader, 3, ELF.sectionHeader, headers.length, headers.length - 1].forEach((value, index) => {
    view.setUint16(52 + 2 * index, value, true);
  });
  const segments = [
    [1, 5, textStart, textEnd - textStart],
    [1, 4, constantsStart, dynamicEnd - constantsStart],
    [2, 6, dynamicStart, 9 * ELF.dynamicEntry],
  ] as const;
  segments.forEach(([type, flags, start, size], index) => {
    const at = ELF.header + index * ELF.programHeader;
    output.bytes.set(words([0, start, start, start, size, size, 8]), at);
    view.setUint32(at, type, true);
    view.setUint32(at + 4, flags, true);
  });
  return output.bytes;
}
