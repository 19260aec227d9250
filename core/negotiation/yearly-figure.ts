import { annualBase } from '../offers/annual-base.ts';
import { type OneCurrency, rateFor } from '../offers/one-currency.ts';
import type { Currency, PayPeriod } from '../model/offer.ts';
import type { SaidFigure } from './figures-in-words.ts';

/** A figure or a range by the year, so that two of them can be compared. */
export interface YearlyFigure {
  readonly low: number;
  /** Null for "at least". */
  readonly high: number | null;
  readonly isAbout: boolean;
  /** Null where nobody named one. */
  readonly currency: Currency | null;
}

/** What figures are read by: the currency and the hours of the terms, and the person's own rates. */
export interface FigureBasis {
  readonly currency: Currency | null;
  /** A week; null while nobody said. */
  readonly hours: number | null;
  readonly one: OneCurrency;
}

/** From here on a figure of which nobody said what it is for is taken for a year's pay (ours). */
const SMALLEST_YEARLY = 10_000;

/** Said figures are rounded: this much apart, in per cent, they are still the same (ours). */
const APART_PER_CENT = 2;
/** And this much where they were "about" it (ours). */
const ABOUT_PER_CENT = 5;
/** What reckoning in another currency may add or take, as a part of a figure. */
const MACHINE_ROUNDING = 1e-9;

const periodOf = ({ low, high, per }: SaidFigure): PayPeriod | null =>
  per ?? ((low === 0 ? (high ?? 0) : low) >= SMALLEST_YEARLY ? 'year' : null);

/** A figure of pay by the year; null for what is no base, such as a bonus, and for what cannot be told without guessing. */
export const yearlyFigure = (figure: SaidFigure, { currency: usual, hours }: FigureBasis): YearlyFigure | null => {
  if (figure.means !== 'pay') return null;
  const per = periodOf(figure);
  if (per === null) return null;
  const currency = figure.currency ?? usual;
  const yearly = (amount: number): number | null => {
    const annual = annualBase({ base: { amount, per }, hours, currency: currency ?? ('XXX' as Currency) });
    return annual.isKnown ? annual.amount : null;
  };
  const low = yearly(figure.low);
  const high = figure.high === null ? null : yearly(figure.high);
  if (low === null || (figure.high !== null && high === null)) return null;
  return { low, high, isAbout: figure.isAbout, currency };
};

/** One amount as a figure: that of an offer, a payslip, a limit. */
export const exactly = (amount: number, currency: Currency | null): YearlyFigure => ({
  low: amount,
  high: amount,
  isAbout: false,
  currency,
});

const worth = (currency: Currency, one: OneCurrency): number | null =>
  currency === one.currency ? 1 : (rateFor(currency, one)?.rate ?? null);

/** By what amounts in `from` are multiplied to be in `to`; null without the person's own rates. Where nobody named one, they are alike. */
const factor = (from: Currency | null, to: Currency | null, one: OneCurrency): number | null => {
  if (from === null || to === null || from === to) return 1;
  const [here, there] = [worth(from, one), worth(to, one)];
  return here === null || there === null ? null : here / there;
};

/** How a figure goes with an earlier one: the same or inside its range, above it, below it; `unknown` where no rate is known. */
export const comparedWith = (figure: YearlyFigure, earlier: YearlyFigure, one: OneCurrency): 'same' | 'above' | 'below' | 'unknown' => {
  const times = factor(figure.currency, earlier.currency, one);
  if (times === null) return 'unknown';
  const room = (figure.isAbout || earlier.isAbout ? ABOUT_PER_CENT : APART_PER_CENT) / 100;
  if (earlier.high !== null && figure.low * times > earlier.high * (1 + room)) return 'above';
  return figure.high !== null && figure.high * times < earlier.low * (1 - room) ? 'below' : 'same';
};

/**
 * Whether all of a figure lies below a line, to the penny: what is said may be rounded, a limit has no room around it. False
 * where no rate is known.
 */
export const liesBelow = (figure: YearlyFigure, line: YearlyFigure, one: OneCurrency): boolean => {
  const times = factor(figure.currency, line.currency, one);
  return times !== null && figure.high !== null && figure.high * times < line.low * (1 - MACHINE_ROUNDING);
};

/** Everything several figures span. */
export const spanOf = (figures: readonly YearlyFigure[]): YearlyFigure | null => {
  const [first] = figures;
  if (first === undefined || figures.some(({ currency }) => currency !== first.currency)) return first ?? null;
  return {
    low: Math.min(...figures.map(({ low }) => low)),
    high: figures.some(({ high }) => high === null) ? null : Math.max(...figures.map(({ high }) => high ?? 0)),
    isAbout: figures.some(({ isAbout }) => isAbout),
    currency: first.currency,
  };
};
