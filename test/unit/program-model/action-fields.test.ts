/** Every field of an action is checked: the fields stand here by hand, so that one dropped from the generated table is missed. */
import { describe, expect, it } from 'vitest';
import { applyAction, createStakingState, MAINNET, type StakingAction } from '../../../src/index.js';
import { randomAction } from '../../support/random-action.js';
import { createRandom } from '../../support/random-values.js';

type Kind = StakingAction['kind'];
type FieldsOf<TKind extends Kind> = Exclude<keyof Extract<StakingAction, { kind: TKind }>, 'kind'>;

const PROFILE = ['name', 'description', 'websiteUrl', 'avatarImageUrl', 'operatorAuthKeys'] as const;
const FIELDS: { readonly [TKind in Kind]: readonly FieldsOf<TKind>[] } = {
  accrueReward: ['epoch', 'operatorPool', 'merkleIndex', 'proof', 'proofPath', 'rewardAmount', 'usdcAmount'],
  accrueRewardEmergencyBypass: ['admin', 'operatorPool', 'currentEpoch', 'nextEpoch'],
  cancelUnstake: ['owner', 'operatorPool'],
  changeOperatorAdmin: ['admin', 'newAdmin', 'operatorPool'],
  changeOperatorStakingRecord: ['admin', 'owner', 'operatorPool'],
  claimUnstake: ['owner', 'operatorPool', 'ownerTokenAccount'],
  claimUsdcEarnings: ['owner', 'operatorPool', 'destination'],
  closeOperatorPool: ['admin', 'operatorPool'],
  closeStakingRecord: ['owner', 'operatorPool'],
  createOperatorPool: [
    'admin',
    'adminTokenAccount',
    'registrationFeePayoutTokenAccount',
    'mint',
    'usdcMint',
    'autoStakeFees',
    'rewardCommissionRateBps',
    'usdcCommissionRateBps',
    'allowDelegation',
    ...PROFILE,
  ],
  createPoolOverview: [
    'programAdmin',
    'registrationFeePayoutWallet',
    'slashingDestinationTokenAccount',
    'slashingDestinationUsdcAccount',
    'mint',
    'usdcMint',
  ],
  createRewardRecord: ['authority', 'merkleRoots', 'totalRewards', 'totalUsdcPayout'],
  createStakingRecord: ['owner', 'operatorPool'],
  markEpochAsFinalizing: ['authority', 'expectedEpoch'],
  setHaltStatus: ['authority', 'operatorPool', 'isHalted'],
  slashStake: ['authority', 'operatorPool', 'sharesAmount'],
  stake: ['owner', 'operatorPool', 'ownerTokenAccount', 'tokenAmount'],
  sweepClosedPoolUsdcDust: ['admin', 'operatorPool', 'adminUsdcAccount'],
  transferTokens: ['source', 'destination', 'authority', 'amount'],
  unstake: ['owner', 'operatorPool', 'sharesAmount'],
  updateOperatorPool: [
    'admin',
    'operatorPool',
    'newRewardCommissionRateBps',
    'newUsdcCommissionRateBps',
    'allowDelegation',
    'autoStakeFees',
    ...PROFILE,
  ],
  updatePoolOverview: [
    'programAdmin',
    'registrationFeePayoutWallet',
    'slashingDestinationUsdcAccount',
    'slashingDestinationTokenAccount',
    'isStakingHalted',
    'isWithdrawalHalted',
    'isAccrueRewardHalted',
    'allowPoolCreation',
    'operatorPoolRegistrationFee',
    'minOperatorTokenStake',
    'delegatorUnstakeDelaySeconds',
    'operatorUnstakeDelaySeconds',
    'slashingDelaySeconds',
  ],
  updatePoolOverviewAuthorities: [
    'programAdmin',
    'newProgramAdmin',
    'newRewardDistributionAuthorities',
    'newHaltAuthorities',
    'newSlashingAuthorities',
  ],
  withdrawOperatorRewardCommission: ['admin', 'operatorPool', 'destination'],
  withdrawOperatorUsdcCommission: ['admin', 'operatorPool', 'destination'],
};

/** Fields that may be absent; every other one is required. */
const OPTIONAL: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  createOperatorPool: PROFILE.slice(1),
  updateOperatorPool: FIELDS.updateOperatorPool.slice(2),
  updatePoolOverview: FIELDS.updatePoolOverview.slice(1),
  updatePoolOverviewAuthorities: FIELDS.updatePoolOverviewAuthorities.slice(1),
};

const CASES = (Object.keys(FIELDS) as Kind[]).flatMap((kind) => FIELDS[kind].map((field) => [kind, field] as const));

/** What applying an action whose field holds `value` throws; null where it answers. */
function refusalOf(kind: Kind, field: string, value: unknown): string | null {
  const action = { ...randomAction(createRandom(1), kind), [field]: value };
  try {
    applyAction(createStakingState({ deployment: MAINNET }), action, { unixTimestamp: 1n, instructionIndex: 0 });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the fields of an action', () => {
  it('are those listed here', () => {
    for (const [kind, fields] of Object.entries(FIELDS))
      expect(Object.keys(randomAction(createRandom(1), kind as Kind)).sort(), kind).toEqual(['kind', ...fields].sort());
  });

  it.each(CASES)('%s is refused with a value of another type as its %s', (kind, field) => {
    const values = [Symbol('wrong'), -1n, 2n ** 64n, -1, 65_536, 0.5, NaN, {}, [Symbol('wrong')], new Date(0), () => 1];
    for (const [index, value] of values.entries())
      expect(refusalOf(kind, field, value), `value ${index}`).toContain(field);
  });

  it.each(CASES)('%s without %s is refused, unless the field is optional', (kind, field) => {
    const isOptional = OPTIONAL[kind]?.includes(field) === true;
    for (const absent of [undefined, null]) {
      if (isOptional) expect(refusalOf(kind, field, absent)).toBeNull();
      else expect(refusalOf(kind, field, absent)).toContain(field);
    }
  });
});
