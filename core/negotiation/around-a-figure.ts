import type { PayPeriod } from '../model/offer.ts';

/**
 * What a figure is: pay by itself, a total with more in it than the base, something that comes beside the pay such as a
 * bonus, or a step up or down from a figure that is not named.
 */
export type Meaning = 'pay' | 'total' | 'beside' | 'change';

/** How much around a figure is read, in UTF-16 units: some six words (ours). */
const REACH = 48;

const PERIODS: readonly (readonly [period: PayPeriod, pattern: RegExp])[] = [
  ['hour', /^\s*(?:(?:\/|per|an?|each|every)\s*(?:hour|hr|h)\b|p\.?h\b|hourly\b)/iu],
  ['day', /^\s*(?:(?:\/|per|a|each|every)\s*(?:day|d)\b|p\.?d\b|daily\b)/iu],
  ['week', /^\s*(?:(?:\/|per|a|each|every)\s*(?:week|wk)\b|p\.?w\b|weekly\b)/iu],
  ['month', /^\s*(?:(?:\/|per|a|each|every)\s*(?:month|mo|mth)\b|p\.?c\.?m\b|p\.?m\b\.?|monthly\b)/iu],
  ['year', /^\s*(?:(?:\/|per|a|each|every)\s*(?:year|yr|annum)\b|p\.?\s?a\b|yearly\b|annually\b|annual\b)/iu],
];
const RATES: readonly (readonly [period: PayPeriod, pattern: RegExp])[] = [
  ['hour', /\b(?:hourly (?:rate|pay)|(?:rate|pay) (?:by|per) (?:the )?hour)(?:\s+\p{L}+){0,2}[\s:]*$/iu],
  ['day', /\b(?:(?:day|daily) rate|rate (?:by|per) (?:the )?day)(?:\s+\p{L}+){0,2}[\s:]*$/iu],
  ['month', /\b(?:monthly (?:pay|salary)|a month,? )(?:\s*\p{L}+){0,2}[\s:]*$/iu],
];

/** What a figure is for, by the words around it; null where nothing says so. */
export const periodIn = (before: string, after: string): PayPeriod | null => {
  const next = after.slice(0, REACH).replace(/^\s*(?:gross|net|basic|base|before tax|plus)\b/iu, '');
  const last = before.slice(-REACH);
  return (PERIODS.find(([, pattern]) => pattern.test(next)) ?? RATES.find(([, pattern]) => pattern.test(last)))?.[0] ?? null;
};

/** The smallest amounts that are taken for pay without a currency beside them (ours): "3 a week" are days or calls. */
const SMALLEST: Readonly<Record<PayPeriod, number>> = { year: 5000, month: 500, week: 150, day: 50, hour: 10 };
/** From here on an amount by itself is taken for pay (ours): "48,000", but not the year 2026. */
const SMALLEST_ALONE = 10_000;
/** What may follow a bare amount that is money; another word says what is counted: "40,000 customers". */
const GOES_ON =
  /^\s*(?:$|[^\s\p{L}\d]|(?:to|and|or|a|an|per|plus|gross|net|base|basic|before|after|now|at|as|with|if|is|was|would|will|but|because|in|on|for|from|then|than|minimum|maximum|tops|more|less|all|yearly|annually|if|so|total|package|which|that|though|salary|pay)\b)/iu;

/** Whether a number without a currency and without "k" is an amount of money all the same. */
export const standsAlone = (given: {
  readonly low: number;
  readonly per: PayPeriod | null;
  /** The number as it is written. */
  readonly written: string;
  readonly before: string;
  readonly after: string;
}): boolean => {
  const { low, per, written, before, after } = given;
  if (/^0/u.test(written) || /^\s*(?:%|per ?cent\b)/iu.test(after)) return false;
  if (/(?:\+|\btel\.?|\bphone|\bref\.?|#|\bno\.)\s*[\d ]*$/iu.test(before)) return false;
  if (per !== null) return low >= SMALLEST[per];
  return low >= SMALLEST_ALONE && GOES_ON.test(after);
};

const LEAST_BEFORE =
  /(?:\b(?:at least|from|(?<!not )over|(?<!not )above|(?<!no |not )more than|no less than|not less than|nothing (?:under|below)|not (?:below|under)|minimum(?: of)?|north of|upwards of|starting at|beginning at|beyond)|>)\s*(?:about\s+)?$/iu;
const BESIDE =
  'bonus(?:es)?|sign(?:ing)?[- ]?on|signing|joining|welcome|equity|shares?|stock|options|rsus?|pension|allowance|relocation|car|training|budget|commut\\w+|travel|season ticket|insurance|moving|rent|fees?|holiday pay|commission|overtime';
/** What may come on top of pay; money, or not. */
const ON_TOP = `(?:\\d|[£€$]|(?:\\p{L}+\\s+){0,2}(?:${BESIDE}|benefits?|perks?|package|holidays?|leave|phone|laptop|lunch|gym)\\b)`;
/** A plus with a thing behind it adds the thing; one that stands apart says "and more" only at the end. */
const LEAST_AFTER = new RegExp(
  `^(?:\\+(?!\\s*${ON_TOP})|\\s+\\+(?=\\s*(?:$|[.,;!?)]))|\\s*(?:a year |per year )?(?:or (?:more|above|over|better)|and (?:up|above|more)|at least|minimum|upwards)\\b)`,
  'iu',
);
const MOST_BEFORE =
  /(?:\b(?:at most|up to|no more than|not more than|not (?:above|over)|(?<!not )below|(?<!not |nothing )under|(?<!no |not )less than|maximum(?: of)?)|<)\s*(?:about\s+)?$/iu;
const MOST_AFTER = /^\s*(?:or (?:less|below|under)|at most|maximum|tops|at best)\b/iu;

/** Whether a figure is the least or the most that was meant; null where it is the figure itself. */
export const boundOf = (before: string, after: string): 'least' | 'most' | null => {
  const last = before.slice(-REACH);
  if (LEAST_BEFORE.test(last) || LEAST_AFTER.test(after)) return 'least';
  return MOST_BEFORE.test(last) || MOST_AFTER.test(after) ? 'most' : null;
};

const ABOUT_BEFORE =
  /(?:\b(?:about|around|roughly|circa|approximately|approx\.?|some|close to|near(?:ly)?|in the region of|ca\.?|c\.)|~)\s*$/iu;
const ABOUT_AFTER = /^\s*(?:-?ish|or so|or thereabouts|give or take|roughly)\b/iu;

/** Whether a figure was meant with a little room around it. */
export const isAboutIn = (before: string, after: string): boolean => ABOUT_BEFORE.test(before.slice(-REACH)) || ABOUT_AFTER.test(after);

const BESIDE_AFTER = new RegExp(
  `^\\s*(?:(?:a|per) (?:year|month) )?(?:(?:in|of|for|towards|as|worth of) )?(?:(?:an?|the|my|your) )?(?:(?:yearly|annual|one-off|performance|cash|retention|private|monthly) )?(?:${BESIDE})\\b`,
  'iu',
);
const BESIDE_BEFORE = new RegExp(
  `\\b(?:${BESIDE})(?: (?!to\\b)\\p{L}+)?(?: (?:of|is|was|worth|at))?[\\s:]*(?:up to |about |around )?$`,
  'iu',
);
const CHANGE_BEFORE =
  /\b(?:another|an? (?:extra|further|additional)|extra|further|additional|by|(?:raise|rise|increase|uplift|difference|gap|cut) of|more by)\s*(?:about |around )?$/iu;
const CHANGE_AFTER =
  /^\s*(?:(?:a|per) (?:year|month) )?(?:more|extra|higher|lower|less|further|on top|short|raise|rise|increase|difference|apart)\b/iu;
const TOTAL_BEFORE =
  /\b(?:package|total|total comp(?:ensation)?|overall|ote|altogether|all in)(?: (?!to\b)\p{L}+)?(?: (?:of|is|was|worth|at))?[\s:]*(?:about |around )?$/iu;
const TOTAL_AFTER =
  /^\s*(?:(?:a|per) (?:year|annum) )?(?:all[- ]in|in total|total|ote|package|altogether|overall|(?:includ\w+|with) (?:the |my |a |all )?(?:bonus|benefits|commission|pension))\b/iu;

/** What a figure is, by the words right beside it. */
export const meaningOf = (before: string, after: string): Meaning => {
  const [last, next] = [before.slice(-REACH), after.slice(0, REACH)];
  if (CHANGE_BEFORE.test(last) || CHANGE_AFTER.test(next)) return 'change';
  if (TOTAL_BEFORE.test(last) || TOTAL_AFTER.test(next)) return 'total';
  return BESIDE_BEFORE.test(last) || BESIDE_AFTER.test(next) ? 'beside' : 'pay';
};
