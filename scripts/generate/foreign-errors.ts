/** Errors of other programs and of Anchor's framework that a staking transaction can end with. */
export interface ErrorFact {
  readonly code: number;
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
}
const fact = (code: number, name: string, meaning: string, remedy: string): ErrorFact => ({
  code,
  name,
  meaning,
  remedy,
});

const LEAVE_TO_BUILDER = 'Leave the account out, so that the builder derives it.';
const CHECK_ACCOUNT = 'Check which account was passed; the log names it.';

/** Raised inside the staking program by Anchor's own checks. */
export const ANCHOR_ERRORS: readonly ErrorFact[] = [
  fact(
    101,
    'InstructionFallbackNotFound',
    'The program has no instruction with this discriminator.',
    'Check the program address and the instruction data.',
  ),
  fact(
    102,
    'InstructionDidNotDeserialize',
    'The arguments of the instruction do not decode.',
    "Build the data with this SDK's builders.",
  ),
  fact(2000, 'ConstraintMut', 'An account must be writable.', 'Pass the account as writable.'),
  fact(2001, 'ConstraintHasOne', 'An account does not belong to the other account passed.', CHECK_ACCOUNT),
  fact(2002, 'ConstraintSigner', 'An account must sign.', 'Have the account sign the transaction.'),
  fact(2003, 'ConstraintRaw', 'A condition on an account does not hold.', CHECK_ACCOUNT),
  fact(2006, 'ConstraintSeeds', 'An account is not at the address its seeds give.', LEAVE_TO_BUILDER),
  fact(
    2011,
    'ConstraintClose',
    'An account cannot be closed into itself.',
    'Pass another account to receive the rent.',
  ),
  fact(2012, 'ConstraintAddress', 'An account has another address than the one demanded.', LEAVE_TO_BUILDER),
  fact(
    2014,
    'ConstraintTokenMint',
    'A token account has another mint.',
    'Pass a token account of the mint that is asked for.',
  ),
  fact(
    2015,
    'ConstraintTokenOwner',
    'A token account has another owner.',
    'Pass a token account that belongs to the wallet.',
  ),
  fact(
    2501,
    'RequireEqViolated',
    'Two values that must be equal differ.',
    'An epoch without roots carries no amounts.',
  ),
  fact(
    2506,
    'RequireGteViolated',
    'An amount is greater than what there is.',
    'Ask for no more than the wallet holds or the record has shares.',
  ),
  fact(3001, 'AccountDiscriminatorNotFound', 'An account is too short to be one of this program.', CHECK_ACCOUNT),
  fact(3002, 'AccountDiscriminatorMismatch', 'An account is of another type.', CHECK_ACCOUNT),
  fact(3003, 'AccountDidNotDeserialize', 'The data of an account do not decode.', CHECK_ACCOUNT),
  fact(
    3004,
    'AccountDidNotSerialize',
    'The new data do not fit into the account.',
    'A reward record holds at most 13 merkle roots.',
  ),
  fact(
    3005,
    'AccountNotEnoughKeys',
    'The instruction has fewer accounts than it needs.',
    "Build the instruction with this SDK's builders.",
  ),
  fact(3007, 'AccountOwnedByWrongProgram', 'An account belongs to another program.', CHECK_ACCOUNT),
  fact(3008, 'InvalidProgramId', 'Another program was passed where a fixed one is demanded.', LEAVE_TO_BUILDER),
  fact(3010, 'AccountNotSigner', 'An account must sign.', 'Have the account sign the transaction.'),
  fact(3012, 'AccountNotInitialized', 'An account does not exist.', 'Create the account first.'),
  fact(
    4100,
    'DeclaredProgramIdMismatch',
    'The program is deployed at an address it was not compiled for.',
    'Use the address the program was compiled for.',
  ),
];
