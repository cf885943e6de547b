/** The type of a value, in words for an error message. Never the value itself, which may be secret or huge. */
export function describeType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
