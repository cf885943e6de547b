// Generated from idl/inference_staking.json by `npm run generate`. Do not edit.
import type { Address } from '../kit/kit-types.js';

/** The program on mainnet, and the default everywhere. */
export const INFERENCE_STAKING_PROGRAM_ADDRESS =
  'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG' as Address<'stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG'>;
