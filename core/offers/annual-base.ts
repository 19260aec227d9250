import { type Message, message } from '../messages/message.ts';
import type { JobTerms, PayPeriod } from '../model/offer.ts';

/** Pay by the week or the hour is counted as 52 weeks, as payrolls do; the day or two beyond them are left out. */
const WEEKS_A_YEAR = 52;
/** Pay by the month comes twelve times; a thirteenth month is a bonus. */
export const MONTHS_A_YEAR = 12;
/** A rate by the day is counted for five days a week; days off are taken to be paid (ours). */
const WORKING_DAYS_A_WEEK = 5;
const WORKING_DAYS_A_YEAR = WEEKS_A_YEAR * WORKING_DAYS_A_WEEK;

/** What keeps a base from being counted by the year: nobody named it, or it is by the hour and nobody said how many. */
export type MissingForBase = 'base' | 'hours';

/** A base by the year in the currency of its terms, with how it was counted; or what is missing for it. */
export type AnnualBase =
  | { readonly isKnown: true; readonly amount: number; readonly how: Message }
  | { readonly isKnown: false; readonly missing: MissingForBase };

const timesAYear: Readonly<Record<Exclude<PayPeriod, 'hour'>, number>> = {
  year: 1,
  month: MONTHS_A_YEAR,
  week: WEEKS_A_YEAR,
  day: WORKING_DAYS_A_YEAR,
};

/** The base by the year. Hours are never guessed: a rate by the hour needs how many are worked a week. */
export const annualBase = ({ base, hours, currency }: Pick<JobTerms, 'base' | 'hours' | 'currency'>): AnnualBase => {
  if (base === null) return { isKnown: false, missing: 'base' };
  const rate = { money: base.amount, currency };
  if (base.per === 'hour')
    return hours === null
      ? { isKnown: false, missing: 'hours' }
      : {
          isKnown: true,
          amount: base.amount * hours * WEEKS_A_YEAR,
          how: message('offers.how.base.hour', { rate, hours, times: WEEKS_A_YEAR }),
        };
  const times = timesAYear[base.per];
  return { isKnown: true, amount: base.amount * times, how: message(`offers.how.base.${base.per}`, { rate, times }) };
};
