import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoticePeriod } from '../model/offer.ts';
import { on, someSettings } from '../testing/builders.ts';
import { addDays } from '../time/local-day.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { lastDayAfterNotice, noticeBy } from './notice.ts';

const calendar = someSettings();
const weeks = (count: number): NoticePeriod => ({ count, unit: 'week' });
const months = (count: number): NoticePeriod => ({ count, unit: 'month' });

describe('Notice', () => {
  test('ends so many days, weeks or calendar months after it is given', () => {
    expect([
      lastDayAfterNotice(on('2026-11-27'), { count: 10, unit: 'day' }),
      lastDayAfterNotice(on('2026-11-27'), weeks(4)),
      lastDayAfterNotice(on('2026-11-27'), months(1)),
      lastDayAfterNotice(on('2027-01-31'), months(1)),
      lastDayAfterNotice(on('2026-11-27'), weeks(0)),
    ]).toEqual(['2026-12-07', '2026-12-25', '2026-12-27', '2027-02-28', '2026-11-27']);
  });

  test('is given by the last working day from which it ends before the first day', () => {
    expect([
      // Four weeks before Sunday 3 January is Sunday 6 December; the Friday before it is a working day.
      noticeBy(on('2027-01-04'), weeks(4), calendar),
      // A month from 31 January, a Sunday, still ends on 28 February; the Friday before it is the 29th.
      noticeBy(on('2027-03-01'), months(1), calendar),
      noticeBy(on('2027-01-05'), weeks(0), calendar),
    ]).toEqual(['2026-12-04', '2027-01-29', '2027-01-04']);
  });

  test('given by that day ends before the first day, and given a working day later it does not', () => {
    const period = fc.record({ count: fc.integer({ min: 0, max: 24 }), unit: fc.constantFrom('day', 'week', 'month') });
    const day = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(on('2026-01-01'), count));
    fc.assert(
      fc.property(period, day, (notice, firstDay) => {
        const by = noticeBy(firstDay, notice, calendar);
        let next = addDays(by, 1);
        while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
        expect([
          isWorkingDay(by, calendar),
          lastDayAfterNotice(by, notice) < firstDay,
          lastDayAfterNotice(next, notice) >= firstDay,
        ]).toEqual([true, true, true]);
      }),
    );
  });
});
