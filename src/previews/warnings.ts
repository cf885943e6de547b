/** What users should be told before they sign, by code (docs/protocol.md#what-users-must-be-warned-of). */
const MESSAGES = {
  claimUsdcBeforeNextEpoch:
    'The pool is closed. Its USDC can be claimed after its last epoch is accrued and before the next epoch is published. Afterwards it is lost.',
  closedForGood:
    'A closed pool cannot be opened again. The rent of the pool and of three of its vaults is not refunded.',
  cooldownOutOfReach: 'Tokens in cooldown are not slashed.',
  cooldownRestarts: 'The cooldown restarts for all tokens that are already in it.',
  delegationBlocked:
    'The operator is below the minimum stake. Nobody can delegate to the pool until the operator stakes more.',
  endsOptionToCancel:
    'After the claim, the unstake can no longer be cancelled. Anybody may send the claim for the owner.',
  gainsOrphanedTokens: 'The pool holds tokens that belong to no share. Whoever stakes now becomes their owner.',
  lastEpochsNeedLeaves:
    'The pool needs a leaf in every epoch up to its last one, even with amounts of zero. Without it, all tokens in the pool are locked for ever.',
  losesDust: 'A part of the tokens is worth less than one share. It becomes property of the pool.',
  mintsNoShares:
    'The tokens are worth less than one share. All of them become property of the pool, and no share is minted.',
  noEarningsInCooldown: 'The amount of tokens is fixed now. Tokens in cooldown earn nothing.',
  notPaidOutYet:
    'No tokens move now. The accrual of the newest epoch pays this epoch too, at the rates that apply now.',
  nothingInCooldown: 'No tokens are in cooldown. The action only settles USDC.',
  operatorRecordGone:
    'This is the record of the operator. Until it is created again, nobody can stake, unstake or accrue rewards with the pool.',
  rewardsWithoutShares: 'The pool has no shares. The INT will belong to whoever stakes next.',
  slashesCurrentRecord: 'The current record of the operator is slashed. All of its USDC and all commission are taken.',
  sharesWorthNothing: 'These shares are worth less than the smallest unit of INT. They are given back for 0 INT.',
  usdcLost: 'The pool is closed, and a later epoch is published. Its USDC can no longer be claimed.',
  usdcWithoutShares: 'The pool has no shares. Nobody will be able to claim the USDC for delegators.',
} as const;

/** A warning's code. */
export type PreviewWarningCode = keyof typeof MESSAGES;

/** A message for the user. Codes are stable; the wording of messages can change. */
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
