import type { Currency, ExchangeRate } from '../model/offer.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { standingOffers } from './standing-offers.ts';

/** In which currency totals are, and the person's own rates for the others. */
export interface OneCurrency {
  readonly currency: Currency;
  readonly rates: readonly ExchangeRate[];
}

/**
 * The currency totals are shown in: the one the person chose, else that of the first offer on the table with terms, else
 * that of the terms at hand.
 */
export const oneCurrency = (workspace: Workspace, now: Instant, own: Currency): OneCurrency => {
  const { currency, rates } = workspace.settings.comparison;
  if (currency !== null) return { currency, rates };
  const first = standingOffers(workspace, now).find(({ record }) => record !== null);
  return { currency: first?.record?.terms.currency ?? own, rates };
};

/** What one of `from` is worth by the person's own rate; null where they gave none, or where none is needed. */
export const rateFor = (from: Currency, { currency, rates }: OneCurrency): ExchangeRate | null =>
  from === currency ? null : (rates.find((rate) => rate.currency === from) ?? null);

/** An amount of that currency in the one that is asked for; null where its rate is missing. */
export const inOneCurrency = (amount: number, from: Currency, asked: OneCurrency): number | null => {
  if (from === asked.currency) return amount;
  const rate = rateFor(from, asked);
  return rate === null ? null : amount * rate.rate;
};
