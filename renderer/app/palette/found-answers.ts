import type { AnswerId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { begins, matches } from './match.ts';

/** No more than this: whoever needs more types another letter. */
const LIMIT = 5;

/** A question of the answer bank. */
export interface FoundAnswer {
  readonly id: AnswerId;
  readonly question: string;
  readonly about: string;
  readonly to: string;
}

/** The answers whose question the query means: as it is typed first, then by its words, the newest first; none before anything is typed. */
export const findAnswers = (query: string, { answers }: Pick<Workspace, 'answers'>): readonly FoundAnswer[] => {
  if (query.trim() === '') return [];
  return Object.values(answers)
    .filter(({ question }) => matches(query, question))
    .toSorted(
      (one, other) =>
        Number(begins(query, other.question)) - Number(begins(query, one.question)) || (one.createdAt > other.createdAt ? -1 : 1),
    )
    .slice(0, LIMIT)
    .map(({ id, question, about }) => ({ id, question, about, to: `/preparation/answers/${id}` }));
};
