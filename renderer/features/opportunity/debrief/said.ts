import { type Message, message } from '../../../../core/messages/message.ts';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { ItemId } from '../../../../core/model/ids.ts';
import type { Draft } from './draft.ts';
import type { StepId } from './steps.ts';

/** One line of an answer that is read: the person's own words, or words of Afterview. */
export interface Said {
  /** What it answers, where a question has several answers. */
  readonly term: Message | null;
  readonly words: string | Message;
}

const own = (words: string, term: Message | null = null): readonly Said[] => (words.trim() === '' ? [] : [{ term, words: words.trim() }]);
const told = (words: Message, term: Message | null = null): readonly Said[] => [{ term, words }];

const question = ({ questions }: Debrief, id: ItemId | null): string => questions.find((asked) => asked.id === id)?.question ?? '';

const leanings = (debrief: Debrief): readonly Said[] =>
  (['fit', 'growth', 'goals'] as const).flatMap((about) => {
    const { answer, why } = debrief[about];
    const term = message(`debrief.suits.short.${about}`);
    return [...(answer === null ? [] : told(message(`debrief.suits.${answer}`), term)), ...own(why, answer === null ? term : null)];
  });

const ownQuestions = ({ ownQuestions: asked }: Debrief): readonly Said[] => {
  if (asked.length === 0) return [];
  const count = (state: (typeof asked)[number]['state']): number => asked.filter((each) => each.state === state).length;
  const [answered, half] = [count('answered'), count('half-answered')];
  return told(message('debrief.own.count', { answered, half, forgotten: count('forgotten'), before: answered + half > 0 ? 'yes' : 'no' }));
};

/** What was answered to a question, to be read while another one is open; nothing where there is no answer. */
export const saidTo = (step: StepId, { debrief, taps }: Draft): readonly Said[] => {
  switch (step) {
    case 'taps':
      return [
        ...(taps.feeling === null ? [] : told(message(`log.feeling.${taps.feeling}`), message('debrief.feeling'))),
        ...own(taps.goodAnswer, message('debrief.good-answer')),
        ...own(taps.gap, message('debrief.gap')),
      ];
    case 'well':
    case 'better':
    case 'readier':
    case 'reactions':
    case 'feelings':
      return own(debrief[step]);
    case 'best':
      return [...own(question(debrief, debrief.bestId)), ...own(debrief.bestWhy)];
    case 'improvable':
      return [...own(question(debrief, debrief.improvableId)), ...own(debrief.improvableWhy)];
    case 'questions':
      return debrief.questions.flatMap((asked) => own(asked.question));
    case 'expectation':
      return [
        ...(debrief.expectation === null ? [] : told(message(`debrief.expectation.${debrief.expectation}`))),
        ...own(debrief.expectationWhy),
      ];
    case 'suits':
      return leanings(debrief);
    case 'own-questions':
      return ownQuestions(debrief);
    case 'topics':
      return own(debrief.topics.join(', '));
    case 'next-steps':
      return [];
    case 'account': {
      const { account } = debrief;
      const mistakes = account.filter(({ mistake }) => mistake !== null).length;
      return account.length === 0 ? [] : told(message('debrief.account.count', { count: account.length, mistakes }));
    }
    case 'recruiter':
      return own(debrief.forRecruiter);
    case 'end':
      return debrief.keep.flatMap((line) => own(line));
  }
};
