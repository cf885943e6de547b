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
}
