import type { Currency, PayPeriod } from '../model/offer.ts';

/** An amount as somebody types it into a field, with what they typed beside it. */
export interface AmountTyped {
  readonly amount: number;
  /** Named by its sign or its letters; null where it was not. */
  readonly currency: Currency | null;
  /** Null where nothing was said of it. */
  readonly per: PayPeriod | null;
}

/**
 * Which currency a sign is, by the letters that stand with it; under no letters the one it is alone, where it is not that of
 * the terms (ours).
 */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    '': 'USD',
    US: 'USD',
    A: 'AUD',
    AU: 'AUD',
    C: 'CAD',
    CA: 'CAD',
    NZ: 'NZD',
    HK: 'HKD',
    S: 'SGD',
    SG: 'SGD',
    MX: 'MXN',
    R: 'BRL',
    BR: 'BRL',
  },
  '£': { '': 'GBP', GB: 'GBP' },
  '€': { '': 'EUR' },
  '¥': { '': 'JPY', JP: 'JPY', CN: 'CNY' },
  '₹': { '': 'INR' },
  '₩': { '': 'KRW' },
  '₪': { '': 'ILS' },
  '₺': { '': 'TRY' },
};
/** Signs that are letters; others of that kind, such as kr, name one currency only beside the one of the terms. */
const WORDS: Readonly<Record<string, string>> = { zł: 'PLN', kč: 'CZK', ft: 'HUF', nkr: 'NOK', dkr: 'DKK', 元: 'CNY' };

const SHORT: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 };

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['year', /^(?:(?:a|an|per|each|every|\/)?\s*(?:year|yr|y)|pa|p\.a\.|annually|yearly|annum|per annum)$/u],
  ['month', /^(?:(?:a|an|per|each|every|\/)?\s*(?:month|mth|mo)|pm|p\.m\.|monthly)$/u],
  ['week', /^(?:(?:a|an|per|each|every|\/)?\s*(?:week|wk|w)|pw|p\.w\.|weekly)$/u],
  ['day', /^(?:(?:a|an|per|each|every|\/)?\s*(?:day|d)|pd|p\.d\.|daily)$/u],
  ['hour', /^(?:(?:a|an|per|each|every|\/)?\s*(?:hour|hr|h)|ph|p\.h\.|hourly)$/u],
];

const LINE = /^(?<before>[^\d\s.,-]{1,3})?\s*(?<figure>\d[\d\s.,’']*)\s*(?<short>[km](?![\p{L}]))?\s*(?<rest>.*)$/iu;

/** A mark between groups of three figures, else what comes after it is a fraction: 46,500 and 46.500 are the same, 46.5 is not. */
const GROUPED = /^[1-9]\d{0,2}(?:[.,’']\d{3})+$/u;
/** As lakhs are grouped: 46,50,000. */
const LAKHS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?<fraction>\.\d{1,2})?$/u;
/** Groups first, then a fraction behind the other mark: 46,500.50 and 46.500,50. */
const GROUPED_WITH_FRACTION = /^(?<whole>\d{1,3}(?:(?<group>[.,’'])\d{3})(?:\k<group>\d{3})*)(?!\k<group>)[.,](?<fraction>\d{1,2})$/u;
const PLAIN = /^\d+(?:[.,]\d{1,4})?$/u;

const figureOf = (written: string, isShort: boolean): number | null => {
  const figure = written.replace(/\s/gu, '').replace(/[.,]$/u, '');
  if (!isShort && LAKHS.test(figure)) return Number(figure.replaceAll(',', ''));
  const mixed = GROUPED_WITH_FRACTION.exec(figure)?.groups;
  if (mixed !== undefined) return Number(`${(mixed['whole'] ?? '').replace(/\D/gu, '')}.${mixed['fraction'] ?? '0'}`);
  // Before a k nobody writes thousands: 46,500k would be meant as 46.5k by nobody.
  if (!isShort && GROUPED.test(figure)) return Number(figure.replace(/\D/gu, ''));
  return PLAIN.test(figure) ? Number(figure.replace(',', '.')) : null;
};

/** Every currency there is, so that "46,500 net" and "46,500 max" name none. */
const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The shortest sign a currency is written with, where that is enough to tell it. */
const shortestSign = (currency: Currency): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

const currencyOf = (written: string, usual: Currency | null): Currency | null => {
  const sign = written.toLowerCase().replace(/\.$/u, '');
  if (usual !== null && sign === shortestSign(usual).toLowerCase()) return usual;
  const [symbol] = /\p{Sc}/u.exec(sign) ?? [];
  const letters = sign.replace(/\P{L}/gu, '').toUpperCase();
  const named = symbol === undefined ? (WORDS[sign] ?? (KNOWN.has(letters) ? letters : undefined)) : SIGNS[symbol]?.[letters];
  return (named ?? null) as Currency | null;
};

/** A sign behind the figure, with the letters that tell its country on either side of it, or letters alone. */
const SIGN_AFTER = /^(?:\p{L}{0,2}\p{Sc}\s?(?:us|au|ca|nz|hk|sg|mx|gb|jp|cn)?|\p{L}{1,3}\.?(?!\p{L}))/u;

/**
 * Reads what somebody types where an amount belongs: `46.5k`, `£46,500`, `46 500`, `EUR 52k`, `£30 an hour`. Null where it
 * is no amount, or says something besides that is not understood. `usual` is the currency of the terms: a dollar or a crown
 * alone is theirs.
 */
export const amountTyped = (words: string, usual: Currency | null = null): AmountTyped | null => {
  // Marks that are not seen, such as those that Hebrew writes beside a sign, and the width of a sign say nothing.
  const found = LINE.exec(
    words
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .trim(),
  )?.groups;
  if (found === undefined) return null;
  const short = (found['short'] ?? '').toLowerCase();
  const figure = figureOf(found['figure'] ?? '', short !== '');
  const before = found['before'] === undefined ? null : currencyOf(found['before'], usual);
  if (figure === null || (found['before'] !== undefined && before === null)) return null;
  const rest = (found['rest'] ?? '').trim().toLowerCase();
  const amount = Math.round(figure * (SHORT[short] ?? 1) * 100) / 100;
  const [sign = ''] = SIGN_AFTER.exec(rest) ?? [];
  const per = periodOf(rest);
  if (rest === '' || per !== null) return { amount, currency: before, per };
  const after = currencyOf(sign, usual);
  const remaining = rest.slice(sign.length).trim();
  if (after === null || (before !== null && before !== after)) return null;
  const said = periodOf(remaining);
  return remaining === '' || said !== null ? { amount, currency: after, per: said } : null;
};

const periodOf = (rest: string): PayPeriod | null => PERIODS.find(([, words]) => words.test(rest))?.[0] ?? null;
