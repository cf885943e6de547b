/** What users should be told before they sign, by code (docs/protocol.md#what-users-must-be-warned-of). */
const MESSAGES = {
  claimUsdcBeforeNextEpoch:
    'The pool is closed: its USDC can be claimed only from the accrual of its last epoch until the next epoch is published, and is lost afterwards.',
  closedForGood: 'A pool cannot be opened again, and the rent of the pool and of three of its vaults is not refunded.',
  cooldownOutOfReach: 'Tokens in cooldown are not slashed.',
  cooldownRestarts: 'The cooldown starts again for everything that is in it already.',
  delegationBlocked: 'The operator is below the minimum stake: nobody can delegate to the pool until it stakes more.',
  endsOptionToCancel: 'Once claimed, an undelegation cannot be cancelled any more. Anybody may claim it for the owner.',
  gainsOrphanedTokens: 'The pool holds tokens that belong to no share: who stakes now owns them from now on.',
  lastEpochsNeedLeaves:
    'The pool must have a leaf in every epoch up to its last one, of zero if need be: without one, everything in it is locked for ever.',
  losesDust: 'A part of the tokens is worth less than a share and goes to the pool.',
  mintsNoShares: 'The tokens are worth less than one share: all of them go to the pool.',
  noEarningsInCooldown: 'What these tokens are worth is fixed now; in cooldown they earn nothing.',
  notPaidOutYet: 'Nothing moves before the newest epoch is accrued; it pays this one too, at the rates in force now.',
  nothingInCooldown: 'Nothing is in cooldown: the action changes nothing but the settlement of USDC.',
  operatorRecordGone:
    'This is the record of the operator: until it is created again, nobody can stake, undelegate or accrue with the pool.',
  rewardsWithoutShares: 'The pool has no shares: the next one to stake will own the INT.',
  slashesCurrentRecord:
    "Whatever record is the operator's now is slashed, and all of its USDC and commission is taken.",
  sharesWorthNothing: 'These shares are worth less than the smallest unit of INT: they are given up for nothing.',
  usdcLost: 'The pool is closed and a later epoch has been published: its USDC cannot be claimed any more.',
  usdcWithoutShares: 'The pool has no shares: the USDC for delegators will belong to nobody.',
} as const;

/** A warning's code. */
export type PreviewWarningCode = keyof typeof MESSAGES;

/** Something to be told to the user. Codes are stable, messages may be put in better words. */
export interface PreviewWarning {
  readonly code: PreviewWarningCode;
  readonly message: string;
}

/** The warnings whose condition holds. */
export function warningsOf(conditions: Readonly<Partial<Record<PreviewWarningCode, boolean>>>): PreviewWarning[] {
  return (Object.keys(conditions) as PreviewWarningCode[])
    .filter((code) => conditions[code])
    .map((code) => ({ code, message: MESSAGES[code] }));
}
