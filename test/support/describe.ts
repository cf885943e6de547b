/** Readable forms of events and accounts for messages about differences. */
import {
  INFERENCE_STAKING_PROGRAM_ADDRESS,
  identifyInferenceStakingEvent,
  decodeOperatorPoolData,
  decodePoolOverviewData,
  decodeRewardRecordData,
  decodeStakingRecordData,
} from '../../src/index.js';
import * as sdk from '../../src/index.js';
import type { ChainAccount } from './chain.js';

export function show(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'bigint' ? `${item}` : item instanceof Uint8Array ? Buffer.from(item).toString('hex') : item,
  );
}

export function describeEvent(base64: string): string {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const name = identifyInferenceStakingEvent(bytes);
  if (name === null) return `unknown event ${base64}`;
  const decoders = sdk as unknown as Record<string, (bytes: Uint8Array) => unknown>;
  return `${name} ${show(decoders[`decode${name.charAt(0).toUpperCase()}${name.slice(1)}`]!(bytes))}`;
}

export function describeAccount(account: ChainAccount | null): string {
  if (account === null) return 'no account';
  const { owner, lamports, data } = account;
  if (owner === INFERENCE_STAKING_PROGRAM_ADDRESS) {
    const decoders = [decodeOperatorPoolData, decodePoolOverviewData, decodeRewardRecordData, decodeStakingRecordData];
    for (const decode of decoders) {
      try {
        return `${lamports} lamports, ${data.length} bytes, ${show(decode(data))}`;
      } catch {
        continue; // another type
      }
    }
  }
  return `${lamports} lamports of ${owner}, ${data.length} bytes: ${Buffer.from(data).toString('hex')}`;
}
