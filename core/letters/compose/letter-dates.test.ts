import { describe, expect, test } from 'vitest';
import { at, london, newYork, on } from '../../testing/builders.ts';
import { dayAndHour, fullDay, pastDay } from './letter-dates.ts';

const today = on('2026-11-12');

describe('Days in a letter', () => {
  test.each([
    ['2026-11-12', 'today', 'today'],
    ['2026-11-11', 'yesterday', 'yesterday'],
    ['2026-11-10', 'on Tuesday', 'on Tuesday'],
    ['2026-11-06', 'on Friday', 'on Friday'],
    ['2026-11-05', 'on 5 November', 'on November 5'],
    ['2025-12-30', 'on 30 December 2025', 'on December 30, 2025'],
    ['2026-11-13', 'on 13 November', 'on November 13'],
  ])('%s was %s', (day, british, american) => {
    expect([pastDay(on(day), today, 'british'), pastDay(on(day), today, 'american')]).toEqual([british, american]);
  });

  test('a day that is named in full has its weekday, and its year where it is another one', () => {
    expect([
      fullDay(on('2026-11-20'), today, 'british'),
      fullDay(on('2026-11-20'), today, 'american'),
      fullDay(on('2027-01-04'), today, 'british'),
      fullDay(on('2027-01-04'), today, 'american'),
    ]).toEqual(['Friday 20 November', 'Friday, November 20', 'Monday 4 January 2027', 'Monday, January 4, 2027']);
  });

  test('an hour is told where the person is', () => {
    const start = at('2026-11-24 09:30');
    const now = at('2026-11-12 09:00');

    expect([dayAndHour(start, now, london, 'british'), dayAndHour(start, now, newYork, 'american')]).toEqual([
      'Tuesday 24 November at 9:30',
      'Tuesday, November 24, at 4:30 AM',
    ]);
  });
});
