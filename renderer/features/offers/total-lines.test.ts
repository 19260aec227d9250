import { expect, test } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { Currency } from '../../../core/model/offer.ts';
import { yearlyTotal } from '../../../core/offers/yearly-total.ts';
import { anOpportunityId, at, london, on, someTerms } from '../../../core/testing/builders.ts';
import { totalLines } from './total-lines.ts';

test('a total is told line by line, in its own currency first, then in the one that is asked for', () => {
  const [pounds, euros] = ['GBP' as Currency, 'EUR' as Currency];
  const terms = someTerms({
    currency: euros,
    base: { amount: 50_000, per: 'year' },
    benefits: [{ id: 'one' as never, name: 'Lunch', yearly: 1000 }],
    commuteMonthly: 50,
    equity: { value: 8000, vestingYears: 4, cliffMonths: 18, notes: '' },
    signOn: 3000,
    taxPercent: 30,
  });
  const total = yearlyTotal(terms, { currency: pounds, rates: [{ currency: euros, rate: 0.85, on: on('2026-11-10') }] });
  const british = createFormatter({ locale: 'en-GB', zone: london });
  const say = (said: Parameters<typeof british.say>[0] | null): string => (said === null ? '' : british.say(said, at('2026-11-13 10:00')));
  const column = { id: anOpportunityId(), company: 'Halden', role: '', terms, total, offer: null, isInWriting: false, questions: null };
  expect(
    totalLines(column).map(({ label, how, amount, isSum }) => `${isSum ? '= ' : ''}${say(label)} ${say(amount)}; ${say(how)}`),
  ).toEqual([
    'Base pay €50,000; €50,000 a year',
    'Equity €2,000; €8,000 over 4 years, evenly',
    'Lunch €1,000; As you reckon it',
    'Commute −€600; €50 a month, 12 times, taken off',
    '= A year, before tax €52,400; ',
    'Tax, 30% of pay and bonus as you reckon it −€15,000; ',
    '= A year, after tax €37,400; ',
    '= A year in GBP £44,540; At your rate of 0.85 for 1 EUR, of Tue 10 Nov',
    'Paid once for starting €3,000; ',
    'Equity that is yours at the end of the first year €0; ',
    '= The first year, before tax €53,400; ',
    '= The first year, after tax €37,500; ',
  ]);
});
