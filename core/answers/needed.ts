import type { Interview } from '../model/interview.ts';
import type { AnswerId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { calledOff } from '../playbook/interview-status.ts';
import type { Instant } from '../time/types.ts';

/** The soonest interview that is still to come and was not called off; null where none is agreed. */
const nextInterview = ({ interviews, events }: Workspace, now: Instant): Interview | null => {
  const off = calledOff(Object.values(events));
  return (
    Object.values(interviews)
      .filter(({ id, startAt }) => startAt > now && !off.has(id))
      .toSorted((one, other) => (one.startAt < other.startAt ? -1 : 1))[0] ?? null
  );
};

/** The answers that the next interview needs: those picked for it, and those about a gap that is open. */
export const neededAnswers = (workspace: Workspace, now: Instant): ReadonlySet<AnswerId> => {
  const next = nextInterview(workspace, now);
  return new Set(next === null ? [] : workspace.briefs[next.id]?.answerIds);
};
