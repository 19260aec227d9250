import type { KnownQuestion } from '../../../../core/debrief/asked-before.ts';
import { gapKeyOf } from '../../../../core/gaps/gap-key.ts';
import type { PractisedAnswer } from '../../../../core/model/answer.ts';
import type { AskedQuestion } from '../../../../core/model/debrief.ts';
import type { AnswerId, ItemId } from '../../../../core/model/ids.ts';
import type { Workspace } from '../../../../core/model/workspace.ts';
import type { Instant } from '../../../../core/time/types.ts';

/** A question that was just noted; what is known of it from before goes with it. */
export const newQuestion = (id: ItemId, question: string, known: readonly KnownQuestion[]): AskedQuestion => {
  const key = gapKeyOf(question);
  const before = known.find((each) => each.key === key);
  return {
    id,
    question: question.trim(),
    askedById: null,
    timesAsked: 1,
    said: '',
    marks: [],
    better: '',
    plan: '',
    about: before?.about ?? '',
    answerId: before?.answerId ?? null,
  };
};

/** The answer of the bank that a question belongs to: the one it was kept as, else one to the same question. */
export const bankAnswer = (answers: Workspace['answers'], { answerId, question }: AskedQuestion): PractisedAnswer | null => {
  if (answerId !== null && Object.hasOwn(answers, answerId)) return answers[answerId] ?? null;
  const key = gapKeyOf(question);
  return key === null ? null : (Object.values(answers).find((answer) => gapKeyOf(answer.question) === key) ?? null);
};

/** Whether what should be said is the answer that the bank holds; with nothing to say, whether the question is there. */
export const isKept = (answer: PractisedAnswer, { better }: AskedQuestion): boolean =>
  better.trim() === '' || answer.versions.at(-1)?.text.trim() === better.trim();

/** Ids and the time of what is kept newly. */
export interface NewAnswer {
  readonly id: AnswerId;
  readonly versionId: ItemId;
  readonly at: Instant;
}

/** The answer as the bank keeps it, with what should have been said as its newest wording. */
export const keptAnswer = (before: PractisedAnswer | null, asked: AskedQuestion, { id, versionId, at }: NewAnswer): PractisedAnswer => {
  const { question, about, better } = asked;
  const answer = before ?? { id, question, about, tags: [], versions: [], storyIds: [], card: null, practices: [], createdAt: at };
  return {
    ...answer,
    about: answer.about === '' ? about : answer.about,
    versions: isKept(answer, asked) ? answer.versions : [...answer.versions, { id: versionId, text: better.trim(), at }],
  };
};
