import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Currency, exchangeRateSchema } from '../model/offer.ts';
import { on } from '../testing/builders.ts';
import { inCurrency, withRate } from './rates.ts';

const [pounds, euros, dollars] = ['GBP' as Currency, 'EUR' as Currency, 'USD' as Currency];
const [monday, tuesday] = [on('2026-11-09'), on('2026-11-10')];

describe('rates of one’s own', () => {
  it('hold the currency they stand against, and the day they were looked up', () => {
    const first = withRate({ currency: null, rates: [] }, pounds, euros, 0.8, monday);
    const mended = withRate(first, pounds, euros, 0.85, tuesday);
    expect([first, mended, withRate(mended, pounds, euros, null, tuesday)]).toEqual([
      { currency: pounds, rates: [{ currency: euros, rate: 0.8, on: monday }] },
      { currency: pounds, rates: [{ currency: euros, rate: 0.85, on: tuesday }] },
      { currency: pounds, rates: [] },
    ]);
  });

  it('are turned when totals are wanted in another currency, and go where none stands between the two', () => {
    const rates = [
      { currency: euros, rate: 0.8, on: monday },
      { currency: dollars, rate: 0.5, on: tuesday },
    ];
    expect([
      inCurrency({ currency: pounds, rates }, pounds, dollars),
      inCurrency({ currency: pounds, rates: [] }, pounds, dollars),
    ]).toEqual([
      {
        currency: dollars,
        rates: [
          { currency: euros, rate: 1.6, on: monday },
          { currency: pounds, rate: 2, on: tuesday },
        ],
      },
      { currency: dollars, rates: [] },
    ]);
  });

  it('are ones that are kept, whatever was typed for the one they are turned by', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-37, max: 1e6, noNaN: true }), fc.double({ min: 1e-37, max: 1e6, noNaN: true }), (euro, dollar) => {
        const rates = [
          { currency: euros, rate: euro, on: monday },
          { currency: dollars, rate: dollar, on: tuesday },
        ];
        const { rates: turned } = inCurrency({ currency: pounds, rates }, pounds, euros);
        expect(turned.map((each) => exchangeRateSchema.safeParse(each).success)).toEqual(turned.map(() => true));
      }),
      { numRuns: 500 },
    );
  });

  it('come back as they were when the first currency is wanted again', () => {
    const rate = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (euro, dollar) => {
        const rates = [
          { currency: euros, rate: euro, on: monday },
          { currency: dollars, rate: dollar, on: tuesday },
        ];
        const there = inCurrency({ currency: pounds, rates }, pounds, euros);
        const back = inCurrency(there, euros, pounds).rates.map((each) => [
          each.currency,
          Math.abs(each.rate / (each.currency === euros ? euro : dollar) - 1) < 1e-9,
        ]);
        expect(back).toEqual([
          [euros, true],
          [dollars, true],
        ]);
      }),
    );
  });
});
