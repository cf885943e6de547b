import { describe, expect, it } from 'vitest';
import {
  ACCOUNTS,
  checkLengthFields,
  checkMutations,
  checkPrefixes,
  EVENTS,
  INSTRUCTIONS,
  newReport,
} from '../../support/hostile-bytes.js';

/** A tenth of what `npm run hostile` tries. */
const MUTATIONS = 30_000;

describe('hostile bytes are refused with a typed error, or come back the same', () => {
  it('every prefix of every account, event and instruction', () => {
    const report = newReport();
    for (const subject of [...ACCOUNTS, ...EVENTS, ...INSTRUCTIONS]) checkPrefixes(subject, report);
    expect(report.problems.slice(0, 5)).toEqual([]);
    expect(report.cases).toBeGreaterThan(5_000);
  });
  it('every length field at values that no account can hold', () => {
    const report = newReport();
    for (const subject of [...ACCOUNTS, ...EVENTS, ...INSTRUCTIONS]) checkLengthFields(subject, report);
    expect(report.problems.slice(0, 5)).toEqual([]);
    expect(report.cases).toBeGreaterThan(10_000);
  });
  it.each(ACCOUNTS)(`${MUTATIONS} mutations of $name`, (subject) => {
    const report = newReport();
    checkMutations(subject, MUTATIONS, report);
    expect(report.problems.slice(0, 5)).toEqual([]);
    expect(Math.min(report.readable, report.refused)).toBeGreaterThan(1000);
  });
  it('2,000 mutations of each event and instruction', () => {
    const report = newReport();
    for (const subject of [...EVENTS, ...INSTRUCTIONS]) checkMutations(subject, 2000, report);
    expect(report.problems.slice(0, 5)).toEqual([]);
    expect(Math.min(report.readable, report.refused)).toBeGreaterThan(1000);
  });
});
