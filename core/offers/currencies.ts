import type { Workspace } from '../model/workspace.ts';
import type { Currency } from '../model/offer.ts';

/** The currencies that are offered to choose from, the likeliest first (ours); any other can be typed beside an amount. */
const OFFERED: readonly Currency[] = [
  'GBP',
  'EUR',
  'USD',
  'CHF',
  'AUD',
  'CAD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'INR',
  'SGD',
  'HKD',
  'JPY',
  'CNY',
  'KRW',
  'AED',
  'ILS',
  'TRY',
  'ZAR',
  'BRL',
  'MXN',
].map((letters) => letters as Currency);

/** The currencies to choose from; the one in use is among them. */
export const currenciesToOffer = (inUse: Currency): readonly Currency[] => (OFFERED.includes(inUse) ? OFFERED : [inUse, ...OFFERED]);

/** Where nothing is known of any pay yet; ours, Afterview speaks British English first. */
const FIRST = 'GBP' as Currency;

/** The currency that terms begin with: that of the comparison, of the present job, of any other offer. */
export const usualCurrency = ({ settings, offers }: Pick<Workspace, 'settings' | 'offers'>): Currency => {
  const { currency, presentJob } = settings.comparison;
  return currency ?? presentJob?.terms.currency ?? Object.values(offers)[0]?.terms.currency ?? FIRST;
};
