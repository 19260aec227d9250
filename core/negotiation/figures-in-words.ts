import type { Currency, PayPeriod } from '../model/offer.ts';
import { currencyOf, numberOf, timesOf } from './amount.ts';
import { boundOf, isAboutIn, meaningOf, type Meaning, periodIn, standsAlone } from './around-a-figure.ts';

/** An amount of money, or a range, as somebody put it in words. */
export interface SaidFigure {
  /** In the currency, for the period: the one amount, or the lower end. Zero for "up to". */
  readonly low: number;
  /** The same amount, or the upper end; null for "at least". */
  readonly high: number | null;
  /** "About", "roughly": a little more or less is the same figure. */
  readonly isAbout: boolean;
  /** Null where none was named. */
  readonly currency: Currency | null;
  /** What it is for; null where it was not said. */
  readonly per: PayPeriod | null;
  readonly means: Meaning;
  /** Where it stands, in UTF-16 units. */
  readonly at: { readonly from: number; readonly to: number };
}

const SIGN = String.raw`(?:(?:US|AU?|CA?|NZ)?\$|£|€|¥|₹|\b(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|JPY|INR|PLN|SEK|NOK|DKK)\b)`;
const UNIT = String.raw`(?:£|€|¥|₹|zł|kr\b\.?|\$|(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|JPY|INR|PLN|SEK|NOK|DKK|pounds?|quid|euros?|dollars?|bucks|francs?|yen|rupees?|kronor|kroner)\b)`;
const NUMBER = String.raw`(?:\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|[1-9]\d{0,2} \d{3}(?![\d,.]*\d)|\d+(?:[.,]\d{1,2})?(?!\d))`;
const TIMES = String.raw`(?:k|m|mio|thousand|grand|million|lakhs?|lpa)\b`;
const AMOUNT = String.raw`(?:(${SIGN})[ \u00a0]?)?(?<![\d.,+:/-]|\d )(${NUMBER})(?:[ \u00a0]?(${TIMES}))?(?:[ \u00a0]?(${UNIT}))?`;
const JOIN = String.raw`(?:\s*[-–—]\s*|\s+(?:to|and|or|bis)\s+)`;
const HIGH = String.raw`(?:(${SIGN})[ \u00a0]?)?(${NUMBER})(?:[ \u00a0]?(${TIMES}))?(?:[ \u00a0]?(${UNIT}))?`;
const FIGURE = new RegExp(`${AMOUNT}(?:(${JOIN})${HIGH})?`, 'giu');
const BETWEEN = /\bbetween\s+$/iu;

interface End {
  readonly sign: string;
  readonly number: string;
  readonly times: string;
  readonly unit: string;
}

const endOf = (sign?: string, number?: string, times?: string, unit?: string): End => ({
  sign: sign ?? '',
  number: number ?? '',
  times: times ?? '',
  unit: unit ?? '',
});

const writtenCurrency = ({ sign, unit }: End): string => sign || unit;

/** Two ends are one range where both are money, or the second makes the first so: "45 to 50k", "£45,000 and £48,000" after "between". */
const isRange = (low: End, high: End, join: string, before: string): boolean => {
  if (high.number === '') return false;
  const word = join.trim().toLowerCase();
  if (word === 'or') return false;
  if (word === 'and' && !BETWEEN.test(before)) return false;
  return amountOf(low, high) <= amountOf(high, low);
};

/** "45 to 50k" and "£45-50k": what stands at one end of a range holds for the other, unless it is of that size already. */
const amountOf = (end: End, other: End | null): number => {
  const own = numberOf(end.number);
  const times = end.times === '' && other !== null && own < 1000 ? timesOf(other.times) : timesOf(end.times);
  return own * times;
};

/**
 * The amounts of money in a line, ranges as one, in their order. Reads "£46.5k", "44 to 48k", "€ 52.000 a year", "£350/day",
 * "at least £48,000"; what is no money, such as days, per cents and years, is left alone. `usual` is the currency terms are
 * in: it says which dollar is meant, and nothing else. Never throws, whatever is typed.
 */
export const figuresIn = (words: string, usual: Currency | null = null): readonly SaidFigure[] => {
  const found: SaidFigure[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(words); match !== null; match = FIGURE.exec(words)) {
    const [all, lowSign, lowNumber, lowTimes, lowUnit, join = '', highSign, highNumber, highTimes, highUnit] = match;
    const low = endOf(lowSign, lowNumber, lowTimes, lowUnit);
    const high = endOf(highSign, highNumber, highTimes, highUnit);
    const before = words.slice(0, match.index);
    const isOne = isRange(low, high, join, before);
    const width = isOne || highNumber === undefined ? all.length : all.length - all.slice(firstLength(low, all)).length;
    const from = match.index + (all.length - all.trimStart().length);
    const to = match.index + all.slice(0, width).trimEnd().length;
    // The second amount is looked at by itself where the two are no range.
    if (to < match.index + all.length && to > match.index) FIGURE.lastIndex = to;
    const after = words.slice(to);
    const per = periodIn(before, after);
    const currency = currencyOf(writtenCurrency(low), usual) ?? (isOne ? currencyOf(writtenCurrency(high), usual) : null);
    const isMarked = [low, ...(isOne ? [high] : [])].some(
      ({ sign, unit, times }) => sign !== '' || unit !== '' || (/^(?!m$)/iu.test(times) && times !== ''),
    );
    const [least, most] = [amountOf(low, isOne ? high : null), amountOf(isOne ? high : low, isOne ? low : null)];
    if (!isMarked && !standsAlone({ low: least, per, written: low.number, before, after })) continue;
    const bound = isOne ? null : boundOf(before, after);
    found.push({
      low: bound === 'most' ? 0 : least,
      high: bound === 'least' ? null : most,
      isAbout: isAboutIn(before, after),
      currency,
      per,
      means: meaningOf(before, after),
      at: { from, to },
    });
  }
  return found;
};

const firstLength = ({ sign, number, times, unit }: End, all: string): number => {
  let at = 0;
  for (const part of [sign, number, times, unit]) if (part !== '') at = all.indexOf(part, at) + part.length;
  return at;
};
