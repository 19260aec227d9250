import type { CorrectedField, Corrections } from './corrections.ts';
import { restOf } from './grammar/rest.ts';
import { joined } from './grammar/scan.ts';
import type { Question, Reading, ReadingParts, Span } from './reading.ts';

/** The line as understood once the person's answers are taken in. */
export interface Answered {
  readonly parts: ReadingParts;
  /** Open questions that are left, and alternatives, which stay one click away. */
  readonly questions: readonly Question[];
  /** The words nothing was made of. */
  readonly rest: string;
}

/** Puts the chosen answers over the reading; a part that was set by hand is not asked about any more. */
export const answered = (reading: Reading, { answers, fields }: Pick<Corrections, 'answers' | 'fields'>): Answered => {
  const chosen = reading.questions.flatMap((question) => {
    const answer = question.answers.find(({ id }) => Object.hasOwn(answers, question.id) && id === answers[question.id]);
    return answer === undefined ? [] : [{ question, answer }];
  });
  const parts = chosen.reduce<ReadingParts>((so, { answer }) => ({ ...so, ...answer.gives }), reading);
  const isSettled = (question: Question): boolean =>
    isSetByHand(question, fields) || (question.kind === 'open' && chosen.some((each) => each.question === question));
  const questions = reading.questions.filter((question) => !isSettled(question));
  const asked = questions.filter(({ kind }) => kind === 'open').map(({ span }) => span);
  const used = chosen.flatMap(({ question, answer }): readonly Span[] => answer.uses ?? [question.span]);
  const rest = used.length === 0 ? reading.rest : restOf(reading.line, joined([...reading.understood, ...used]), asked);
  return { parts, questions, rest };
};

const isSetByHand = ({ part }: Question, fields: Corrections['fields']): boolean =>
  part !== 'people' && fields[part satisfies CorrectedField] !== undefined;
