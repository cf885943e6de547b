/** 300,000 mutations of each account type: `npm run hostile`. The tests try a tenth of it. */
import { ACCOUNTS, checkMutations, describeReport, newReport } from '../test/support/hostile-bytes.js';

const MUTATIONS = 300_000;

for (const subject of ACCOUNTS) {
  process.stderr.write(`${subject.name} …\r`);
  const report = newReport();
  checkMutations(subject, MUTATIONS, report);
  console.log(`${subject.name.padEnd(14)} ${describeReport(report)}`);
  for (const problem of report.problems.slice(0, 5)) console.log(`  ${problem}`);
  if (report.problems.length > 0) process.exitCode = 1;
}
