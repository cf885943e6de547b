/** What the compiler must refuse. \`tsc\` fails when a line marked as an error is none. */
import type { Address, TransactionSigner } from '@solana/kit';
import {
  getCreateOperatorPoolInstruction,
  getStakeInstruction,
  getUpdatePoolOverviewInstruction,
} from '../../src/index.js';

declare const address: Address;
declare const signer: TransactionSigner;

const stake = {
  owner: address,
  operatorPool: address,
  operatorStakingRecord: address,
  ownerTokenAccount: address,
  tokenAmount: 1n,
};
getStakeInstruction(stake);
getStakeInstruction({ ...stake, owner: signer }, { programAddress: address });
// What is derived can still be given.
getStakeInstruction({ ...stake, stakedTokenAccount: address, poolOverview: address });

// @ts-expect-error operatorPool is missing
getStakeInstruction({ owner: address, operatorStakingRecord: address, ownerTokenAccount: address, tokenAmount: 1n });
// @ts-expect-error the operator's record follows from nothing that is given
getStakeInstruction({ owner: address, operatorPool: address, ownerTokenAccount: address, tokenAmount: 1n });
// @ts-expect-error the amount is missing
getStakeInstruction({
  owner: address,
  operatorPool: address,
  operatorStakingRecord: address,
  ownerTokenAccount: address,
});
// @ts-expect-error 64-bit amounts are bigint
getStakeInstruction({ ...stake, tokenAmount: 1 });
// @ts-expect-error a plain string is no address
getStakeInstruction({ ...stake, owner: 'owner' });
// @ts-expect-error there is no such account
getStakeInstruction({ ...stake, stakedTokenVault: address });

// Optional arguments and accounts may be left out, or null.
getUpdatePoolOverviewInstruction({ programAdmin: signer });
getUpdatePoolOverviewInstruction({ programAdmin: signer, isStakingHalted: null, minOperatorTokenStake: 5n });
// @ts-expect-error not a number
getUpdatePoolOverviewInstruction({ programAdmin: signer, minOperatorTokenStake: 5 });

const pool = {
  payer: signer,
  admin: signer,
  adminTokenAccount: address,
  registrationFeePayoutTokenAccount: address,
  mint: address,
  usdcMint: address,
  autoStakeFees: false,
  rewardCommissionRateBps: 500,
  allowDelegation: true,
  name: 'pool',
  usdcCommissionRateBps: 500,
};
getCreateOperatorPoolInstruction(pool);
getCreateOperatorPoolInstruction({ ...pool, description: null, operatorAuthKeys: [address] });
// @ts-expect-error basis points are a number
getCreateOperatorPoolInstruction({ ...pool, rewardCommissionRateBps: 500n });
