type Path = readonly (string | number)[];

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

function pathsOf(value: unknown, path: Path): Path[] {
  if (!isPlain(value)) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaceAt(copy[key], rest, replacement);
  return copy;
}

/** The name of a part as an error says it: the last field, with its index in a list. */
function nameOf(path: Path): string {
  return path.reduce<string>((name, key) => (typeof key === 'string' ? key : `${name}[${key}]`), '');
}

/**
 * Which arguments, fields and list elements a function takes a symbol for, or refuses without their name. `given` are valid arguments by the names
 * of the parameters, in order.
 */
export function listUnnamedFields(run: (...given: never[]) => unknown, given: object): string[] {
  const call = (values: object): unknown => run(...(Object.values(values) as never[]));
  call(given);
  return pathsOf(given, [])
    .slice(1)
    .flatMap((path) => {
      try {
        call(replaceAt(given, path, Symbol('wrong')) as object);
        return [`${path.join('.')}: taken`];
      } catch (error) {
        const { message } = error as Error;
        return ` ${message}`.replaceAll('.', ' ').includes(` ${nameOf(path)} must be `)
          ? []
          : [`${path.join('.')}: ${message}`];
      }
    });
}
