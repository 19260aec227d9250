import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countE2e, countUnit, sum } from './counts.mjs';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'counts-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** @param {unknown} content */
const report = (content) => {
  const file = path.join(folder, 'report.json');
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('counting what a runner did', () => {
  it('takes the numbers of the unit tests as they are', () => {
    expect(countUnit(report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1 }), false)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
    });
  });

  it('counts a test that passed only at its second try as failed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countE2e(report({ stats }), false)).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it('counts a runner that failed without a failed test as one failure', () => {
    expect(countUnit(report({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0 }), false)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a runner that left no report, or half of one, as one failure, whatever it says of itself', () => {
    expect(countUnit(path.join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    fs.writeFileSync(path.join(folder, 'half.json'), '{"stats":');
    expect(countE2e(path.join(folder, 'half.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up everything', () => {
    expect(
      sum([
        { passed: 1, failed: 0, skipped: 2 },
        { passed: 3, failed: 4, skipped: 0 },
      ]),
    ).toEqual({ passed: 4, failed: 4, skipped: 2 });
  });
});
