import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import type { Currency, JobTerms } from '../model/offer.ts';
import { on, someTerms } from '../testing/builders.ts';
import { yearlyTotal } from './yearly-total.ts';

const [pounds, euros] = ['GBP' as Currency, 'EUR' as Currency];
const inPounds = { currency: pounds, rates: [] };
const total = (given: Partial<JobTerms>) => yearlyTotal(someTerms(given), inPounds);
const sumOf = (given: Partial<JobTerms>) => total(given).inOne?.sum;

describe('the yearly total of an offer', () => {
  it('adds base, the bonus reckoned with, equity a year, pension and benefits, and takes commuting off', () => {
    expect(
      total({
        base: { amount: 46_500, per: 'year' },
        bonus: { kind: 'percent', ofBase: 10, expected: 50 },
        equity: { value: 20_000, vestingYears: 4, cliffMonths: 12, notes: '' },
        pensionPercent: 5,
        benefits: [
          { id: 'one' as never, name: 'Private health', yearly: 900 },
          { id: 'two' as never, name: 'Fruit', yearly: null },
        ],
        commuteMonthly: 120,
      }),
    ).toEqual({
      currency: pounds,
      parts: [
        { kind: 'base', name: '', amount: 46_500, how: message('offers.how.base.year', { rate: gbp(46_500), times: 1 }) },
        { kind: 'bonus', name: '', amount: 2325, how: message('offers.how.bonus.percent', { percent: 10, expected: 50 }) },
        { kind: 'equity', name: '', amount: 5000, how: message('offers.how.equity', { value: gbp(20_000), years: 4 }) },
        { kind: 'pension', name: '', amount: 2325, how: message('offers.how.pension', { percent: 5 }) },
        { kind: 'benefit', name: 'Private health', amount: 900, how: message('offers.how.benefit') },
        { kind: 'commute', name: '', amount: -1440, how: message('offers.how.commute', { rate: gbp(120), times: 12 }) },
      ],
      own: { before: 55_610, taxed: null, firstYear: null },
      missing: null,
      inOne: { currency: pounds, sum: { before: 55_610, taxed: null, firstYear: null }, rate: null },
      needsRateFor: null,
    });
  });

  it.each([
    ['year', 46_500, 46_500],
    ['month', 3000, 36_000],
    ['week', 800, 41_600],
    ['day', 200, 52_000],
    ['hour', 20, 39_000],
  ] as const)('counts a base by the %s by the year', (per, amount, yearly) => {
    expect(sumOf({ base: { amount, per }, hours: 37.5 })?.before).toBe(yearly);
  });

  it('says what is missing rather than guess it', () => {
    const ofNothing = total({ pensionPercent: 5, bonus: { kind: 'amount', yearly: 1000, expected: 100 } });
    const byTheHour = total({ base: { amount: 20, per: 'hour' } });
    expect([ofNothing.missing, ofNothing.own, ofNothing.inOne, ofNothing.parts.map(({ kind }) => kind)]).toEqual([
      'base',
      null,
      null,
      ['bonus'],
    ]);
    expect([byTheHour.missing, byTheHour.inOne]).toEqual(['hours', null]);
  });

  it('keeps what is paid for starting to the first year, and equity out of it before its cliff', () => {
    const base = { amount: 40_000, per: 'year' } as const;
    const equity = { value: 12_000, vestingYears: 4, cliffMonths: 12, notes: '' };
    expect([
      sumOf({ base, signOn: 2000 }),
      sumOf({ base, equity }),
      sumOf({ base, equity: { ...equity, cliffMonths: 18 } }),
      sumOf({ base, equity: { ...equity, vestingYears: 0.5, cliffMonths: 0 } }),
    ]).toEqual([
      { before: 40_000, taxed: null, firstYear: { signOn: 2000, equity: null, before: 42_000, taxed: null } },
      { before: 43_000, taxed: null, firstYear: null },
      { before: 43_000, taxed: null, firstYear: { signOn: 0, equity: 0, before: 40_000, taxed: null } },
      { before: 52_000, taxed: null, firstYear: null },
    ]);
  });

  it('takes tax off pay, bonus and what is paid for starting, and off nothing else', () => {
    expect(
      sumOf({
        base: { amount: 40_000, per: 'year' },
        bonus: { kind: 'amount', yearly: 5000, expected: 80 },
        pensionPercent: 10,
        signOn: 1000,
        taxPercent: 25,
      }),
    ).toEqual({
      before: 48_000,
      taxed: { percent: 25, tax: 11_000, after: 37_000 },
      firstYear: { signOn: 1000, equity: null, before: 49_000, taxed: { percent: 25, tax: 11_250, after: 37_750 } },
    });
  });

  it('turns another currency into the one asked for by the person’s own rate, and asks for one that is missing', () => {
    const terms = someTerms({ currency: euros, base: { amount: 50_000, per: 'year' }, taxPercent: 40 });
    const rate = { currency: euros, rate: 0.8, on: on('2026-11-10') };
    expect(yearlyTotal(terms, { currency: pounds, rates: [rate] }).inOne).toEqual({
      currency: pounds,
      sum: { before: 40_000, taxed: { percent: 40, tax: 16_000, after: 24_000 }, firstYear: null },
      rate,
    });
    const without = yearlyTotal(terms, inPounds);
    expect([without.inOne, without.needsRateFor, without.own?.before]).toEqual([null, euros, 50_000]);
  });

  it('is its parts, whatever the terms', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
    fc.assert(
      fc.property(
        amount,
        orNull(fc.integer({ min: 0, max: 100 })),
        orNull(amount),
        orNull(amount),
        (base, pensionPercent, cost, signOn) => {
          const found = total({ base: { amount: base, per: 'month' }, pensionPercent, commuteMonthly: cost, signOn });
          expect(found.own?.before).toBe(found.parts.reduce((sum, part) => sum + part.amount, 0));
        },
      ),
    );
  });

  it('grows with its rate and with nothing else', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: 0, max: 200_000 }), (rate, base) => {
        const terms = someTerms({ currency: euros, base: { amount: base, per: 'year' }, pensionPercent: 5 });
        const found = yearlyTotal(terms, { currency: pounds, rates: [{ currency: euros, rate, on: on('2026-11-10') }] });
        expect(found.inOne?.sum.before).toBeCloseTo((found.own?.before ?? 0) * rate, 6);
      }),
    );
  });
});

function gbp(money: number) {
  return { money, currency: 'GBP' };
}
