import type { Address } from '../kit/kit-types.js';
import { INFERENCE_STAKING_PROGRAM_ADDRESS } from '../program/program-address.js';

/** The constants that differ between builds of the program. Every function takes one as its `config`. */
export interface Deployment {
  readonly programAddress: Address;
  readonly usdcMint: Address;
  /** The least `slashing_delay_seconds` the build accepts, in seconds. */
  readonly minSlashingDelaySeconds: bigint;
}

/** The program on mainnet. */
export const MAINNET: Deployment = {
  programAddress: INFERENCE_STAKING_PROGRAM_ADDRESS,
  usdcMint: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v' as Address,
  minSlashingDelaySeconds: 86_400n,
};

/** The program on devnet: the same address as on mainnet, another USDC mint and a shorter slashing delay. */
export const DEVNET: Deployment = {
  programAddress: INFERENCE_STAKING_PROGRAM_ADDRESS,
  usdcMint: 'usd4j6yiMZEWHSFzPJVEL2Yt6bH2AKYobdECrGNeAcx' as Address,
  minSlashingDelaySeconds: 30n,
};
