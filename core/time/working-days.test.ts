import { describe, expect, it } from 'vitest';
import { on } from '../testing/builders.ts';
import {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBefore,
  type WorkingCalendar,
} from './working-days.ts';

const calendar: WorkingCalendar = { weekend: [6, 7], daysOff: [on('2026-11-23')] };

describe('working days', () => {
  it('leave out the weekend and the days off', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'].map((day) => isWorkingDay(on(day), calendar))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('come after a day even when the day itself is one', () => {
    expect([nextWorkingDay(on('2026-11-19'), calendar), nextWorkingDay(on('2026-11-20'), calendar)]).toEqual(['2026-11-20', '2026-11-24']);
  });

  it('start at the day itself where asked to', () => {
    expect([workingDayFrom(on('2026-11-20'), calendar), workingDayFrom(on('2026-11-21'), calendar)]).toEqual(['2026-11-20', '2026-11-24']);
  });

  it('can be counted on and back', () => {
    expect([
      workingDaysAfter(on('2026-11-20'), 2, calendar),
      workingDaysBefore(on('2026-11-25'), 2, calendar),
      previousWorkingDay(on('2026-11-24'), calendar),
      workingDaysAfter(on('2026-11-21'), 0, calendar),
    ]).toEqual(['2026-11-25', '2026-11-20', '2026-11-20', '2026-11-21']);
  });

  it('follow a weekend of other days', () => {
    expect(nextWorkingDay(on('2026-11-19'), { weekend: [5, 6], daysOff: [] })).toBe('2026-11-22');
  });

  it('fall back to the day itself where the settings leave no working day at all', () => {
    expect(workingDayFrom(on('2026-11-20'), { weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: [] })).toBe('2026-11-20');
  });
});
