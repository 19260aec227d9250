import { decisionQuestions } from '../../../core/decision/points.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { ComparedOffers } from '../../../core/offers/compare-offers.ts';
import { isAnswered } from '../../../core/offers/figures.ts';
import type { Say } from '../../ui/say.ts';

/** The comparison as a spreadsheet gets it: a heading, each fact, the four questions. */
export const tableOf = ({ offers, present, rows }: ComparedOffers, say: Say): readonly (readonly string[])[] => {
  const words = (said: Message | null): string => (said === null ? '' : say(said));
  const rest = present === null ? [] : [''];
  const heading = [say('offers.table.fact'), ...offers.map(({ company }) => company), ...(present === null ? [] : [say('offers.present')])];
  const roles = ['', ...offers.map(({ role }) => role), ...(present === null ? [] : [present.company])];
  const facts = rows.map(({ id, cells }) => [
    say(`offers.row.${id}`),
    ...cells.map(({ words: said, note }) => (note === null ? words(said) : `${words(said)} (${words(note)})`)),
  ]);
  const questions = decisionQuestions.map((question) => [
    say(`offers.question.${question}`),
    ...offers.map(({ questions: all }) => {
      const count = all?.[question];
      if (count === undefined || !isAnswered(count)) return '';
      return words(message('offers.read.points', { yes: count.yes, partly: count.partly, of: count.of }));
    }),
    ...rest,
  ]);
  const gut = [say('offers.question.gut'), ...offers.map(({ questions: all }) => all?.gut ?? ''), ...rest];
  return [heading, roles, ...facts, ...questions, gut];
};
