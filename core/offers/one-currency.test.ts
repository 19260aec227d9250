import { expect, test } from 'vitest';
import type { Currency } from '../model/offer.ts';
import { anEvent, anOffer, anOpportunity, anOpportunityId, at, aWorkspace, someTerms } from '../testing/builders.ts';
import { oneCurrency } from './one-currency.ts';

const [pounds, euros, francs] = ['GBP' as Currency, 'EUR' as Currency, 'CHF' as Currency];
const now = at('2026-11-13 10:00');

test('totals are in the currency that was chosen, else in that of the first offer, else in that of the terms at hand', () => {
  const empty = aWorkspace({});
  const workspace = aWorkspace({
    opportunities: [anOpportunity({ id: anOpportunityId() })],
    offers: [anOffer({ terms: someTerms({ currency: euros }) })],
    events: [anEvent('offer-made', { at: at('2026-11-10 09:00'), opportunityIds: [anOpportunityId()] })],
  });
  const { settings } = workspace;
  const chosen = { ...workspace, settings: { ...settings, comparison: { ...settings.comparison, currency: francs } } };
  expect([oneCurrency(chosen, now, pounds), oneCurrency(workspace, now, pounds), oneCurrency(empty, now, pounds)]).toEqual([
    { currency: francs, rates: [] },
    { currency: euros, rates: [] },
    { currency: pounds, rates: [] },
  ]);
});
