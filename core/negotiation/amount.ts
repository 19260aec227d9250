import type { Currency } from '../model/offer.ts';

/** How a currency is written, as a pattern, and what it is; the dollar and the crown of the offer are the ones meant. */
const SIGNS: readonly (readonly [pattern: RegExp, currency: string])[] = [
  [/^(?:£|gbp|pounds?|quid|sterling)$/iu, 'GBP'],
  [/^(?:€|eur|euros?)$/iu, 'EUR'],
  [/^(?:us\$|usd)$/iu, 'USD'],
  [/^(?:a\$|au\$|aud)$/iu, 'AUD'],
  [/^(?:c\$|ca\$|cad)$/iu, 'CAD'],
  [/^(?:nz\$|nzd)$/iu, 'NZD'],
  [/^(?:chf|sfr|francs?)$/iu, 'CHF'],
  [/^(?:¥|jpy|yen)$/iu, 'JPY'],
  [/^(?:₹|inr|rupees?)$/iu, 'INR'],
  [/^(?:zł|pln)$/iu, 'PLN'],
  [/^sek$/iu, 'SEK'],
  [/^nok$/iu, 'NOK'],
  [/^dkk$/iu, 'DKK'],
];
const DOLLARS: readonly string[] = ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'];
const CROWNS: readonly string[] = ['SEK', 'NOK', 'DKK', 'CZK', 'ISK'];

/** The currency that is written so; null for a crown of which nobody said whose. `usual` is the one terms are in. */
export const currencyOf = (written: string, usual: Currency | null): Currency | null => {
  if (/^(?:\$|dollars?|bucks)$/iu.test(written)) return usual !== null && DOLLARS.includes(usual) ? usual : ('USD' as Currency);
  if (/^(?:kr|kronor|kroner)\.?$/iu.test(written)) return usual !== null && CROWNS.includes(usual) ? usual : null;
  return (SIGNS.find(([pattern]) => pattern.test(written))?.[1] ?? null) as Currency | null;
};

const TIMES: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/^(?:k|thousand|grand)$/iu, 1000],
  [/^(?:lakhs?|lpa)$/iu, 100_000],
  [/^(?:m|mio|million)$/iu, 1_000_000],
];

/** By how much "k" and its like multiply what stands before them; one where nothing does. */
export const timesOf = (written: string): number => TIMES.find(([pattern]) => pattern.test(written))?.[1] ?? 1;

const GROUPED = /^\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?$|^\d{1,2}(?:,\d{2})+,\d{3}$/u;

/** The number that is written so, with commas, points or spaces between its groups, as people in several countries do. */
export const numberOf = (written: string): number => {
  if (!GROUPED.test(written)) return Number(written.replace(',', '.'));
  // The last mark is that of the pence where fewer than three figures follow it.
  const pence = /[.,](\d{1,2})$/u.exec(written);
  const whole = (pence === null ? written : written.slice(0, pence.index)).replace(/\D/gu, '');
  return Number(pence === null ? whole : `${whole}.${pence[1] ?? ''}`);
};
