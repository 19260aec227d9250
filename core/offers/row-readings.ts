import { type Message, message } from '../messages/message.ts';
import type { JobTerms } from '../model/offer.ts';
import type { JobColumn } from './column.ts';
import { baseInOne, commuteAWeek, daysOffBeside, lessIsBetter, tenthsOfHours } from './figures.ts';
import { inOneCurrency, type OneCurrency } from './one-currency.ts';
import type { YearlySum } from './yearly-total.ts';

/** What is compared, in the order of the table. */
export type RowId =
  | 'base'
  | 'bonus'
  | 'equity'
  | 'sign-on'
  | 'pension'
  | 'benefits'
  | 'total'
  | 'after-tax'
  | 'first-year'
  | 'days-off'
  | 'hours'
  | 'place'
  | 'commute'
  | 'start'
  | 'notice'
  | 'probation'
  | 'in-writing'
  | 'answer-by'
  | 'conditions';

/** How a row is read from a job. */
export interface Reading {
  readonly id: RowId;
  readonly words: (column: JobColumn, asked: OneCurrency) => Message | null;
  readonly note?: (column: JobColumn, asked: OneCurrency) => Message | null;
  /** More is better; without it nothing is better, it only differs. */
  readonly figure?: (column: JobColumn, beside: readonly JobColumn[], asked: OneCurrency) => number | null;
  /** Whether a job gives reason for the row; without it, saying anything to it does. */
  readonly isToldBy?: (column: JobColumn) => boolean;
}

/** Says something of terms that are known. */
const ofTerms =
  (words: (terms: JobTerms) => Message | null) =>
  ({ terms }: JobColumn): Message | null =>
    terms === null ? null : words(terms);

const money = (amount: number, currency: string): { readonly money: number; readonly currency: string } => ({
  money: Math.round(amount),
  currency,
});

const ofSum = (column: JobColumn, amount: (sum: YearlySum) => number | null): Message | null => {
  const { inOne } = column.total ?? {};
  const found = inOne === null || inOne === undefined ? null : amount(inOne.sum);
  return inOne === null || inOne === undefined || found === null ? null : message('app.money', { money: money(found, inOne.currency) });
};

/** The total, or what is missing for it. */
const totalWords = (column: JobColumn): Message | null => {
  const { total } = column;
  if (total === null) return null;
  if (total.missing === 'hours') return message('offers.needs.hours');
  if (total.missing === null && total.needsRateFor !== null) return message('offers.needs.rate', { currency: total.needsRateFor });
  return ofSum(column, ({ before }) => before);
};

const partOf = ({ total }: JobColumn, kind: 'bonus' | 'equity') => total?.parts.find((each) => each.kind === kind);

const partWords = (column: JobColumn, kind: 'bonus' | 'equity'): Message | null => {
  const found = partOf(column, kind);
  return found === undefined || column.terms === null
    ? null
    : message('offers.cell.a-year', { money: money(found.amount, column.terms.currency) });
};

/** An amount of the terms in the one currency; null where there is none, or its rate is missing. */
const inOneOf = ({ terms }: JobColumn, amount: number | null | undefined, asked: OneCurrency): number | null =>
  terms === null || amount === null || amount === undefined ? null : inOneCurrency(amount, terms.currency, asked);

const eachWay = ofTerms(({ commuteMinutes }) =>
  commuteMinutes === null ? null : message('offers.cell.minutes', { minutes: commuteMinutes }),
);

const inFirstYear = ({ before, firstYear }: YearlySum): number => firstYear?.before ?? before;

/** Every row, in the order of the table. */
export const readings: readonly Reading[] = [
  {
    id: 'base',
    words: ofTerms(({ base, currency }) =>
      base === null ? null : message(`offers.cell.base.${base.per}`, { rate: { money: base.amount, currency } }),
    ),
    // What is said by the hour or in euros is comparable only beside what it comes to.
    note: (column, asked) => {
      const { terms } = column;
      const inOne = baseInOne(column, asked);
      if (terms === null || inOne === null || (terms.base?.per === 'year' && terms.currency === asked.currency)) return null;
      return message('offers.cell.a-year', { money: money(inOne, asked.currency) });
    },
    figure: (column, _, asked) => baseInOne(column, asked),
  },
  {
    id: 'bonus',
    words: (column) => partWords(column, 'bonus'),
    figure: (column, _, asked) => inOneOf(column, partOf(column, 'bonus')?.amount, asked),
  },
  {
    id: 'equity',
    words: (column) => partWords(column, 'equity'),
    figure: (column, _, asked) => inOneOf(column, partOf(column, 'equity')?.amount, asked),
  },
  {
    id: 'sign-on',
    words: ofTerms(({ signOn, currency }) =>
      signOn === null ? null : message('offers.cell.once', { money: { money: signOn, currency } }),
    ),
    figure: (column, _, asked) => inOneOf(column, column.terms?.signOn, asked),
  },
  {
    id: 'pension',
    words: ofTerms(({ pensionPercent }) => (pensionPercent === null ? null : message('offers.cell.percent', { percent: pensionPercent }))),
    figure: ({ terms }) => terms?.pensionPercent ?? null,
  },
  {
    id: 'benefits',
    words: ofTerms(({ benefits }) =>
      benefits.length === 0 ? null : message('offers.cell.names', { names: benefits.map(({ name }) => name) }),
    ),
  },
  { id: 'total', words: totalWords, figure: ({ total }) => total?.inOne?.sum.before ?? null },
  {
    id: 'after-tax',
    words: (column) => ofSum(column, ({ taxed }) => taxed?.after ?? null),
    figure: ({ total }) => total?.inOne?.sum.taxed?.after ?? null,
  },
  {
    id: 'first-year',
    words: (column) => ofSum(column, inFirstYear),
    figure: ({ total }) => (total?.inOne ? inFirstYear(total.inOne.sum) : null),
    // It is worth a row only where a first year is not like the others.
    isToldBy: ({ total }) => (total?.own?.firstYear ?? null) !== null,
  },
  {
    id: 'days-off',
    words: ofTerms(({ daysOff, daysOffIncludePublic }) =>
      daysOff === null ? null : message(daysOffIncludePublic ? 'offers.cell.days-off.all' : 'offers.cell.number', { count: daysOff }),
    ),
    figure: daysOffBeside,
  },
  {
    id: 'hours',
    words: ofTerms(({ hours }) => (hours === null ? null : message('offers.cell.hours', { hours }))),
    figure: ({ terms }) => lessIsBetter(terms?.hours),
  },
  {
    id: 'place',
    words: ofTerms(({ place, daysOnSite }) => {
      if (place === '') return daysOnSite === null ? null : message('offers.cell.on-site', { days: daysOnSite });
      return daysOnSite === null
        ? message('offers.cell.words', { words: place })
        : message('offers.cell.place', { place, days: daysOnSite });
    }),
    figure: ({ terms }) => lessIsBetter(terms?.daysOnSite),
  },
  {
    id: 'commute',
    // What counts is the time on the way in a week; how far it is stands below it.
    words: (column) => {
      const minutes = commuteAWeek(column);
      return minutes === null ? eachWay(column) : message('offers.cell.week-on-way', { hours: tenthsOfHours(minutes) });
    },
    note: (column) => ((commuteAWeek(column) ?? 0) === 0 ? null : eachWay(column)),
    figure: (column) => lessIsBetter(commuteAWeek(column)),
  },
  {
    id: 'start',
    words: ofTerms(({ startOn }) => (startOn === null ? null : message('offers.cell.on', { on: { on: startOn, as: 'day' } }))),
  },
  {
    id: 'notice',
    words: ofTerms(({ notice }) => (notice === null ? null : message(`offers.cell.notice.${notice.unit}`, { count: notice.count }))),
  },
  {
    id: 'probation',
    words: ofTerms(({ probationMonths }) =>
      probationMonths === null ? null : message('offers.cell.notice.month', { count: probationMonths }),
    ),
  },
  {
    id: 'in-writing',
    words: ({ isInWriting }) =>
      isInWriting === null ? null : message(isInWriting ? 'offers.cell.in-writing' : 'offers.cell.not-in-writing'),
    figure: ({ isInWriting }) => (isInWriting === null ? null : Number(isInWriting)),
  },
  {
    id: 'answer-by',
    words: ({ offer }) =>
      offer === null || offer.deadlineAt === null ? null : message('offers.cell.at', { at: { at: offer.deadlineAt, as: 'day-time' } }),
  },
  {
    id: 'conditions',
    words: ofTerms(({ conditions }) => (conditions.trim() === '' ? null : message('offers.cell.words', { words: conditions.trim() }))),
  },
];
