import type { ActionKey, EventId, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';

const SUBJECT = /\b(?:opp|int|per|evt)_[0-9a-z]{8,40}\b/g;

/** The ids of the records an action is about, as its key names them. */
const subjectsOf = (key: ActionKey): readonly string[] => key.match(SUBJECT) ?? [];

/** Whether an action is about a record. Most are not, which is told at a glance. */
export const isAbout = (key: ActionKey, id: string): boolean => key.includes(id) && subjectsOf(key).includes(id);

/** The people its key names, known or not. */
export const peopleNamedIn = (key: ActionKey): ReadonlySet<PersonId> =>
  new Set(subjectsOf(key).filter((id): id is PersonId => id.startsWith('per_')));

/** The person an action is about; null where its key names none that is known. */
export const personOf = (workspace: Workspace, key: ActionKey): PersonId | null => {
  const known = subjectsOf(key).find((id) => Object.hasOwn(workspace.people, id));
  return (known as PersonId | undefined) ?? null;
};

/** The interview an action is about; null where its key names none that is known. */
export const interviewOf = ({ interviews }: Workspace, key: ActionKey): Interview | null => {
  const id = subjectsOf(key).find((subject) => Object.hasOwn(interviews, subject));
  return (id === undefined ? undefined : interviews[id]) ?? null;
};

/**
 * The opportunity an action belongs to: null for what belongs to none, such as the weekly search,
 * undefined where the records it names have gone.
 */
export const opportunityOf = (workspace: Workspace, key: ActionKey): OpportunityId | null | undefined => {
  const subjects = subjectsOf(key);
  const named = subjects.find((id) => id.startsWith('opp_')) as OpportunityId | undefined;
  const interview = subjects.find((id) => id.startsWith('int_')) as InterviewId | undefined;
  const event = subjects.find((id) => id.startsWith('evt_')) as EventId | undefined;
  if (named === undefined && interview === undefined && event === undefined) return null;
  const opportunityId =
    named ?? (interview && workspace.interviews[interview]?.opportunityId) ?? (event && workspace.events[event]?.opportunityIds[0]);
  return opportunityId !== undefined && Object.hasOwn(workspace.opportunities, opportunityId) ? opportunityId : undefined;
};
