import type { Currency, PayPeriod } from '../model/offer.ts';

/** An amount as somebody types it into a field, with what they typed beside it. */
export interface AmountTyped {
  readonly amount: number;
  /** Named by its sign or its letters; null where it was not. */
  readonly currency: Currency | null;
  /** Null where nothing was said of it. */
  readonly per: PayPeriod | null;
}

/** Signs that name one currency where Afterview is used; a dollar alone is the American one (ours). */
const SIGNS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD', '¥': 'JPY', '₹': 'INR', zł: 'PLN' };

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
/** Groups first, then a fraction behind the other mark: 46,500.50 and 46.500,50. */
const GROUPED_WITH_FRACTION = /^(?<whole>\d{1,3}(?:(?<group>[.,’'])\d{3})(?:\k<group>\d{3})*)(?!\k<group>)[.,](?<fraction>\d{1,2})$/u;
const PLAIN = /^\d+(?:[.,]\d{1,4})?$/u;

const figureOf = (written: string, isShort: boolean): number | null => {
  const figure = written.replace(/\s/gu, '').replace(/[.,]$/u, '');
  const mixed = GROUPED_WITH_FRACTION.exec(figure)?.groups;
  if (mixed !== undefined) return Number(`${(mixed['whole'] ?? '').replace(/\D/gu, '')}.${mixed['fraction'] ?? '0'}`);
  // Before a k nobody writes thousands: 46,500k would be meant as 46.5k by nobody.
  if (!isShort && GROUPED.test(figure)) return Number(figure.replace(/\D/gu, ''));
  return PLAIN.test(figure) ? Number(figure.replace(',', '.')) : null;
};

/** Every currency there is, so that "46,500 net" and "46,500 max" name none. */
const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const currencyOf = (sign: string): Currency | null => {
  const letters = sign.toUpperCase();
  const named = SIGNS[sign.toLowerCase()] ?? (KNOWN.has(letters) ? letters : null);
  return named as Currency | null;
};

/**
 * Reads what somebody types where an amount belongs: `46.5k`, `£46,500`, `46 500`, `EUR 52k`, `£30 an hour`. Null where it
 * is no amount, or says something besides that is not understood.
 */
export const amountTyped = (words: string): AmountTyped | null => {
  const found = LINE.exec(words.trim())?.groups;
  if (found === undefined) return null;
  const short = (found['short'] ?? '').toLowerCase();
  const figure = figureOf(found['figure'] ?? '', short !== '');
  const before = found['before'] === undefined ? null : currencyOf(found['before']);
  if (figure === null || (found['before'] !== undefined && before === null)) return null;
  const rest = (found['rest'] ?? '').trim().toLowerCase();
  const amount = Math.round(figure * (SHORT[short] ?? 1) * 100) / 100;
  const [sign = ''] = /^(?:[£€$¥₹]|zł|[a-z]{3}(?![a-z]))/u.exec(rest) ?? [];
  const per = periodOf(rest);
  if (rest === '' || per !== null) return { amount, currency: before, per };
  const after = currencyOf(sign);
  const remaining = rest.slice(sign.length).trim();
  if (after === null || (before !== null && before !== after)) return null;
  const said = periodOf(remaining);
  return remaining === '' || said !== null ? { amount, currency: after, per: said } : null;
};

const periodOf = (rest: string): PayPeriod | null => PERIODS.find(([, words]) => words.test(rest))?.[0] ?? null;
