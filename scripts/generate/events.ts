import { camel, kebab, type Idl } from './idl.js';

/** src/program/decode-event.ts: any event, told apart by \`kind\`. */
export function decodeEventFile(idl: Idl, header: string): string {
  const names = idl.events.map(({ name }) => name);
  const kind = (name: string): string => camel(name.charAt(0).toLowerCase() + name.slice(1));
  return `${header}
import { isStakingSdkError } from '../errors/is-staking-sdk-error.js';
import type { StakingSdkError } from '../errors/staking-sdk-error.js';
import { identifyInferenceStakingEvent, type InferenceStakingEventName } from './identify-event.js';
${names.map((name) => `import { decode${name}, type ${name} } from './events/${kebab(name)}.js';`).join('\n')}

/** An event of the program, told apart by its \`kind\`. */
export type InferenceStakingEvent =
${names.map((name) => `  | { readonly kind: '${kind(name)}'; readonly data: ${name} }`).join('\n')};

/** Bytes of a log that this SDK cannot read as an event: of another program, of a newer version, or truncated. */
export interface UnreadableInferenceStakingEvent {
  readonly kind: 'unreadable';
  /** The event whose discriminator the bytes start with, or null. */
  readonly name: InferenceStakingEventName | null;
  readonly bytes: Uint8Array;
  /** Why the event does not decode. */
  readonly error: StakingSdkError | null;
}

function decodeNamed(name: InferenceStakingEventName, bytes: Uint8Array): InferenceStakingEvent {
  switch (name) {
${names.map((name) => `    case '${kind(name)}': return { kind: name, data: decode${name}(bytes) };`).join('\n')}
  }
}

/**
 * Any event, from the bytes a \`Program data:\` line of the staking program holds. What cannot be read is returned as such, never dropped.
 *
 * @example
 * \`\`\`ts
 * import { decodeInferenceStakingEvent } from 'inference-staking-sdk';
 *
 * function tokensStaked(programData: Uint8Array): bigint {
 *   const event = decodeInferenceStakingEvent(programData);
 *   return event.kind === 'stakeEvent' ? event.data.tokenAmount : 0n;
 * }
 * \`\`\`
 */
export function decodeInferenceStakingEvent(bytes: Uint8Array): InferenceStakingEvent | UnreadableInferenceStakingEvent {
  const name = identifyInferenceStakingEvent(bytes);
  if (name === null) return { kind: 'unreadable', name, bytes, error: null };
  try {
    return decodeNamed(name, bytes);
  } catch (error) {
    if (!isStakingSdkError(error)) throw error;
    return { kind: 'unreadable', name, bytes, error };
  }
}
`;
}
