import { expect, test } from 'vitest';
import { likelyPeriod } from './likely-period.ts';

test('an amount that is far too much for what the one before was for is pay by the year, or by the month', () => {
  expect([
    likelyPeriod(46_500, { amount: 450, per: 'day' }),
    likelyPeriod(46_500, { amount: 30, per: 'hour' }),
    likelyPeriod(3_200, { amount: 30, per: 'hour' }),
    likelyPeriod(46_500, { amount: 900, per: 'week' }),
    likelyPeriod(480_000, { amount: 4_000, per: 'month' }),
  ]).toEqual(['year', 'year', 'month', 'year', 'year']);
});

test('an amount that may well be for the same stays so', () => {
  expect([
    likelyPeriod(520, { amount: 450, per: 'day' }),
    likelyPeriod(4_100, { amount: 3_900, per: 'month' }),
    likelyPeriod(450, { amount: 46_500, per: 'year' }),
  ]).toEqual(['day', 'month', 'year']);
});

test('what was chosen stays, and so does a currency that counts in larger figures', () => {
  expect([likelyPeriod(30_000, { amount: null, per: 'day' }), likelyPeriod(35_000, { amount: 30_000, per: 'day' })]).toEqual([
    'day',
    'day',
  ]);
});
