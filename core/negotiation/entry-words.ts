import { assertNever } from '../assert-never.ts';
import { type Message, type MessageValue, message } from '../messages/message.ts';
import type { Deadline } from '../model/event.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { askedFor, asksForTime } from './asked-for.ts';
import type { LogEntry } from './log-entry.ts';
import { ownFigures } from './own-figures.ts';

const until = (deadline: Deadline | null): Record<string, MessageValue> =>
  deadline === null ? { dated: 'no' } : { dated: 'yes', until: { on: deadline.on, as: 'smart' } };

/** The figure of an entry as it was written; null where it names none, several, or only a bound such as "at least". */
export const figureOf = ({ does, words, figures }: LogEntry): string | null => {
  const own = does.kind === 'told' || does.kind === 'letter' ? ownFigures(words, figures) : figures;
  const amounts = new Set(own.map(({ low, high }) => `${String(low)} ${String(high)}`));
  const [first] = own;
  if (first === undefined || amounts.size > 1 || first.high === null || first.low === 0) return null;
  return words.slice(first.at.from, first.at.to);
};

/** What was told that is about nothing in particular: what was asked for, else the words themselves. */
const saidOf = (words: string): Record<string, MessageValue> => {
  const what = askedFor(words);
  return { asks: what === null ? 'no' : 'yes', words: what ?? words.trim() };
};

const isAboutNothing = ({ does }: LogEntry): boolean => does.kind === 'told' && does.topic === 'other';

/** What is said besides the figure the sentence names already; null where that is all. */
export const quoteOf = (entry: LogEntry): string | null => {
  const words = entry.words.trim();
  return entry.does.kind === 'letter' || isAboutNothing(entry) || words === '' || words === figureOf(entry) ? null : words;
};

const figured = (figure: string | null): Record<string, MessageValue> => ({
  figured: figure === null ? 'no' : 'yes',
  figure: figure ?? '',
});

/** An entry as a sentence. The figure in it is given, so that the window can set it apart; a quote follows where there is more. */
export const entryWords = (entry: LogEntry, { company }: Pick<Opportunity, 'company'>, figure = figureOf(entry)): Message => {
  const { does, person } = entry;
  const who = person?.name ?? entry.elsewhere?.company ?? company;
  switch (does.kind) {
    case 'offer-made':
      return message('negotiation.entry.offer', { company, ...until(does.deadline) });
    case 'deadline-moved':
      return message('negotiation.entry.deadline', until(does.deadline));
    case 'heard':
      return message('negotiation.entry.heard', { says: does.says, who, ...figured(figure) });
    case 'told':
      return message('negotiation.entry.told', { topic: does.topic, ...saidOf(entry.words), ...figured(figure) });
    case 'contact':
      return message('negotiation.entry.contact', { direction: does.direction, who });
    case 'letter':
      return asksForTime(does.letter)
        ? message('negotiation.entry.more-time', { who })
        : message('negotiation.entry.letter', { who, ...figured(figure) });
    case 'answer':
      return message('negotiation.entry.answer', { round: does.interview.round, ...figured(figure) });
    default:
      return assertNever(does);
  }
};
