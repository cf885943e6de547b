/** Straight-line code for the fields of a struct: its type, its reads, its size and its writes. */
import { BASIS_POINTS, MAXIMA } from './facts.js';
import { camel, fieldsOf, type Idl, type IdlField, type IdlType } from './idl.js';

const NUMBERS: Readonly<Record<string, { type: string; name: string; bytes: number }>> = {
  u8: { type: 'number', name: 'U8', bytes: 1 },
  u16: { type: 'number', name: 'U16', bytes: 2 },
  u32: { type: 'number', name: 'U32', bytes: 4 },
  u64: { type: 'bigint', name: 'U64', bytes: 8 },
  i64: { type: 'bigint', name: 'I64', bytes: 8 },
  u128: { type: 'bigint', name: 'U128', bytes: 16 },
  bool: { type: 'boolean', name: 'Bool', bytes: 1 },
  pubkey: { type: 'Address', name: 'Address', bytes: 32 },
};

function vectorOf(type: IdlType): 'Addresses' | 'Hashes' | 'Bools' {
  if (type === 'pubkey') return 'Addresses';
  if (type === 'bool') return 'Bools';
  if (typeof type === 'object' && 'array' in type && type.array[0] === 'u8' && type.array[1] === 32) return 'Hashes';
  throw new Error(`The generator knows no vector of ${JSON.stringify(type)}: add it to src/wire/borsh-vectors.ts.`);
}
const ITEMS = { Addresses: ['Address', 32], Hashes: ['Uint8Array', 32], Bools: ['boolean', 1] } as const;

function maximumOf(name: string): number {
  const maximum = MAXIMA[name];
  if (maximum === undefined) throw new Error(`${name} has no maximum: add it to scripts/generate/facts.ts.`);
  return maximum;
}

export function typeOf(idl: Idl, type: IdlType): string {
  if (typeof type === 'string') return type === 'string' ? 'string' : NUMBERS[type]!.type;
  if ('option' in type) return `${typeOf(idl, type.option)} | null`;
  if ('vec' in type) return `readonly ${ITEMS[vectorOf(type.vec)][0]}[]`;
  if ('defined' in type) {
    const inner = fieldsOf(idl, type.defined.name).map((field) => `${camel(field.name)}: ${typeOf(idl, field.type)}`);
    return `{ readonly ${inner.join('; ')} }`;
  }
  throw new Error(`The generator knows no type ${JSON.stringify(type)}.`);
}

/** What a caller may give for a value of `type`: an option may be null or undefined, and so may the one inside a struct. */
export function inputTypeOf(idl: Idl, type: IdlType): string {
  if (typeof type === 'object' && 'option' in type) return `${inputTypeOf(idl, type.option)} | null | undefined`;
  if (typeof type === 'object' && 'defined' in type) {
    const fields = fieldsOf(idl, type.defined.name).map((field) => {
      const doc = `${field.docs.join(' ')} Undefined or null: none; the key itself must be there.`;
      return `/** ${doc} */ readonly ${camel(field.name)}: ${inputTypeOf(idl, field.type)}`;
    });
    return `{ ${fields.join('; ')} }`;
  }
  return typeOf(idl, type);
}

/** An expression that reads the field and moves on. */
export function readOf(idl: Idl, { name, type }: Pick<IdlField, 'name' | 'type'>): string {
  const field = camel(name);
  if (type === 'string') return `readString(reader, ${maximumOf(name)}, '${field}')`;
  if (typeof type === 'string') return `read${NUMBERS[type]!.name}(reader, '${field}')`;
  if ('option' in type) return `readOptionTag(reader, '${field}') ? ${readOf(idl, { name, type: type.option })} : null`;
  if ('vec' in type) return `read${vectorOf(type.vec)}(reader, ${maximumOf(name)}, '${field}')`;
  if ('defined' in type) {
    const inner = fieldsOf(idl, type.defined.name).map((item) => `${camel(item.name)}: ${readOf(idl, item)}`);
    return `{ ${inner.join(', ')} }`;
  }
  throw new Error(`The generator cannot read ${JSON.stringify(type)}.`);
}

/** Lines that come before the size is known: what has a variable length is checked and encoded once. */
export function prepare(idl: Idl, { name, type }: IdlField, input: string): string[] {
  const field = camel(name);
  const isOption = typeof type === 'object' && 'option' in type;
  const inner = isOption ? type.option : type;
  const given = `${input}.${field}`;
  const orNull = (code: string): string => (isOption ? `${given} == null ? null : ${code}` : code);
  if (inner === 'string')
    return [`const ${field} = ${orNull(`encodeString(${given}, ${maximumOf(name)}, '${field}')`)};`];
  if (typeof inner === 'object' && 'vec' in inner) {
    return [`const ${field} = ${orNull(`checkList('${field}', ${given}, undefined, ${maximumOf(name)})`)};`];
  }
  if (typeof inner === 'object' && 'defined' in inner) {
    const [item] = fieldsOf(idl, inner.defined.name);
    return [`const ${field} = settingOf(${given}, '${camel(item!.name)}', '${field}');`];
  }
  return isOption ? [`const ${field} = ${given} ?? null;`] : [];
}

/** The bytes of the field: the part that never changes, and an expression for the rest. */
export function sizeOf(
  idl: Idl,
  { name, type }: Pick<IdlField, 'name' | 'type'>,
): { fixed: number; variable: string[] } {
  const field = camel(name);
  if (type === 'string') return { fixed: 4, variable: [`${field}.length`] };
  if (typeof type === 'string') return { fixed: NUMBERS[type]!.bytes, variable: [] };
  if ('vec' in type) {
    const bytes = ITEMS[vectorOf(type.vec)][1];
    return { fixed: 4, variable: [bytes === 1 ? `${field}.length` : `${bytes} * ${field}.length`] };
  }
  if ('option' in type) {
    const inner = type.option;
    if (typeof inner === 'object' && 'defined' in inner) {
      const [item] = fieldsOf(idl, inner.defined.name);
      return { fixed: 1, variable: [`(${field} === null ? 0 : ${field}.${camel(item!.name)} === null ? 1 : 3)`] };
    }
    const { fixed, variable } = sizeOf(idl, { name, type: inner });
    return { fixed: 1, variable: [`(${field} === null ? 0 : ${[fixed, ...variable].join(' + ')})`] };
  }
  throw new Error(`The generator cannot size ${JSON.stringify(type)}.`);
}

/** Whether a field is written as it is given; the others are checked and encoded into a local first. */
function isPlain(type: IdlType): boolean {
  return type !== 'string' && (typeof type === 'string' || 'array' in type);
}

/**
 * Statements that write the field, from the input or from the local of its name. Of rates in basis points
 * `writeU16` takes what the reader takes, `writeBps` what the program accepts.
 */
export function writeOf(
  idl: Idl,
  { name, type }: Pick<IdlField, 'name' | 'type'>,
  rates: 'writeBps' | 'writeU16' = 'writeU16',
  value = isPlain(type) ? `input.${camel(name)}` : camel(name),
): string {
  const field = camel(name);
  if (type === 'string') return `writeUtf8(writer, ${value});`;
  if (type === 'u16' && BASIS_POINTS.test(name)) return `${rates}(writer, ${value}, '${field}');`;
  if (typeof type === 'string') return `write${NUMBERS[type]!.name}(writer, ${value}, '${field}');`;
  if ('vec' in type) return `write${vectorOf(type.vec)}(writer, ${value}, '${field}');`;
  if ('option' in type) {
    const inner =
      typeof type.option === 'object' && 'defined' in type.option
        ? fieldsOf(idl, type.option.defined.name)
            .map((item) => writeOf(idl, item, rates, `${value}.${camel(item.name)}`))
            .join('\n')
        : writeOf(idl, { name, type: type.option }, rates, value);
    return `writeOptionTag(writer, ${value} !== null);\nif (${value} !== null) { ${inner} }`;
  }
  throw new Error(`The generator cannot write ${JSON.stringify(type)}.`);
}

/** The sum of the sizes of `fields`, `base` bytes before them. */
export function totalSize(idl: Idl, fields: readonly IdlField[], base: number): string {
  const sizes = fields.map((field) => sizeOf(idl, field));
  const fixed = sizes.reduce((sum, size) => sum + size.fixed, base);
  return [fixed, ...sizes.flatMap((size) => size.variable)].join(' + ');
}
