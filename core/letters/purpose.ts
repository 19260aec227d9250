import type { ActionKey, EventId, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { LetterKind } from '../model/letter.ts';

/** What a letter is to do, before a word of it is written. */
export interface LetterPurpose {
  readonly kind: LetterKind;
  /** Which of the kind's built-in templates fits, one of `letterVariants`. */
  readonly variant: string;
  readonly opportunityId: OpportunityId | null;
  readonly interviewId: InterviewId | null;
  /** The message it answers; null where it answers none. */
  readonly answersId: EventId | null;
  /** The step of the playbook it does; null where the person begins it by themselves. */
  readonly actionKey: ActionKey | null;
  readonly personId: PersonId | null;
  /** The mail address it goes to; empty while unknown. */
  readonly to: string;
}
