/** What kind of value this is, in words for an error message: never the value itself, which may be secret or huge. */
export function describeType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
