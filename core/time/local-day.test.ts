import { describe, expect, it } from 'vitest';
import { on } from '../testing/builders.ts';
import { addDays, addMonths, daysBetween, mondayOf, weekdayOf } from './local-day.ts';
import type { LocalDay } from './types.ts';

describe('a local day', () => {
  it('moves over months, years and leap days', () => {
    expect([addDays(on('2026-11-30'), 1), addDays(on('2026-01-01'), -1), addDays(on('2028-02-28'), 1)]).toEqual([
      '2026-12-01',
      '2025-12-31',
      '2028-02-29',
    ]);
  });

  it('moves over months, and stays in a month that is too short', () => {
    expect(
      [
        [on('2026-11-15'), 1],
        [on('2027-01-31'), 1],
        [on('2028-01-31'), 1],
        [on('2026-12-31'), 2],
        [on('2027-03-31'), -1],
        [on('2027-01-15'), -1],
        [on('2026-11-30'), 0],
      ].map(([day, count]) => addMonths(day as LocalDay, count as number)),
    ).toEqual(['2026-12-15', '2027-02-28', '2028-02-29', '2027-02-28', '2027-02-28', '2026-12-15', '2026-11-30']);
  });

  it('counts calendar days, whatever the clocks do in between', () => {
    expect(daysBetween(on('2026-10-24'), on('2026-10-26'))).toBe(2);
    expect(daysBetween(on('2026-10-26'), on('2026-10-24'))).toBe(-2);
  });

  it('knows its ISO weekday, before 1970 too', () => {
    expect(['2026-11-16', '2026-11-22', '1969-12-31', '1900-01-01'].map((day) => weekdayOf(on(day)))).toEqual([1, 7, 3, 1]);
  });

  it('finds the Monday of its week', () => {
    expect(['2026-11-16', '2026-11-18', '2026-11-22'].map((day) => mondayOf(on(day)))).toEqual(['2026-11-16', '2026-11-16', '2026-11-16']);
  });
});
