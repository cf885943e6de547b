/** Which values the declared type of a parameter, or of a field inside it, takes: read from the sources by the compiler. */
import { join } from 'node:path';
import ts from 'typescript';

const INDEX = join(import.meta.dirname, '../../src/index.ts');

/** What a value can be without further knowledge: one of these is as good as another of the same kind. */
export type PlainKind =
  'array' | 'boolean' | 'bytes' | 'function' | 'null' | 'number' | 'object' | 'string' | 'undefined';

export interface ParameterTypes {
  /** Whether the type at `path` of a function's arguments takes every value of a kind. */
  /** Whether the type has a field at the path at all: others are nobody's to check. */
  readonly declares: (name: string, path: readonly (string | number)[], sample: readonly unknown[]) => boolean;
  readonly takes: (
    name: string,
    path: readonly (string | number)[],
    sample: readonly unknown[],
    kind: PlainKind,
  ) => boolean;
}

export function readParameterTypes(): ParameterTypes {
  const program = ts.createProgram([INDEX], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(INDEX)!;
  const exported = new Map(
    checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, checker.getTypeOfSymbol(target)];
    }),
  );
  const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

  /** The types of a field in those members of a union that `value` can be, by their literal fields. */
  function fieldTypes(type: ts.Type, key: string | number, value: unknown): ts.Type[] {
    return partsOf(type).flatMap((given) => {
      const part = checker.getBaseConstraintOfType(given) ?? given;
      if (typeof key === 'number')
        return [checker.getIndexTypeOfType(part, ts.IndexKind.Number)].filter((item) => item !== undefined);
      const kind = part.getProperty('kind');
      const literal = kind && checker.getTypeOfSymbol(kind);
      if (literal?.isStringLiteral() && literal.value !== (value as { kind?: unknown }).kind) return [];
      const property = part.getProperty(key);
      const indexed = checker.getIndexTypeOfType(part, ts.IndexKind.String);
      return property ? [checker.getTypeOfSymbol(property)] : indexed ? [indexed] : [];
    });
  }

  function isOfKind(type: ts.Type, kind: PlainKind): boolean {
    const part = checker.getBaseConstraintOfType(type) ?? type;
    if (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
    if (kind === 'undefined') return (part.flags & ts.TypeFlags.Undefined) !== 0;
    if (kind === 'null') return (part.flags & ts.TypeFlags.Null) !== 0;
    if (kind === 'boolean') return (part.flags & ts.TypeFlags.BooleanLike) !== 0;
    if (kind === 'string') return (part.flags & ts.TypeFlags.String) !== 0;
    if (kind === 'number') return (part.flags & ts.TypeFlags.Number) !== 0;
    if (kind === 'bytes') return /^(?:Readonly)?Uint8Array\b/u.test(checker.typeToString(part));
    if (!(part.flags & ts.TypeFlags.Object)) return false;
    if (kind === 'function') return part.getCallSignatures().length > 0;
    if (kind === 'array') return checker.isArrayType(part);
    const isOptional = (property: ts.Symbol): boolean => (property.flags & ts.SymbolFlags.Optional) !== 0;
    return (
      part.getCallSignatures().length === 0 && !checker.isArrayType(part) && part.getProperties().every(isOptional)
    );
  }

  function typesAt(name: string, path: readonly (string | number)[], sample: readonly unknown[]): ts.Type[] {
    const [first, ...rest] = path;
    const parameter = exported.get(name)?.getCallSignatures().at(-1)?.parameters[first as number];
    if (parameter === undefined) throw new Error(`${name} has no parameter ${String(first)}.`);
    let types = [checker.getTypeOfSymbol(parameter)];
    let value: unknown = sample[first as number];
    for (const key of rest) {
      types = types.flatMap((type) => fieldTypes(type, key, value));
      value = (value as Record<string | number, unknown>)[key];
    }
    return types;
  }

  return {
    declares: (name, path, sample) => typesAt(name, path, sample).length > 0,
    takes(name, path, sample, kind) {
      const declaration = exported.get(name)?.getCallSignatures().at(-1)?.parameters[
        path[0] as number
      ]?.valueDeclaration;
      const isOptional = declaration && ts.isParameter(declaration) && checker.isOptionalParameter(declaration);
      if (kind === 'undefined' && path.length === 1 && isOptional) return true;
      return typesAt(name, path, sample)
        .flatMap(partsOf)
        .some((type) => isOfKind(type, kind));
    },
  };
}
