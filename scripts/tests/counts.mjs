import fs from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file @returns {unknown} undefined when there is no such report, or half of one */
const readReport = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * A runner that fails without a failed test, or without a report, counts as one failure: it crashed, or a file did not load.
 * @param {Counts} counts
 * @param {boolean} succeeded whether the runner itself said that all is well
 * @returns {Counts}
 */
const withCrash = (counts, succeeded) => (!succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/**
 * @param {string} file vitest's JSON report
 * @param {boolean} succeeded
 */
export const countUnit = (file, succeeded) => {
  const report = /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number } | undefined} */ (readReport(file));
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return withCrash({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }, succeeded);
};

/**
 * @param {string} file Playwright's JSON report
 * @param {boolean} succeeded
 */
export const countE2e = (file, succeeded) => {
  const report = /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} */ (
    readReport(file)
  );
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withCrash({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
};

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: total.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
