import { addDays, addMonths } from '../time/local-day.ts';
import type { LocalDay } from '../time/types.ts';
import type { ReportAsked } from './asked.ts';

/** The usual stretches a report is asked for, and days of one's own. */
export const periods = ['last-month', 'this-month', 'four-weeks', 'all', 'own'] as const;
export type Period = (typeof periods)[number];

/** Four weeks, with today (what a job centre asks for between two appointments; ours). */
const FOUR_WEEKS_DAYS = 28;

type Days = Pick<ReportAsked, 'from' | 'to'>;

const firstOf = (day: LocalDay): LocalDay => `${day.slice(0, 'YYYY-MM'.length)}-01` as LocalDay;

/** The days of a period as seen today; own days are what the person says, to begin with the last four weeks. */
export const daysOf = (period: Period, today: LocalDay): Days => {
  const thisMonth = firstOf(today);
  switch (period) {
    case 'last-month':
      return { from: addMonths(thisMonth, -1), to: addDays(thisMonth, -1) };
    case 'this-month':
      return { from: thisMonth, to: today };
    case 'four-weeks':
    case 'own':
      return { from: addDays(today, 1 - FOUR_WEEKS_DAYS), to: today };
    case 'all':
      return { from: null, to: null };
  }
};

/** Which period those days are today; `own` where they are none of the usual ones. */
export const periodOf = ({ from, to }: Days, today: LocalDay): Period =>
  periods.find((period) => {
    const days = daysOf(period, today);
    return days.from === from && days.to === to;
  }) ?? 'own';
