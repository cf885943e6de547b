/** Prints what a browser bundle of the SDK weighs, minified and gzipped: `npm run size`. */
import { bundleOf, PROGRAM_LAYER } from '../test/support/bundle.js';

const BUNDLES: readonly (readonly [title: string, names: readonly string[], must: number | null])[] = [
  ['splitCommission', ['splitCommission'], 1000],
  ['getStakeInstruction + fetchOperatorPool', ['getStakeInstruction', 'fetchOperatorPool'], 6000],
  ['the program layer', PROGRAM_LAYER, 25000],
  ['everything', ['*'], null],
];

let tooLarge = false;
for (const [title, names, must] of BUNDLES) {
  const { bytes, gzipped } = await bundleOf(names);
  tooLarge ||= must !== null && gzipped > must;
  console.log(
    `${title.padEnd(42)} ${String(bytes).padStart(7)} B minified ${String(gzipped).padStart(6)} B gzip${must === null ? '' : ` (must: ${must})`}`,
  );
}
process.exitCode = tooLarge ? 1 : 0;
