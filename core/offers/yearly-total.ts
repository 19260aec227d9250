import { type Message, message } from '../messages/message.ts';
import type { Bonus, Currency, ExchangeRate, JobTerms } from '../model/offer.ts';
import { annualBase, type MissingForBase, MONTHS_A_YEAR } from './annual-base.ts';
import { firstYearOfEquity, yearlyEquity } from './equity.ts';
import { type OneCurrency, rateFor } from './one-currency.ts';

/** One thing a yearly total is made of. */
export interface YearlyPart {
  readonly kind: 'base' | 'bonus' | 'equity' | 'pension' | 'benefit' | 'commute';
  /** What the person called it, of a benefit; else empty. */
  readonly name: string;
  /** A year, in the currency of the terms; below zero where it is taken off. */
  readonly amount: number;
  /** How it was counted. */
  readonly how: Message;
}

/** What the person reckons is taken off, where they gave a per cent. */
export interface Taxed {
  /** What is taken off pay and bonus, and off what is paid for starting; in per cent. */
  readonly percent: number;
  readonly tax: number;
  readonly after: number;
}

/** What the first year brings, where that is not what every year brings. */
export interface FirstYear {
  /** Paid once for starting. */
  readonly signOn: number;
  /** What of the equity is the person's own at the end of it; null without any. */
  readonly equity: number | null;
  readonly before: number;
  readonly taxed: Taxed | null;
}

/** What a year comes to, in one currency. */
export interface YearlySum {
  readonly before: number;
  /** Null unless the person gave a per cent. */
  readonly taxed: Taxed | null;
  /** Null where the first year is as any other. */
  readonly firstYear: FirstYear | null;
}

/** What a job comes to a year, and what that is made of. */
export interface YearlyTotal {
  /** Of the terms; what the parts and `own` are in. */
  readonly currency: Currency;
  readonly parts: readonly YearlyPart[];
  /** In the currency of the terms; null while there is no base to count from. */
  readonly own: YearlySum | null;
  /** Why there is no sum. */
  readonly missing: MissingForBase | null;
  /** In the currency that was asked for; null without a sum, or without a rate. */
  readonly inOne: { readonly currency: Currency; readonly sum: YearlySum; readonly rate: ExchangeRate | null } | null;
  /** The currency the person still owes a rate for: "Needs your rate for EUR". */
  readonly needsRateFor: Currency | null;
}

const WHOLE_PERCENT = 100;
const share = (percent: number): number => percent / WHOLE_PERCENT;

const bonusPart = (bonus: Bonus, base: number, currency: Currency): YearlyPart => {
  const whole = bonus.kind === 'amount' ? bonus.yearly : base * share(bonus.ofBase);
  const how =
    bonus.kind === 'amount'
      ? message('offers.how.bonus.amount', { amount: { money: whole, currency }, expected: bonus.expected })
      : message('offers.how.bonus.percent', { percent: bonus.ofBase, expected: bonus.expected });
  return { kind: 'bonus', name: '', amount: whole * share(bonus.expected), how };
};

/** The parts that are known, in the order in which they are added up; those counted from the base only with a base. */
const partsOf = (terms: JobTerms): readonly YearlyPart[] => {
  const { currency, bonus, equity, pensionPercent, benefits, commuteMonthly } = terms;
  const base = annualBase(terms);
  const parts: YearlyPart[] = [];
  if (base.isKnown) parts.push({ kind: 'base', name: '', amount: base.amount, how: base.how });
  if (bonus !== null && (base.isKnown || bonus.kind === 'amount')) parts.push(bonusPart(bonus, base.isKnown ? base.amount : 0, currency));
  if (equity !== null)
    parts.push({
      kind: 'equity',
      name: '',
      amount: yearlyEquity(equity),
      how: message('offers.how.equity', { value: { money: equity.value, currency }, years: equity.vestingYears }),
    });
  if (pensionPercent !== null && base.isKnown)
    parts.push({
      kind: 'pension',
      name: '',
      amount: base.amount * share(pensionPercent),
      how: message('offers.how.pension', { percent: pensionPercent }),
    });
  for (const { name, yearly } of benefits)
    if (yearly !== null) parts.push({ kind: 'benefit', name, amount: yearly, how: message('offers.how.benefit') });
  if (commuteMonthly !== null && commuteMonthly > 0)
    parts.push({
      kind: 'commute',
      name: '',
      amount: -commuteMonthly * MONTHS_A_YEAR,
      how: message('offers.how.commute', { rate: { money: commuteMonthly, currency }, times: MONTHS_A_YEAR }),
    });
  return parts;
};

const sumOf = (parts: readonly YearlyPart[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

const taxedOf = (before: number, pay: number, percent: number | null): Taxed | null =>
  percent === null ? null : { percent, tax: pay * share(percent), after: before - pay * share(percent) };

const ownSum = ({ equity, signOn, taxPercent }: JobTerms, parts: readonly YearlyPart[]): YearlySum => {
  const before = sumOf(parts);
  const pay = sumOf(parts.filter(({ kind }) => kind === 'base' || kind === 'bonus'));
  const started = signOn ?? 0;
  const vested = equity === null ? null : firstYearOfEquity(equity);
  const inFirst = before + started + (equity === null || vested === null ? 0 : vested - yearlyEquity(equity));
  const firstYear =
    inFirst === before && started === 0
      ? null
      : { signOn: started, equity: vested, before: inFirst, taxed: taxedOf(inFirst, pay + started, taxPercent) };
  return { before, taxed: taxedOf(before, pay, taxPercent), firstYear };
};

const timesTaxed = (taxed: Taxed | null, rate: number): Taxed | null =>
  taxed === null ? null : { ...taxed, tax: taxed.tax * rate, after: taxed.after * rate };

const timesRate = ({ before, taxed, firstYear }: YearlySum, rate: number): YearlySum => ({
  before: before * rate,
  taxed: timesTaxed(taxed, rate),
  firstYear:
    firstYear === null
      ? null
      : {
          signOn: firstYear.signOn * rate,
          equity: firstYear.equity === null ? null : firstYear.equity * rate,
          before: firstYear.before * rate,
          taxed: timesTaxed(firstYear.taxed, rate),
        },
});

/**
 * What a job comes to a year: base, the bonus the person reckons with, an even share of the equity, the employer's pension,
 * benefits with a worth, less what commuting costs. Sign-on and a cliff show in the first year only; tax only where the
 * person gave a per cent, and then both sides of it. Other currencies by the person's own rates alone: one that is missing
 * is told, never looked up and never guessed.
 */
export const yearlyTotal = (terms: JobTerms, asked: OneCurrency): YearlyTotal => {
  const parts = partsOf(terms);
  const base = annualBase(terms);
  const own = base.isKnown ? ownSum(terms, parts) : null;
  const isSame = terms.currency === asked.currency;
  const rate = rateFor(terms.currency, asked);
  const canConvert = isSame || rate !== null;
  return {
    currency: terms.currency,
    parts,
    own,
    missing: base.isKnown ? null : base.missing,
    inOne: own === null || !canConvert ? null : { currency: asked.currency, sum: timesRate(own, rate?.rate ?? 1), rate },
    needsRateFor: canConvert ? null : terms.currency,
  };
};
