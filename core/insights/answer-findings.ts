import { type Message, message } from '../messages/message.ts';
import type { AnswerTimes, WaitStart } from './answer-times.ts';
import { LEAST_OUTCOMES } from './few.ts';
import type { NamedDays } from './named-days.ts';

/** What a picture comes to: a sentence, and what stands behind it. Neither says more than the numbers do. */
export interface Finding {
  readonly title: Message;
  readonly lede: Message;
}

/** What is usual of the time to an answer; null while nobody was waited for. */
export const answerFinding = ({ waits, answered, silent, middleDays, range }: AnswerTimes, from: WaitStart): Finding | null => {
  if (waits.length === 0) return null;
  const plain = message('insights.answers.lede.plain', { answered, silent });
  if (middleDays === null && silent >= LEAST_OUTCOMES) return { title: message('insights.answers.title.silent'), lede: plain };
  if (answered < LEAST_OUTCOMES || middleDays === null || range === null)
    return { title: message('insights.answers.title.few', { answered }), lede: plain };
  return {
    title: message(`insights.answers.title.${from}`, { days: middleDays }),
    lede: message('insights.answers.lede', { days: middleDays, ...range, silent }),
  };
};

/** How the days they named were kept; null while none is over. */
export const namedDaysFinding = ({ named, decided, overdue, kept, middleDays }: NamedDays): Finding | null => {
  if (named.length === 0) return null;
  const lede = message('insights.named.lede', { decided, overdue, kept });
  if (named.length < LEAST_OUTCOMES) return { title: message('insights.named.title.few', { count: named.length }), lede };
  if (middleDays === null) return { title: message('insights.named.title.overdue'), lede };
  if (middleDays > 0) return { title: message('insights.named.title.late', { days: middleDays }), lede };
  return { title: message('insights.named.title.kept'), lede };
};
