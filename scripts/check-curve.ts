/** The on-curve check on 1,000,000 random points beside @noble/curves: `npm run curve`. The tests try a tenth of it. */
import { compareCurve } from '../test/support/wire-oracles.js';

const POINTS = 1_000_000;
const { onCurve, differences } = compareCurve(POINTS, (done) => {
  process.stderr.write(`\r${done} of ${POINTS} points`);
});
process.stderr.write('\r');
console.log(`${POINTS} points, ${onCurve!} on the curve, ${differences.length} disagreements`);
for (const bytes of differences.slice(0, 5)) console.log(`  ${bytes}`);
if (differences.length > 0) process.exitCode = 1;
