/** Contenders of one comparison: each computes the same thing, `index` varies the input. */
export type Contenders = Readonly<Record<string, (index: number) => unknown>>;

const ROUNDS = 7;
const MILLISECONDS_PER_SAMPLE = 120;

function sample(run: (index: number) => unknown): number {
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  let calls = 0;
  let elapsed: number;
  do {
    for (let batch = 0; batch < 64; batch++) run(calls++);
    elapsed = performance.now() - start;
  } while (elapsed < MILLISECONDS_PER_SAMPLE);
  return (elapsed * 1000) / calls;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Microseconds per call of each contender: the median of several rounds in which the contenders alternate, each round
 * opened by another one, so that neither the order nor a slow moment of the machine favours anybody.
 */
export function measure(contenders: Contenders): Record<string, number> {
  const names = Object.keys(contenders);
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (const name of names) sample(contenders[name]!);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!;
      samples[name]!.push(sample(contenders[name]!));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name]!)]));
}

/** Prints one comparison: ours first, then each other contender with the ratio to ours. */
export function report(title: string, contenders: Contenders): void {
  const results = Object.entries(measure(contenders));
  const ours = results[0]![1];
  console.log(`\n${title}`);
  for (const [name, microseconds] of results) {
    const ratio = microseconds === ours ? '' : `${(microseconds / ours).toFixed(1)}x`;
    console.log(`  ${name.padEnd(38)} ${microseconds.toFixed(3).padStart(10)} us ${ratio.padStart(9)}`);
  }
}
