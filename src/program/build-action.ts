// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../kit/kit-types.js';
import type { AccountConfig } from '../wire/encoded-account.js';
import {
  addressOf,
  optionalAddressOf,
  type AccountInput,
  type BuiltInstruction,
  type SignerInput,
} from '../wire/instruction-accounts.js';
import type { InstructionAction } from './actions.js';
import { getAccrueRewardInstruction } from './instructions/accrue-reward.js';
import { getAccrueRewardEmergencyBypassInstruction } from './instructions/accrue-reward-emergency-bypass.js';
import { getCancelUnstakeInstruction } from './instructions/cancel-unstake.js';
import { getChangeOperatorAdminInstruction } from './instructions/change-operator-admin.js';
import { getChangeOperatorStakingRecordInstruction } from './instructions/change-operator-staking-record.js';
import { getClaimUnstakeInstruction } from './instructions/claim-unstake.js';
import { getClaimUsdcEarningsInstruction } from './instructions/claim-usdc-earnings.js';
import { getCloseOperatorPoolInstruction } from './instructions/close-operator-pool.js';
import { getCloseStakingRecordInstruction } from './instructions/close-staking-record.js';
import { getCreateOperatorPoolInstruction } from './instructions/create-operator-pool.js';
import { getCreatePoolOverviewInstruction } from './instructions/create-pool-overview.js';
import { getCreateRewardRecordInstruction } from './instructions/create-reward-record.js';
import { getCreateStakingRecordInstruction } from './instructions/create-staking-record.js';
import { getMarkEpochAsFinalizingInstruction } from './instructions/mark-epoch-as-finalizing.js';
import { getSetHaltStatusInstruction } from './instructions/set-halt-status.js';
import { getSlashStakeInstruction } from './instructions/slash-stake.js';
import { getStakeInstruction } from './instructions/stake.js';
import { getSweepClosedPoolUsdcDustInstruction } from './instructions/sweep-closed-pool-usdc-dust.js';
import { getUnstakeInstruction } from './instructions/unstake.js';
import { getUpdateOperatorPoolInstruction } from './instructions/update-operator-pool.js';
import { getUpdatePoolOverviewInstruction } from './instructions/update-pool-overview.js';
import { getUpdatePoolOverviewAuthoritiesInstruction } from './instructions/update-pool-overview-authorities.js';
import { getWithdrawOperatorRewardCommissionInstruction } from './instructions/withdraw-operator-reward-commission.js';
import { getWithdrawOperatorUsdcCommissionInstruction } from './instructions/withdraw-operator-usdc-commission.js';
import type { ParsedInferenceStakingInstruction } from './parse-instruction.js';
import { findRewardRecordPda } from './pdas/reward-record.js';

/** Accounts of instructions that no action holds, each asked for when it is needed. */
export interface OutsideAccounts {
  readonly payer: (wallet: Address) => SignerInput;
  readonly receiver: (wallet: Address) => AccountInput;
  readonly operatorStakingRecord: (operatorPool: Address) => AccountInput;
  readonly slashingDestinationTokenAccount: () => AccountInput;
  readonly slashingDestinationUsdcAccount: () => AccountInput;
  readonly nextRewardRecord: () => AccountInput;
}

/** The instruction of an action. */
export function buildAction(
  action: InstructionAction,
  outside: OutsideAccounts,
  config: AccountConfig,
): BuiltInstruction {
  switch (action.kind) {
    case 'accrueReward':
      return getAccrueRewardInstruction(
        {
          rewardRecord: findRewardRecordPda({ epoch: action.epoch }, config)[0],
          operatorPool: action.operatorPool,
          operatorStakingRecord: outside.operatorStakingRecord(action.operatorPool),
          merkleIndex: action.merkleIndex,
          proof: action.proof,
          proofPath: action.proofPath,
          rewardAmount: action.rewardAmount,
          usdcAmount: action.usdcAmount,
        },
        config,
      );
    case 'accrueRewardEmergencyBypass':
      return getAccrueRewardEmergencyBypassInstruction(
        {
          admin: action.admin,
          operatorPool: action.operatorPool,
          currentPoolRewardRecord: findRewardRecordPda({ epoch: action.currentEpoch }, config)[0],
          nextPoolRewardRecord: findRewardRecordPda({ epoch: action.nextEpoch }, config)[0],
        },
        config,
      );
    case 'cancelUnstake':
      return getCancelUnstakeInstruction({ owner: action.owner, operatorPool: action.operatorPool }, config);
    case 'changeOperatorAdmin':
      return getChangeOperatorAdminInstruction(
        { admin: action.admin, newAdmin: action.newAdmin, operatorPool: action.operatorPool },
        config,
      );
    case 'changeOperatorStakingRecord':
      return getChangeOperatorStakingRecordInstruction(
        {
          admin: action.admin,
          owner: action.owner,
          operatorPool: action.operatorPool,
          operatorStakingRecord: outside.operatorStakingRecord(action.operatorPool),
        },
        config,
      );
    case 'claimUnstake':
      return getClaimUnstakeInstruction(
        {
          owner: action.owner,
          operatorPool: action.operatorPool,
          operatorStakingRecord: outside.operatorStakingRecord(action.operatorPool),
          ownerTokenAccount: action.ownerTokenAccount,
        },
        config,
      );
    case 'claimUsdcEarnings':
      return getClaimUsdcEarningsInstruction(
        { owner: action.owner, operatorPool: action.operatorPool, destination: action.destination },
        config,
      );
    case 'closeOperatorPool':
      return getCloseOperatorPoolInstruction({ admin: action.admin, operatorPool: action.operatorPool }, config);
    case 'closeStakingRecord':
      return getCloseStakingRecordInstruction(
        { receiver: outside.receiver(action.owner), owner: action.owner, operatorPool: action.operatorPool },
        config,
      );
    case 'createOperatorPool':
      return getCreateOperatorPoolInstruction(
        {
          payer: outside.payer(action.admin),
          admin: action.admin,
          adminTokenAccount: action.adminTokenAccount,
          registrationFeePayoutTokenAccount: action.registrationFeePayoutTokenAccount,
          mint: action.mint,
          usdcMint: action.usdcMint,
          autoStakeFees: action.autoStakeFees,
          rewardCommissionRateBps: action.rewardCommissionRateBps,
          allowDelegation: action.allowDelegation,
          name: action.name,
          description: action.description,
          websiteUrl: action.websiteUrl,
          avatarImageUrl: action.avatarImageUrl,
          operatorAuthKeys: action.operatorAuthKeys,
          usdcCommissionRateBps: action.usdcCommissionRateBps,
        },
        config,
      );
    case 'createPoolOverview':
      return getCreatePoolOverviewInstruction(
        {
          payer: outside.payer(action.programAdmin),
          programAdmin: action.programAdmin,
          registrationFeePayoutWallet: action.registrationFeePayoutWallet,
          slashingDestinationTokenAccount: action.slashingDestinationTokenAccount,
          slashingDestinationUsdcAccount: action.slashingDestinationUsdcAccount,
          mint: action.mint,
          usdcMint: action.usdcMint,
        },
        config,
      );
    case 'createRewardRecord':
      return getCreateRewardRecordInstruction(
        {
          payer: outside.payer(action.authority),
          authority: action.authority,
          rewardRecord: outside.nextRewardRecord(),
          merkleRoots: action.merkleRoots,
          totalRewards: action.totalRewards,
          totalUsdcPayout: action.totalUsdcPayout,
        },
        config,
      );
    case 'createStakingRecord':
      return getCreateStakingRecordInstruction(
        { payer: outside.payer(action.owner), owner: action.owner, operatorPool: action.operatorPool },
        config,
      );
    case 'markEpochAsFinalizing':
      return getMarkEpochAsFinalizingInstruction(
        { authority: action.authority, expectedEpoch: action.expectedEpoch },
        config,
      );
    case 'setHaltStatus':
      return getSetHaltStatusInstruction(
        { authority: action.authority, operatorPool: action.operatorPool, isHalted: action.isHalted },
        config,
      );
    case 'slashStake':
      return getSlashStakeInstruction(
        {
          authority: action.authority,
          operatorPool: action.operatorPool,
          operatorStakingRecord: outside.operatorStakingRecord(action.operatorPool),
          slashingDestinationTokenAccount: outside.slashingDestinationTokenAccount(),
          slashingDestinationUsdcAccount: outside.slashingDestinationUsdcAccount(),
          sharesAmount: action.sharesAmount,
        },
        config,
      );
    case 'stake':
      return getStakeInstruction(
        {
          owner: action.owner,
          operatorPool: action.operatorPool,
          operatorStakingRecord: outside.operatorStakingRecord(action.operatorPool),
          ownerTokenAccount: action.ownerTokenAccount,
          tokenAmount: action.tokenAmount,
        },
        config,
      );
    case 'sweepClosedPoolUsdcDust':
      return getSweepClosedPoolUsdcDustInstruction(
        { admin: action.admin, operatorPool: action.operatorPool, adminUsdcAccount: action.adminUsdcAccount },
        config,
      );
    case 'unstake':
      return getUnstakeInstruction(
        {
          owner: action.owner,
          operatorPool: action.operatorPool,
          operatorStakingRecord: outside.operatorStakingRecord(action.operatorPool),
          sharesAmount: action.sharesAmount,
        },
        config,
      );
    case 'updateOperatorPool':
      return getUpdateOperatorPoolInstruction(
        {
          admin: action.admin,
          operatorPool: action.operatorPool,
          newRewardCommissionRateBps: action.newRewardCommissionRateBps,
          newUsdcCommissionRateBps: action.newUsdcCommissionRateBps,
          allowDelegation: action.allowDelegation,
          autoStakeFees: action.autoStakeFees,
          name: action.name,
          description: action.description,
          websiteUrl: action.websiteUrl,
          avatarImageUrl: action.avatarImageUrl,
          operatorAuthKeys: action.operatorAuthKeys,
        },
        config,
      );
    case 'updatePoolOverview':
      return getUpdatePoolOverviewInstruction(
        {
          programAdmin: action.programAdmin,
          registrationFeePayoutWallet: action.registrationFeePayoutWallet,
          slashingDestinationUsdcAccount: action.slashingDestinationUsdcAccount,
          slashingDestinationTokenAccount: action.slashingDestinationTokenAccount,
          isStakingHalted: action.isStakingHalted,
          isWithdrawalHalted: action.isWithdrawalHalted,
          isAccrueRewardHalted: action.isAccrueRewardHalted,
          allowPoolCreation: action.allowPoolCreation,
          operatorPoolRegistrationFee: action.operatorPoolRegistrationFee,
          minOperatorTokenStake: action.minOperatorTokenStake,
          delegatorUnstakeDelaySeconds: action.delegatorUnstakeDelaySeconds,
          operatorUnstakeDelaySeconds: action.operatorUnstakeDelaySeconds,
          slashingDelaySeconds: action.slashingDelaySeconds,
        },
        config,
      );
    case 'updatePoolOverviewAuthorities':
      return getUpdatePoolOverviewAuthoritiesInstruction(
        {
          programAdmin: action.programAdmin,
          newProgramAdmin: action.newProgramAdmin,
          newRewardDistributionAuthorities: action.newRewardDistributionAuthorities,
          newHaltAuthorities: action.newHaltAuthorities,
          newSlashingAuthorities: action.newSlashingAuthorities,
        },
        config,
      );
    case 'withdrawOperatorRewardCommission':
      return getWithdrawOperatorRewardCommissionInstruction(
        { admin: action.admin, operatorPool: action.operatorPool, destination: action.destination },
        config,
      );
    case 'withdrawOperatorUsdcCommission':
      return getWithdrawOperatorUsdcCommissionInstruction(
        { admin: action.admin, operatorPool: action.operatorPool, destination: action.destination },
        config,
      );
  }
}

/** The kinds of actions that hold epochs, of which the instruction only has the addresses of reward records. */
export type EpochActionKind = 'accrueReward' | 'accrueRewardEmergencyBypass';

/** The action of a parsed instruction; `epochOf` gives the epoch of a reward record by its address. */
export function readAction(
  parsed: ParsedInferenceStakingInstruction,
  epochOf: (rewardRecord: Address) => bigint,
): InstructionAction {
  switch (parsed.kind) {
    case 'accrueReward': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        epoch: epochOf(addressOf(accounts.rewardRecord, 'accounts.rewardRecord')),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        merkleIndex: data.merkleIndex,
        proof: data.proof,
        proofPath: data.proofPath,
        rewardAmount: data.rewardAmount,
        usdcAmount: data.usdcAmount,
      };
    }
    case 'accrueRewardEmergencyBypass': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        currentEpoch: epochOf(addressOf(accounts.currentPoolRewardRecord, 'accounts.currentPoolRewardRecord')),
        nextEpoch: epochOf(addressOf(accounts.nextPoolRewardRecord, 'accounts.nextPoolRewardRecord')),
      };
    }
    case 'cancelUnstake': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
      };
    }
    case 'changeOperatorAdmin': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        newAdmin: addressOf(accounts.newAdmin, 'accounts.newAdmin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
      };
    }
    case 'changeOperatorStakingRecord': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
      };
    }
    case 'claimUnstake': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        ownerTokenAccount: addressOf(accounts.ownerTokenAccount, 'accounts.ownerTokenAccount'),
      };
    }
    case 'claimUsdcEarnings': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        destination: addressOf(accounts.destination, 'accounts.destination'),
      };
    }
    case 'closeOperatorPool': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
      };
    }
    case 'closeStakingRecord': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
      };
    }
    case 'createOperatorPool': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        adminTokenAccount: addressOf(accounts.adminTokenAccount, 'accounts.adminTokenAccount'),
        registrationFeePayoutTokenAccount: addressOf(
          accounts.registrationFeePayoutTokenAccount,
          'accounts.registrationFeePayoutTokenAccount',
        ),
        mint: addressOf(accounts.mint, 'accounts.mint'),
        usdcMint: addressOf(accounts.usdcMint, 'accounts.usdcMint'),
        autoStakeFees: data.autoStakeFees,
        rewardCommissionRateBps: data.rewardCommissionRateBps,
        allowDelegation: data.allowDelegation,
        name: data.name,
        description: data.description,
        websiteUrl: data.websiteUrl,
        avatarImageUrl: data.avatarImageUrl,
        operatorAuthKeys: data.operatorAuthKeys,
        usdcCommissionRateBps: data.usdcCommissionRateBps,
      };
    }
    case 'createPoolOverview': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        programAdmin: addressOf(accounts.programAdmin, 'accounts.programAdmin'),
        registrationFeePayoutWallet: addressOf(
          accounts.registrationFeePayoutWallet,
          'accounts.registrationFeePayoutWallet',
        ),
        slashingDestinationTokenAccount: addressOf(
          accounts.slashingDestinationTokenAccount,
          'accounts.slashingDestinationTokenAccount',
        ),
        slashingDestinationUsdcAccount: addressOf(
          accounts.slashingDestinationUsdcAccount,
          'accounts.slashingDestinationUsdcAccount',
        ),
        mint: addressOf(accounts.mint, 'accounts.mint'),
        usdcMint: addressOf(accounts.usdcMint, 'accounts.usdcMint'),
      };
    }
    case 'createRewardRecord': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        authority: addressOf(accounts.authority, 'accounts.authority'),
        merkleRoots: data.merkleRoots,
        totalRewards: data.totalRewards,
        totalUsdcPayout: data.totalUsdcPayout,
      };
    }
    case 'createStakingRecord': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
      };
    }
    case 'markEpochAsFinalizing': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        authority: addressOf(accounts.authority, 'accounts.authority'),
        expectedEpoch: data.expectedEpoch,
      };
    }
    case 'setHaltStatus': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        authority: addressOf(accounts.authority, 'accounts.authority'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        isHalted: data.isHalted,
      };
    }
    case 'slashStake': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        authority: addressOf(accounts.authority, 'accounts.authority'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        sharesAmount: data.sharesAmount,
      };
    }
    case 'stake': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        ownerTokenAccount: addressOf(accounts.ownerTokenAccount, 'accounts.ownerTokenAccount'),
        tokenAmount: data.tokenAmount,
      };
    }
    case 'sweepClosedPoolUsdcDust': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        adminUsdcAccount: addressOf(accounts.adminUsdcAccount, 'accounts.adminUsdcAccount'),
      };
    }
    case 'unstake': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        owner: addressOf(accounts.owner, 'accounts.owner'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        sharesAmount: data.sharesAmount,
      };
    }
    case 'updateOperatorPool': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        newRewardCommissionRateBps: data.newRewardCommissionRateBps,
        newUsdcCommissionRateBps: data.newUsdcCommissionRateBps,
        allowDelegation: data.allowDelegation,
        autoStakeFees: data.autoStakeFees,
        name: data.name,
        description: data.description,
        websiteUrl: data.websiteUrl,
        avatarImageUrl: data.avatarImageUrl,
        operatorAuthKeys: data.operatorAuthKeys,
      };
    }
    case 'updatePoolOverview': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        programAdmin: addressOf(accounts.programAdmin, 'accounts.programAdmin'),
        registrationFeePayoutWallet: optionalAddressOf(
          accounts.registrationFeePayoutWallet,
          'accounts.registrationFeePayoutWallet',
        ),
        slashingDestinationUsdcAccount: optionalAddressOf(
          accounts.slashingDestinationUsdcAccount,
          'accounts.slashingDestinationUsdcAccount',
        ),
        slashingDestinationTokenAccount: optionalAddressOf(
          accounts.slashingDestinationTokenAccount,
          'accounts.slashingDestinationTokenAccount',
        ),
        isStakingHalted: data.isStakingHalted,
        isWithdrawalHalted: data.isWithdrawalHalted,
        isAccrueRewardHalted: data.isAccrueRewardHalted,
        allowPoolCreation: data.allowPoolCreation,
        operatorPoolRegistrationFee: data.operatorPoolRegistrationFee,
        minOperatorTokenStake: data.minOperatorTokenStake,
        delegatorUnstakeDelaySeconds: data.delegatorUnstakeDelaySeconds,
        operatorUnstakeDelaySeconds: data.operatorUnstakeDelaySeconds,
        slashingDelaySeconds: data.slashingDelaySeconds,
      };
    }
    case 'updatePoolOverviewAuthorities': {
      const { accounts, data } = parsed;
      return {
        kind: parsed.kind,
        programAdmin: addressOf(accounts.programAdmin, 'accounts.programAdmin'),
        newProgramAdmin: optionalAddressOf(accounts.newProgramAdmin, 'accounts.newProgramAdmin'),
        newRewardDistributionAuthorities: data.newRewardDistributionAuthorities,
        newHaltAuthorities: data.newHaltAuthorities,
        newSlashingAuthorities: data.newSlashingAuthorities,
      };
    }
    case 'withdrawOperatorRewardCommission': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        destination: addressOf(accounts.destination, 'accounts.destination'),
      };
    }
    case 'withdrawOperatorUsdcCommission': {
      const { accounts } = parsed;
      return {
        kind: parsed.kind,
        admin: addressOf(accounts.admin, 'accounts.admin'),
        operatorPool: addressOf(accounts.operatorPool, 'accounts.operatorPool'),
        destination: addressOf(accounts.destination, 'accounts.destination'),
      };
    }
  }
}
