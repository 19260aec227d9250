import type { Debrief } from '../model/debrief.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Case, caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import type { Instant } from '../time/types.ts';

/** How far a debrief is: nothing of it is there, it is being written, or it was put away. */
export type DebriefState = 'fresh' | 'begun' | 'away';

/** How far the debrief of a round is; undefined where there is none yet. */
export const debriefStateOf = (debrief: Debrief | undefined): DebriefState =>
  debrief === undefined ? 'fresh' : debrief.closedAt === null ? 'begun' : 'away';

/** The rounds there is or will be a debrief of, in the order they take place: those called off are none. */
export const debriefRounds = ({ interviews, events }: Case): readonly Interview[] => standingInterviews(interviews, events);

/** The round that ended last; null before the first one has. */
export const newestHeld = (facts: Case, now: Instant): Interview | null =>
  debriefRounds(facts).findLast(({ endAt }) => endAt <= now) ?? null;

/** Where the window shows the debrief of an interview. */
export const debriefPlace = ({ id, opportunityId }: Pick<Interview, 'id' | 'opportunityId'>): string =>
  `/opportunities/${opportunityId}?debrief=${id}`;

/** Where the debrief of an opportunity's newest held interview is; null while none was held. */
export const newestDebriefPlace = (workspace: Workspace, opportunityId: OpportunityId, now: Instant): string | null => {
  const facts = caseOf(workspace, opportunityId);
  const held = facts === null ? null : newestHeld(facts, now);
  return held === null ? null : debriefPlace(held);
};
