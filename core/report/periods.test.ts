import { expect, test } from 'vitest';
import { on } from '../testing/builders.ts';
import { daysOf, periodOf, periods } from './periods.ts';

test('each period has its days, also over the turn of a year', () => {
  expect(periods.map((period) => daysOf(period, on('2027-01-15')))).toEqual([
    { from: '2026-12-01', to: '2026-12-31' },
    { from: '2027-01-01', to: '2027-01-15' },
    { from: '2026-12-19', to: '2027-01-15' },
    { from: null, to: null },
    { from: '2026-12-19', to: '2027-01-15' },
  ]);
});

test('the days of an address tell which period they are today', () => {
  const today = on('2027-01-15');
  expect([
    ...periods.map((period) => periodOf(daysOf(period, today), today)),
    periodOf({ from: on('2026-12-02'), to: on('2026-12-31') }, today),
  ]).toEqual(['last-month', 'this-month', 'four-weeks', 'all', 'four-weeks', 'own']);
});
