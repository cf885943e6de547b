/** A copy of the values of a context in which each bigint is its decimal text. */
function withoutBigints(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutBigints(part)]));
}

/**
 * Every error this SDK throws. `code` is stable and unique, `context` holds the values the message is made of.
 *
 * Test for it with {@link isStakingSdkError}, which goes by name: two copies of the package in one app still understand
 * each other's errors, `instanceof` would not.
 */
export class StakingSdkError<TCode extends number = number, TContext = unknown> extends Error {
  override readonly name = 'StakingSdkError';
  readonly code: TCode;
  readonly context: TContext;

  constructor(code: TCode, context: TContext, message: string, options?: ErrorOptions) {
    super(`${message} [${code}]`, options);
    this.code = code;
    this.context = context;
  }

  /** Name, code, message and context, with bigints as decimal text: JSON has none. `JSON.stringify` calls it. */
  toJSON(): { readonly name: string; readonly code: TCode; readonly message: string; readonly context: unknown } {
    return { name: this.name, code: this.code, message: this.message, context: withoutBigints(this.context) };
  }
}
