import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOpportunityId, on } from '../testing/builders.ts';
import { addDays } from '../time/local-day.ts';
import { leavables, type ReportAsked, reportAskedIn, reportSearch, wholeReport } from './asked.ts';

const read = (search: string): ReportAsked => reportAskedIn(new URLSearchParams(search));

describe('What a report is asked for', () => {
  test('stands in an address and is read from it as it was', () => {
    const day = fc.option(
      fc.integer({ min: 0, max: 900 }).map((count) => addDays(on('2026-01-01'), count)),
      { nil: null },
    );
    const asked = fc.record({
      from: day,
      to: day,
      leaveOut: fc.subarray([...leavables]),
      without: fc.subarray(['one', 'two', 'three'].map((name) => anOpportunityId(name))),
    });
    fc.assert(
      fc.property(asked, (wish) => {
        const isTurned = wish.from !== null && wish.to !== null && wish.to < wish.from;
        expect(read(reportSearch(wish))).toEqual(isTurned ? { ...wish, from: wish.to, to: wish.from } : wish);
      }),
    );
  });

  test('leaves notes and pay out unless the address says otherwise, and ignores what it cannot read', () => {
    expect([read(''), read('from=yesterday&out=pay,age&without=me,opp_one00000')]).toEqual([
      wholeReport,
      { from: null, to: null, leaveOut: ['pay'], without: ['opp_one00000'] },
    ]);
  });
});
