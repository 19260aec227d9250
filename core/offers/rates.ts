import { type Comparison, type Currency, type ExchangeRate, RATE_LIMIT } from '../model/offer.ts';
import type { LocalDay } from '../time/types.ts';

/** The part of the comparison that rates depend on. */
export type Exchange = Pick<Comparison, 'currency' | 'rates'>;

/** Keeps a rate against the currency totals are in now, which stays that from here on: a rate says nothing beside another one. */
export const withRate = ({ rates }: Exchange, one: Currency, currency: Currency, rate: number | null, on: LocalDay): Exchange => {
  const others = rates.filter((each) => each.currency !== currency);
  return { currency: one, rates: rate === null ? others : [...others, { currency, rate, on }] };
};

/**
 * Shows totals in another currency. Rates are turned so that they stand against it; without a rate between the two of them
 * they would say nothing true any more, and go; so does one that would be out of all measure.
 */
export const inCurrency = ({ rates }: Exchange, from: Currency, to: Currency): Exchange => {
  if (from === to) return { currency: to, rates };
  const between = rates.find(({ currency }) => currency === to);
  if (between === undefined) return { currency: to, rates: [] };
  const turned = rates.map((each): ExchangeRate =>
    each === between ? { ...each, currency: from, rate: 1 / between.rate } : { ...each, rate: each.rate / between.rate },
  );
  return { currency: to, rates: turned.filter(({ rate }) => rate <= RATE_LIMIT) };
};
