import { expect, test } from 'vitest';
import type { Currency } from '../model/offer.ts';
import { anOffer, aWorkspace, someSettings, someTerms } from '../testing/builders.ts';
import { currenciesToOffer, usualCurrency } from './currencies.ts';

const inCurrency = (currency: string) => someTerms({ currency: currency as Currency });

test('terms begin with the currency of the comparison, then of the present job, then of another offer', () => {
  const settings = someSettings();
  const { comparison } = settings;
  const presentJob = { company: 'Marlow & Co', role: '', terms: inCurrency('CHF') };
  const offers = [anOffer({ terms: inCurrency('EUR') })];
  expect(
    [
      aWorkspace({ settings: { ...settings, comparison: { ...comparison, currency: 'USD' as Currency, presentJob } }, offers }),
      aWorkspace({ settings: { ...settings, comparison: { ...comparison, presentJob } }, offers }),
      aWorkspace({ offers }),
      aWorkspace(),
    ].map(usualCurrency),
  ).toEqual(['USD', 'CHF', 'EUR', 'GBP']);
});

test('the currency in use can always be chosen', () => {
  expect([currenciesToOffer('GBP' as Currency)[0], currenciesToOffer('XOF' as Currency).slice(0, 2)]).toEqual(['GBP', ['XOF', 'GBP']]);
});
