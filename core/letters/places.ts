import type { InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Letter, LetterKind } from '../model/letter.ts';
import type { Action } from '../playbook/action.ts';

/** Where the window shows a letter that is kept. */
export const letterPlace = ({ id, opportunityId }: Pick<Letter, 'id' | 'opportunityId'>): string =>
  opportunityId === null ? `/letters/${id}` : `/opportunities/${opportunityId}/letters/${id}`;

/** Where the letter of an action is written; a draft of it that is kept already is gone on with. */
export const writePlaceOfAction = ({ key, opportunityId }: Pick<Action, 'key' | 'opportunityId'>): string =>
  `${opportunityId === null ? '' : `/opportunities/${opportunityId}`}/write?action=${encodeURIComponent(key)}`;

/** What a letter that no action asks for is begun with. */
export interface LetterWish {
  readonly kind: LetterKind;
  readonly opportunityId: OpportunityId | null;
  readonly interviewId?: InterviewId | null;
  readonly personId?: PersonId | null;
  /** Which of the kind's built-in templates, where several letters of one kind may go to the same person. */
  readonly variant?: string | null;
}

/** Where a letter is written that the person begins by themselves. */
export const writePlace = ({ kind, opportunityId, interviewId = null, personId = null, variant = null }: LetterWish): string => {
  const search = [`kind=${kind}`];
  if (interviewId !== null) search.push(`interview=${interviewId}`);
  if (personId !== null) search.push(`person=${personId}`);
  if (variant !== null) search.push(`variant=${variant}`);
  return `${opportunityId === null ? '' : `/opportunities/${opportunityId}`}/write?${search.join('&')}`;
};
