import type { InterviewId } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { LetterVariant } from '../variants.ts';

/** Which thank-you a round asks for: one of several that tell themselves apart for a panel, and after a first round a later one. */
export const thankYouVariant = (
  { interviews, people }: Pick<Workspace, 'interviews' | 'people'>,
  interviewId: InterviewId | null,
): LetterVariant<'thank-you'> => {
  const interview = interviewId === null ? undefined : interviews[interviewId];
  if (interview === undefined) return 'first';
  const known = interview.interviewerIds.filter((id) => Object.hasOwn(people, id));
  return new Set(known).size > 1 ? 'panel' : interview.round > 1 ? 'later' : 'first';
};
