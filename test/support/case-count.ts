/** The number of random cases of a test: `full`, or a fiftieth in a mutation run, where the test runs once for each mutant it covers. */
export function getCaseCount(full: number): number {
  return process.env['MUTATION_RUN'] === undefined ? full : Math.ceil(full / 50);
}
