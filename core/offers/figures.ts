import { feelingSchema } from '../model/interview.ts';
import type { QuestionCount } from '../decision/question-summary.ts';
import { annualBase } from './annual-base.ts';
import type { JobColumn } from './column.ts';
import { inOneCurrency, type OneCurrency } from './one-currency.ts';
import type { Figures } from './weigh.ts';

/** A point that is there in part counts half of one that is there (ours). */
const PARTLY = 0.5;
/** There and back. */
const WAYS_A_DAY = 2;

const MINUTES_AN_HOUR = 60;

/** Hours with one figure behind the point: more would claim to know the traffic. */
export const tenthsOfHours = (minutes: number): number => Math.round((minutes / MINUTES_AN_HOUR) * 10) / 10;

/** Minutes on the way in a week; none for a job that is done from home. Null where either fact is missing. */
export const commuteAWeek = ({ terms }: JobColumn): number | null => {
  if (terms === null) return null;
  if (terms.daysOnSite === 0) return 0;
  return terms.commuteMinutes === null || terms.daysOnSite === null ? null : terms.commuteMinutes * WAYS_A_DAY * terms.daysOnSite;
};

/** The base a year in the one currency; null where it cannot be counted, or its rate is missing. */
export const baseInOne = ({ terms }: JobColumn, asked: OneCurrency): number | null => {
  if (terms === null) return null;
  const base = annualBase(terms);
  return base.isKnown ? inOneCurrency(base.amount, terms.currency, asked) : null;
};

/** Days off; null beside a job that counts public holidays in where this one does not: how many those are nobody said. */
export const daysOffBeside = ({ terms }: JobColumn, beside: readonly JobColumn[]): number | null => {
  if (terms === null) return null;
  const countsOtherwise = beside.some(
    (other) => other.terms !== null && other.terms.daysOff !== null && other.terms.daysOffIncludePublic !== terms.daysOffIncludePublic,
  );
  return countsOtherwise ? null : terms.daysOff;
};

/** Below zero, so that more is better; null stays unknown. */
export const lessIsBetter = (figure: number | null | undefined): number | null =>
  figure === null || figure === undefined ? null : -figure;

/** Whether any point of a question was answered yet. */
export const isAnswered = ({ yes, partly, no }: QuestionCount): boolean => yes + partly + no > 0;

/** The part of its points that were answered with yes; those in part count half, open ones are no yes. Null before the first answer. */
const answered = (count: QuestionCount | undefined): number | null =>
  count === undefined || !isAnswered(count) ? null : (count.yes + PARTLY * count.partly) / count.of;

/**
 * What an offer says to each criterion, beside the others, more being better. Pay is the yearly total before tax, in one
 * currency; time off the days off a year; commute the time on the way in a week, home the days on site and hours those of a
 * week, of all three less being better; the three questions are the part of their points answered with yes, the gut is the
 * feeling it was given, from rough to wonderful.
 */
export const figuresOf = (column: JobColumn, beside: readonly JobColumn[]): Figures => {
  const { terms, total, questions } = column;
  return {
    pay: total?.inOne?.sum.before ?? null,
    'time-off': daysOffBeside(column, beside),
    commute: lessIsBetter(commuteAWeek(column)),
    home: lessIsBetter(terms?.daysOnSite),
    hours: lessIsBetter(terms?.hours),
    job: answered(questions?.job),
    company: answered(questions?.company),
    manager: answered(questions?.manager),
    gut: questions === null || questions.feeling === null ? null : feelingSchema.options.indexOf(questions.feeling),
  };
};
