/** Ways to compute the same thing; `index` varies the input. Ours is the first. */
export type Contenders = Readonly<Record<string, (index: number) => unknown>>;

const ROUNDS = 5;
const MILLISECONDS_PER_SAMPLE = 100;

/** Microseconds per call. */
function sample(run: (index: number) => unknown): number {
  const start = performance.now();
  let calls = 0;
  let elapsed: number;
  do {
    for (let batch = 0; batch < 32; batch++) run(calls++);
    elapsed = performance.now() - start;
  } while (elapsed < MILLISECONDS_PER_SAMPLE);
  return (elapsed * 1000) / calls;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Microseconds per call of each contender: the median of rounds in which they alternate, each round opened by another one, so
 * that neither the order nor a slow moment of the machine favours anybody.
 */
export function measure(contenders: Contenders): Map<string, number> {
  const names = Object.keys(contenders);
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) sample(contenders[name]!);
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!;
      samples.get(name)!.push(sample(contenders[name]!));
    }
  return new Map(names.map((name) => [name, median(samples.get(name)!)]));
}

/**
 * Prints one comparison with the ratios to ours, and what must be reached beside whom.
 *
 * @returns whether every must is reached
 */
export function report(title: string, contenders: Contenders, musts: Readonly<Record<string, number>> = {}): boolean {
  const results = [...measure(contenders)];
  const ours = results[0]![1];
  let isReached = true;
  console.log(`\n${title}`);
  for (const [name, microseconds] of results) {
    const ratio = microseconds / ours;
    const must = musts[name];
    if (must !== undefined) isReached &&= ratio >= must;
    const verdict = must === undefined ? '' : `must ${must}x${ratio >= must ? '' : ': MISSED'}`;
    console.log(
      `  ${name.padEnd(46)} ${microseconds.toFixed(2).padStart(9)} us ${name === results[0]![0] ? '' : `${ratio.toFixed(1)}x`.padStart(8)}  ${verdict}`,
    );
  }
  return isReached;
}
