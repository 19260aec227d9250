import { type Message, message } from '../messages/message.ts';
import type { Criterion } from '../model/offer.ts';
import type { QuestionCount } from '../decision/question-summary.ts';
import type { JobColumn } from './column.ts';
import { commuteAWeek, isAnswered, tenthsOfHours } from './figures.ts';

const countWords = (count: QuestionCount | undefined): Message | null =>
  count === undefined || !isAnswered(count) ? null : message('offers.read.points', { yes: count.yes, partly: count.partly, of: count.of });

/** What a criterion was read from, in words; null while it is not known. */
export const figureWords = (criterion: Criterion, column: JobColumn): Message | null => {
  const { terms, total, questions } = column;
  switch (criterion) {
    case 'pay':
      return total === null || total.inOne === null
        ? null
        : message('offers.cell.a-year', { money: { money: Math.round(total.inOne.sum.before), currency: total.inOne.currency } });
    case 'time-off':
      return terms === null || terms.daysOff === null
        ? null
        : message(terms.daysOffIncludePublic ? 'offers.cell.days-off.all' : 'offers.read.days', { count: terms.daysOff });
    case 'commute': {
      const minutes = commuteAWeek(column);
      return minutes === null ? null : message('offers.cell.week-on-way', { hours: tenthsOfHours(minutes) });
    }
    case 'home':
      return terms === null || terms.daysOnSite === null ? null : message('offers.cell.on-site', { days: terms.daysOnSite });
    case 'hours':
      return terms === null || terms.hours === null ? null : message('offers.cell.hours', { hours: terms.hours });
    case 'job':
    case 'company':
    case 'manager':
      return countWords(questions?.[criterion]);
    case 'gut':
      return questions === null || questions.feeling === null ? null : message('offers.read.feeling', { feeling: questions.feeling });
  }
};
