import { followRefusal, NotCleared } from './follow-refusal.js';
import { walkRefusals, type MetRefusal } from './model-walk.js';

export interface FollowedRefusals {
  readonly followed: number;
  /** By kind of action, error and what clears it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly failures: readonly { readonly message: string; readonly met: MetRefusal }[];
}

/** A network lives for so many transactions, then a new one begins. */
const PER_NETWORK = 400;

/** Follows so many random refusals. */
export function followRefusals(
  wanted: number,
  firstSeed: number,
  onProgress: (done: number) => void = () => undefined,
): FollowedRefusals {
  const counts = new Map<string, number>();
  const failures: { readonly message: string; readonly met: MetRefusal }[] = [];
  let followed = 0;
  for (let seed = firstSeed; followed < wanted; seed++)
    for (const met of walkRefusals(seed, PER_NETWORK)) {
      if (followed === wanted) break;
      followed += 1;
      if (followed % 200 === 0) onProgress(followed);
      const { refusal, action } = met;
      let end: string;
      try {
        const { steps, isFinal } = followRefusal(met);
        end = isFinal ? (steps === 0 ? 'never' : 'then never') : 'gone';
      } catch (error) {
        if (!(error instanceof NotCleared)) throw error;
        failures.push({ message: error.message, met });
        end = 'NOT CLEARED';
      }
      const what = `${action.kind} ${refusal.error.name} ${refusal.clears.by}: ${end}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
  return { followed, counts, failures };
}
