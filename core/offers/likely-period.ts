import type { PayPeriod } from '../model/offer.ts';

/** More than this is hardly ever paid for so short a time, in the currencies that count in hundreds (ours). */
const MOST: Readonly<Record<Exclude<PayPeriod, 'year'>, number>> = { hour: 1_000, day: 10_000, week: 25_000, month: 100_000 };
/** From here on an amount that is too much for an hour or a day is taken for a year’s pay, and below for a month’s (ours). */
const SMALLEST_YEARLY = 10_000;

/** What pay was for before it was typed anew; without an amount the person chose it by itself. */
export interface PayBefore {
  readonly amount: number | null;
  readonly per: PayPeriod;
}

/**
 * What an amount is for where that was not typed: what the one before was for, unless it is far too much for that. Where the
 * amount before was as large, or what it is for was chosen, it stays: the currency counts in larger figures.
 */
export const likelyPeriod = (amount: number, before: PayBefore): PayPeriod => {
  if (before.per === 'year' || before.amount === null || amount <= MOST[before.per] || before.amount > MOST[before.per]) return before.per;
  return amount < SMALLEST_YEARLY && before.per !== 'month' ? 'month' : 'year';
};
